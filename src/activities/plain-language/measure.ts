import { type Finding, findingsIn } from './findings.ts';
import { sentencesOf } from './sentences.ts';
import { isLong } from './syllables.ts';

export interface Measure {
  readonly words: number;
  readonly sentences: number;
  /** Words a sentence. */
  readonly sentenceLength: number;
  readonly longestSentence: number;
  /** Share of words of four and more syllables, 0 to 1. */
  readonly longShare: number;
  /** FOG-PL: years of schooling that an easy reading takes. */
  readonly fog: number;
  readonly findings: readonly Finding[];
}

/**
 * Measures a Polish text. FOG-PL = 0.4 × (words a sentence + percent of words of four and more
 * syllables); source: Gunning 1952 in its Polish adaptation. Undefined for a text without words.
 */
export function measure(text: string): Measure | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return undefined;
  const sentenceLength = words.length / sentences.length;
  const longShare = words.filter((word) => isLong(word.text)).length / words.length;
  return {
    words: words.length,
    sentences: sentences.length,
    sentenceLength,
    longestSentence: Math.max(...sentences.map((sentence) => sentence.words.length)),
    longShare,
    fog: 0.4 * (sentenceLength + 100 * longShare),
    findings: findingsIn(text, sentences),
  };
}
