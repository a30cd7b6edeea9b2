import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import { optionFlag, optionText } from '../authoring/options.ts';
import { type ChoiceSpec, rightTokens } from './spec.ts';

const options = [
  {
    name: 'order',
    kind: ['shuffled', 'written'],
    description: 'Kolejność odpowiedzi: mieszana albo taka, jak w pliku.',
    fallback: 'shuffled',
  },
  {
    name: 'many',
    kind: 'flag',
    description: 'Pola wielokrotnego wyboru także wtedy, gdy poprawna jest tylko jedna odpowiedź.',
    fallback: 'gdy poprawnych jest kilka',
  },
] as const satisfies readonly OptionField[];

/** Author half of `choice`: a task list, `[x]` right, `[ ]` not, `>` feedback below. */
export const choiceSchema: ActivitySchema<ChoiceSpec> = {
  type: 'choice',
  summary: 'Wybór jednej albo kilku poprawnych odpowiedzi.',
  scored: true,
  options,
  labels: [],
  parse,
  render: ({ options: rows }) =>
    `<ul class="options">${rows.map(({ html }) => `<li>${html}</li>`).join('')}</ul>` as Html,
  renderSolution: (spec) => {
    const rows = spec.options
      .filter(({ right }) => right)
      .map(({ html, feedback }) => `<li>${html}${feedback ?? ''}</li>`);
    return `<ul class="solution">${rows.join('')}</ul>` as Html;
  },
  maxPackedLength: ({ many, options: rows }) => (many ? rows.length : 1),
  tokens: ({ options: rows }) => rows.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): ChoiceSpec | undefined {
  const list = onlyList(directive, context, '- [x] odpowiedź');
  if (list === undefined) return undefined;
  const { report } = context;
  const unmarked = list.items.find(({ checked }) => checked === undefined);
  if (unmarked !== undefined) {
    report({
      code: 'choice/unmarked-option',
      severity: 'error',
      message: `Odpowiedź „${unmarked.text}” nie ma znaku, czy jest poprawna.`,
      hint: 'Zacznij ją od „- [x]” (poprawna) albo „- [ ]” (niepoprawna).',
      span: unmarked.span,
    });
  }
  const tokens = itemTokens(list.items, context);
  const right = list.items.filter(({ checked }) => checked === true).length;
  if (right === 0 || list.items.length < 2) {
    report({
      code: right === 0 ? 'choice/none-right' : 'choice/one-option',
      severity: 'error',
      message:
        right === 0
          ? 'Żadna odpowiedź nie jest poprawna.'
          : 'Jest tylko jedna odpowiedź do wyboru.',
      hint:
        right === 0
          ? 'Oznacz poprawną odpowiedź przez „- [x]”.'
          : 'Dopisz co najmniej jedną odpowiedź „- [ ]”.',
      span: list.span,
    });
    return undefined;
  }
  const spec: ChoiceSpec = {
    many: right > 1 || optionFlag(directive, 'many'),
    shuffle: optionText(directive, options, 'order') === 'shuffled',
    options: list.items.map((item, index) => ({
      token: tokens?.[index] ?? '',
      html: item.html,
      right: item.checked === true,
      feedback: itemFeedback(item),
    })),
  };
  return tokens === undefined || unmarked !== undefined || rightTokens(spec).length === 0
    ? undefined
    : spec;
}
