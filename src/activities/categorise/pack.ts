import type { CategoriseResponse, CategoriseSpec } from './spec.ts';

/** Two characters a placed item, item then group, in the order of the spec: `aabc`. */
export const packCategorise = ({ items }: CategoriseSpec, response: CategoriseResponse): string =>
  items.map(({ token }) => (response[token] === undefined ? '' : token + response[token])).join('');

/** Undefined for tokens that the spec does not know or for an item that stands there twice. */
export function unpackCategorise(
  { groups, items }: CategoriseSpec,
  packed: string,
): CategoriseResponse | undefined {
  const response: Record<string, string> = {};
  if (packed.length % 2 !== 0 || packed.length > items.length * 2) return undefined;
  for (let at = 0; at < packed.length; at += 2) {
    const item = packed.charAt(at);
    const group = packed.charAt(at + 1);
    const known = items.some(({ token }) => token === item) && !(item in response);
    if (!known || !groups.some(({ token }) => token === group)) return undefined;
    response[item] = group;
  }
  return response;
}
