import type { Block, Prose } from '../../model/markdown.ts';
import { lowerPage } from '../markdown/lower-blocks.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { PageScope } from '../markdown/scope.ts';
import { createLocator } from '../source/locator.ts';
import { spanOfLine, spanOfLines } from '../source/source.ts';
import type { LexedDirective } from './lexed-directive.ts';

/**
 * The prompt is the paragraphs before the first list, table, quote or heading; where the body is
 * paragraphs alone, the first one. A paragraph with a gap `[[…]]` is never prompt.
 */
export function cutBody(
  lexed: LexedDirective,
  scope: PageScope,
): { prompt: Block[]; body: Block[]; labels: Record<string, Prose[]> } {
  const blocks: Block[] = [];
  const labels: Record<string, Prose[]> = {};
  for (const part of lexed.parts) {
    if (part.kind === 'blocks') blocks.push(...lowerPage(part.tokens, part.line, scope));
    else {
      const last = part.line + part.text.split('\n').length - 1;
      const written = part.misspelt ?? part.label;
      const range = createLocator(scope.source, {
        ...spanOfLines(scope.source, part.line, last),
        column: written.length + 2,
      }).find(part.text);
      if (part.misspelt !== undefined) {
        scope.report({
          code: 'activity/unknown-label',
          severity: 'error',
          message: `Nie znam etykiety „${written}:”.`,
          hint: `Czy chodziło o „${part.label}:”?`,
          span: spanOfLine(scope.source.file, part.line, 1, written.length + 2),
        });
      }
      const markup = renderInline(
        scope.inlineTokens(part.text),
        scope,
        createLocator(scope.source, range),
      );
      (labels[part.label] ??= []).push({ text: part.text, html: markup, span: range });
    }
  }
  const isProse = (block: Block): boolean =>
    block.kind === 'paragraph' && !block.text.includes('[[');
  const stop = blocks.findIndex((block) => !isProse(block));
  const onlyParagraphs = blocks.every(({ kind }) => kind === 'paragraph');
  const length = onlyParagraphs ? Math.min(1, stop < 0 ? 1 : stop) : Math.max(stop, 0);
  const prompt = blocks.slice(0, length);
  const body = blocks.slice(length);
  return { prompt, body, labels };
}
