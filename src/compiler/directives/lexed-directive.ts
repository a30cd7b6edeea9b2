import type { Token } from 'marked';

import type { PageLexer } from '../markdown/page-lexer.ts';
import type { DirectiveSegment } from '../source/split-page.ts';
import { type BodyPart, splitLabels } from './split-labels.ts';

/** A `:::` block whose Markdown went through the page's lexer. */
export interface LexedDirective {
  readonly segment: DirectiveSegment;
  readonly parts: readonly (
    | { readonly kind: 'blocks'; readonly line: number; readonly tokens: readonly Token[] }
    | Extract<BodyPart, { kind: 'label' }>
  )[];
}

export function lexDirective(
  segment: DirectiveSegment,
  labels: readonly string[],
  lexer: PageLexer,
): LexedDirective {
  const parts = splitLabels(segment.body, segment.line + 1, labels).map((part) =>
    part.kind === 'label'
      ? part
      : { kind: part.kind, line: part.line, tokens: lexer.blocks(part.text) },
  );
  return { segment, parts };
}
