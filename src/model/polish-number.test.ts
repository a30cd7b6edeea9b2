import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatPolishNumber, parsePolishNumber } from './polish-number.ts';

describe('parsePolishNumber', () => {
  it.each([
    ['1 200,50', 1200.5],
    ['1\u00a0200', 1200],
    ['12\u2009000', 12000],
    ['1.200,50', 1200.5],
    ['1.200', 1200],
    ['12.5', 12.5],
    ['−3', -3],
    [',5', 0.5],
    ['7,', 7],
  ])('reads %s', (text, value) => {
    expect(parsePolishNumber(text)).toBe(value);
  });

  it.each(['', 'tysiąc', '1,2,3', '1e5', '0x10', '1 200 zł', '--1', '-', 'Infinity'])(
    'refuses “%s”',
    (text) => {
      expect(parsePolishNumber(text)).toBeUndefined();
    },
  );

  it('never gives anything but a finite number or undefined', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const value = parsePolishNumber(text);
        return value === undefined || Number.isFinite(value);
      }),
    );
  });
});

describe('formatPolishNumber', () => {
  it.each([
    [0, '0'],
    [1200, '1200'],
    [12000.5, '12\u00a0000,5'],
    [-3.14, '−3,14'],
    [1234567, '1\u00a0234\u00a0567'],
    [-0.001, '0'],
  ])('writes %d as people read it', (value, text) => {
    expect(formatPolishNumber(value)).toBe(text);
  });

  it('is read back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (grosze) => {
        expect(parsePolishNumber(formatPolishNumber(grosze / 100))).toBe(
          grosze === 0 ? 0 : grosze / 100,
        );
      }),
    );
  });
});
