import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import { shuffled } from '../../model/seeded-random.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import type { OrderingItem, OrderingSpec } from './spec.ts';

/** Author half of `ordering`: a numbered list in the right order. */
export const orderingSchema: ActivitySchema<OrderingSpec> = {
  type: 'ordering',
  summary: 'Układanie pozycji we właściwej kolejności.',
  scored: true,
  options: [],
  labels: [],
  parse,
  // The readable page must not give the order away: a fixed seed, the same at every build.
  render: ({ items }) =>
    `<ul class="options">${shuffled(items, items.length)
      .map(({ html }) => `<li>${html}</li>`)
      .join('')}</ul>` as Html,
  renderSolution: ({ items }) =>
    `<ol class="solution">${items
      .map(({ html, feedback }: OrderingItem) => `<li>${html}${feedback ?? ''}</li>`)
      .join('')}</ol>` as Html,
  maxPackedLength: ({ items }) => items.length,
  tokens: ({ items }) => items.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): OrderingSpec | undefined {
  const list = onlyList(directive, context, '1. pierwsza pozycja');
  const tokens = list && itemTokens(list.items, context);
  if (list === undefined || tokens === undefined) return undefined;
  if (!list.ordered || list.items.length < 3) {
    context.report({
      code: list.ordered ? 'ordering/too-few' : 'ordering/not-numbered',
      severity: 'error',
      message: list.ordered
        ? `Pozycji jest ${list.items.length}, a do układania potrzeba co najmniej trzech.`
        : 'Lista do układania nie jest numerowana.',
      hint: list.ordered
        ? 'Dopisz pozycje albo użyj :::choice.'
        : 'Ponumeruj pozycje w poprawnej kolejności: 1., 2., 3.',
      span: list.span,
    });
    return undefined;
  }
  return {
    items: list.items.map((item, index) => ({
      token: tokens[index] ?? '',
      html: item.html,
      feedback: itemFeedback(item),
    })),
  };
}
