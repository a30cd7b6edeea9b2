import type { ActivityType } from '../../model/activity.ts';
import { packTimeline, unpackTimeline } from './pack.ts';
import { isRight, solved } from './placing.ts';
import { scoreTimeline } from './score.ts';
import type { TimelineResponse, TimelineSpec } from './spec.ts';
import { timelineTexts } from './texts.ts';

/** Events to place at moments of an axis. */
export const timelineType: ActivityType<TimelineSpec, TimelineResponse> = {
  type: 'timeline',
  scored: true,
  kind: () => ({ pl: timelineTexts.pl.kind, en: timelineTexts.en.kind }),
  start: () => ({}),
  readiness: ({ moments }, response) => {
    const count = Object.keys(response).length;
    if (count === 0) return 'empty';
    return count < moments.length ? 'partial' : 'ready';
  },
  score: scoreTimeline,
  solution: solved,
  feedback: ({ moments }, response) =>
    moments.flatMap((moment) => {
      if (moment.feedback === undefined || response[moment.token] === undefined) return [];
      const tone = isRight(moment, response) ? ('right' as const) : ('wrong' as const);
      return [{ part: moment.token, tone, html: moment.feedback }];
    }),
  interaction: (spec, response) => ({
    kind: 'matching',
    pairs: Object.entries(response),
    correct: Object.entries(solved(spec)),
  }),
  pack: packTimeline,
  unpack: unpackTimeline,
};
