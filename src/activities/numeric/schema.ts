import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import { formatPolishNumber } from '../../model/polish-number.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback } from '../authoring/list-items.ts';
import { optionNumber } from '../authoring/options.ts';
import { isNear, readQuantity } from './read-number.ts';
import { type ExpectedMistake, longestNumber, type NumericSpec } from './spec.ts';

const options = [
  {
    name: 'tolerance',
    kind: 'number',
    description: 'O ile wynik może się różnić i nadal jest dobry.',
    fallback: '0',
  },
] as const satisfies readonly OptionField[];

/** Author half of `numeric`: `Odpowiedź: 1 200 zł`, and a list of usual mistakes with `>` reasons. */
export const numericSchema: ActivitySchema<NumericSpec> = {
  type: 'numeric',
  summary: 'Wpisanie liczby, także z jednostką.',
  scored: true,
  options,
  labels: ['Odpowiedź'],
  parse,
  render: ({ unit }) => `<p class="gap">…………… ${unit}</p>` as Html,
  renderSolution: ({ answer, unit }) =>
    `<p class="solution">${formatPolishNumber(answer)} ${unit}</p>` as Html,
  maxPackedLength: () => longestNumber,
  tokens: () => [],
};

function parse(directive: Directive, context: AuthoringContext): NumericSpec | undefined {
  const [label] = directive.labels['Odpowiedź'] ?? [];
  const answer = label && readQuantity(label.text);
  if (answer === undefined) {
    context.report({
      code: 'numeric/no-answer',
      severity: 'error',
      message:
        label === undefined
          ? 'Ćwiczenie :::numeric nie mówi, jaka liczba jest dobra.'
          : `„${label.text}” nie zaczyna się od liczby.`,
      hint: 'Dopisz akapit „Odpowiedź: 1 200 zł” (liczba, potem jednostka albo nic).',
      span: label?.span ?? directive.span,
    });
    return undefined;
  }
  const tolerance = optionNumber(directive, options, 'tolerance');
  const mistakes = readMistakes(directive, context);
  const right = mistakes.find(({ value }) => isNear(value, answer.value, tolerance));
  if (right !== undefined)
    context.report({
      code: 'numeric/mistake-is-right',
      severity: 'error',
      message: `Liczba ${formatPolishNumber(right.value)} stoi na liście błędów, a mieści się w dobrej odpowiedzi.`,
      hint: 'Usuń ją z listy albo zmniejsz tolerancję.',
      span: directive.span,
    });
  return { answer: answer.value, tolerance, unit: answer.unit, mistakes };
}

function readMistakes(directive: Directive, context: AuthoringContext): ExpectedMistake[] {
  const mistakes: ExpectedMistake[] = [];
  for (const block of directive.body) {
    if (block.kind !== 'list') {
      context.report({
        code: 'numeric/stray-block',
        severity: 'error',
        message: 'W :::numeric po poleceniu stoi tylko odpowiedź i lista typowych błędów.',
        hint: 'Przenieś ten fragment do polecenia albo przed ćwiczenie.',
        span: block.span,
      });
      continue;
    }
    for (const item of block.items) {
      const quantity = readQuantity(item.text);
      const feedback = itemFeedback(item);
      if (quantity !== undefined && feedback !== undefined)
        mistakes.push({ value: quantity.value, feedback });
      else
        context.report({
          code: 'numeric/mistake-unread',
          severity: 'error',
          message: `„${item.text}” na liście błędów nie ma ${quantity === undefined ? 'liczby' : 'powodu'}.`,
          hint: 'Napisz „- 120 zł”, a pod spodem „> dlaczego to nie to”.',
          span: item.span,
        });
    }
  }
  return mistakes;
}
