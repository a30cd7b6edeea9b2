import type { ActivityType } from '../../model/activity.ts';
import { formatPolishNumber } from '../../model/polish-number.ts';
import { numericInteraction } from './interaction.ts';
import { isNear, valueOf } from './read-number.ts';
import { scoreNumeric } from './score.ts';
import { longestNumber, type NumericResponse, type NumericSpec } from './spec.ts';
import { numericTexts } from './texts.ts';

/** A number, typed as Polish people type it. */
export const numericType: ActivityType<NumericSpec, NumericResponse> = {
  type: 'numeric',
  scored: true,
  kind: () => ({ pl: numericTexts.pl.kind, en: numericTexts.en.kind }),
  start: () => '',
  readiness: (spec, response) => {
    if (response.trim() === '') return 'empty';
    return valueOf(spec, response) === undefined ? 'partial' : 'ready';
  },
  score: scoreNumeric,
  solution: ({ answer }) => formatPolishNumber(answer, 4),
  feedback: (spec, response) => {
    const value = valueOf(spec, response);
    if (value === undefined || scoreNumeric(spec, response).result === 'right') return [];
    const mistake = spec.mistakes.find((known) => isNear(value, known.value, 0));
    return mistake ? [{ part: 'number', tone: 'wrong' as const, html: mistake.feedback }] : [];
  },
  interaction: numericInteraction,
  pack: (_spec, response) => response.slice(0, longestNumber),
  unpack: (_spec, packed) => (packed.length <= longestNumber ? packed : undefined),
};
