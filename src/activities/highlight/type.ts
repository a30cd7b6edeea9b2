import type { ActivityType } from '../../model/activity.ts';
import { packPicks, rightPicks, scorePicks, unpackPicks } from '../picking/picks.ts';
import type { HighlightResponse, HighlightSpec } from './spec.ts';
import { highlightTexts } from './texts.ts';

/** Sentences of a running text to mark. */
export const highlightType: ActivityType<HighlightSpec, HighlightResponse> = {
  type: 'highlight',
  scored: true,
  kind: () => ({ pl: highlightTexts.pl.kind, en: highlightTexts.en.kind }),
  start: () => [],
  readiness: (_spec, response) => (response.length > 0 ? 'ready' : 'empty'),
  score: ({ sentences }, response) => scorePicks(sentences, response),
  solution: ({ sentences }) => rightPicks(sentences),
  feedback: ({ sentences }, response) =>
    sentences.flatMap(({ token, right, feedback }) =>
      feedback !== undefined && response.includes(token)
        ? [{ part: token, tone: right ? ('right' as const) : ('wrong' as const), html: feedback }]
        : [],
    ),
  interaction: ({ sentences }, response) => ({
    kind: 'choice',
    chosen: response,
    correct: rightPicks(sentences),
  }),
  pack: (_spec, response) => packPicks(response),
  unpack: ({ sentences }, packed) => unpackPicks(sentences, packed),
};
