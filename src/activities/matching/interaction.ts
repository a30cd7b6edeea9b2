import type { InteractionAnswer } from '../../model/interaction.ts';
import type { MatchingResponse, MatchingSpec } from './spec.ts';

/** What an LMS sees: left and right tokens in pairs. */
export function matchingInteraction(
  { lefts }: MatchingSpec,
  response: MatchingResponse,
): InteractionAnswer {
  return {
    kind: 'matching',
    pairs: lefts.flatMap(({ token }) => {
      const right = response[token];
      return right === undefined ? [] : [[token, right] as const];
    }),
    correct: lefts.map(({ token, right }) => [token, right] as const),
  };
}
