import { explore } from './explore.ts';
import type { Choice, Graph, Situation } from './graph.ts';

/** What a proof over a graph found wrong; the author's half says it in words. */
export type Finding =
  | { readonly kind: 'unreachable'; readonly node: string }
  /** No way comes to this choice with its condition fulfilled. */
  | { readonly kind: 'never-offered'; readonly node: string; readonly choice: Choice }
  /** The condition holds on every way, so that it says nothing. */
  | { readonly kind: 'always-offered'; readonly node: string; readonly choice: Choice }
  /** Here a way stops with nothing to choose. */
  | { readonly kind: 'stuck'; readonly situation: Situation }
  /** An earlier choice is offered with the same words at the same time. */
  | { readonly kind: 'twins'; readonly node: string; readonly choice: Choice }
  | { readonly kind: 'loop'; readonly nodes: readonly string[] }
  | { readonly kind: 'too-many' };

/**
 * Proves over all reachable situations that every node can be met, every way ends, and no condition is
 * dead. An empty answer is the proof.
 */
export function findings(graph: Graph): readonly Finding[] {
  const { places, loop, whole } = explore(graph);
  if (!whole) return [{ kind: 'too-many' }];
  const all = [...places.values()];
  const found: Finding[] = loop === undefined ? [] : [{ kind: 'loop', nodes: loop }];
  for (const node of graph.nodes) {
    const here = all.filter(({ situation }) => situation.node === node.id);
    if (here.length === 0) {
      found.push({ kind: 'unreachable', node: node.id });
      continue;
    }
    for (const choice of node.choices) {
      const offered = here.filter(({ ways }) => ways.some((way) => way.choice === choice));
      if (offered.length === 0) {
        found.push({ kind: 'never-offered', node: node.id, choice });
      } else if (choice.when.length > 0 && offered.length === here.length) {
        found.push({ kind: 'always-offered', node: node.id, choice });
      }
      const earlier = node.choices.slice(0, node.choices.indexOf(choice));
      const twin = offered.some(({ ways }) =>
        ways.some((way) => earlier.includes(way.choice) && way.choice.text === choice.text),
      );
      if (twin) found.push({ kind: 'twins', node: node.id, choice });
    }
    const stuck = here.find(({ ways }) => node.choices.length > 0 && ways.length === 0);
    if (stuck !== undefined) found.push({ kind: 'stuck', situation: stuck.situation });
  }
  return found;
}
