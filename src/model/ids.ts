/** Letters that stand for options, pairs and items in saved answers and SCORM interactions. */
export const tokenAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Ids written by authors: lower case, digits and single hyphens, starting with a letter, at most 48. */
export const idPattern = /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,47}$/;

export const isId = (text: string): boolean => idPattern.test(text);

/** The form every standard takes: `tryb-maly-grant` → `tryb_maly_grant` (SCORM.md SAFE ids). */
export const scormId = (id: string): string => id.replaceAll('-', '_');

/**
 * Tokens of a list of items: a hand-written `{b}` wins, the others take the letter of their position
 * among all items. Undefined for an item whose letter is taken already or for more items than letters.
 */
export function tokensOf(written: readonly (string | undefined)[]): (string | undefined)[] {
  const taken = new Set(written.filter((token) => token !== undefined));
  return written.map((token, index) => {
    if (token !== undefined) return token;
    const letter = tokenAlphabet[index];
    return letter === undefined || taken.has(letter) ? undefined : letter;
  });
}
