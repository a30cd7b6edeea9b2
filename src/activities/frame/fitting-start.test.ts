import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fittingStart } from './fitting-start.ts';

const letters = (text: string): number => text.length;
const dear = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.length > 1 ? 5 : 1), 0);

describe('the beginning of a text that fits', () => {
  it('is the text itself where there is room', () => {
    expect(fittingStart('zażółć', 6, letters)).toBe('zażółć');
  });

  it('never cuts a character in two', () => {
    expect(fittingStart('a🌻b', 2, letters)).toBe('a');
    expect(fittingStart('a🌻b', 5, dear)).toBe('a');
    expect(fittingStart('a🌻b', 6, dear)).toBe('a🌻');
  });

  it('fits, and one more character would not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(30), (text, max) => {
        const start = fittingStart(text, max, dear);
        expect(text.startsWith(start)).toBe(true);
        expect(dear(start)).toBeLessThanOrEqual(max);
        const [next] = text.slice(start.length);
        if (next !== undefined) expect(dear(start + next)).toBeGreaterThan(max);
      }),
    );
  });
});
