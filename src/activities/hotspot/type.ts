import type { ActivityType } from '../../model/activity.ts';
import { packPicks, rightPicks, scorePicks, unpackPicks } from '../picking/picks.ts';
import type { HotspotResponse, HotspotSpec } from './spec.ts';
import { hotspotTexts } from './texts.ts';

/** Places of a diagram to point at. */
export const hotspotType: ActivityType<HotspotSpec, HotspotResponse> = {
  type: 'hotspot',
  scored: true,
  kind: () => ({ pl: hotspotTexts.pl.kind, en: hotspotTexts.en.kind }),
  start: () => [],
  readiness: (_spec, response) => (response.length > 0 ? 'ready' : 'empty'),
  score: ({ places }, response) => scorePicks(places, response),
  solution: ({ places }) => rightPicks(places),
  feedback: ({ places }, response) =>
    places.flatMap(({ token, right, feedback }) =>
      feedback !== undefined && response.includes(token)
        ? [{ part: token, tone: right ? ('right' as const) : ('wrong' as const), html: feedback }]
        : [],
    ),
  interaction: ({ places }, response) => ({
    kind: 'choice',
    chosen: response,
    correct: rightPicks(places),
  }),
  pack: (_spec, response) => packPicks(response),
  unpack: ({ places }, packed) => unpackPicks(places, packed),
};
