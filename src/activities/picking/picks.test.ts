import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inOrder, packPicks, rightPicks, scorePicks, toggled, unpackPicks } from './picks.ts';

const items = [
  { token: 'a', right: true },
  { token: 'b', right: false },
  { token: 'c', right: true },
];
const anyPicks = fc.subarray(['a', 'b', 'c']);

describe('picks', () => {
  it('earn a point each when right, and picking everything earns less than picking well', () => {
    expect(scorePicks(items, rightPicks(items)).score).toEqual({ raw: 2, max: 2 });
    expect(scorePicks(items, ['a', 'b', 'c']).score).toEqual({ raw: 1, max: 2 });
    expect(scorePicks(items, ['b']).score).toEqual({ raw: 0, max: 2 });
  });

  it('say of each item what it was', () => {
    expect(scorePicks(items, ['a', 'b']).parts).toEqual({ a: 'right', b: 'wrong', c: 'missed' });
  });

  it('never leave the range of points', () => {
    fc.assert(
      fc.property(anyPicks, (picks) => {
        const { raw, max } = scorePicks(items, picks).score;
        return raw >= 0 && raw <= max;
      }),
    );
  });

  it('come back as they were packed, and nothing else is taken', () => {
    fc.assert(
      fc.property(anyPicks, (picks) => {
        expect(unpackPicks(items, packPicks(picks))).toEqual(picks);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const picks = unpackPicks(items, text);
        return picks === undefined || new Set(text).size === picks.length;
      }),
    );
  });

  it('toggle twice to where they were', () => {
    fc.assert(
      fc.property(anyPicks, fc.constantFrom('a', 'b', 'c'), (picks, token) => {
        expect(toggled(items, toggled(items, picks, token), token)).toEqual(picks);
      }),
    );
    expect(inOrder(items, new Set(['c', 'x', 'a']))).toEqual(['a', 'c']);
  });
});
