import type { Verdict } from '../../model/score.ts';

/** A tool is used, not judged: no points, whatever stands in it. */
export const neutralVerdict: Verdict = {
  score: { raw: 0, max: 1 },
  result: 'neutral',
  parts: {},
};
