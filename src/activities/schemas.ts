import { choiceSchema } from './choice/schema.ts';

/** The author half of every activity type, one line each. */
export const activitySchemas = [choiceSchema] as const;
