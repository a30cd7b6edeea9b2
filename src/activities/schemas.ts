import { budgetSchema } from './budget/schema.ts';
import { canvasSchema } from './canvas/schema.ts';
import { categoriseSchema } from './categorise/schema.ts';
import { choiceSchema } from './choice/schema.ts';
import { deadlinesSchema } from './deadlines/schema.ts';
import { fillInSchema } from './fill-in/schema.ts';
import { matchingSchema } from './matching/schema.ts';
import { orderingSchema } from './ordering/schema.ts';
import { plainLanguageSchema } from './plain-language/schema.ts';
import { problemTreeSchema } from './problem-tree/schema.ts';
import { reflectionSchema } from './reflection/schema.ts';
import { trueFalseSchema } from './true-false/schema.ts';
import { numericSchema } from './numeric/schema.ts';
import { checklistSchema } from './checklist/schema.ts';
import { selfCheckSchema } from './self-check/schema.ts';
import { scenarioSchema } from './scenario/schema.ts';
import { flashcardsSchema } from './flashcards/schema.ts';
import { highlightSchema } from './highlight/schema.ts';
import { timelineSchema } from './timeline/schema.ts';
import { jurySchema } from './jury/schema.ts';
import { pitchSchema } from './pitch/schema.ts';
import { decisionGuideSchema } from './decision-guide/schema.ts';
import { stakeholderMapSchema } from './stakeholder-map/schema.ts';
import { networkMapSchema } from './network-map/schema.ts';
import { hotspotSchema } from './hotspot/schema.ts';

/** The author half of every activity type, one line each. */
export const activitySchemas = [
  budgetSchema,
  canvasSchema,
  categoriseSchema,
  choiceSchema,
  deadlinesSchema,
  fillInSchema,
  matchingSchema,
  orderingSchema,
  plainLanguageSchema,
  problemTreeSchema,
  reflectionSchema,
  trueFalseSchema,
  numericSchema,
  checklistSchema,
  selfCheckSchema,
  scenarioSchema,
  flashcardsSchema,
  highlightSchema,
  timelineSchema,
  jurySchema,
  pitchSchema,
  decisionGuideSchema,
  stakeholderMapSchema,
  networkMapSchema,
  hotspotSchema,
] as const;
