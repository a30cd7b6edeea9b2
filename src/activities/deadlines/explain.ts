import type { Language } from '../../model/text.ts';
import { isoOf, type Day } from './calendar.ts';
import type { Counted, FreeDay } from './count.ts';
import type { Limit } from './spec.ts';
import { deadlinesTexts, type DeadlinesTexts } from './texts.ts';

const format = (day: Day, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(
    new Date(`${isoOf(day)}T00:00Z`),
  );

/** `poniedziałek, 28 grudnia 2026`. */
export const longDate = (day: Day, language: Language): string =>
  format(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `28 grudnia`. */
export const shortDate = (day: Day, language: Language): string =>
  format(day, language, { day: 'numeric', month: 'long' });

/** Why a limit ends on its day: sentences in the order of the count. */
export function explain(limit: Limit, counted: Counted, language: Language): readonly string[] {
  const texts = deadlinesTexts[language];
  const { event, end, movedOver, free, days, workingDays } = counted;
  const sentences: string[] = [];
  if (limit.rule.kind === 'before') sentences.push(texts.countedBack);
  else if (limit.rule.kind === 'after')
    sentences.push(texts.firstDay(longDate(event + 1, language)));
  if (movedOver.length > 0) {
    sentences.push(texts.landsOn(shortDate(counted.counted, language), reasons(movedOver, texts)));
    sentences.push(texts.movesTo(longDate(end, language)));
  }
  const here = free.find(({ day }) => day === end);
  if (here !== undefined) sentences.push(texts.staysOn(texts.free[here.reason]));
  if (days > 0) sentences.push(texts.span(days, workingDays));
  const way = onTheWay(free, texts, language);
  if (way !== '') sentences.push(texts.onTheWay(way));
  return sentences;
}

const reasons = (free: readonly FreeDay[], texts: DeadlinesTexts): string =>
  [...new Set(free.map(({ reason }) => texts.free[reason]))].join(', ');

function onTheWay(free: readonly FreeDay[], texts: DeadlinesTexts, language: Language): string {
  const count = (reason: string): number => free.filter((day) => day.reason === reason).length;
  const weekends = texts.weekends(count('saturday'), count('sunday'));
  const holidays = free
    .filter(({ reason }) => reason !== 'saturday' && reason !== 'sunday')
    .map(({ day, reason }) => `${texts.free[reason]} (${shortDate(day, language)})`);
  return [...(weekends ? [weekends] : []), ...holidays].join(', ');
}
