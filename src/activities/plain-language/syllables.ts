/**
 * Syllables of a Polish word: one for each vowel letter, but `i` before a vowel only softens
 * (`wieś` 1, `miasto` 2) and `au`, `eu` are one (`auto` 2).
 */
export function syllables(word: string): number {
  const folded = word
    .toLowerCase()
    .replace(/i(?=[aeiouyąęó])/g, '')
    .replace(/([ae])u(?!\p{L}?$)/gu, '$1');
  return Math.max(1, folded.match(/[aeiouyąęó]/g)?.length ?? 0);
}

/** A long word in the Polish FOG index has at least four syllables. */
export const isLong = (word: string): boolean => syllables(word) >= 4;
