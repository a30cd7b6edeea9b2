import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';
import type { MatchingResponse, MatchingSpec } from './spec.ts';

/** A point for each left side that has its partner; parts are left tokens. */
export function scoreMatching(spec: MatchingSpec, response: MatchingResponse): Verdict {
  const parts: Record<string, PartResult> = {};
  for (const { token, right } of spec.lefts) {
    const chosen = response[token];
    parts[token] = chosen === undefined ? 'missed' : chosen === right ? 'right' : 'wrong';
  }
  const raw = Object.values(parts).filter((result) => result === 'right').length;
  return verdictOf({ raw, max: spec.lefts.length }, parts);
}
