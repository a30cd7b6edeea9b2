import { describe, expect, it } from 'vitest';

import { createLocator } from './locator.ts';
import { sourceOf, spanOfLines } from './source.ts';

const source = sourceOf('a.md', '> - {fact:a} i {fact:a}\n>   dalej {fact:a}\n\nobok {fact:a}');

describe('createLocator', () => {
  it('finds repeated pieces one after the other, across quote and list markers', () => {
    const { find } = createLocator(source, spanOfLines(source, 1, 2));
    const places = [1, 2, 3].map(() => find('{fact:a}'));
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 5],
      [1, 16],
      [2, 11],
    ]);
  });

  it('answers with the whole range when nothing more is there', () => {
    const range = spanOfLines(source, 4, 4);
    expect(createLocator(source, range).find('brak')).toEqual(range);
  });
});
