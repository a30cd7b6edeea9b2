import { type PartResult, verdictOf } from '../../model/score.ts';
import type { Verdict } from '../../model/score.ts';
import { standing, walkFar } from '../branching/walk.ts';
import type { ScenarioResponse, ScenarioSpec } from './spec.ts';
import { bestFrom, pointsAt } from './worth.ts';

/**
 * Points of the ending reached. Parts are the steps, counted from 1: a step that put the best ending out
 * of reach is wrong.
 */
export function scoreScenario(spec: ScenarioSpec, response: ScenarioResponse): Verdict {
  const steps = walkFar(spec.graph, response.choices);
  const raw = pointsAt(spec, standing(spec.graph, steps));
  const parts = steps.map(({ from, to }, index): [string, PartResult] => [
    String(index + 1),
    bestFrom(spec, to) < bestFrom(spec, from) ? 'wrong' : 'right',
  ]);
  return verdictOf({ raw, max: spec.best }, Object.fromEntries(parts));
}
