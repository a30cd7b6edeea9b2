import type { TrueFalseResponse, TrueFalseSpec } from './spec.ts';

/** One character a statement in the order of tokens: `t`, `f`, or `-` for not judged yet. */
export const packTrueFalse = (spec: TrueFalseSpec, response: TrueFalseResponse): string =>
  sortedTokens(spec)
    .map((token) => (response[token] === undefined ? '-' : response[token] ? 't' : 'f'))
    .join('');

/** Undefined for text of another length or with other characters. */
export function unpackTrueFalse(
  spec: TrueFalseSpec,
  packed: string,
): TrueFalseResponse | undefined {
  const tokens = sortedTokens(spec);
  if (packed.length !== tokens.length || !/^[tf-]*$/.test(packed)) return undefined;
  return Object.fromEntries(
    tokens.flatMap((token, index) =>
      packed[index] === '-' ? [] : [[token, packed[index] === 't'] as const],
    ),
  );
}

/** Tokens stand in alphabetical order, so that moving a statement in the file moves no saved answer. */
const sortedTokens = ({ statements }: TrueFalseSpec): readonly string[] =>
  statements.map(({ token }) => token).sort();
