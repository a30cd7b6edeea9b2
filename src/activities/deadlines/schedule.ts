import { dayFromIso, type Day } from './calendar.ts';
import { count, type Counted } from './count.ts';
import {
  dateKey,
  type Case,
  type DeadlinesResponse,
  type DeadlinesSpec,
  type Limit,
} from './spec.ts';

export interface Scheduled {
  readonly limit: Limit;
  /** Undefined until its event has a date. */
  readonly counted: Counted | undefined;
}

export const chosenCase = (
  { cases }: DeadlinesSpec,
  { chosen }: DeadlinesResponse,
): Case | undefined => cases.find(({ token }) => token === chosen);

/** Every limit of a case, counted as far as the events have dates. */
export function schedule(
  { token, limits }: Case,
  { dates }: DeadlinesResponse,
): readonly Scheduled[] {
  const done: Scheduled[] = [];
  for (const limit of limits) {
    const { kind, index } = limit.from;
    const start: Day | undefined =
      kind === 'event' ? dayFromIso(dates[dateKey(token, index)] ?? '') : done[index]?.counted?.end;
    done.push({ limit, counted: start === undefined ? undefined : count(start, limit.rule) });
  }
  return done;
}
