import type { Rule, Unit } from './count.ts';

/** One time limit as an author wrote it, before names are looked up. */
export interface Phrase {
  readonly rule: Rule;
  /** Event in the genitive, or the name of an earlier limit; undefined for a bare date. */
  readonly from: { readonly kind: 'event' | 'limit'; readonly name: string } | undefined;
}

const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:dzień roboczy|dni robocze|dni roboczych)$/, 'working-days'],
  [/^(?:dzień|dni)$/, 'days'],
  [/^(?:tydzień|tygodnie|tygodni)$/, 'weeks'],
  [/^(?:miesiąc|miesiące|miesięcy)$/, 'months'],
  [/^(?:rok|lata|lat)$/, 'years'],
];

const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];

/** Longest count a phrase may ask for, per unit; more is surely a slip. */
const most: Readonly<Record<Unit, number>> = {
  days: 3650,
  'working-days': 2600,
  weeks: 520,
  months: 120,
  years: 10,
};

const lead = '(?:co najmniej |najpóźniej |najwyżej |w ciągu |w terminie )?';
const counted = new RegExp(
  `^${lead}(\\d+)\\s+(\\p{L}+(?: robocz\\p{L}+)?)\\s+(od|przed)\\s+(.+)$`,
  'u',
);
const dated = new RegExp(`^${lead}do (\\d{1,2}) (\\p{L}+)(?:,? licząc od (.+))?$`, 'u');

/**
 * Reads `21 dni od ogłoszenia konkursu`, `14 dni przed dniem zebrania`, `7 dni od terminu „Nazwa”`,
 * `do 15 listopada`, each with `, bez przesunięcia` or `, z przesunięciem` at will. Undefined when it is
 * none of these.
 */
export function readPhrase(text: string): Phrase | undefined {
  const [, body = '', moving] = /^(.*?)(?:, (bez przesunięcia|z przesunięciem))?\.?$/s.exec(
    text.trim().replace(/\s+/g, ' '),
  ) ?? ['', text];
  return readCounted(body, moving) ?? readDated(body, moving);
}

function readCounted(body: string, moving: string | undefined): Phrase | undefined {
  const match = counted.exec(body);
  if (match === null) return undefined;
  const [, digits = '', word = '', direction = '', start = ''] = match;
  const unit = unitWords.find(([form]) => form.test(word))?.[1];
  const amount = Number(digits);
  if (unit === undefined || amount < 1 || amount > most[unit]) return undefined;
  const rule: Rule =
    direction === 'przed'
      ? { kind: 'before', amount, unit }
      : { kind: 'after', amount, unit, moves: moving !== 'bez przesunięcia' };
  return { rule, from: startOf(start) };
}

function readDated(body: string, moving: string | undefined): Phrase | undefined {
  const match = dated.exec(body);
  if (match === null) return undefined;
  const [, digits = '', word = '', start] = match;
  const month = months.indexOf(word) + 1;
  const dayOfMonth = Number(digits);
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (dayOfMonth < 1 || dayOfMonth > longest) return undefined;
  return {
    rule: { kind: 'by-date', month, dayOfMonth, moves: moving === 'z przesunięciem' },
    from: start === undefined ? undefined : startOf(start),
  };
}

function startOf(text: string): { kind: 'event' | 'limit'; name: string } {
  const limit = /^terminu\s+[„"”]?(.+?)[”"]?$/.exec(text)?.[1];
  if (limit !== undefined) return { kind: 'limit', name: limit };
  return { kind: 'event', name: text.replace(/^(?:dnia|dniem|daty|datą) /, '') };
}
