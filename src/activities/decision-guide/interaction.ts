import type { InteractionAnswer } from '../../model/interaction.ts';
import { standing, walkFar } from '../branching/walk.ts';
import type { GuideResponse, GuideSpec } from './spec.ts';

/** The node reached and the answers' tokens: `warsztat aaa`. */
export const guideInteraction = (
  { graph }: GuideSpec,
  { answers }: GuideResponse,
): InteractionAnswer => ({
  kind: 'other',
  text: `${standing(graph, walkFar(graph, answers)).node} ${answers.join('')}`.trim(),
});
