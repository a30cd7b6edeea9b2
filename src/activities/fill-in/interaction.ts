import type { InteractionAnswer } from '../../model/interaction.ts';
import type { FillInResponse, FillInSpec } from './spec.ts';

/** What an LMS sees: the texts of the gaps and every accepted spelling. */
export const fillInInteraction = (
  { gaps }: FillInSpec,
  response: FillInResponse,
): InteractionAnswer => ({
  kind: 'fill-in',
  texts: gaps.map((_gap, index) => response[index] ?? ''),
  correct: gaps.map(({ accepted }) => accepted),
});
