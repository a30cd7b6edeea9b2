import type { SelfCheckResponse, SelfCheckSpec } from './spec.ts';

/** Mean of 'after' less 'before' over statements rated twice; undefined when there are none. */
export function meanDifference(
  { statements }: SelfCheckSpec,
  { before, after }: SelfCheckResponse,
): number | undefined {
  const changes = statements.flatMap(({ token }) => {
    const from = before[token];
    const to = after[token];
    return from === undefined || to === undefined ? [] : [to - from];
  });
  return changes.length === 0
    ? undefined
    : changes.reduce((sum, change) => sum + change, 0) / changes.length;
}
