import { branchesOf } from './branches.ts';
import type { Entry, Place, Statement, Tree } from './spec.ts';

/** Puts a new empty entry at the end of its place. Returns the tree and the entry's index. */
export function addBranch(tree: Tree, place: Place): readonly [Tree, number] {
  const at = place === 'effect' ? tree.entries.length : causesIn(tree);
  return insert(tree, at, { place, depth: 1, text: '', goal: '' });
}

/** Hangs a new empty entry on the branch that starts at `start`. */
export function addTwig(tree: Tree, start: number): readonly [Tree, number] {
  const place = tree.entries[start]?.place ?? 'cause';
  const branch = branchesOf(tree, place).find(({ at }) => at === start);
  const at = start + 1 + (branch?.twigs.length ?? 0);
  return insert(tree, at, { place, depth: 2, text: '', goal: '' });
}

/** Takes one entry away. What hung on it moves up, so that nobody's words go with it. */
export function removeEntry(tree: Tree, at: number): Tree {
  const gone = tree.entries[at];
  const twigs =
    gone?.depth === 1
      ? (branchesOf(tree, gone.place).find((branch) => branch.at === at)?.twigs ?? [])
      : [];
  const raised = new Set(twigs.map((twig) => twig.at));
  return {
    ...tree,
    entries: tree.entries.flatMap((entry, index) => {
      if (index === at) return [];
      return [raised.has(index) ? { ...entry, depth: 1 as const } : entry];
    }),
  };
}

/** Changes the problem (`at` undefined) or one entry. */
export function setStatement(
  tree: Tree,
  at: number | undefined,
  changes: Partial<Statement>,
): Tree {
  if (at === undefined) return { ...tree, problem: { ...tree.problem, ...changes } };
  return {
    ...tree,
    entries: tree.entries.map((entry, index) => (index === at ? { ...entry, ...changes } : entry)),
  };
}

const causesIn = ({ entries }: Tree): number =>
  entries.filter(({ place }) => place === 'cause').length;

function insert(tree: Tree, at: number, entry: Entry): readonly [Tree, number] {
  return [
    { ...tree, entries: [...tree.entries.slice(0, at), entry, ...tree.entries.slice(at)] },
    at,
  ];
}
