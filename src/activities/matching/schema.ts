import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive, ListItem } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import { escapeHtml, plainText } from '../own-work/html.ts';
import type { MatchingLeft, MatchingRight, MatchingSpec } from './spec.ts';

/** Author half of `matching`: a list of `left = right`; `= right` alone matches nothing. */
export const matchingSchema: ActivitySchema<MatchingSpec> = {
  type: 'matching',
  summary: 'Łączenie lewej strony z pasującą prawą.',
  scored: true,
  options: [],
  labels: [],
  parse,
  render: ({ lefts, rights }) => {
    const left = lefts.map(({ html }) => `<li>${html}</li>`).join('');
    const right = [...rights]
      .sort((one, other) => one.text.localeCompare(other.text, 'pl'))
      .map(({ text }) => `<li>${escapeHtml(text)}</li>`)
      .join('');
    return `<ul class="lefts">${left}</ul><ul class="rights">${right}</ul>` as Html;
  },
  renderSolution: ({ lefts, rights }) => {
    const textOf = (token: string): string =>
      escapeHtml(rights.find((right) => right.token === token)?.text ?? '');
    const rows = lefts.map(
      ({ html, right, feedback }) => `<li>${html} = ${textOf(right)}${feedback ?? ''}</li>`,
    );
    return `<ul class="solution">${rows.join('')}</ul>` as Html;
  },
  maxPackedLength: ({ lefts }) => lefts.length * 2,
  tokens: ({ lefts, rights }) => [
    ...lefts.map(({ token }) => token),
    ...rights.map(({ token }) => `=${token}`),
  ],
};

interface Sides {
  readonly left: string;
  readonly right: string;
}

/** Cuts at the first ` = `, or at a leading `=`. */
function sidesOf({ text }: ListItem): Sides | undefined {
  const [, left = '', right = ''] = /^(?:(.+?)\s+)?=\s+(\S[^]*)$/.exec(text) ?? [];
  return right === '' ? undefined : { left, right: right.trim() };
}

function parse(directive: Directive, context: AuthoringContext): MatchingSpec | undefined {
  const list = onlyList(directive, context, '- lewa strona = prawa strona');
  const tokens = list && itemTokens(list.items, context);
  if (list === undefined || tokens === undefined) return undefined;
  const lefts: MatchingLeft[] = [];
  const rights: MatchingRight[] = [];
  let sound = true;
  list.items.forEach((item, index) => {
    const token = tokens[index];
    const sides = sidesOf(item);
    if (sides === undefined || token === undefined) {
      sound = false;
      context.report({
        code: 'matching/no-equals-sign',
        severity: 'error',
        message: `W pozycji „${item.text}” nie widać dwóch stron.`,
        hint: 'Rozdziel strony znakiem „=” ze spacjami: „- lewa = prawa”.',
        span: item.span,
      });
      return;
    }
    const text = plainText(context.inline(sides.right, item.span));
    const known = rights.find((right) => right.text === text);
    if (known === undefined) rights.push({ token, text });
    if (sides.left === '') return;
    lefts.push({
      token,
      html: context.inline(sides.left, item.span),
      right: known?.token ?? token,
      feedback: itemFeedback(item),
    });
  });
  if (sound && (lefts.length < 2 || rights.length < 2)) {
    sound = false;
    context.report({
      code: 'matching/too-few',
      severity: 'error',
      message: 'Do łączenia potrzeba co najmniej dwóch par o różnych prawych stronach.',
      hint: 'Dopisz parę „- lewa = prawa”.',
      span: list.span,
    });
  }
  return sound ? { lefts, rights } : undefined;
}
