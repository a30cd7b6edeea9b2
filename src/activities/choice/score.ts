import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';
import { type ChoiceResponse, type ChoiceSpec, rightTokens } from './spec.ts';

/**
 * One right option: one point. Several: a point for each right option chosen, less one for each wrong one,
 * never below zero, so that ticking everything earns nothing.
 */
export function scoreChoice(spec: ChoiceSpec, response: ChoiceResponse): Verdict {
  const parts: Record<string, PartResult> = {};
  let raw = 0;
  for (const { token, right } of spec.options) {
    const chosen = response.includes(token);
    if (chosen) raw += right ? 1 : -1;
    if (chosen) parts[token] = right ? 'right' : 'wrong';
    else if (right) parts[token] = 'missed';
  }
  return verdictOf({ raw: Math.max(0, raw), max: rightTokens(spec).length }, parts);
}
