import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { maxPackedLength, pack, unpack } from './pack.ts';
import { costLetters, rowLimits, type BudgetResponse, type BudgetSpec } from './spec.ts';
import { budgetType } from './type.ts';

const spec: BudgetSpec = {
  example: [],
  rules: [
    {
      kind: 'own-min',
      text: 'Wkład',
      limit: { kind: 'share', points: 1000, of: 'total' },
      note: undefined,
    },
  ],
  rows: 4,
};

const text = (max: number): fc.Arbitrary<string> =>
  fc.string({ maxLength: max, unit: 'binary' }).map((some) => some.slice(0, max));
const responses: fc.Arbitrary<BudgetResponse> = fc.record({
  shown: fc.constantFrom('example' as const, 'own' as const),
  own: fc.array(
    fc.record({
      kind: fc.constantFrom(...costLetters),
      name: text(rowLimits.name),
      unit: text(rowLimits.unit),
      units: text(rowLimits.units),
      rate: text(rowLimits.rate),
      grant: text(rowLimits.grant),
    }),
    { maxLength: spec.rows },
  ),
});

describe('a saved budget', () => {
  it('comes back as it was, within the promised length', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(maxPackedLength(spec));
        expect(unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('never trusts what comes from outside', () => {
    const long = {
      kind: 'd',
      name: 'x'.repeat(37),
      unit: '',
      units: '',
      rate: '',
      grant: '',
    } as const;
    expect(unpack(spec, pack(spec, { shown: 'own', own: [long] }))).toBeUndefined();
    for (const packed of ['', 'x', 'e00', 'o01z0000000000']) {
      expect(unpack(spec, packed)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (packed) => unpack(spec, `o${packed}`) !== null));
  });

  it('is neither right nor wrong, and tells the LMS its sums in plain signs', () => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(budgetType.score(spec, response).result).toBe('neutral');
        const answer = budgetType.interaction(spec, response);
        expect(answer.kind === 'other' && answer.text).toMatch(
          /^total=\d+ grant=\d+ own=\d+ broken=\d+$/,
        );
        expect(['empty', 'partial', 'ready']).toContain(budgetType.readiness(spec, response));
      }),
    );
  });

  it('goes to the workbook with its sums and rules', () => {
    const own = [
      { kind: 'd', name: 'Zajęcia', unit: 'h', units: '60', rate: '70', grant: '4200' } as const,
    ];
    const entry = budgetType.entry?.(spec, { shown: 'own', own }) ?? '';
    expect(entry.replaceAll('\u00a0', ' ')).toContain('60 × 70,00 zł/h = 4 200,00 zł');
    expect(entry).toContain('Niespełniona');
    expect(budgetType.entry?.(spec, { shown: 'own', own: [] })).toBeUndefined();
  });
});
