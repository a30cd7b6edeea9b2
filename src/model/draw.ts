import type { Activity } from './activity.ts';
import { shuffled } from './seeded-random.ts';

/** One from each outcome in turn, so that a short draw still asks about everything. */
function inTurns(questions: readonly Activity[]): Activity[] {
  const byOutcome = new Map<string | undefined, Activity[]>();
  for (const question of questions)
    byOutcome.set(question.outcome, [...(byOutcome.get(question.outcome) ?? []), question]);
  const queues = [...byOutcome.values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => queues.map((queue) => queue[turn]))
    .flat()
    .filter((question) => question !== undefined);
}

/**
 * Ids of `count` questions of the bank in the order to ask them: the unseen first, spread over the
 * outcomes. The same bank, seed and seen questions give the same draw.
 */
export function drawQuestions(
  bank: readonly Activity[],
  count: number,
  seed: number,
  seen: readonly string[],
): readonly string[] {
  const mixed = shuffled(bank, seed);
  const known = new Set(seen);
  return [
    ...inTurns(mixed.filter(({ id }) => !known.has(id))),
    ...inTurns(mixed.filter(({ id }) => known.has(id))),
  ]
    .slice(0, count)
    .map(({ id }) => id);
}
