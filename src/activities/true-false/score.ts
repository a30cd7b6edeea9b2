import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';
import type { TrueFalseResponse, TrueFalseSpec } from './spec.ts';

/** One point for each statement judged rightly; one left out earns nothing. */
export function scoreTrueFalse(spec: TrueFalseSpec, response: TrueFalseResponse): Verdict {
  const parts: Record<string, PartResult> = {};
  for (const { token, holds } of spec.statements) {
    const judged = response[token];
    parts[token] = judged === undefined ? 'missed' : judged === holds ? 'right' : 'wrong';
  }
  const raw = Object.values(parts).filter((part) => part === 'right').length;
  return verdictOf({ raw, max: spec.statements.length }, parts);
}
