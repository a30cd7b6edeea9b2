import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateOf, dayFrom, dayFromIso, isoOf, weekdayOf } from './calendar.ts';
import { count, units, type Rule } from './count.ts';
import { freeReason } from './holidays.ts';

const day = (iso: string): number => dayFromIso(iso) ?? NaN;
const after = (amount: number, unit: (typeof units)[number], moves = true): Rule => ({
  kind: 'after',
  amount,
  unit,
  moves,
});
const endOf = (iso: string, rule: Rule): string => isoOf(count(day(iso), rule).end);

const days = fc.integer({ min: dayFrom(2020, 1, 1), max: dayFrom(2095, 12, 31) });
const amounts = fc.integer({ min: 1, max: 60 });

describe('counting a time limit', () => {
  it.each([
    ['2026-12-10', 14, '2026-12-28'],
    ['2026-12-11', 14, '2026-12-28'],
    ['2027-03-15', 14, '2027-03-30'],
    ['2026-11-23', 21, '2026-12-14'],
  ])('from %s in %i days ends on %s', (event, amount, end) => {
    expect(endOf(event, after(amount, 'days'))).toBe(end);
  });

  it('does not count the day of the event', () => {
    expect(endOf('2026-11-23', after(1, 'days'))).toBe('2026-11-24');
  });

  it('ends weeks on the same day of the week', () => {
    fc.assert(
      fc.property(days, amounts, (event, amount) => {
        const { counted } = count(event, after(amount, 'weeks'));
        return weekdayOf(counted) === weekdayOf(event) && counted - event === 7 * amount;
      }),
    );
  });

  it('ends months on the same date, or on the last day where there is none', () => {
    expect(endOf('2027-01-31', after(1, 'months', false))).toBe('2027-02-28');
    expect(endOf('2028-01-31', after(1, 'months', false))).toBe('2028-02-29');
    expect(endOf('2026-11-15', after(2, 'months', false))).toBe('2027-01-15');
    fc.assert(
      fc.property(days, amounts, (event, amount) => {
        const { counted } = count(event, after(amount, 'months'));
        const date = dateOf(counted).dayOfMonth;
        return date === dateOf(event).dayOfMonth || dateOf(counted + 1).dayOfMonth === 1;
      }),
    );
  });

  it('ends a year counted from 29 February on 28 February', () => {
    expect(endOf('2028-02-29', after(1, 'years', false))).toBe('2029-02-28');
    expect(endOf('2028-02-29', after(4, 'years', false))).toBe('2032-02-29');
  });

  it('moves on over Saturdays and days off, and never further', () => {
    fc.assert(
      fc.property(days, amounts, fc.constantFrom(...units), (event, amount, unit) => {
        const { counted, end, movedOver } = count(event, after(amount, unit));
        expect(freeReason(end)).toBeUndefined();
        expect(movedOver).toHaveLength(end - counted);
        for (const { day: free, reason } of movedOver) expect(freeReason(free)).toBe(reason);
      }),
    );
  });

  it('stays where the count ends when the rule does not move', () => {
    expect(endOf('2026-12-10', after(14, 'days', false))).toBe('2026-12-24');
  });

  it('counts working days one by one', () => {
    expect(endOf('2026-12-22', after(2, 'working-days'))).toBe('2026-12-28');
    fc.assert(
      fc.property(days, amounts, (event, amount) => {
        const { end, workingDays } = count(event, after(amount, 'working-days'));
        return workingDays === amount && freeReason(end) === undefined;
      }),
    );
  });

  it('splits the way into working and free days', () => {
    fc.assert(
      fc.property(days, amounts, fc.constantFrom(...units), (event, amount, unit) => {
        const { days: all, workingDays, free } = count(event, { kind: 'before', amount, unit });
        return all === workingDays + free.length && all > 0;
      }),
    );
  });

  it('counts back to the latest day before an event', () => {
    expect(endOf('2027-03-20', { kind: 'before', amount: 14, unit: 'days' })).toBe('2027-03-06');
  });

  it('takes the first fixed date that is still to come', () => {
    const budget: Rule = { kind: 'by-date', month: 11, dayOfMonth: 15, moves: false };
    expect(endOf('2026-11-15', budget)).toBe('2026-11-15');
    expect(endOf('2026-11-16', budget)).toBe('2027-11-15');
    expect(endOf('2026-03-01', { ...budget, moves: true })).toBe('2026-11-16');
    expect(endOf('2027-01-02', { ...budget, month: 2, dayOfMonth: 29 })).toBe('2027-02-28');
  });
});
