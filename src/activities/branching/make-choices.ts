import type { AuthoringContext } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import { tokensOf } from '../../model/ids.ts';
import type { NodeDraft } from './drafts.ts';
import type { Choice, Variable } from './graph.ts';
import { plainText } from '../own-work/html.ts';
import { readMarks } from './read-marks.ts';

/**
 * Choices of one node with tokens, effects and conditions understood and the `>` note below each. Notes in
 * `places` where each was written.
 */
export function makeChoices(
  draft: NodeDraft,
  variables: readonly Variable[],
  context: AuthoringContext,
  places: Map<string | Choice, Span>,
): readonly Choice[] {
  const tokens = tokensOf(draft.choices.map(({ item }) => item.token));
  return draft.choices.flatMap(({ words, to, marks, item }, index) => {
    const token = tokens[index];
    if (token === undefined) {
      context.report({
        code: 'branching/token-taken',
        severity: 'error',
        message: `Litera wyboru „${words}” w węźle #${draft.id} jest już zajęta.`,
        hint: 'Zapisz przy wyborach różne litery: - {b} [Tekst](#wezel).',
        span: item.span,
      });
      return [];
    }
    const html = context.inline(words, item.span);
    const note = item.children.find((child) => child.kind === 'quote')?.html;
    const { effects, when } = readMarks(marks, variables, item.span, context.report);
    const choice = { token, text: plainText(html), html, to, effects, when, note };
    places.set(choice, item.span);
    return [choice];
  });
}
