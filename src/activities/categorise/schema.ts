import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive, ListItem } from '../../model/markdown.ts';
import { shuffled } from '../../model/seeded-random.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import type { CategoriseSpec } from './spec.ts';

/** Author half of `categorise`: a list of groups, each with the list of what belongs to it. */
export const categoriseSchema: ActivitySchema<CategoriseSpec> = {
  type: 'categorise',
  summary: 'Przydzielanie pozycji do grup.',
  scored: true,
  options: [],
  labels: [],
  parse,
  // The readable page must not give the groups away: a fixed seed, the same at every build.
  render: ({ groups, items }) =>
    `<ul class="groups">${groups.map(({ html }) => `<li>${html}</li>`).join('')}</ul><ul class="options">${shuffled(
      items,
      items.length,
    )
      .map(({ html }) => `<li>${html}</li>`)
      .join('')}</ul>` as Html,
  renderSolution: ({ groups, items }) => {
    const rows = groups.map(({ token, html }) => {
      const own = items.filter(({ group }) => group === token);
      const inner = own.map((item) => `<li>${item.html}${item.feedback ?? ''}</li>`).join('');
      return `<li>${html}<ul>${inner}</ul></li>`;
    });
    return `<ul class="solution">${rows.join('')}</ul>` as Html;
  },
  maxPackedLength: ({ items }) => items.length * 2,
  tokens: ({ groups, items }) => [
    ...groups.map(({ token }) => `=${token}`),
    ...items.map(({ token }) => token),
  ],
};

const itemsOf = (group: ListItem): readonly ListItem[] =>
  group.children.flatMap((block) => (block.kind === 'list' ? block.items : []));

function parse(directive: Directive, context: AuthoringContext): CategoriseSpec | undefined {
  const list = onlyList(directive, context, '- grupa, a pod nią wcięte pozycje');
  if (list === undefined) return undefined;
  const groupTokens = itemTokens(list.items, context);
  const all = list.items.flatMap((group, at) => itemsOf(group).map((item) => ({ item, at })));
  const tokens = itemTokens(
    all.map(({ item }) => item),
    context,
  );
  if (list.items.length < 2 || all.length < 2) {
    context.report({
      code: 'categorise/too-few',
      severity: 'error',
      message: `Grup jest ${list.items.length}, a pozycji ${all.length}; potrzeba co najmniej dwóch grup i dwóch pozycji.`,
      hint: 'Pozycje wetnij o dwie spacje pod nazwą ich grupy. Grupa może zostać pusta.',
      span: list.span,
    });
    return undefined;
  }
  if (groupTokens === undefined || tokens === undefined) return undefined;
  return {
    groups: list.items.map(({ html }, at) => ({ token: groupTokens[at] ?? '', html })),
    items: all.map(({ item, at }, index) => ({
      token: tokens[index] ?? '',
      html: item.html,
      group: groupTokens[at] ?? '',
      feedback: itemFeedback(item),
    })),
  };
}
