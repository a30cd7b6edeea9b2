import type { AuthoringContext } from '../../model/activity.ts';
import { tokensOf } from '../../model/ids.ts';
import type { Block, Directive, ListItem } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';

/** The one list a type is made of, or undefined after saying that it is missing. */
export function onlyList(
  directive: Directive,
  context: AuthoringContext,
  example: string,
): Extract<Block, { kind: 'list' }> | undefined {
  const lists = directive.body.filter((block) => block.kind === 'list');
  const [list] = lists;
  const stray = directive.body.find((block) => block.kind !== 'list') ?? lists[1];
  if (list === undefined || stray !== undefined) {
    context.report({
      code: 'activity/one-list',
      severity: 'error',
      message:
        list === undefined
          ? `Ćwiczenie :::${directive.type} nie ma listy.`
          : `W ćwiczeniu :::${directive.type} po poleceniu stoi jedna lista i nic więcej.`,
      hint: `Napisz listę, na przykład: ${example}`,
      span: stray?.span ?? directive.span,
    });
  }
  return list;
}

/** Token of each item: written by hand or the letter of its place. Collisions and excess are reported. */
export function itemTokens(
  items: readonly ListItem[],
  { report }: AuthoringContext,
): string[] | undefined {
  const tokens = tokensOf(items.map(({ token }) => token));
  const doubled = items.find(
    ({ token }, index) => token !== undefined && tokens.indexOf(token) !== index,
  );
  const lost = items[tokens.indexOf(undefined)];
  const bad = doubled ?? lost;
  if (bad !== undefined) {
    report({
      code: 'activity/token-taken',
      severity: 'error',
      message:
        doubled !== undefined
          ? `Litera {${doubled.token ?? ''}} stoi przy dwóch pozycjach.`
          : 'Litera tej pozycji jest już zajęta przez inną, zapisaną ręcznie, albo pozycji jest więcej niż 36.',
      hint: 'Dopisz tej pozycji własną, wolną literę, na przykład {z}. Liter zapisanych wcześniej nie zmieniaj.',
      span: bad.span,
    });
  }
  const known = tokens.filter((token) => token !== undefined);
  return bad === undefined ? known : undefined;
}

/** The `>` lines below an item: its feedback. */
export function itemFeedback(item: ListItem): Html | undefined {
  const quote = item.children.find((block) => block.kind === 'quote');
  return quote?.html;
}
