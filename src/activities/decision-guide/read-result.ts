import type { AuthoringContext } from '../../model/activity.ts';
import type { Block } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import type { NodeDraft } from '../branching/drafts.ts';
import type { GuideResult } from './spec.ts';

export interface ReadNode {
  readonly html: Html;
  /** Undefined for questions. */
  readonly result: GuideResult | undefined;
}

/**
 * `{#id wynik}`: prose, a list of conditions, a `>` caution. Anything else is a question, which needs at
 * least two answers.
 */
export function readNode(draft: NodeDraft, { report, blocks }: AuthoringContext): ReadNode {
  const say = (code: string, message: string, hint: string): void =>
    report({ code: `decision-guide/${code}`, severity: 'error', message, hint, span: draft.span });
  const stray = [...draft.attributes.keys()].find((name) => name !== 'wynik');
  if (stray !== undefined) {
    say(
      'bad-attribute',
      `Nie rozumiem „${stray}” w nagłówku „${draft.title}”.`,
      'W nawiasie stoi identyfikator i, przy zaleceniu, słowo „wynik”: {#umowa wynik}.',
    );
  }
  if (!draft.attributes.has('wynik')) {
    if (draft.choices.length < 2) {
      say(
        draft.choices.length === 0 ? 'dead-end' : 'one-answer',
        draft.choices.length === 0
          ? `„${draft.title}” nie ma odpowiedzi i nie jest wynikiem.`
          : `Pytanie „${draft.title}” ma tylko jedną odpowiedź.`,
        'Dopisz odpowiedzi - [Tekst](#wezel) albo oznacz zalecenie: {#umowa wynik}.',
      );
    }
    return { html: blocks(draft.blocks), result: undefined };
  }
  if (draft.choices.length > 0) {
    say(
      'result-goes-on',
      `Wynik „${draft.title}” ma odpowiedzi.`,
      'Usuń odpowiedzi albo słowo „wynik” w nagłówku.',
    );
  }
  const list = draft.blocks.findLast((block) => block.kind === 'list');
  const quote = draft.blocks.find((block) => block.kind === 'quote');
  const prose = draft.blocks.filter((block: Block) => block !== list && block !== quote);
  if (list === undefined) {
    report({
      code: 'decision-guide/no-conditions',
      severity: 'warning',
      message: `Wynik „${draft.title}” nie mówi, pod jakimi warunkami jest dobry.`,
      hint: 'Dopisz pod nim listę warunków, na przykład: - Partnerzy podpiszą ją przed złożeniem wniosku.',
      span: draft.span,
    });
  }
  return {
    html: blocks(prose),
    result: { conditions: list?.items.map(({ html }) => html) ?? [], caution: quote?.html },
  };
}
