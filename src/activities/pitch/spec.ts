import type { Html } from '../../model/text.ts';

/** One part of the speech. */
export interface Stage {
  /** Whole seconds. */
  readonly seconds: number;
  readonly html: Html;
  readonly text: string;
}

/** A speech with a plan, a clock and, if the learner wants it, a recording. */
export interface PitchSpec {
  readonly stages: readonly Stage[];
  /** Longest plan, in packed characters. */
  readonly max: number;
}

/** The recording is no part of the response: it never leaves the memory of the page. */
export interface PitchResponse {
  readonly plan: string;
  /** How often the clock ran to its end, 0 to 9. */
  readonly rehearsals: number;
}
