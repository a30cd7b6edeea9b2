import { type Verdict, verdictOf } from '../../model/score.ts';
import { isNear, valueOf } from './read-number.ts';
import type { NumericResponse, NumericSpec } from './spec.ts';

/** One point for a number within tolerance. */
export function scoreNumeric(spec: NumericSpec, response: NumericResponse): Verdict {
  const value = valueOf(spec, response);
  const right = value !== undefined && isNear(value, spec.answer, spec.tolerance);
  return verdictOf({ raw: right ? 1 : 0, max: 1 }, { number: right ? 'right' : 'wrong' });
}
