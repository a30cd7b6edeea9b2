import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive, ListItem } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemTokens, onlyList } from '../authoring/list-items.ts';
import type { FlashcardsSpec } from './spec.ts';

/** Author half of `flashcards`: a list of `przód = tył`. */
export const flashcardsSchema: ActivitySchema<FlashcardsSpec> = {
  type: 'flashcards',
  summary: 'Fiszki do odwracania, z powrotem tych, których jeszcze nie znasz.',
  scored: false,
  options: [],
  labels: [],
  parse,
  render: ({ cards }) => {
    const rows = cards.map(({ front, back }) => `<dt>${front}</dt><dd>${back}</dd>`);
    return `<dl class="flashcards">${rows.join('')}</dl>` as Html;
  },
  renderSolution: () => undefined,
  maxPackedLength: ({ cards }) => cards.length,
  tokens: ({ cards }) => cards.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): FlashcardsSpec | undefined {
  const list = onlyList(directive, context, '- oferta = pismo na urzędowym wzorze');
  const tokens = list && itemTokens(list.items, context);
  if (list === undefined || tokens === undefined) return undefined;
  const cards = list.items.flatMap((item, index) => {
    const sides = twoSides(item);
    if (sides === undefined) {
      context.report({
        code: 'flashcards/one-side',
        severity: 'error',
        message: `Fiszka „${item.text}” nie ma dwóch stron.`,
        hint: 'Napisz „- przód = tył”.',
        span: item.span,
      });
      return [];
    }
    const [front, back] = sides;
    return [
      {
        token: tokens[index] ?? '',
        front: context.inline(front, item.span),
        back: context.inline(back, item.span),
      },
    ];
  });
  return cards.length === list.items.length ? { cards } : undefined;
}

function twoSides({ text }: ListItem): readonly [string, string] | undefined {
  const at = text.indexOf(' = ');
  if (at < 0) return undefined;
  const front = text.slice(0, at).trim();
  const back = text.slice(at + 3).trim();
  return front === '' || back === '' ? undefined : [front, back];
}
