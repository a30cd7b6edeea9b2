import type { ChoiceResponse, ChoiceSpec } from './spec.ts';

/** Chosen tokens in the order of the spec: `ac`. */
export const packChoice = (_spec: ChoiceSpec, response: ChoiceResponse): string =>
  response.join('');

/** Undefined for tokens that the spec does not know, that repeat, or that are more than may be chosen. */
export function unpackChoice(spec: ChoiceSpec, packed: string): ChoiceResponse | undefined {
  if (packed.length > (spec.many ? spec.options.length : 1)) return undefined;
  const chosen = new Set(packed);
  const response = inOrder(spec, chosen);
  return response.length === packed.length ? response : undefined;
}

/** A set of tokens as a response: in the order of the spec, without strangers. */
export const inOrder = (spec: ChoiceSpec, chosen: ReadonlySet<string>): ChoiceResponse =>
  spec.options.map(({ token }) => token).filter((token) => chosen.has(token));
