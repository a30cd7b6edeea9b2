import type { ActivityType } from '../../model/activity.ts';
import { categoriseInteraction } from './interaction.ts';
import { packCategorise, unpackCategorise } from './pack.ts';
import { scoreCategorise } from './score.ts';
import type { CategoriseResponse, CategoriseSpec } from './spec.ts';
import { categoriseTexts } from './texts.ts';

/** Items, each to be put in one of a few groups. */
export const categoriseType: ActivityType<CategoriseSpec, CategoriseResponse> = {
  type: 'categorise',
  scored: true,
  kind: () => ({ pl: categoriseTexts.pl.kind, en: categoriseTexts.en.kind }),
  start: () => ({}),
  readiness: ({ items }, response) => {
    const placed = items.filter(({ token }) => response[token] !== undefined).length;
    if (placed === 0) return 'empty';
    return placed < items.length ? 'partial' : 'ready';
  },
  score: scoreCategorise,
  solution: ({ items }) => Object.fromEntries(items.map(({ token, group }) => [token, group])),
  feedback: ({ items }, response) =>
    items.flatMap(({ token, group, feedback }) =>
      feedback !== undefined && response[token] === group
        ? [{ part: token, tone: 'right' as const, html: feedback }]
        : [],
    ),
  interaction: categoriseInteraction,
  pack: packCategorise,
  unpack: unpackCategorise,
};
