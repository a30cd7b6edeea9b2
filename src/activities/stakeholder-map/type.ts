import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { pack, unpack } from './pack.ts';
import { everyone, quadrantOf, quadrants } from './quadrant.ts';
import { nowhere, type StakeholderMapResponse, type StakeholderMapSpec } from './spec.ts';
import { stakeholderMapTexts } from './texts.ts';

export const stakeholderMapType: ActivityType<StakeholderMapSpec, StakeholderMapResponse> = {
  type: 'stakeholder-map',
  scored: false,
  kind: () => ({ pl: stakeholderMapTexts.pl.kind, en: stakeholderMapTexts.en.kind }),
  start: ({ stakeholders }) => ({ places: stakeholders.map(() => nowhere), own: [] }),
  readiness(spec, response) {
    const all = everyone(spec, response);
    const placed = all.filter(({ spot }) => quadrantOf(spot) !== undefined).length;
    if (placed === 0) return 'empty';
    return placed === all.length ? 'ready' : 'partial';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  // Only of those on the map: a reason read before placing would place for the learner.
  feedback: ({ stakeholders }, { places }) =>
    stakeholders.flatMap(({ token, reason }, at) =>
      reason !== undefined && quadrantOf(places[at] ?? nowhere) !== undefined
        ? [{ part: token, tone: 'neutral' as const, html: reason }]
        : [],
    ),
  interaction({ stakeholders }, { places, own }) {
    const listed = stakeholders.flatMap(({ token }, at) => {
      const spot = places[at] ?? nowhere;
      return quadrantOf(spot) === undefined ? [] : [`${token}=${spot.influence}.${spot.interest}`];
    });
    return { kind: 'other', text: [...listed, `own=${own.length}`].join(' ') };
  },
  pack,
  unpack,
  entry(spec, response) {
    const { strategy, unnamed } = stakeholderMapTexts.pl;
    const all = everyone(spec, response);
    const lines = quadrants.flatMap((quadrant) => {
      const names = all
        .filter(({ spot }) => quadrantOf(spot) === quadrant)
        .map(({ name }) => name.trim() || unnamed);
      return names.length > 0 ? [`${strategy[quadrant]}: ${names.join(', ')}`] : [];
    });
    return lines.length > 0 ? lines.join('\n') : undefined;
  },
};
