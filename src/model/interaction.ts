/**
 * What a learner answered, in no standard's own spelling. The `interactions.ts` of each standard in `src/delivery` turns it into
 * SCORM text. Tokens are single characters `[a-z0-9]` (SCORM 1.2's narrowest rule).
 */
export type InteractionAnswer =
  | {
      readonly kind: 'choice';
      readonly chosen: readonly string[];
      readonly correct: readonly string[];
    }
  | { readonly kind: 'true-false'; readonly chosen: boolean; readonly correct: boolean }
  | {
      readonly kind: 'matching';
      readonly pairs: readonly (readonly [string, string])[];
      readonly correct: readonly (readonly [string, string])[];
    }
  | {
      readonly kind: 'sequencing';
      readonly order: readonly string[];
      readonly correct: readonly string[];
    }
  | {
      readonly kind: 'fill-in';
      readonly texts: readonly string[];
      /** Accepted spellings, one list a gap. Empty when any text will do. */
      readonly correct: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'numeric';
      readonly value: number | undefined;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'likert'; readonly chosen: string }
  | { readonly kind: 'other'; readonly text: string };

export type InteractionResult = 'correct' | 'incorrect' | 'neutral';

/** One submission, ready for the journal. */
export interface InteractionRecord {
  /** The activity's id. */
  readonly id: string;
  readonly answer: InteractionAnswer;
  readonly result: InteractionResult;
  /** Points of the activity. */
  readonly weight: number;
  /** From the moment the activity was shown to *Check*, in whole seconds. */
  readonly latencySeconds: number;
  /** Outcome that the activity serves. */
  readonly outcome: string | undefined;
  /** The prompt as plain text; delivery cuts it to the standard's length. */
  readonly description: string;
}
