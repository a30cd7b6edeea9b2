import type { Module } from '../../model/course.ts';
import type { Report } from '../../model/diagnostic.ts';
import type { FlowItem } from '../course/compile-flow.ts';
import type { OpenModule } from '../course/read-module.ts';
import type { LocatedActivity } from '../directives/located-activity.ts';
import { bankIsDrawable } from './bank-is-drawable.ts';
import { bankRepeatsNoExercise } from './bank-repeats-no-exercise.ts';
import { headingOrder } from './heading-order.ts';
import { motifExists } from './motif-exists.ts';
import { optionsHaveFeedback } from './options-have-feedback.ts';
import { outcomesAreTested } from './outcomes-are-tested.ts';
import { rightAnswerLength } from './right-answer-length.ts';
import { rightAnswerPosition } from './right-answer-position.ts';
import { savedStateFits } from './saved-state-fits.ts';
import { uniqueIds } from './unique-ids.ts';

/** A compiled module with the places that rules point at. */
export interface CompiledModule {
  readonly module: Module;
  readonly open: OpenModule;
  /** Activities of lessons and closing, in reading order. */
  readonly activities: readonly LocatedActivity[];
  readonly bank: readonly LocatedActivity[];
  /** One list a lesson. */
  readonly lessonFlows: readonly (readonly FlowItem[])[];
  readonly otherFlows: readonly (readonly FlowItem[])[];
  /** Names of the motifs that exist; empty where the course has none yet. */
  readonly motifs: readonly string[];
}

/** Looks at one module as a whole. */
export type ModuleRule = (compiled: CompiledModule, report: Report) => void;

export const moduleRules: readonly ModuleRule[] = [
  headingOrder,
  uniqueIds,
  motifExists,
  savedStateFits,
  optionsHaveFeedback,
  bankIsDrawable,
  outcomesAreTested,
  bankRepeatsNoExercise,
  rightAnswerLength,
  rightAnswerPosition,
];
