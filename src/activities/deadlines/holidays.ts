import { dateOf, dayFrom, weekdayOf, type Day } from './calendar.ts';

/** Days off by the act of 18 January 1951, without ordinary Sundays. */
export const holidayNames = [
  'new-year',
  'epiphany',
  'easter',
  'easter-monday',
  'may-day',
  'constitution-day',
  'pentecost',
  'corpus-christi',
  'assumption',
  'all-saints',
  'independence-day',
  'christmas-eve',
  'christmas-day',
  'second-christmas-day',
] as const;
export type HolidayName = (typeof holidayNames)[number];

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, as in Meeus). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - shift + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - moon + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - h - (inCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The first year in which 24 December is a day off. */
const christmasEveSince = 2025;

/** Days off of one year, in order. */
export function holidaysOf(year: number): readonly (readonly [Day, HolidayName])[] {
  const easter = easterOf(year);
  const days: [Day, HolidayName][] = [
    [dayFrom(year, 1, 1), 'new-year'],
    [dayFrom(year, 1, 6), 'epiphany'],
    [easter, 'easter'],
    [easter + 1, 'easter-monday'],
    [dayFrom(year, 5, 1), 'may-day'],
    [dayFrom(year, 5, 3), 'constitution-day'],
    [easter + 49, 'pentecost'],
    [easter + 60, 'corpus-christi'],
    [dayFrom(year, 8, 15), 'assumption'],
    [dayFrom(year, 11, 1), 'all-saints'],
    [dayFrom(year, 11, 11), 'independence-day'],
    [dayFrom(year, 12, 25), 'christmas-day'],
    [dayFrom(year, 12, 26), 'second-christmas-day'],
  ];
  if (year >= christmasEveSince) days.push([dayFrom(year, 12, 24), 'christmas-eve']);
  return days.sort(([one], [other]) => one - other);
}

export const holidayOn = (day: Day): HolidayName | undefined =>
  holidaysOf(dateOf(day).year).find(([holiday]) => holiday === day)?.[1];

/** Why a day is no working day; undefined for a working day. A holiday wins over the weekend. */
export type FreeReason = HolidayName | 'saturday' | 'sunday';

export function freeReason(day: Day): FreeReason | undefined {
  const holiday = holidayOn(day);
  if (holiday !== undefined) return holiday;
  const weekday = weekdayOf(day);
  return weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : undefined;
}
