import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import { plainText } from '../own-work/html.ts';
import type { ChecklistSpec } from './spec.ts';

/** Author half of `checklist`: a plain list; `>` below an item says what to do while it is missing. */
export const checklistSchema: ActivitySchema<ChecklistSpec> = {
  type: 'checklist',
  summary: 'Lista kontrolna do odhaczania u siebie.',
  scored: false,
  options: [],
  labels: [],
  parse,
  render: ({ items }) =>
    `<ul class="checklist">${items.map(({ html }) => `<li>☐ ${html}</li>`).join('')}</ul>` as Html,
  renderSolution: () => undefined,
  maxPackedLength: ({ items }) => items.length,
  tokens: ({ items }) => items.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): ChecklistSpec | undefined {
  const list = onlyList(directive, context, '- [ ] mamy salę');
  if (list === undefined) return undefined;
  const ticked = list.items.find(({ checked }) => checked === true);
  if (ticked !== undefined)
    context.report({
      code: 'checklist/ticked-already',
      severity: 'error',
      message: `Punkt „${ticked.text}” jest już odhaczony.`,
      hint: 'Odhacza uczestnik. Zacznij punkt od „- [ ]” albo „-”.',
      span: ticked.span,
    });
  const tokens = itemTokens(list.items, context);
  if (tokens === undefined || ticked !== undefined) return undefined;
  return {
    items: list.items.map((item, index) => ({
      token: tokens[index] ?? '',
      html: item.html,
      text: plainText(item.html),
      advice: itemFeedback(item),
    })),
  };
}
