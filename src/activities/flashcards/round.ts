import type { Flashcard, FlashcardsResponse, FlashcardsSpec } from './spec.ts';

/**
 * Cards still to come, first those not turned yet, then those that are to come again. Empty when every
 * card is known.
 */
export function cardsLeft(
  { cards }: FlashcardsSpec,
  response: FlashcardsResponse,
): readonly Flashcard[] {
  const unseen = cards.filter(({ token }) => response[token] === undefined);
  const again = cards.filter(({ token }) => response[token] === 'again');
  return [...unseen, ...again];
}

/** The next card to show, not the one just turned while another is left. */
export function nextCard(
  spec: FlashcardsSpec,
  response: FlashcardsResponse,
  last: string | undefined,
): Flashcard | undefined {
  const left = cardsLeft(spec, response);
  return left.find(({ token }) => token !== last) ?? left[0];
}
