import type { Entry, Place, Tree } from './spec.ts';

/** An entry of depth 1 with what hangs on it; `at` is an index in `Tree.entries`. */
export interface Branch {
  readonly at: number;
  readonly entry: Entry;
  readonly twigs: readonly { readonly at: number; readonly entry: Entry }[];
}

export function branchesOf({ entries }: Tree, place: Place): readonly Branch[] {
  const starts = entries.flatMap((entry, at) =>
    entry.place === place && entry.depth === 1 ? [{ at, entry }] : [],
  );
  return starts.map(({ at, entry }) => ({ at, entry, twigs: twigsAfter(entries, at) }));
}

function twigsAfter(entries: readonly Entry[], start: number): Branch['twigs'] {
  const next = entries.findIndex((entry, at) => at > start && !isTwigOf(entry, entries[start]));
  return entries
    .slice(start + 1, next < 0 ? entries.length : next)
    .map((entry, index) => ({ at: start + 1 + index, entry }));
}

const isTwigOf = (entry: Entry, start: Entry | undefined): boolean =>
  entry.depth === 2 && entry.place === start?.place;

/** Whether entries stand as `Tree` promises: causes, then effects, and no twig without its branch. */
export const isWellFormed = (entries: readonly Entry[]): boolean =>
  entries.every((entry, at) => {
    const before = entries[at - 1];
    if (before?.place === 'effect' && entry.place === 'cause') return false;
    return entry.depth === 1 || before?.place === entry.place;
  });
