import type { Score } from './score.ts';

/**
 * `open`: the learner may respond. `checked`: feedback stands, a further try is left. `done`: answered
 * right, or tries used up and the solution shown.
 */
export type ActivityPhase = 'open' | 'checked' | 'done';

/** What is kept of one activity. The verdict is computed again from the response, never stored. */
export interface ActivityState {
  readonly phase: ActivityPhase;
  /** How often *Check* was pressed, 0 to 9. */
  readonly tries: number;
  /** Hints taken, 0 to 9. */
  readonly hints: number;
  /** The type's packed response; '' before the first answer. */
  readonly response: string;
  /** Best points so far; undefined before the first check. */
  readonly best: number | undefined;
  /** How sure the learner was at the last check, 1 to 3; 0 when not asked. */
  readonly sure: 0 | 1 | 2 | 3;
}

/** One drawing of the test. The draw follows from seed and seen questions and is kept as ids. */
export interface TestState {
  readonly seed: number;
  /** Drawn activity ids in the order asked. */
  readonly drawn: readonly string[];
  /** Index of the question on screen. */
  readonly at: number;
  readonly answers: Readonly<Record<string, ActivityState>>;
  readonly finished: boolean;
}

export interface ModuleState {
  readonly version: 1;
  /** Grows by one with each change, so that every write differs and the newer of two states is known. */
  readonly revision: number;
  /** Section on screen: `start`, a lesson's id, `test`, `koniec`… */
  readonly location: string;
  /** Lessons left by *Next*: what finishes one without scored activities. */
  readonly visited: readonly string[];
  readonly activities: Readonly<Record<string, ActivityState>>;
  /** Answers of the warm-up, one round, never scored. */
  readonly warmUp: Readonly<Record<string, ActivityState>>;
  readonly test: TestState | undefined;
  /** Best finished test; never gets worse. */
  readonly bestTest: Score | undefined;
  /** Bank questions met in any draw: unseen ones come first next time. */
  readonly seen: readonly string[];
  /** Saved parts whose ids this release does not know: kept, never dropped. */
  readonly unknown: Readonly<Record<string, string>>;
}

export const newActivityState: ActivityState = {
  phase: 'open',
  tries: 0,
  hints: 0,
  response: '',
  best: undefined,
  sure: 0,
};

export const newModuleState: ModuleState = {
  version: 1,
  revision: 0,
  location: 'start',
  visited: [],
  activities: {},
  warmUp: {},
  test: undefined,
  bestTest: undefined,
  seen: [],
  unknown: {},
};
