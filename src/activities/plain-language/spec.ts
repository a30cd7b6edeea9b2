/** One text field with a measure beside it. */
export interface PlainLanguageSpec {
  /** Longest text, in packed characters. */
  readonly max: number;
  /** A sample to try the measure on, written by the author. */
  readonly sample: string | undefined;
  /** What the learner aims at: words a sentence, and the FOG-PL index. */
  readonly sentenceGoal: number;
  readonly fogGoal: number;
}

/** The learner's text. */
export type PlainLanguageResponse = string;
