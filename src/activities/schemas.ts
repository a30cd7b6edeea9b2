import { choiceSchema } from './choice/schema.ts';
import { plainLanguageSchema } from './plain-language/schema.ts';

/** The author half of every activity type, one line each. */
export const activitySchemas = [choiceSchema, plainLanguageSchema] as const;
