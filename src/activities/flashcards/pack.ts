import type { FlashcardsResponse, FlashcardsSpec } from './spec.ts';

const letters = { known: 'k', again: 'a' } as const;

/** One character a card in the order of tokens: `k` known, `a` again, `-` not turned yet. */
export const packFlashcards = (spec: FlashcardsSpec, response: FlashcardsResponse): string =>
  sortedTokens(spec)
    .map((token) => {
      const verdict = response[token];
      return verdict === undefined ? '-' : letters[verdict];
    })
    .join('');

/** Undefined for another length or other characters. */
export function unpackFlashcards(
  spec: FlashcardsSpec,
  packed: string,
): FlashcardsResponse | undefined {
  const tokens = sortedTokens(spec);
  if (packed.length !== tokens.length || !/^[ka-]*$/.test(packed)) return undefined;
  return Object.fromEntries(
    tokens.flatMap((token, index) => {
      if (packed[index] === '-') return [];
      return [[token, packed[index] === 'k' ? 'known' : 'again'] as const];
    }),
  );
}

/** Tokens stand in alphabetical order, so that moving a card in the file moves no saved answer. */
const sortedTokens = ({ cards }: FlashcardsSpec): readonly string[] =>
  cards.map(({ token }) => token).sort();
