import type { Ratings, SelfCheckResponse, SelfCheckSpec } from './spec.ts';

/** Two characters a statement in the order of tokens: step before, step after; `0` where none is given. */
export const packSelfCheck = (spec: SelfCheckSpec, { before, after }: SelfCheckResponse): string =>
  sortedTokens(spec)
    .map((token) => `${before[token] ?? 0}${after[token] ?? 0}`)
    .join('');

/** Undefined for another length, or a step beyond the scale. */
export function unpackSelfCheck(
  spec: SelfCheckSpec,
  packed: string,
): SelfCheckResponse | undefined {
  const tokens = sortedTokens(spec);
  const legal = new RegExp(`^[0-${spec.steps}]*$`);
  if (packed.length !== 2 * tokens.length || !legal.test(packed)) return undefined;
  const ratings = (offset: 0 | 1): Ratings =>
    Object.fromEntries(
      tokens.flatMap((token, index) => {
        const step = Number(packed[2 * index + offset]);
        return step === 0 ? [] : [[token, step] as const];
      }),
    );
  return { before: ratings(0), after: ratings(1) };
}

/** Tokens stand in alphabetical order, so that moving a statement in the file moves no saved answer. */
const sortedTokens = ({ statements }: SelfCheckSpec): readonly string[] =>
  statements.map(({ token }) => token).sort();
