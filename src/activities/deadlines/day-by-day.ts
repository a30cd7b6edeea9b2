import type { Day } from './calendar.ts';
import type { Counted, Rule } from './count.ts';
import type { FreeReason } from './holidays.ts';

export interface CountedDay {
  readonly day: Day;
  /** Number in the count; undefined for a day that the rule passes over. */
  readonly number: number | undefined;
  readonly free: FreeReason | undefined;
  /** Past the count's own end: the limit moved on. */
  readonly moved: boolean;
}

/** The count as one does it with a finger on the calendar, from the day after the event to the end. */
export function dayByDay(rule: Rule, counted: Counted): readonly CountedDay[] {
  const onlyWorking = rule.kind !== 'by-date' && rule.unit === 'working-days';
  const reasons = new Map(counted.free.map(({ day, reason }) => [day, reason]));
  const direction = counted.end >= counted.event ? 1 : -1;
  let number = 0;
  return Array.from({ length: counted.days }, (_, index) => {
    const day = counted.event + direction * (index + 1);
    const free = reasons.get(day);
    const moved = direction > 0 && day > counted.counted;
    const passed = moved || (onlyWorking && free !== undefined);
    if (!passed) number += 1;
    return { day, number: passed ? undefined : number, free, moved };
  });
}
