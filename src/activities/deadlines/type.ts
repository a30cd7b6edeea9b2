import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { entry } from './entry.ts';
import { interaction } from './interaction.ts';
import { pack, unpack } from './pack.ts';
import { chosenCase, schedule } from './schedule.ts';
import type { DeadlinesResponse, DeadlinesSpec } from './spec.ts';
import { deadlinesTexts } from './texts.ts';

export const deadlinesType: ActivityType<DeadlinesSpec, DeadlinesResponse> = {
  type: 'deadlines',
  scored: false,
  kind: () => ({ pl: deadlinesTexts.pl.kind, en: deadlinesTexts.en.kind }),
  start: ({ cases }) => ({ chosen: cases.length === 1 ? (cases[0]?.token ?? '') : '', dates: {} }),
  readiness(spec, response) {
    const chosen = chosenCase(spec, response);
    if (chosen === undefined) return 'empty';
    const counted = schedule(chosen, response).filter((limit) => limit.counted !== undefined);
    if (counted.length === 0) return 'empty';
    return counted.length === chosen.limits.length ? 'ready' : 'partial';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction,
  pack,
  unpack,
  entry,
};
