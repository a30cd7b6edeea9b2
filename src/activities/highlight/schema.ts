import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens, onlyList } from '../authoring/list-items.ts';
import { rightPicks } from '../picking/picks.ts';
import type { HighlightSpec } from './spec.ts';

/** Author half of `highlight`: a task list of sentences in the order of the text, `[x]` to be marked. */
export const highlightSchema: ActivitySchema<HighlightSpec> = {
  type: 'highlight',
  summary: 'Zaznaczanie zdań w tekście.',
  scored: true,
  options: [],
  labels: [],
  parse,
  render: ({ sentences }) =>
    `<blockquote><p>${sentences.map(({ html }) => html).join(' ')}</p></blockquote>` as Html,
  renderSolution: ({ sentences }) => {
    const rows = sentences
      .filter(({ right }) => right)
      .map(({ html, feedback }) => `<li>${html}${feedback ?? ''}</li>`);
    return `<ul class="solution">${rows.join('')}</ul>` as Html;
  },
  maxPackedLength: ({ sentences }) => sentences.length,
  tokens: ({ sentences }) => sentences.map(({ token }) => token),
};

function parse(directive: Directive, context: AuthoringContext): HighlightSpec | undefined {
  const list = onlyList(directive, context, '- [x] zdanie do zaznaczenia');
  const tokens = list && itemTokens(list.items, context);
  if (list === undefined || tokens === undefined) return undefined;
  const unmarked = list.items.find(({ checked }) => checked === undefined);
  if (unmarked !== undefined)
    context.report({
      code: 'highlight/unmarked-sentence',
      severity: 'error',
      message: `Zdanie „${unmarked.text}” nie ma znaku, czy je zaznaczyć.`,
      hint: 'Zacznij je od „- [x]” (do zaznaczenia) albo „- [ ]”.',
      span: unmarked.span,
    });
  const sentences = list.items.map((item, index) => ({
    token: tokens[index] ?? '',
    html: item.html,
    right: item.checked === true,
    feedback: itemFeedback(item),
  }));
  const right = rightPicks(sentences).length;
  if (right === 0 || right === sentences.length)
    context.report({
      code: 'highlight/nothing-to-find',
      severity: 'error',
      message:
        right === 0 ? 'Żadnego zdania nie trzeba zaznaczyć.' : 'Trzeba zaznaczyć wszystkie zdania.',
      hint: 'Oznacz „- [x]” tylko te zdania, o które pyta polecenie.',
      span: list.span,
    });
  return unmarked === undefined && right > 0 && right < sentences.length
    ? { sentences }
    : undefined;
}
