import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayFrom, isoOf, weekdayOf } from './calendar.ts';
import { easterOf, freeReason, holidayNames, holidaysOf } from './holidays.ts';

describe('Polish holidays', () => {
  it('knows Easter of these years', () => {
    const known = [
      '2020-04-12',
      '2021-04-04',
      '2022-04-17',
      '2023-04-09',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2038-04-25',
      '2049-04-18',
      '2076-04-19',
    ];
    for (const iso of known) expect(isoOf(easterOf(Number(iso.slice(0, 4))))).toBe(iso);
  });

  it('always finds Easter on a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterOf(year);
        return (
          weekdayOf(easter) === 7 &&
          easter >= dayFrom(year, 3, 22) &&
          easter <= dayFrom(year, 4, 25)
        );
      }),
    );
  });

  it('lists the days off of 2027', () => {
    expect(holidaysOf(2027).map(([day, name]) => `${isoOf(day)} ${name}`)).toEqual([
      '2027-01-01 new-year',
      '2027-01-06 epiphany',
      '2027-03-28 easter',
      '2027-03-29 easter-monday',
      '2027-05-01 may-day',
      '2027-05-03 constitution-day',
      '2027-05-16 pentecost',
      '2027-05-27 corpus-christi',
      '2027-08-15 assumption',
      '2027-11-01 all-saints',
      '2027-11-11 independence-day',
      '2027-12-24 christmas-eve',
      '2027-12-25 christmas-day',
      '2027-12-26 second-christmas-day',
    ]);
  });

  it('counts Christmas Eve among them since 2025', () => {
    expect(freeReason(dayFrom(2024, 12, 24))).toBeUndefined();
    expect(freeReason(dayFrom(2025, 12, 24))).toBe('christmas-eve');
    expect(holidaysOf(2024)).toHaveLength(13);
    expect(holidaysOf(2025)).toHaveLength(holidayNames.length);
  });

  it('names a weekend where there is no holiday', () => {
    expect(freeReason(dayFrom(2026, 11, 28))).toBe('saturday');
    expect(freeReason(dayFrom(2026, 11, 29))).toBe('sunday');
    expect(freeReason(dayFrom(2026, 8, 15))).toBe('assumption');
    expect(freeReason(dayFrom(2026, 11, 27))).toBeUndefined();
  });
});
