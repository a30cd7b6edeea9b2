import { describe, expect, it } from 'vitest';

import { hintFor, nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds the word that a slip of the hand was meant to be', () => {
    expect(nearest('choise', ['matching', 'choice'])).toBe('choice');
    expect(nearest('titel', ['id', 'title'])).toBe('title');
  });

  it('claims nothing about a word that is far from all', () => {
    expect(nearest('rysunek', ['matching', 'choice'])).toBeUndefined();
    expect(nearest('4', ['1', '2'])).toBeUndefined();
  });

  it('lists at most eight words to choose from', () => {
    expect(hintFor('x', [...'abcdefghij'])).toBe('Do wyboru: a, b, c, d, e, f, g, h i jeszcze 2.');
  });
});
