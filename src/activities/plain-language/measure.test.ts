import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { measure } from './measure.ts';
import { sentencesOf } from './sentences.ts';
import { syllables } from './syllables.ts';

const kinds = (text: string): string[] =>
  (measure(text)?.findings ?? []).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('syllables', () => {
  it.each([
    ['wieś', 1],
    ['miasto', 2],
    ['auto', 2],
    ['gmina', 2],
    ['stowarzyszenie', 5],
    ['w', 1],
    ['ewaluacja', 5],
    ['świetlica', 3],
    ['Europa', 3],
    ['muzeum', 3],
  ])('of %s are %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('sentences', () => {
  it('do not end at abbreviations, ordinals and initials', () => {
    const text =
      'Zgodnie z art. 19a gmina ma 7 dni. Pisze J. Kowalska, ul. Polna 3. Koniec r. szkolnego!';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zgodnie z art. 19a gmina ma 7 dni.',
      'Pisze J. Kowalska, ul. Polna 3.',
      'Koniec r. szkolnego!',
    ]);
  });

  it('end at line breaks, so that headings and lists count alone', () => {
    expect(sentencesOf('Zapraszamy\n- kino letnie\n- ognisko')).toHaveLength(3);
  });

  it('cover every word once and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const words = sentencesOf(text).flatMap((sentence) => sentence.words);
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
        for (const [index, word] of words.entries())
          expect(word.start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
      }),
    );
  });
});

describe('measure', () => {
  it('knows no measure of an empty text', () => {
    expect(measure(' … 12 ')).toBeUndefined();
  });

  it('computes the index as in the textbook example: 12 words, 25 % long, 14.8', () => {
    const text =
      'Stowarzyszenie organizuje popołudniowe zajęcia dla dzieci i ich rodziców w naszej wsi.';
    const result = measure(text);
    expect(result?.words).toBe(12);
    expect(result?.longShare).toBeCloseTo(3 / 12);
    expect(result?.fog).toBeCloseTo(14.8);
  });

  it('marks passive, verbal nouns and office phrases with their plain twins', () => {
    const text =
      'W celu poprawy jakości zajęć świetlica została zamknięta, iż nastąpi malowanie ścian.';
    expect(kinds(text)).toEqual(
      expect.arrayContaining([
        'official-phrase: W celu',
        'passive: została zamknięta',
        'official-phrase: iż',
        'verbal-noun: malowanie',
      ]),
    );
  });

  it('leaves things and adjectives alone', () => {
    const text = 'Zebranie jest ważne. Mamy zadanie i pytanie. Życie na wsi jest inne.';
    expect(kinds(text).filter((found) => !found.startsWith('long'))).toEqual([]);
  });

  it('marks a sentence of more than twenty words', () => {
    const text = `${'słowo '.repeat(21)}.`;
    expect(kinds(text)[0]).toContain('long-sentence');
    expect(kinds(`${'słowo '.repeat(20)}.`)).toEqual([]);
  });

  it('stays within the text whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const { start, end } of measure(text)?.findings ?? [])
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
