import { scormId } from '../../model/ids.ts';
import type { InteractionAnswer, InteractionRecord } from '../../model/interaction.ts';
import type { Assignment } from '../shared/dialect.ts';
import { decimal, duration, freeText, isToken, timestamp } from '../shared/format.ts';

/** Characters that a 2004 LMS keeps of one gap, of a description, and of a long text. */
const shortLimit = 250;
const longLimit = 4000;
/** Gaps of one fill-in, tokens of one set. */
const mostGaps = 10;
const mostTokens = 36;

interface Spelling {
  readonly type: string;
  readonly response: string;
  /** '' where there is no key. */
  readonly pattern: string;
}

/** A set has no member twice. */
const list = (tokens: readonly string[]): string =>
  [...new Set(tokens.filter(isToken))].slice(0, mostTokens).join('[,]');
const pairs = (all: readonly (readonly [string, string])[]): string =>
  [
    ...new Set(
      all.filter((pair) => pair.every(isToken)).map(([left, right]) => `${left}[.]${right}`),
    ),
  ]
    .slice(0, mostTokens)
    .join('[,]');
const gaps = (texts: readonly string[]): string =>
  texts
    .slice(0, mostGaps)
    .map((text) => freeText(text, shortLimit) || '-')
    .join('[,]');

/** scorm-again refuses a key with a member twice, and cuts at bare commas: such gaps send none. */
const key = (correct: readonly (readonly string[])[]): string => {
  const texts = correct.map(([first = '']) => freeText(first, shortLimit) || '-');
  const fits = new Set(texts).size === texts.length && !texts.some((text) => text.includes(','));
  return fits ? gaps(texts) : '';
};

/** One text that is longer than a gap may be has a type of its own. Its key may hold no comma: none is sent. */
function spellFillIn(texts: readonly string[], correct: readonly (readonly string[])[]): Spelling {
  const [only = ''] = texts;
  if (texts.length === 1 && freeText(only, longLimit).length > shortLimit)
    return { type: 'long-fill-in', response: freeText(only, longLimit), pattern: '' };
  return {
    type: 'fill-in',
    response: texts.some((text) => text !== '') ? gaps(texts) : '',
    pattern: key(correct),
  };
}

/** The answer in SCORM 2004's own spelling. */
export function spell2004(answer: InteractionAnswer): Spelling {
  switch (answer.kind) {
    case 'choice':
      return { type: 'choice', response: list(answer.chosen), pattern: list(answer.correct) };
    case 'true-false':
      return {
        type: 'true-false',
        response: String(answer.chosen),
        pattern: String(answer.correct),
      };
    case 'matching':
      return { type: 'matching', response: pairs(answer.pairs), pattern: pairs(answer.correct) };
    case 'sequencing':
      return { type: 'sequencing', response: list(answer.order), pattern: list(answer.correct) };
    case 'fill-in':
      return spellFillIn(answer.texts, answer.correct);
    case 'numeric':
      return {
        type: 'numeric',
        response: answer.value === undefined ? '' : decimal(answer.value),
        pattern: `${decimal(Math.min(answer.min, answer.max))}[:]${decimal(Math.max(answer.min, answer.max))}`,
      };
    case 'likert':
      return { type: 'likert', response: isToken(answer.chosen) ? answer.chosen : '', pattern: '' };
    case 'other':
      return { type: 'other', response: freeText(answer.text, longLimit), pattern: '' };
  }
}

/** One entry of the journal, id and type first: the others depend on them. What is empty is left out. */
export function interaction2004(record: InteractionRecord, index: number, at: Date): Assignment[] {
  const { type, response, pattern } = spell2004(record.answer);
  const fields: readonly (readonly [string, string])[] = [
    ['id', scormId(record.id)],
    ['type', type],
    ['objectives.0.id', record.outcome === undefined ? '' : scormId(record.outcome)],
    ['timestamp', timestamp(at)],
    ['correct_responses.0.pattern', pattern],
    ['weighting', decimal(record.weight)],
    ['learner_response', response],
    ['result', record.result],
    ['latency', duration(record.latencySeconds)],
    ['description', freeText(record.description, shortLimit)],
  ];
  return fields
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ element: `cmi.interactions.${index}.${field}`, value }));
}
