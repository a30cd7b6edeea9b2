import type { ActivityState, ModuleState } from './module-state.ts';
import { scaled, type Score } from './score.ts';

const isUntouched = ({ phase, tries, response }: ActivityState): boolean =>
  phase === 'open' && tries === 0 && response === '';

type Activities = Readonly<Record<string, ActivityState>>;

/** The newer answer stands, unless there is none; the best points of both are kept. */
function mergeActivities(newer: Activities, older: Activities): Activities {
  const merged: Record<string, ActivityState> = { ...newer };
  for (const [id, old] of Object.entries(older)) {
    const young = newer[id];
    if (young === undefined || isUntouched(young)) merged[id] = old;
    else if (old.best !== undefined && old.best > (young.best ?? -1))
      merged[id] = { ...young, best: old.best };
  }
  return merged;
}

const better = (a: Score | undefined, b: Score | undefined): Score | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return scaled(b) > scaled(a) ? b : a;
};

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/**
 * Two copies of one learner's state that grew apart, made one: the newer stands, and what only the older
 * has is added. Nothing a learner did in either is lost, no score gets worse. Merging a copy with its own
 * later self gives the later self back.
 */
export function mergeStates(a: ModuleState, b: ModuleState): ModuleState {
  const [newer, older] = b.revision > a.revision ? [b, a] : [a, b];
  return {
    ...newer,
    visited: union(newer.visited, older.visited),
    activities: mergeActivities(newer.activities, older.activities),
    warmUp: mergeActivities(newer.warmUp, older.warmUp),
    test: newer.test ?? older.test,
    bestTest: better(newer.bestTest, older.bestTest),
    seen: union(newer.seen, older.seen),
    unknown: { ...older.unknown, ...newer.unknown },
  };
}
