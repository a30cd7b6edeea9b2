import { dateOf, dayFrom, daysInMonth, type Day } from './calendar.ts';
import { freeReason, type FreeReason } from './holidays.ts';

export const units = ['days', 'working-days', 'weeks', 'months', 'years'] as const;
export type Unit = (typeof units)[number];

/** How one time limit is counted. */
export type Rule =
  | {
      readonly kind: 'after';
      readonly amount: number;
      readonly unit: Unit;
      /** Moves off a Saturday and a day off (art. 57 § 4 of the KPA). */
      readonly moves: boolean;
    }
  /** So long before the event at the latest, counted back; a day that falls off is not moved. */
  | { readonly kind: 'before'; readonly amount: number; readonly unit: Unit }
  /** The first such date that is not before the event. */
  | {
      readonly kind: 'by-date';
      readonly month: number;
      readonly dayOfMonth: number;
      readonly moves: boolean;
    };

export interface FreeDay {
  readonly day: Day;
  readonly reason: FreeReason;
}

export interface Counted {
  readonly event: Day;
  /** Where the count alone ends. */
  readonly counted: Day;
  /** The last day, after moving. */
  readonly end: Day;
  /** Days off from `counted` that pushed the end on, in order; empty when it did not move. */
  readonly movedOver: readonly FreeDay[];
  /** Days off between the event and the end, in order, without the event itself. */
  readonly free: readonly FreeDay[];
  /** Whole days from the event to the end; 0 or more. */
  readonly days: number;
  /** How many of them are working days. */
  readonly workingDays: number;
}

/** Ends on the day whose date matches the first day; where there is none, on the month's last (art. 57 § 3). */
function monthsFrom(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dateOf(day);
  const target = dateOf(dayFrom(year, month + months, 1));
  const last = daysInMonth(target.year, target.month);
  return dayFrom(target.year, target.month, Math.min(dayOfMonth, last));
}

function workingDaysFrom(day: Day, amount: number, direction: 1 | -1): Day {
  let current = day;
  for (let left = amount; left > 0;) {
    current += direction;
    if (freeReason(current) === undefined) left -= 1;
  }
  return current;
}

function step(event: Day, amount: number, unit: Unit, direction: 1 | -1): Day {
  switch (unit) {
    case 'days':
      return event + direction * amount;
    case 'weeks':
      return event + direction * amount * 7;
    case 'working-days':
      return workingDaysFrom(event, amount, direction);
    case 'months':
      return monthsFrom(event, direction * amount);
    case 'years':
      // 29 February has no match in a common year: the day before, which is also the month's last.
      return monthsFrom(event, direction * amount * 12);
  }
}

function firstDateFrom(event: Day, month: number, dayOfMonth: number): Day {
  const { year } = dateOf(event);
  const inYear = (y: number): Day => dayFrom(y, month, Math.min(dayOfMonth, daysInMonth(y, month)));
  const thisYear = inYear(year);
  return thisYear >= event ? thisYear : inYear(year + 1);
}

function freeDays(from: Day, to: Day): readonly FreeDay[] {
  const found: FreeDay[] = [];
  for (let day = from; day <= to; day += 1) {
    const reason = freeReason(day);
    if (reason !== undefined) found.push({ day, reason });
  }
  return found;
}

/** The day of the event is never counted (art. 57 § 1). */
export function count(event: Day, rule: Rule): Counted {
  const counted =
    rule.kind === 'by-date'
      ? firstDateFrom(event, rule.month, rule.dayOfMonth)
      : step(event, rule.amount, rule.unit, rule.kind === 'after' ? 1 : -1);
  let end = counted;
  if (rule.kind !== 'before' && rule.moves) while (freeReason(end) !== undefined) end += 1;
  const free = end >= event ? freeDays(event + 1, end) : freeDays(end, event - 1);
  const days = Math.abs(end - event);
  return {
    event,
    counted,
    end,
    movedOver: end === counted ? [] : freeDays(counted, end - 1),
    free,
    days,
    workingDays: days - free.length,
  };
}
