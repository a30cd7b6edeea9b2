import { dayFromIso } from './calendar.ts';
import { dateKey, type DeadlinesResponse, type DeadlinesSpec } from './spec.ts';

/** `-` stands for no case chosen. A date is its key and six digits: `a0261224`. */
export function pack({ cases }: DeadlinesSpec, { chosen, dates }: DeadlinesResponse): string {
  const written = keysOf(cases).flatMap((key) => {
    const iso = dates[key];
    return iso === undefined ? [] : [key + iso.slice(2).replaceAll('-', '')];
  });
  return (chosen || '-') + written.join('');
}

export function unpack(spec: DeadlinesSpec, packed: string): DeadlinesResponse | undefined {
  const match = /^([-a-z0-9])((?:[a-z0-9]{2}\d{6})*)$/.exec(packed);
  if (match === null) return undefined;
  const [, first = '', rest = ''] = match;
  const chosen = first === '-' ? '' : first;
  if (chosen !== '' && !spec.cases.some(({ token }) => token === chosen)) return undefined;
  const known = new Set(keysOf(spec.cases));
  const dates: Record<string, string> = {};
  for (const [, key = '', year, month, day] of rest.matchAll(/(..)(\d\d)(\d\d)(\d\d)/g)) {
    const iso = `20${year}-${month}-${day}`;
    if (!known.has(key) || dayFromIso(iso) === undefined) return undefined;
    dates[key] = iso;
  }
  return { chosen, dates };
}

export const maxPackedLength = ({ cases }: DeadlinesSpec): number => 1 + 8 * keysOf(cases).length;

const keysOf = (cases: DeadlinesSpec['cases']): readonly string[] =>
  cases.flatMap(({ token, events }) => events.map((_, event) => dateKey(token, event)));
