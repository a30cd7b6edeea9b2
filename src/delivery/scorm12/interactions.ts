import { scormId } from '../../model/ids.ts';
import type { InteractionAnswer, InteractionRecord } from '../../model/interaction.ts';
import type { Assignment } from '../shared/dialect.ts';
import { decimal, freeText, isToken, timeOfDay, timespan } from '../shared/format.ts';

/** SCORM 1.2 keeps 255 characters of a response. */
const limit = 255;

interface Spelling {
  readonly type: string;
  readonly response: string;
  /** '' where the standard has no form for it. */
  readonly pattern: string;
}

const list = (tokens: readonly string[]): string => tokens.filter(isToken).join(',');
const pairs = (all: readonly (readonly [string, string])[]): string =>
  all
    .filter((pair) => pair.every(isToken))
    .map(([left, right]) => `${left}.${right}`)
    .join(',');
const gaps = (texts: readonly string[]): string => freeText(texts.join(' | '), limit);

/** The answer in SCORM 1.2's own spelling. */
export function spell12(answer: InteractionAnswer): Spelling {
  switch (answer.kind) {
    case 'choice':
      return { type: 'choice', response: list(answer.chosen), pattern: list(answer.correct) };
    case 'true-false':
      return {
        type: 'true-false',
        response: answer.chosen ? 't' : 'f',
        pattern: answer.correct ? 't' : 'f',
      };
    case 'matching':
      return { type: 'matching', response: pairs(answer.pairs), pattern: pairs(answer.correct) };
    case 'sequencing':
      return { type: 'sequencing', response: list(answer.order), pattern: list(answer.correct) };
    case 'fill-in':
      return {
        type: 'fill-in',
        response: gaps(answer.texts),
        pattern: gaps(answer.correct.map(([first = '']) => first)),
      };
    case 'numeric':
      return {
        type: 'numeric',
        response: answer.value === undefined ? '' : decimal(answer.value),
        // 1.2 knows no range.
        pattern: answer.min === answer.max ? decimal(answer.min) : '',
      };
    case 'likert':
      return { type: 'likert', response: isToken(answer.chosen) ? answer.chosen : '', pattern: '' };
    case 'other':
      return { type: 'performance', response: freeText(answer.text, limit), pattern: '' };
  }
}

/** One entry of the journal, the id first. What is empty is left out: some LMSs refuse ''. */
export function interaction12(record: InteractionRecord, index: number, at: Date): Assignment[] {
  const { type, response, pattern } = spell12(record.answer);
  const fields: readonly (readonly [string, string])[] = [
    ['id', scormId(record.id)],
    ['objectives.0.id', record.outcome === undefined ? '' : scormId(record.outcome)],
    ['time', timeOfDay(at)],
    ['type', type],
    ['correct_responses.0.pattern', pattern],
    ['weighting', decimal(record.weight)],
    ['student_response', response],
    ['result', record.result === 'incorrect' ? 'wrong' : record.result],
    ['latency', timespan(record.latencySeconds)],
  ];
  return fields
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ element: `cmi.interactions.${index}.${field}`, value }));
}
