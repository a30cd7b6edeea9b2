import type { ActivityType } from '../../model/activity.ts';
import { choiceInteraction } from './interaction.ts';
import { packChoice, unpackChoice } from './pack.ts';
import { scoreChoice } from './score.ts';
import { type ChoiceResponse, type ChoiceSpec, rightTokens } from './spec.ts';
import { choiceTexts } from './texts.ts';

/** One or many of several options. */
export const choiceType: ActivityType<ChoiceSpec, ChoiceResponse> = {
  type: 'choice',
  scored: true,
  kind: ({ many }) => ({
    pl: many ? choiceTexts.pl.many : choiceTexts.pl.one,
    en: many ? choiceTexts.en.many : choiceTexts.en.one,
  }),
  start: () => [],
  readiness: (_spec, response) => (response.length > 0 ? 'ready' : 'empty'),
  score: scoreChoice,
  solution: rightTokens,
  feedback: (spec, response) =>
    spec.options.flatMap(({ token, right, feedback }) =>
      feedback !== undefined && response.includes(token)
        ? [{ part: token, tone: right ? ('right' as const) : ('wrong' as const), html: feedback }]
        : [],
    ),
  interaction: choiceInteraction,
  pack: packChoice,
  unpack: unpackChoice,
};
