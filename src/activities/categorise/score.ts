import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';
import type { CategoriseResponse, CategoriseSpec } from './spec.ts';

/** A point for each item in its group; parts are item tokens. */
export function scoreCategorise(spec: CategoriseSpec, response: CategoriseResponse): Verdict {
  const parts: Record<string, PartResult> = {};
  for (const { token, group } of spec.items) {
    const chosen = response[token];
    parts[token] = chosen === undefined ? 'missed' : chosen === group ? 'right' : 'wrong';
  }
  const raw = Object.values(parts).filter((result) => result === 'right').length;
  return verdictOf({ raw, max: spec.items.length }, parts);
}
