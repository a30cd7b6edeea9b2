import type { TimelineResponse, TimelineSpec } from './spec.ts';

/** The event at each moment in the order of moments' tokens; `-` where there is none. */
export const packTimeline = (spec: TimelineSpec, response: TimelineResponse): string =>
  sortedTokens(spec)
    .map((token) => response[token] ?? '-')
    .join('');

/** Undefined for another length, a stranger, or an event that stands twice. */
export function unpackTimeline(spec: TimelineSpec, packed: string): TimelineResponse | undefined {
  const tokens = sortedTokens(spec);
  const events = [...packed];
  const known = events.every((event) => event === '-' || tokens.includes(event));
  const standing = events.filter((event) => event !== '-');
  if (events.length !== tokens.length || !known || new Set(standing).size < standing.length)
    return undefined;
  return Object.fromEntries(
    tokens.flatMap((token, index) => {
      const event = events[index];
      return event === undefined || event === '-' ? [] : [[token, event] as const];
    }),
  );
}

/** Tokens stand in alphabetical order, so that moving a moment in the file moves no saved answer. */
const sortedTokens = ({ moments }: TimelineSpec): readonly string[] =>
  moments.map(({ token }) => token).sort();
