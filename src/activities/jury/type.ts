import type { ActivityType, Readiness } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { compare, mostOf, totalOf } from './compare.ts';
import { juryInteraction } from './interaction.ts';
import { packJury, unpackJury } from './pack.ts';
import type { JuryResponse, JurySpec } from './spec.ts';
import { juryTexts } from './texts.ts';

function readiness(_: JurySpec, { points, comments }: JuryResponse): Readiness {
  const marks = points.flat();
  if (marks.every((mark) => mark === undefined) && comments.every((text) => text.trim() === ''))
    return 'empty';
  return marks.includes(undefined) ? 'partial' : 'ready';
}

/** Ranking and reasons, in the course's language. */
function entry(spec: JurySpec, response: JuryResponse): string | undefined {
  if (readiness(spec, response) === 'empty') return undefined;
  const { criteria, offers } = spec;
  const most = mostOf(criteria);
  const lines = offers.map(({ title }, at) => {
    const comment = response.comments[at]?.trim() ?? '';
    const total = `${title}: ${totalOf(criteria, response.points[at] ?? [])} z ${most} pkt.`;
    return comment === '' ? total : `${total} ${comment}`;
  });
  const comparison = compare(spec, response);
  if (comparison !== undefined)
    lines.push(comparison.sameOrder ? juryTexts.pl.sameOrder : juryTexts.pl.otherOrder);
  return lines.join('\n');
}

/** Marks are compared with the committee's, never scored: reasons may differ. */
export const juryType: ActivityType<JurySpec, JuryResponse> = {
  type: 'jury',
  scored: false,
  kind: () => ({ pl: juryTexts.pl.kind, en: juryTexts.en.kind }),
  start: ({ criteria, offers }) => ({
    points: offers.map(() => criteria.map(() => undefined)),
    comments: offers.map(() => ''),
  }),
  readiness,
  score: () => neutralVerdict,
  solution: (_, response) => response,
  feedback: () => [],
  interaction: juryInteraction,
  pack: packJury,
  unpack: unpackJury,
  entry,
};
