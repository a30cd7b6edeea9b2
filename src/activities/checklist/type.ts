import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { packPicks, unpackPicks } from '../picking/picks.ts';
import type { ChecklistResponse, ChecklistSpec } from './spec.ts';
import { checklistTexts } from './texts.ts';

/** A list to tick off. What is missing is shown with advice once saved. */
export const checklistType: ActivityType<ChecklistSpec, ChecklistResponse> = {
  type: 'checklist',
  scored: false,
  kind: () => ({ pl: checklistTexts.pl.kind, en: checklistTexts.en.kind }),
  start: () => [],
  readiness: (_spec, response) => (response.length === 0 ? 'empty' : 'ready'),
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: ({ items }, response) =>
    items.flatMap(({ token, advice }) =>
      advice === undefined || response.includes(token)
        ? []
        : [{ part: token, tone: 'neutral' as const, html: advice }],
    ),
  interaction: ({ items }, response) => ({
    kind: 'choice',
    chosen: response,
    correct: items.map(({ token }) => token),
  }),
  pack: (_spec, response) => packPicks(response),
  unpack: ({ items }, packed) => unpackPicks(items, packed),
  entry: ({ items }, response) =>
    response.length === 0
      ? undefined
      : items
          .map(({ token, text }) => `${response.includes(token) ? '[x]' : '[ ]'} ${text}`)
          .join('\n'),
};
