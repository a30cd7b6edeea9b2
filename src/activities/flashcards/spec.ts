import type { Html } from '../../model/text.ts';

export interface Flashcard {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly front: Html;
  readonly back: Html;
}

export interface FlashcardsSpec {
  readonly cards: readonly Flashcard[];
}

/** The learner's own verdict by card token: known, or to come again. A card not turned yet is absent. */
export type FlashcardsResponse = Readonly<Record<string, 'known' | 'again'>>;
