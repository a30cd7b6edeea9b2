import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateOf, dayFrom, dayFromIso, daysInMonth, isoOf, weekdayOf } from './calendar.ts';

const days = fc.integer({ min: dayFrom(2020, 1, 1), max: dayFrom(2099, 12, 31) });

describe('calendar', () => {
  it('writes and reads every day alike', () => {
    fc.assert(fc.property(days, (day) => dayFromIso(isoOf(day)) === day));
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, dayOfMonth } = dateOf(day);
        return dayFrom(year, month, dayOfMonth) === day && dayOfMonth <= daysInMonth(year, month);
      }),
    );
  });

  it('goes through the week one day at a time', () => {
    expect(weekdayOf(dayFrom(2026, 11, 23))).toBe(1);
    fc.assert(fc.property(days, (day) => weekdayOf(day + 1) === (weekdayOf(day) % 7) + 1));
  });

  it('refuses what is no date, and years whose holidays nobody knows', () => {
    for (const text of ['', '2026-02-29', '2026-13-01', '2019-12-31', '2100-01-01', '24.12.2026'])
      expect(dayFromIso(text)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = dayFromIso(text);
        return day === undefined || isoOf(day) === text;
      }),
    );
  });

  it('knows leap years', () => {
    expect([2026, 2028, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});
