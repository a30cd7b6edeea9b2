import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatPolishNumber } from '../../model/polish-number.ts';
import type { Html } from '../../model/text.ts';
import { readQuantity } from './read-number.ts';
import type { NumericSpec } from './spec.ts';
import { numericType } from './type.ts';

const spec: NumericSpec = {
  answer: 1200.5,
  tolerance: 0,
  unit: 'zł',
  mistakes: [{ value: 120, feedback: 'To jeden procent.' as Html }],
};
const result = (response: string): string => numericType.score(spec, response).result;

describe('numeric', () => {
  it.each(['1200,5', '1 200,50', '1\u2009200,50 zł', '1.200,50zł', '1200.5', '1 200,50 ZŁ.'])(
    'takes %s as the same number',
    (typed) => {
      expect(result(typed)).toBe('right');
    },
  );

  it.each(['1200', '1201', '-1200,5', 'tysiąc', ''])('does not take %s', (typed) => {
    expect(result(typed)).toBe('wrong');
  });

  it('counts what is within tolerance, borders included', () => {
    const near = { ...spec, answer: 0.3, tolerance: 0.1 };
    const at = (typed: string): string => numericType.score(near, typed).result;
    expect([at('0,2'), at('0,4'), at('0,19'), at('0,41')]).toEqual([
      'right',
      'right',
      'wrong',
      'wrong',
    ]);
  });

  it('says why a usual mistake is one', () => {
    expect(numericType.feedback(spec, '120 zł')[0]?.html).toBe('To jeden procent.');
    expect(numericType.feedback(spec, '121')).toEqual([]);
  });

  it('is not ready while there is no number', () => {
    expect(numericType.readiness(spec, ' ')).toBe('empty');
    expect(numericType.readiness(spec, 'dużo')).toBe('partial');
    expect(numericType.readiness(spec, '7')).toBe('ready');
  });

  it('solves itself, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (hundredths) => {
        const other = { ...spec, answer: hundredths / 100 };
        expect(numericType.score(other, numericType.solution(other, '')).result).toBe('right');
      }),
    );
  });

  it('scores any text and packs it within the limit', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(['right', 'wrong']).toContain(result(typed));
        const packed = numericType.pack(spec, typed);
        expect(packed.length).toBeLessThanOrEqual(20);
        expect(numericType.unpack(spec, packed)).toBe(packed);
      }),
    );
  });
});

describe('readQuantity', () => {
  it('reads what an author writes', () => {
    expect(readQuantity('1 200 zł')).toEqual({ value: 1200, unit: 'zł' });
    expect(readQuantity('21')).toEqual({ value: 21, unit: '' });
    expect(readQuantity('12,5%')).toEqual({ value: 12.5, unit: '%' });
    expect(readQuantity('dużo')).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), (value) => {
        expect(readQuantity(`${formatPolishNumber(value)} godz.`)).toEqual({
          value,
          unit: 'godz.',
        });
      }),
    );
  });
});
