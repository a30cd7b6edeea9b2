import type { InteractionAnswer } from '../../model/interaction.ts';
import { standing, walkFar } from '../branching/walk.ts';
import type { ScenarioResponse, ScenarioSpec } from './spec.ts';

/** The node reached, its quality and the way's tokens: `umowa-na-trzy-lata good abac`. */
export function scenarioInteraction(
  { graph, endings }: ScenarioSpec,
  { choices }: ScenarioResponse,
): InteractionAnswer {
  const { node } = standing(graph, walkFar(graph, choices));
  return {
    kind: 'other',
    text: `${node} ${endings[node]?.quality ?? 'open'} ${choices.join('')}`.trim(),
  };
}
