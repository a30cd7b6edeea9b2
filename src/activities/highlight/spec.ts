import type { Html } from '../../model/text.ts';
import type { Pickable, Picks } from '../picking/picks.ts';

/** One sentence of the running text. */
export interface HighlightSentence extends Pickable {
  readonly html: Html;
  readonly feedback?: Html | undefined;
}

/** A text whose sentences can be marked. */
export interface HighlightSpec {
  readonly sentences: readonly HighlightSentence[];
}

/** Tokens of the marked sentences. */
export type HighlightResponse = Picks;
