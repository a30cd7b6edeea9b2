import { choiceSchema } from './choice/schema.ts';
import { deadlinesSchema } from './deadlines/schema.ts';
import { plainLanguageSchema } from './plain-language/schema.ts';
import { trueFalseSchema } from './true-false/schema.ts';

/** The author half of every activity type, one line each. */
export const activitySchemas = [
  choiceSchema,
  deadlinesSchema,
  plainLanguageSchema,
  trueFalseSchema,
] as const;
