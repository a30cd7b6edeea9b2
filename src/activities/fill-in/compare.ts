import type { Gap } from './spec.ts';

/** `near`: right but for Polish letters (ą, ć, ę, ł, ń, ó, ś, ź, ż). */
export type GapResult = 'right' | 'near' | 'wrong' | 'empty';

/** Case, runs of spaces, a full stop at the end and the shape of quotes and dashes do not matter. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('pl')
    .replace(/[„”“"»«]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/\s*\.$/, '');

const withoutMarks = (text: string): string =>
  text
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');

/** What a text is worth in a gap. */
export function compareGap({ accepted }: Gap, text: string): GapResult {
  const given = plain(text);
  if (given === '') return 'empty';
  const wanted = accepted.map(plain);
  if (wanted.includes(given)) return 'right';
  return wanted.map(withoutMarks).includes(withoutMarks(given)) ? 'near' : 'wrong';
}
