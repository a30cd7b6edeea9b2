import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyWords } from '../../../tests/contracts/any-interaction.ts';
import { decimal, duration, freeText, share, timeOfDay, timespan, timestamp } from './format.ts';

const anyNumber = fc.oneof(
  fc.double(),
  fc.nat(),
  fc.constantFrom(0, -0, NaN, Infinity, 1e-7, 59.999),
);
const anyDate = fc.date({
  min: new Date(2000, 0, 1),
  max: new Date(2090, 0, 1),
  noInvalidDate: true,
});

describe('values for an LMS', () => {
  it('writes 1.2 timespans with two hour digits and exactly two decimals', () => {
    fc.assert(
      fc.property(anyNumber, (seconds) => {
        expect(timespan(seconds)).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d\.\d{2}$/);
      }),
    );
    expect(timespan(3661.5)).toBe('01:01:01.50');
    expect(timespan(59.999)).toBe('00:01:00.00');
  });

  it('writes 2004 durations with every part', () => {
    fc.assert(
      fc.property(anyNumber, (seconds) => {
        expect(duration(seconds)).toMatch(/^PT\d{1,4}H[0-5]?\dM[0-5]?\d(\.\d{2})?S$/);
      }),
    );
    expect(duration(3661.5)).toBe('PT1H1M1.50S');
  });

  it('keeps the seconds of a whole timespan', () => {
    fc.assert(
      fc.property(fc.nat({ max: 35_999_999 }), (seconds) => {
        const [h = 0, m = 0, s = 0] = timespan(seconds).split(':').map(Number);
        expect(h * 3600 + m * 60 + s).toBe(seconds);
      }),
    );
  });

  it('writes times of day and local timestamps without zone', () => {
    fc.assert(
      fc.property(anyDate, (at) => {
        expect(timeOfDay(at)).toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
        expect(timestamp(at)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
      }),
    );
  });

  it('writes numbers without exponent and without minus zero', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 7 }), (value, digits) => {
        const text = decimal(value, digits);
        expect(text).toMatch(/^-?\d+(\.\d{1,7})?$/);
        expect(text).not.toBe('-0');
      }),
    );
    expect([decimal(100), decimal(0.1 + 0.2), decimal(10.5)]).toEqual(['100', '0.3', '10.5']);
  });

  it('never rounds a share up', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        expect(Number(share(value))).toBeLessThanOrEqual(value + 1e-9);
        expect(share(value)).toMatch(/^(0|1|0\.\d{1,4})$/);
      }),
    );
  });

  it('makes any words one line of well-formed text within its limit', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 10, max: 300 }), (words, limit) => {
        const text = freeText(words, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        // eslint-disable-next-line no-control-regex -- control characters are what must not leave
        expect(text).not.toMatch(/[\u0000-\u001f]|^\{|\[[,.:]\]|\p{Surrogate}/u);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps Polish words and marks a cut', () => {
    expect(freeText('Zażółć\r\ngęślą jaźń', 250)).toBe('Zażółć / gęślą jaźń');
    expect(freeText('ą'.repeat(300), 10)).toBe('ąąąąąąą...');
  });
});
