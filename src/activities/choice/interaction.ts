import type { InteractionAnswer } from '../../model/interaction.ts';
import { type ChoiceResponse, type ChoiceSpec, rightTokens } from './spec.ts';

/** What an LMS sees: the chosen tokens and the right ones. */
export const choiceInteraction = (
  spec: ChoiceSpec,
  response: ChoiceResponse,
): InteractionAnswer => ({
  kind: 'choice',
  chosen: response,
  correct: rightTokens(spec),
});
