import { explore, fold, keyOf } from '../branching/explore.ts';
import type { Situation } from '../branching/graph.ts';
import { after, openChoices, startOf } from '../branching/walk.ts';
import type { ScenarioSpec } from './spec.ts';

/** The part of a spec that points follow from. */
export type Pointed = Pick<ScenarioSpec, 'graph' | 'endings' | 'counted'>;

/** Points of a way that has ended here; 0 where it goes on. */
export function pointsAt(
  { graph, endings, counted }: Pointed,
  { node, values }: Situation,
): number {
  const ending = endings[node];
  if (ending === undefined) return 0;
  const extra = graph.variables.map(({ id }, index) =>
    counted.includes(id) ? (values[index] ?? 0) : 0,
  );
  return extra.reduce((sum, value) => sum + value, ending.points);
}

const known = new WeakMap<Pointed, ReadonlyMap<string, number>>();

function tableOf(spec: Pointed): ReadonlyMap<string, number> {
  const table =
    known.get(spec) ??
    fold(explore(spec.graph), ({ situation }, ahead) =>
      ahead.length === 0 ? pointsAt(spec, situation) : Math.max(...ahead),
    );
  known.set(spec, table);
  return table;
}

/** Most points that can still be earned from here. */
export const bestFrom = (spec: Pointed, situation: Situation): number =>
  tableOf(spec).get(keyOf(situation)) ?? 0;

/** Tokens of one way from the start that earns the most. */
export function bestWay(spec: Pointed): readonly string[] {
  const tokens: string[] = [];
  for (let here = startOf(spec.graph); ;) {
    const ways = openChoices(spec.graph, here).map((choice) => {
      const to = after(spec.graph, here, choice);
      return { choice, to, worth: bestFrom(spec, to) };
    });
    const [first, ...others] = ways;
    if (first === undefined) return tokens;
    const best = others.reduce((top, way) => (way.worth > top.worth ? way : top), first);
    tokens.push(best.choice.token);
    here = best.to;
  }
}
