import type { ActivityType } from '../../model/activity.ts';
import { matchingInteraction } from './interaction.ts';
import { packMatching, unpackMatching } from './pack.ts';
import { scoreMatching } from './score.ts';
import type { MatchingResponse, MatchingSpec } from './spec.ts';
import { matchingTexts } from './texts.ts';

/** Left sides, each with one partner from a list on the right. */
export const matchingType: ActivityType<MatchingSpec, MatchingResponse> = {
  type: 'matching',
  scored: true,
  kind: () => ({ pl: matchingTexts.pl.kind, en: matchingTexts.en.kind }),
  start: () => ({}),
  readiness: ({ lefts }, response) => {
    const chosen = lefts.filter(({ token }) => response[token] !== undefined).length;
    if (chosen === 0) return 'empty';
    return chosen < lefts.length ? 'partial' : 'ready';
  },
  score: scoreMatching,
  solution: ({ lefts }) => Object.fromEntries(lefts.map(({ token, right }) => [token, right])),
  feedback: ({ lefts }, response) =>
    lefts.flatMap(({ token, right, feedback }) =>
      feedback !== undefined && response[token] === right
        ? [{ part: token, tone: 'right' as const, html: feedback }]
        : [],
    ),
  interaction: matchingInteraction,
  pack: packMatching,
  unpack: unpackMatching,
};
