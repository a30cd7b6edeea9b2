import { pluralPl } from '../../model/plural.ts';
import type { Catalogue } from '../../model/text.ts';
import type { FindingKind } from './findings.ts';

export interface PlainLanguageTexts {
  readonly kind: string;
  readonly ownText: string;
  readonly trySample: string;
  readonly measures: string;
  readonly words: (count: number) => string;
  readonly sentenceLength: (words: string, goal: number) => string;
  readonly longest: (words: number) => string;
  readonly longWords: (percent: number) => string;
  readonly fog: (index: string, goal: number) => string;
  readonly met: string;
  readonly above: string;
  readonly places: (count: number) => string;
  readonly noPlaces: string;
  readonly finding: Readonly<Record<FindingKind, string>>;
  readonly advice: Readonly<Record<FindingKind, string>>;
  readonly instead: (wording: string) => string;
  readonly noJudge: string;
}

const places = (count: number): string => pluralPl(count, 'miejsce', 'miejsca', 'miejsc');

export const plainLanguageTexts: Catalogue<PlainLanguageTexts> = {
  pl: {
    kind: 'Narzędzie: licznik prostego języka',
    ownText: 'Twój tekst',
    trySample: 'Wypróbuj na przykładzie',
    measures: 'Miary',
    words: (count) => `${count} ${pluralPl(count, 'słowo', 'słowa', 'słów')}`,
    sentenceLength: (words, goal) => `Średnio słów w zdaniu: ${words}. Cel: do ${goal}.`,
    longest: (words) => `Najdłuższe zdanie: ${words} ${pluralPl(words, 'słowo', 'słowa', 'słów')}.`,
    longWords: (percent) => `Słowa od czterech sylab: ${percent}% tekstu.`,
    fog: (index, goal) =>
      `FOG-PL: ${index}, tyle lat nauki wystarcza do swobodnej lektury. Cel: do ${goal}.`,
    met: 'w celu',
    above: 'powyżej celu',
    places: (count) => `Do przejrzenia: ${count} ${places(count)}`,
    noPlaces:
      'Licznik nie znalazł trudnych miejsc. Przeczytaj tekst na głos komuś, kto nie zna sprawy.',
    finding: {
      'long-sentence': 'długie zdanie',
      'long-word': 'długie słowo',
      passive: 'strona bierna',
      'verbal-noun': 'rzeczownik od czasownika',
      'official-phrase': 'zwrot urzędowy',
    },
    advice: {
      'long-sentence': 'Podziel na dwa. Jedno zdanie, jedna myśl.',
      'long-word': 'Czy jest krótsze? Jeśli to nazwa, zostaw i wyjaśnij raz.',
      passive: 'Kto to robi? Zacznij od tej osoby.',
      'verbal-noun': 'Użyj czasownika: „malowanie ścian” to „malujemy ściany”.',
      'official-phrase': 'Powiedz to zwyczajnie.',
    },
    instead: (wording) => `Prościej: ${wording}.`,
    noJudge:
      'Licznik widzi długość i budowę, nie sens. Reguły: zdanie ponad 20 słów, słowo od czterech sylab, strona bierna, rzeczowniki na -nie i -cie, zwroty urzędowe. Tekst nie opuszcza kursu.',
  },
  en: {
    kind: 'Tool: plain-language counter',
    ownText: 'Your text',
    trySample: 'Try it on the sample',
    measures: 'Measures',
    words: (count) => `${count} words`,
    sentenceLength: (words, goal) => `Words a sentence: ${words}. Aim: up to ${goal}.`,
    longest: (words) => `Longest sentence: ${words} words.`,
    longWords: (percent) => `Words of four and more syllables: ${percent}% of the text.`,
    fog: (index, goal) =>
      `FOG-PL: ${index} years of schooling for an easy reading. Aim: up to ${goal}.`,
    met: 'within the aim',
    above: 'above the aim',
    places: (count) => `To look at: ${count}`,
    noPlaces: 'No hard places found. Read the text aloud to somebody who does not know the matter.',
    finding: {
      'long-sentence': 'long sentence',
      'long-word': 'long word',
      passive: 'passive voice',
      'verbal-noun': 'noun made of a verb',
      'official-phrase': 'office phrase',
    },
    advice: {
      'long-sentence': 'Make two of it. One sentence, one thought.',
      'long-word': 'Is there a shorter one? If it is a name, keep it and explain it once.',
      passive: 'Who does it? Start with that person.',
      'verbal-noun': 'Use the verb.',
      'official-phrase': 'Say it in everyday words.',
    },
    instead: (wording) => `Plainer: ${wording}.`,
    noJudge:
      'The counter sees length and build, not sense. Rules: a sentence of more than 20 words, a word of four and more syllables, passive voice, nouns in -nie and -cie, office phrases. The text does not leave the course.',
  },
};
