import type { Span } from '../../model/diagnostic.ts';
import type { Block, ListItem } from '../../model/markdown.ts';

/** `[Tekst](#dokad) {znaki}` of a list item, cut up but not yet understood. */
export interface ChoiceDraft {
  readonly words: string;
  readonly to: string;
  /** Inside of the braces after the link, '' where there are none. */
  readonly marks: string;
  readonly item: ListItem;
}

/** `## Nazwa {#id klucz=wartość}` and all blocks up to the next heading. */
export interface NodeDraft {
  readonly id: string;
  readonly title: string;
  readonly attributes: ReadonlyMap<string, string | true>;
  readonly blocks: readonly Block[];
  readonly choices: readonly ChoiceDraft[];
  readonly span: Span;
}

/** Text with the braces at its end cut off. */
export function cutBraces(text: string): { readonly words: string; readonly marks: string } {
  const match = /^(.*?)((?:\s*\{[^{}]*\})*)\s*$/s.exec(text);
  return {
    words: match?.[1]?.trim() ?? '',
    marks: (match?.[2] ?? '').replace(/[{}]/g, ' ').trim(),
  };
}

/** A list whose items begin with a link is a list of choices; any other list is prose. */
export const isChoices = (block: Block): block is Extract<Block, { kind: 'list' }> =>
  block.kind === 'list' && block.items.some(({ text }) => /^\[.*\]\(#/s.test(text));
