import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive, ListItem } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { onlyList } from '../authoring/list-items.ts';
import { optionNumber } from '../authoring/options.ts';
import { plainText } from '../own-work/html.ts';
import type { PitchSpec, Stage } from './spec.ts';
import { clockText } from './stages.ts';

const options = [
  {
    name: 'max',
    kind: 'whole-number',
    description: 'Najwyższa liczba znaków planu wystąpienia.',
    fallback: '400',
  },
] as const satisfies readonly OptionField[];

/** Author half of `pitch`: a list of stages, each starting with its time (`10 s`, `2 min`). */
export const pitchSchema: ActivitySchema<PitchSpec> = {
  type: 'pitch',
  summary: 'Próba wystąpienia z planem, stoperem i nagraniem, które zostaje na urządzeniu.',
  scored: false,
  tool: true,
  options,
  labels: [],
  parse,
  render: ({ stages }) => {
    const rows = stages.map(({ seconds, html }) => `<li>${clockText(seconds)} ${html}</li>`);
    return `<ol class="stages">${rows.join('')}</ol>` as Html;
  },
  renderSolution: () => undefined,
  maxPackedLength: ({ max }) => max + 1,
  tokens: () => [],
};

function parse(directive: Directive, context: AuthoringContext): PitchSpec | undefined {
  const list = onlyList(directive, context, '- 10 s Kim jestem');
  if (list === undefined) return undefined;
  const stages = list.items.flatMap((item) => {
    const stage = stageOf(item, context);
    if (stage !== undefined) return [stage];
    context.report({
      code: 'pitch/no-time',
      severity: 'error',
      message: `Część „${item.text}” nie zaczyna się od czasu.`,
      hint: 'Napisz na przykład „- 10 s Kim jestem” albo „- 2 min Trzy argumenty”.',
      span: item.span,
    });
    return [];
  });
  return stages.length === list.items.length
    ? { stages, max: optionNumber(directive, options, 'max') }
    : undefined;
}

function stageOf(item: ListItem, context: AuthoringContext): Stage | undefined {
  const [, count = '', unit = '', name = ''] =
    /^(\d{1,3})\s*(s|sek\.?|min)\s+(\S[^]*)$/u.exec(item.text) ?? [];
  const seconds = Number(count) * (unit === 'min' ? 60 : 1);
  if (name === '' || seconds < 1 || seconds > 3600) return undefined;
  const html = context.inline(name, item.span);
  return { seconds, html, text: plainText(html) };
}
