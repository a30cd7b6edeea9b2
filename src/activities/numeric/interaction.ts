import type { InteractionAnswer } from '../../model/interaction.ts';
import { valueOf } from './read-number.ts';
import type { NumericResponse, NumericSpec } from './spec.ts';

/** SCORM's own numeric interaction with the accepted range. */
export const numericInteraction = (
  spec: NumericSpec,
  response: NumericResponse,
): InteractionAnswer => ({
  kind: 'numeric',
  value: valueOf(spec, response),
  min: spec.answer - spec.tolerance,
  max: spec.answer + spec.tolerance,
});
