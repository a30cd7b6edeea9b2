import type { ActivityType } from '../../model/activity.ts';
import { trueFalseInteraction } from './interaction.ts';
import { packTrueFalse, unpackTrueFalse } from './pack.ts';
import { scoreTrueFalse } from './score.ts';
import type { TrueFalseResponse, TrueFalseSpec } from './spec.ts';
import { trueFalseTexts } from './texts.ts';

/** A set of statements to judge. */
export const trueFalseType: ActivityType<TrueFalseSpec, TrueFalseResponse> = {
  type: 'true-false',
  scored: true,
  kind: () => ({ pl: trueFalseTexts.pl.kind, en: trueFalseTexts.en.kind }),
  start: () => ({}),
  readiness: ({ statements }, response) => {
    const judged = statements.filter(({ token }) => response[token] !== undefined).length;
    if (judged === 0) return 'empty';
    return judged < statements.length ? 'partial' : 'ready';
  },
  score: scoreTrueFalse,
  solution: ({ statements }) =>
    Object.fromEntries(statements.map(({ token, holds }) => [token, holds])),
  feedback: ({ statements }, response) =>
    statements.flatMap(({ token, holds, feedback }) => {
      const judged = response[token];
      if (feedback === undefined || judged === undefined) return [];
      const tone = judged === holds ? ('right' as const) : ('wrong' as const);
      return [{ part: token, tone, html: feedback }];
    }),
  interaction: trueFalseInteraction,
  pack: packTrueFalse,
  unpack: unpackTrueFalse,
};
