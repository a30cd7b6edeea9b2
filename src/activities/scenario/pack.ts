import { walk } from '../branching/walk.ts';
import type { ScenarioResponse, ScenarioSpec } from './spec.ts';

/** One token a choice taken. */
export const packScenario = ({ choices }: ScenarioResponse): string => choices.join('');

export function unpackScenario(
  { graph }: ScenarioSpec,
  packed: string,
): ScenarioResponse | undefined {
  const choices = [...packed];
  return walk(graph, choices) === undefined ? undefined : { choices };
}
