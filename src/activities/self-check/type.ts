import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { packSelfCheck, unpackSelfCheck } from './pack.ts';
import { isRated, type SelfCheckResponse, type SelfCheckSpec } from './spec.ts';
import { selfCheckTexts } from './texts.ts';

/** The learner rates themselves before and after, and sees the difference. */
export const selfCheckType: ActivityType<SelfCheckSpec, SelfCheckResponse> = {
  type: 'self-check',
  scored: false,
  kind: () => ({ pl: selfCheckTexts.pl.kind, en: selfCheckTexts.en.kind }),
  start: () => ({ before: {}, after: {} }),
  readiness: (spec, { before }) => {
    if (isRated(spec, before)) return 'ready';
    return Object.keys(before).length > 0 ? 'partial' : 'empty';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction: (spec, response) => ({ kind: 'other', text: packSelfCheck(spec, response) }),
  pack: packSelfCheck,
  unpack: unpackSelfCheck,
  entry: (spec, { before, after }) =>
    Object.keys(before).length === 0
      ? undefined
      : spec.statements
          .map(({ token, text }) => `${text} ${before[token] ?? '–'} → ${after[token] ?? '–'}`)
          .join('\n'),
};
