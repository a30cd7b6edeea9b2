import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';
import { compareGap, type GapResult } from './compare.ts';
import type { FillInResponse, FillInSpec } from './spec.ts';

const results = {
  right: 'right',
  near: 'wrong',
  wrong: 'wrong',
  empty: 'missed',
} as const satisfies Record<GapResult, PartResult>;

/** A point for each gap with an accepted spelling; parts are gap tokens. */
export function scoreFillIn({ gaps }: FillInSpec, response: FillInResponse): Verdict {
  const parts = Object.fromEntries(
    gaps.map((gap, index): [string, PartResult] => [
      gap.token,
      results[compareGap(gap, response[index] ?? '')],
    ]),
  );
  const raw = Object.values(parts).filter((result) => result === 'right').length;
  return verdictOf({ raw, max: gaps.length }, parts);
}
