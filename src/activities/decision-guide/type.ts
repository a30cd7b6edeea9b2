import type { ActivityType } from '../../model/activity.ts';
import { plainText } from '../own-work/html.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { adviceOf } from './advice.ts';
import { guideInteraction } from './interaction.ts';
import { packGuide, unpackGuide } from './pack.ts';
import type { GuideResponse, GuideSpec } from './spec.ts';
import { guideTexts } from './texts.ts';

/** Recommendation, answers and conditions, in the course's language. */
function entry(spec: GuideSpec, response: GuideResponse): string | undefined {
  const { here, recommended, answered } = adviceOf(spec, response);
  if (here === undefined || !recommended) return undefined;
  const conditions = spec.results[here.id]?.conditions ?? [];
  return [
    `${spec.heading}: ${here.title}`,
    ...answered.map(({ question, answer }) => `${question.title} ${answer.text}`),
    ...(conditions.length > 0 ? [`${guideTexts.pl.conditions}:`] : []),
    ...conditions.map((condition) => `- ${plainText(condition)}`),
  ].join('\n');
}

/** A guide helps to choose; there is nothing to be right about. */
export const guideType: ActivityType<GuideSpec, GuideResponse> = {
  type: 'decision-guide',
  scored: false,
  kind: () => ({ pl: guideTexts.pl.kind, en: guideTexts.en.kind }),
  start: () => ({ answers: [] }),
  readiness: (spec, response) => {
    if (response.answers.length === 0) return 'empty';
    return adviceOf(spec, response).recommended ? 'ready' : 'partial';
  },
  score: () => neutralVerdict,
  solution: (_, response) => response,
  feedback: () => [],
  interaction: guideInteraction,
  pack: (_, response) => packGuide(response),
  unpack: unpackGuide,
  entry,
};
