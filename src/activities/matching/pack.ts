import type { MatchingResponse, MatchingSpec } from './spec.ts';

/** Two characters a pair, left then right, in the order of the spec: `abba`. */
export const packMatching = ({ lefts }: MatchingSpec, response: MatchingResponse): string =>
  lefts.map(({ token }) => (response[token] === undefined ? '' : token + response[token])).join('');

/** Undefined for tokens that the spec does not know or that repeat on the left. */
export function unpackMatching(
  { lefts, rights }: MatchingSpec,
  packed: string,
): MatchingResponse | undefined {
  const response: Record<string, string> = {};
  if (packed.length % 2 !== 0 || packed.length > lefts.length * 2) return undefined;
  for (let at = 0; at < packed.length; at += 2) {
    const left = packed.charAt(at);
    const right = packed.charAt(at + 1);
    const known = lefts.some(({ token }) => token === left) && !(left in response);
    if (!known || !rights.some(({ token }) => token === right)) return undefined;
    response[left] = right;
  }
  return response;
}
