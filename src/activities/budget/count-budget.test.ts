import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkRule } from './check-rule.ts';
import { countBudget, countRow } from './count-budget.ts';
import { formatHundredths, formatMoney } from './money.ts';
import { emptyRow, type BudgetRule, type Row, type RuleKind } from './spec.ts';

const row = (changes: Partial<Row>): Row => ({
  ...emptyRow,
  name: 'Zajęcia',
  unit: 'godzina',
  units: '60',
  rate: '70',
  ...changes,
});

const amount = fc.integer({ min: 0, max: 500_000 });
const rows = fc.array(
  fc.record({
    name: fc.constant('x'),
    kind: fc.constantFrom('d', 'a', 'w', 'r'),
    unit: fc.constant('szt.'),
    units: fc.integer({ min: 0, max: 50_000 }).map(formatHundredths),
    rate: amount.map(formatMoney),
    grant: amount.map(formatMoney),
  }) as fc.Arbitrary<Row>,
  { maxLength: 8 },
);
const share = (kind: RuleKind, points: number, of: 'total' | 'grant' | 'own'): BudgetRule => ({
  kind,
  text: '',
  limit: { kind: 'share', points, of },
  note: undefined,
});
const money = (kind: RuleKind, grosze: number): BudgetRule => ({
  kind,
  text: '',
  limit: { kind: 'money', grosze },
  note: undefined,
});

describe('a row of costs', () => {
  it('is units times rate, rounded to a grosz', () => {
    expect(countRow(row({}))).toMatchObject({ value: 420_000, grant: 0, own: 420_000 });
    expect(countRow(row({ units: '0,5', rate: '33,33' })).value).toBe(1667);
  });

  it('is split between grant and own money', () => {
    expect(countRow(row({ grant: '4 000' }))).toMatchObject({ grant: 400_000, own: 20_000 });
  });

  it('takes no grant for work and things given for free', () => {
    expect(countRow(row({ kind: 'w', grant: '100' }))).toMatchObject({ grant: 0, own: 420_000 });
    expect(countRow(row({ kind: 'r', grant: 'x' })).problems).toEqual([]);
  });

  it('says what is wrong, field by field', () => {
    const problems = (changes: Partial<Row>) =>
      countRow(row(changes)).problems.map(({ field, problem }) => `${field} ${problem}`);
    expect(problems({ name: ' ' })).toEqual(['name no-name']);
    expect(problems({ units: '', rate: 'dużo' })).toEqual(['units empty', 'rate unreadable']);
    expect(problems({ grant: '5 000' })).toEqual(['grant grant-over-value']);
    expect(problems({ units: '9999', rate: '9999999' })).toEqual(['rate value-too-large']);
    expect(countRow(emptyRow).problems).toEqual([]);
  });
});

describe('a budget', () => {
  it('adds up, whatever stands in it', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const budget = countBudget(some);
        const { direct, indirect, volunteer, inKind, total, grant, own, ownMoney } = budget;
        expect(direct + indirect + volunteer + inKind).toBe(total);
        expect(grant + own).toBe(total);
        expect(ownMoney + volunteer + inKind).toBe(own);
        for (const sum of [direct, indirect, volunteer, inKind, grant, ownMoney])
          expect(Number.isSafeInteger(sum) && sum >= 0).toBe(true);
      }),
    );
  });

  it('takes any text for a number without falling', () => {
    const texts = fc.record({ units: fc.string(), rate: fc.string(), grant: fc.string() });
    fc.assert(fc.property(texts, (some) => countBudget([row(some)]).total >= 0));
  });
});

describe('rules', () => {
  const grant100 = row({ units: '1', rate: '100 000', grant: '100 000' });
  const own = (rate: string): Row => row({ kind: 'w', units: '1', rate });

  it('take 10% of the whole as the guide to own contribution says: 11 111,11 zł', () => {
    const rule = share('own-min', 1000, 'total');
    expect(checkRule(rule, countBudget([grant100, own('11 111,11')])).holds).toBe(true);
    expect(checkRule(rule, countBudget([grant100, own('11 111')])).holds).toBe(false);
  });

  it('take 10% of the grant as 10 000 zł', () => {
    const rule = share('own-min', 1000, 'grant');
    expect(checkRule(rule, countBudget([grant100, own('10 000')])).holds).toBe(true);
    expect(checkRule(rule, countBudget([grant100, own('9 999,99')])).holds).toBe(false);
  });

  it('tell two ways out that both work', () => {
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 9_000 }),
        fc.constantFrom('total' as const, 'grant' as const),
        (some, points, of) => {
          const rule = share('own-min', points, of);
          const before = countBudget(some);
          const { remedy, holds } = checkRule(rule, before);
          if (holds || remedy === undefined) return;
          const added = countBudget([...some, own(formatMoney(remedy.add))]);
          if (added.total > before.total) expect(checkRule(rule, added).holds).toBe(true);
          const { grant, own: brought } = before;
          const shifted = { ...before, grant: grant - remedy.shift, own: brought + remedy.shift };
          expect(remedy.shift).toBeLessThanOrEqual(grant);
          expect(checkRule(rule, shifted).holds).toBe(true);
        },
      ),
    );
  });

  it('hold caps to the grosz', () => {
    const budget = countBudget([row({ grant: '4 200' }), row({ kind: 'a', units: '10' })]);
    expect(checkRule(money('grant-max', 420_000), budget).holds).toBe(true);
    expect(checkRule(money('grant-max', 419_999), budget).holds).toBe(false);
    expect(checkRule(share('indirect-max', 1500, 'total'), budget)).toMatchObject({
      holds: true,
      actual: 70_000,
      bound: 73_500,
      base: 490_000,
    });
    expect(checkRule(money('total-max', 489_999), budget).holds).toBe(false);
  });

  it('name the rows that break a rule about single rows', () => {
    const budget = countBudget([row({ kind: 'w', rate: '45' }), row({ rate: '90' })]);
    const rate = checkRule(money('volunteer-rate-max', 4000), budget);
    expect(rate).toMatchObject({ holds: false, actual: 4500 });
    expect(rate.rows.map(({ row: { kind } }) => kind)).toEqual(['w']);
    expect(checkRule(money('row-max', 300_000), budget).rows).toHaveLength(1);
  });
});
