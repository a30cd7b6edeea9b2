import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readRange, zopaOf } from './zopa.ts';

const anyRange = fc
  .tuple(fc.nat({ max: 2000 }), fc.nat({ max: 2000 }))
  .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));

describe('the zone of possible agreement', () => {
  it('holds exactly the values that both sides accept', () => {
    fc.assert(
      fc.property(anyRange, anyRange, fc.nat({ max: 2000 }), (own, other, value) => {
        const within = (range: { from: number; to: number } | undefined): boolean =>
          range !== undefined && value >= range.from && value <= range.to;
        expect(within(zopaOf({ own, other }))).toBe(within(own) && within(other));
      }),
    );
  });

  it.each([
    ['od 200 do 600 zł miesięcznie', { from: 200, to: 600, unit: 'zł miesięcznie' }],
    ['1 200–2\u00a0400 zł.', { from: 1200, to: 2400, unit: 'zł' }],
    ['10,5 - 12 godzin', { from: 10.5, to: 12, unit: 'godzin' }],
  ])('reads „%s”', (text, range) => {
    expect(readRange(text)).toEqual(range);
  });

  it.each(['600 zł', 'od 600 do 200 zł', 'tanio', ''])('refuses „%s”', (text) => {
    expect(readRange(text)).toBeUndefined();
  });
});
