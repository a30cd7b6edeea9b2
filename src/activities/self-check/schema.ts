import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemTokens, onlyList } from '../authoring/list-items.ts';
import { optionNumber, optionText } from '../authoring/options.ts';
import { escapeHtml, plainText } from '../own-work/html.ts';
import type { SelfCheckSpec } from './spec.ts';

const options = [
  {
    name: 'steps',
    kind: ['3', '4', '5', '6', '7'],
    description: 'Ile stopni ma skala.',
    fallback: '5',
  },
  {
    name: 'low',
    kind: 'text',
    description: 'Co znaczy najniższy stopień.',
    fallback: 'wcale nie',
  },
  {
    name: 'high',
    kind: 'text',
    description: 'Co znaczy najwyższy stopień.',
    fallback: 'w pełni',
  },
] as const satisfies readonly OptionField[];

/** Author half of `self-check`: a plain list of statements about oneself. */
export const selfCheckSchema: ActivitySchema<SelfCheckSpec> = {
  type: 'self-check',
  summary: 'Samoocena na skali przed i po, z różnicą.',
  scored: false,
  options,
  labels: [],
  parse,
  render: ({ statements, steps, low, high }) => {
    const scale = Array.from({ length: steps }, (_, index) => index + 1).join(' · ');
    const rows = statements.map(({ html }) => `<li>${html}<br>${scale}</li>`).join('');
    return `<p>1: ${escapeHtml(low)}, ${steps}: ${escapeHtml(high)}</p><ul>${rows}</ul>` as Html;
  },
  renderSolution: () => undefined,
  maxPackedLength: ({ statements }) => 2 * statements.length,
  tokens: ({ statements }) => statements.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): SelfCheckSpec | undefined {
  const list = onlyList(directive, context, '- Umiem policzyć wkład własny.');
  const tokens = list && itemTokens(list.items, context);
  if (list === undefined || tokens === undefined) return undefined;
  return {
    steps: optionNumber(directive, options, 'steps'),
    low: optionText(directive, options, 'low'),
    high: optionText(directive, options, 'high'),
    statements: list.items.map(({ html }, index) => ({
      token: tokens[index] ?? '',
      html,
      text: plainText(html),
    })),
  };
}
