import type { ChecklistResponse, ChecklistSpec } from './spec.ts';

/** Ticked tokens in the order of the spec: `ac`. */
export const packChecklist = (_spec: ChecklistSpec, response: ChecklistResponse): string =>
  response.join('');

/** A set of tokens as a response: in the order of the spec, without strangers. */
export const inOrder = ({ items }: ChecklistSpec, ticked: ReadonlySet<string>): ChecklistResponse =>
  items.map(({ token }) => token).filter((token) => ticked.has(token));

/** Undefined for tokens that repeat or that the spec does not know. */
export function unpackChecklist(
  spec: ChecklistSpec,
  packed: string,
): ChecklistResponse | undefined {
  const response = inOrder(spec, new Set(packed));
  return response.length === packed.length ? response : undefined;
}
