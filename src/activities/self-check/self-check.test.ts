import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import { meanDifference } from './difference.ts';
import type { Ratings, SelfCheckSpec } from './spec.ts';
import { selfCheckType } from './type.ts';

const spec: SelfCheckSpec = {
  steps: 5,
  low: 'nie',
  high: 'tak',
  statements: [
    { token: 'a', html: 'Umiem.' as Html, text: 'Umiem.' },
    { token: 'b', html: 'Wiem.' as Html, text: 'Wiem.' },
  ],
};

const anyRatings: fc.Arbitrary<Ratings> = fc
  .record(
    { a: fc.integer({ min: 1, max: 5 }), b: fc.integer({ min: 1, max: 5 }) },
    { requiredKeys: [] },
  )
  .map((ratings) => ({ ...ratings }));

describe('self-check', () => {
  it('is ready when every statement has its first rating', () => {
    expect(selfCheckType.readiness(spec, { before: { a: 1 }, after: {} })).toBe('partial');
    expect(selfCheckType.readiness(spec, { before: { a: 1, b: 5 }, after: {} })).toBe('ready');
  });

  it('shows the mean difference of what was rated twice', () => {
    expect(meanDifference(spec, { before: { a: 2, b: 3 }, after: {} })).toBeUndefined();
    expect(meanDifference(spec, { before: { a: 2, b: 3 }, after: { a: 5, b: 2 } })).toBe(1);
  });

  it('packs any ratings and takes nothing it did not pack', () => {
    fc.assert(
      fc.property(anyRatings, anyRatings, (before, after) => {
        const packed = selfCheckType.pack(spec, { before, after });
        expect(packed).toHaveLength(4);
        expect(selfCheckType.unpack(spec, packed)).toEqual({ before, after });
      }),
    );
    for (const text of ['', '123', '1266', 'abcd', '12345'])
      expect(selfCheckType.unpack(spec, text)).toBeUndefined();
  });

  it('hands the workbook both ratings of each statement', () => {
    expect(selfCheckType.entry?.(spec, { before: { a: 2, b: 3 }, after: { a: 4 } })).toBe(
      'Umiem. 2 → 4\nWiem. 3 → –',
    );
  });
});
