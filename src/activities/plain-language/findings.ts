import type { Sentence, Stretch } from './sentences.ts';
import { isLong } from './syllables.ts';

/** What makes a place hard to read. Names are those of the rules in README.md. */
export type FindingKind =
  'long-sentence' | 'long-word' | 'passive' | 'verbal-noun' | 'official-phrase';

export interface Finding extends Stretch {
  readonly kind: FindingKind;
  /** A plainer wording, where one is known for sure. */
  readonly instead: string | undefined;
}

/** A sentence of more words is marked (plain-language guides: 15 to 20). */
export const sentenceLimit = 20;

const passive =
  /\b(?:został|została|zostało|zostali|zostały|zostaje|zostają|zostanie|zostaną|jest|są|był|była|było|były|będzie|będą|bywa|bywają)\s+(?:(?:już|też|także|również|nie)\s+)?(\p{L}+(?:ny|na|ne|ni|ty|ta|te|ci|nych|nym))(?!\p{L})/giu;

/** Ends like a participle but is an adjective, noun or pronoun after 'jest'. */
const notPassive = new Set(
  'ważny ważna ważne ważni pewny pewna pewne inny inna inne inni dobra trudny trudna trudne potrzebny potrzebna potrzebne wspólny wspólna wspólne czynny czynna czynne bezpłatny bezpłatna bezpłatne ładny ładna ładne wolny wolna wolne gotowy obecny obecna obecne obecni dostępny dostępna dostępne zgodny zgodna zgodne możliwe jedna jedyny jedyna cena kobieta gazeta oferta karta chata ta te ci ty złoty prosty prosta proste święty'.split(
    ' ',
  ),
);

const verbalNoun =
  /(?<!\p{L})\p{L}{2,}(?:ani|eni|ęci|nięci|yci|uci)(?:e|a|u|em|om|ami|ach)(?!\p{L})/giu;

/** End like verbal nouns but name things, places and events. */
const thingStems =
  /^(?:śniada|zda|pyta|mieszka|ubra|spotka|zebra|zada|ży|zdję|obję|ucz?u|powie|pokole|kamie|pozna|powita|ćwicze|wydarze|stowarzysze|urządze|porozumie|doświadcze|święce|ciśnie|nasie|brzmie|sumie|imie|kwie|jesie|strumie|korze|płomie|spodnie|śnia|opakowa|szkole|zaję|przyję|odkry|picie|nakry|uży|wesel|wzgórz|wybrze|zaufa|wyzwa|kazani|kochani|danie|dania)/iu;

/** Office phrases with a plain twin. */
const officialPhrases: readonly (readonly [RegExp, string])[] = [
  [/w celu/giu, 'żeby'],
  [/w związku z powyższym/giu, 'dlatego'],
  [/w związku z/giu, 'z powodu'],
  [/w przypadku gdy/giu, 'jeśli'],
  [/w terminie do dnia/giu, 'do'],
  [/na okoliczność/giu, 'o'],
  [/niniejsz(?:y|a|e|ego|ej|ym|ą|ych)/giu, 'ten, ta, to'],
  [/przedmiotow(?:y|a|e|ego|ej|ym|ą|ych)/giu, 'ten, ta, to'],
  [/dokona(?:ć|ł|ła|no|nia|jemy)/giu, 'sam czasownik: zapłacić, wybrać, ocenić'],
  [/celem (?=\p{L}+(?:nia|cia))/giu, 'żeby'],
  [/z uwagi na fakt, że/giu, 'bo'],
  [/ulec (?:zmianie|zmianom)/giu, 'zmienić się'],
  [/posiada(?:ć|my|ją|sz)?(?!\p{L})/giu, 'mieć'],
  [/zwraca(?:my|m) się z (?:uprzejmą )?prośbą o/giu, 'prosimy o'],
  [/uprzejmie (?=informuj|zawiadami)/giu, 'pomiń'],
  [/iż(?!\p{L})/giu, 'że'],
  [/bądź(?=\s+\p{L})/giu, 'lub'],
];

/** Every hard place of a text in reading order. */
export function findingsIn(text: string, sentences: readonly Sentence[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const sentence of sentences) {
    if (sentence.words.length > sentenceLimit) found.push(finding('long-sentence', sentence));
    for (const word of sentence.words)
      if (isLong(word.text)) found.push(finding('long-word', word));
  }
  for (const match of text.matchAll(passive)) {
    const participle = match[1]?.toLowerCase() ?? '';
    if (!notPassive.has(participle)) found.push(finding('passive', matched(match)));
  }
  for (const match of text.matchAll(verbalNoun))
    if (!thingStems.test(match[0])) found.push(finding('verbal-noun', matched(match)));
  for (const [pattern, instead] of officialPhrases)
    for (const match of text.matchAll(wholeWords(pattern)))
      found.push(finding('official-phrase', matched(match), instead));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const finding = (
  kind: FindingKind,
  { start, end }: Stretch,
  instead: string | undefined = undefined,
): Finding => ({ kind, start, end, instead });

const matched = (match: RegExpExecArray): Stretch => ({
  start: match.index,
  end: match.index + match[0].length,
});

const wholeWords = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${source})`, flags);
