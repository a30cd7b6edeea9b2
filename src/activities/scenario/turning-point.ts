import { after, openChoices, type Step } from '../branching/walk.ts';
import type { ScenarioSpec } from './spec.ts';
import { bestFrom } from './worth.ts';

/**
 * Index of the step that decided most: the one that cost most of what could still be earned; on a way
 * that cost nothing, the one where another choice would have cost most. The first of equals. Undefined
 * where no step decided anything.
 */
export function turningPoint(spec: ScenarioSpec, steps: readonly Step[]): number | undefined {
  const costs = steps.map(({ from, to }) => bestFrom(spec, from) - bestFrom(spec, to));
  const spared = steps.map(({ from, to }) => {
    const others = openChoices(spec.graph, from).map((choice) =>
      bestFrom(spec, after(spec.graph, from, choice)),
    );
    return bestFrom(spec, to) - Math.min(...others);
  });
  const weights = costs.some((cost) => cost > 0) ? costs : spared;
  const most = Math.max(0, ...weights);
  return most > 0 ? weights.indexOf(most) : undefined;
}
