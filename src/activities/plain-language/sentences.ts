/** A stretch of the learner's text: offsets in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Stretch {
  readonly text: string;
}

export interface Sentence extends Stretch {
  readonly words: readonly Word[];
}

/** Polish abbreviations whose dot does not end a sentence. */
const abbreviations = new Set(
  'al art dr hab im in inż jw lek lic m mgr mjr nb np nr ok os p par pkt pl płk poz prof ps red rozp św tel tj tys tzn tzw ul ust w ws wyd z zob'.split(
    ' ',
  ),
);

const wordPattern = /\p{L}+(?:[-’']\p{L}+)*/gu;

/** Words of letters; numbers and signs are not words. */
export function wordsOf(text: string, offset = 0): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

/**
 * Cuts a text into sentences: at `.`, `!`, `?`, `…` before a space and no lower-case letter, at line
 * breaks and at list marks. A dot after an abbreviation or an initial does not end one.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const words = wordsOf(text.slice(start, end), start);
    const [first] = words;
    const last = words.at(-1);
    if (first !== undefined && last !== undefined)
      sentences.push({ start: first.start, end: Math.max(last.end, trimmedEnd(text, end)), words });
    start = end;
  };
  for (const match of text.matchAll(/[.!?…]+["”»)]*(?=\s|$)|\n+/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && goesOn(text, match.index, end)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

/** Whether the dot at `at` belongs to an abbreviation or an initial. */
function goesOn(text: string, at: number, end: number): boolean {
  const next = /^\s*(\S)/u.exec(text.slice(end))?.[1];
  if (next === undefined || text.slice(end).startsWith('\n')) return false;
  if (/\p{Ll}/u.test(next)) return true;
  const before = /(?:^|[\s(„"])(\S+)$/u.exec(text.slice(0, at))?.[1] ?? '';
  const bare = before.toLowerCase();
  return abbreviations.has(bare) || /^\p{Lu}$/u.test(before);
}

const trimmedEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length;
