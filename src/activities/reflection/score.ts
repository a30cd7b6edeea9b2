import type { Verdict } from '../../model/score.ts';

/** Own words are compared by the learner, never judged by us. */
export const reflectionVerdict: Verdict = {
  score: { raw: 0, max: 1 },
  result: 'neutral',
  parts: {},
};
