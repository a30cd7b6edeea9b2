import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatHundredths, formatMoney, mostGrosze, readNumber, roundedQuotient } from './money.ts';

const grosze = fc.integer({ min: 0, max: mostGrosze });

describe('numbers as people write them', () => {
  it.each([
    ['70', 7000],
    ['70,5', 7050],
    ['70,50 zł', 7050],
    ['70.50', 7050],
    ['1 234,56', 123456],
    ['1\u00a0234,56', 123456],
    ['1\u2009234,56', 123456],
    ['1\u202f234,56 PLN', 123456],
    ['1.234,56', 123456],
    ['12,', 1200],
    ['0', 0],
    ['007', 700],
  ])('reads „%s”', (text, hundredths) => {
    expect(readNumber(text, mostGrosze)).toEqual({ kind: 'number', hundredths });
  });

  it.each([
    ['', 'empty'],
    ['  zł', 'empty'],
    ['sto', 'unreadable'],
    ['1,2,3', 'unreadable'],
    ['-5', 'negative'],
    ['−5,00', 'negative'],
    ['1.234', 'ambiguous'],
    ['1,234', 'too-precise'],
    ['99999999999999999999', 'too-large'],
    ['10000000,01', 'too-large'],
  ])('says why „%s” is no amount', (text, problem) => {
    expect(readNumber(text, mostGrosze)).toEqual({ kind: 'problem', problem });
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(grosze, (amount) => {
        const number = { kind: 'number', hundredths: amount };
        expect(readNumber(formatMoney(amount), mostGrosze)).toEqual(number);
        expect(readNumber(formatHundredths(amount), mostGrosze)).toEqual(number);
      }),
    );
    expect(formatMoney(420000)).toBe('4\u00a0200,00\u00a0zł');
    expect(formatHundredths(50)).toBe('0,5');
  });

  it('never throws and never returns a fraction of a grosz', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text, mostGrosze);
        return read.kind === 'problem' || Number.isSafeInteger(read.hundredths);
      }),
    );
  });

  it('rounds halves up', () => {
    expect([149, 150, 151].map((n) => roundedQuotient(n, 100))).toEqual([1, 2, 2]);
    fc.assert(
      fc.property(grosze, fc.integer({ min: 1, max: 100_000 }), (dividend, divisor) => {
        const quotient = roundedQuotient(dividend, divisor);
        return Math.abs(quotient * divisor - dividend) * 2 <= divisor;
      }),
    );
  });
});
