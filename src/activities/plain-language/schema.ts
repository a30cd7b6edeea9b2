import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { optionNumber } from '../authoring/options.ts';
import { escapeHtml } from '../own-work/html.ts';
import type { PlainLanguageSpec } from './spec.ts';

const options = [
  {
    name: 'max',
    kind: 'whole-number',
    description: 'Najwyższa liczba znaków tekstu uczestnika.',
    fallback: '500',
  },
  {
    name: 'sentence',
    kind: 'whole-number',
    description: 'Do ilu słów w zdaniu uczestnik ma zejść średnio.',
    fallback: '15',
  },
  {
    name: 'fog',
    kind: 'whole-number',
    description: 'Do jakiego wskaźnika FOG-PL uczestnik ma zejść.',
    fallback: '9',
  },
] as const satisfies readonly OptionField[];

/** Author half of `plain-language`: a prompt and, if wanted, `Przykład: …` to try the measure on. */
export const plainLanguageSchema: ActivitySchema<PlainLanguageSpec> = {
  type: 'plain-language',
  summary: 'Licznik prostego języka na własnym tekście.',
  scored: false,
  tool: true,
  options,
  labels: ['Przykład'],
  parse,
  render: ({ sample }) =>
    (sample === undefined ? '' : `<blockquote>${escaped(sample)}</blockquote>`) as Html,
  renderSolution: () => undefined,
  maxPackedLength: ({ max }) => max,
  tokens: () => [],
};

function parse(directive: Directive, context: AuthoringContext): PlainLanguageSpec {
  for (const block of directive.body)
    context.report({
      code: 'plain-language/stray-block',
      severity: 'error',
      message: 'W :::plain-language po poleceniu może stać tylko przykład.',
      hint: 'Zacznij ten akapit od „Przykład:” albo przenieś go przed ćwiczenie.',
      span: block.span,
    });
  return {
    max: optionNumber(directive, options, 'max'),
    sample: directive.labels['Przykład']?.map(({ text }) => text).join('\n'),
    sentenceGoal: optionNumber(directive, options, 'sentence'),
    fogGoal: optionNumber(directive, options, 'fog'),
  };
}

const escaped = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
