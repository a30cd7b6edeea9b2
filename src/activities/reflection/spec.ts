import type { Html } from '../../model/text.ts';

export interface ReflectionSpec {
  /** Longest answer, in packed characters. */
  readonly max: number;
  /** Shown once an answer is saved, to compare with. */
  readonly model?: Html | undefined;
}

/** The learner's own words. */
export type ReflectionResponse = string;
