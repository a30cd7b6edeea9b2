import type { InteractionAnswer } from '../../model/interaction.ts';
import type { TrueFalseResponse, TrueFalseSpec } from './spec.ts';

/** A single statement is SCORM's own true-false; a set is a matching of statement and `t` or `f`. */
export function trueFalseInteraction(
  { statements }: TrueFalseSpec,
  response: TrueFalseResponse,
): InteractionAnswer {
  const [only] = statements;
  const judged = only === undefined ? undefined : response[only.token];
  if (only !== undefined && statements.length === 1 && judged !== undefined)
    return { kind: 'true-false', chosen: judged, correct: only.holds };
  const letter = (holds: boolean): string => (holds ? 't' : 'f');
  return {
    kind: 'matching',
    pairs: statements.flatMap(({ token }) => {
      const chosen = response[token];
      return chosen === undefined ? [] : [[token, letter(chosen)] as const];
    }),
    correct: statements.map(({ token, holds }) => [token, letter(holds)] as const),
  };
}
