import type { AuthoringContext } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback, itemTokens } from '../authoring/list-items.ts';
import { plainText } from '../own-work/html.ts';
import type { NodeDraft } from './drafts.ts';
import type { Choice, Variable } from './graph.ts';
import { readMarks } from './read-marks.ts';

/** A choice is a button, and a button holds no links: the words of a fact or term stay, its link does not. */
const withoutLinks = (html: Html): Html => html.replace(/<\/?a\b[^>]*>/g, '') as Html;

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
  const tokens = itemTokens(
    draft.choices.map(({ item }) => item),
    context,
  );
  return draft.choices.map(({ words, to, marks, item }, index) => {
    const html = withoutLinks(context.inline(words, item.span));
    const { effects, when } = readMarks(marks, variables, item.span, context.report);
    const choice = {
      token: tokens?.[index] ?? '',
      text: plainText(html),
      html,
      to,
      effects,
      when,
      note: itemFeedback(item),
    };
    places.set(choice, item.span);
    return choice;
  });
}
