import type { ActivityType } from '../../model/activity.ts';
import { fillInInteraction } from './interaction.ts';
import { packFillIn, unpackFillIn } from './pack.ts';
import { scoreFillIn } from './score.ts';
import type { FillInResponse, FillInSpec } from './spec.ts';
import { fillInTexts } from './texts.ts';

/** A text with gaps to be written in. */
export const fillInType: ActivityType<FillInSpec, FillInResponse> = {
  type: 'fill-in',
  scored: true,
  kind: () => ({ pl: fillInTexts.pl.kind, en: fillInTexts.en.kind }),
  start: ({ gaps }) => gaps.map(() => ''),
  readiness: (_spec, response) => {
    const written = response.filter((text) => text.trim() !== '').length;
    if (written === 0) return 'empty';
    return written < response.length ? 'partial' : 'ready';
  },
  score: scoreFillIn,
  solution: ({ gaps }) => gaps.map(({ accepted }) => accepted[0] ?? ''),
  feedback: () => [],
  interaction: fillInInteraction,
  pack: packFillIn,
  unpack: unpackFillIn,
};
