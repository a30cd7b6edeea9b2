import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import { optionText } from '../authoring/options.ts';
import type { TrueFalseSpec } from './spec.ts';

const options = [
  {
    name: 'order',
    kind: ['shuffled', 'written'],
    description: 'Kolejność zdań: mieszana albo taka, jak w pliku.',
    fallback: 'shuffled',
  },
] as const satisfies readonly OptionField[];

/** Author half of `true-false`: a task list, `[x]` holds, `[ ]` does not, `>` reasons below. */
export const trueFalseSchema: ActivitySchema<TrueFalseSpec> = {
  type: 'true-false',
  summary: 'Zestaw zdań: prawda czy fałsz.',
  scored: true,
  options,
  labels: [],
  parse,
  render: ({ statements }) =>
    `<ul class="statements">${statements.map(({ html }) => `<li>${html}</li>`).join('')}</ul>` as Html,
  renderSolution: ({ statements }) => {
    const rows = statements.map(
      ({ html, holds, feedback }) =>
        `<li>${html} <strong>${holds ? 'Prawda' : 'Fałsz'}.</strong> ${feedback ?? ''}</li>`,
    );
    return `<ul class="solution">${rows.join('')}</ul>` as Html;
  },
  maxPackedLength: ({ statements }) => statements.length,
  tokens: ({ statements }) => statements.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): TrueFalseSpec | undefined {
  const list = onlyList(directive, context, '- [x] zdanie prawdziwe');
  if (list === undefined) return undefined;
  const unmarked = list.items.find(({ checked }) => checked === undefined);
  if (unmarked !== undefined)
    context.report({
      code: 'true-false/unmarked-statement',
      severity: 'error',
      message: `Zdanie „${unmarked.text}” nie ma znaku, czy jest prawdziwe.`,
      hint: 'Zacznij je od „- [x]” (prawda) albo „- [ ]” (fałsz).',
      span: unmarked.span,
    });
  const silent = list.items.find((item) => itemFeedback(item) === undefined);
  if (silent !== undefined)
    context.report({
      code: 'true-false/no-reason',
      severity: 'warning',
      message: `Zdanie „${silent.text}” nie mówi, dlaczego.`,
      hint: 'Dopisz pod nim wiersz „> powód”.',
      span: silent.span,
    });
  const shuffle = optionText(directive, options, 'order') === 'shuffled';
  const tokens = itemTokens(list.items, context);
  if (tokens === undefined || unmarked !== undefined) return undefined;
  return {
    shuffle,
    statements: list.items.map((item, index) => ({
      token: tokens[index] ?? '',
      html: item.html,
      holds: item.checked === true,
      feedback: itemFeedback(item),
    })),
  };
}
