/**
 * A calendar day as the number of whole days since 1 January 1970, in no time zone. Arithmetic on days
 * is plain addition, and summer time cannot get in the way.
 */
export type Day = number;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly dayOfMonth: number;
}

const millisecondsPerDay = 86_400_000;

/** A month or day beyond its range runs on into the next one, as in `Date`. */
export const dayFrom = (year: number, month: number, dayOfMonth: number): Day =>
  Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay;

export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** 1 Monday … 7 Sunday (ISO 8601). 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dateOf(dayFrom(year, month + 1, 0)).dayOfMonth;

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-12-24`. */
export function isoOf(day: Day): string {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** Years the tool counts in: holidays outside them would be a guess. */
export const firstYear = 2020;
export const lastYear = 2099;

/** Undefined for anything but a real date of `firstYear` to `lastYear` in the form `2026-12-24`. */
export function dayFromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number];
  if (year < firstYear || year > lastYear) return undefined;
  const day = dayFrom(year, month, dayOfMonth);
  return isoOf(day) === text ? day : undefined;
}
