import type { AuthoringContext } from '../../model/activity.ts';
import type { Block, Prose } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { plainText } from '../own-work/html.ts';
import type { CanvasField, DocumentLine, LinePart } from './spec.ts';

/** The quote below the fields: a document with `[[Name of a field]]` where answers go. */
export function readDocument(
  blocks: readonly Block[],
  fields: readonly CanvasField[],
  { report }: AuthoringContext,
): readonly DocumentLine[] {
  const line = (kind: DocumentLine['kind'], prose: Prose, marker = ''): DocumentLine => ({
    kind,
    marker,
    parts: partsOf(prose),
  });
  const partsOf = ({ html, span }: Prose): readonly LinePart[] =>
    wordsOf(html)
      .split(/(\[\[[^\]]*\]\])/)
      .filter((piece) => piece !== '')
      .map((piece): LinePart => {
        const name = /^\[\[\s*([^\]]*?)\s*\]\]$/.exec(piece)?.[1];
        if (name === undefined) return { kind: 'text', text: piece };
        const field = fields.find((known) => known.name === name);
        if (field !== undefined) return { kind: 'field', token: field.token };
        report({
          code: 'canvas/unknown-field',
          severity: 'error',
          message: `Dokument czeka na pole „${name}”, którego nie ma na liście.`,
          hint: `Pola: ${fields.map((known) => `„${known.name}”`).join(', ')}.`,
          span,
        });
        return { kind: 'text', text: piece };
      });
  return blocks.flatMap((block): readonly DocumentLine[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [line(block.kind, block)];
      case 'list':
        return block.items.map((item, index) =>
          line('item', item, block.ordered ? `${index + 1}.` : '–'),
        );
      default:
        report({
          code: 'canvas/document-part',
          severity: 'error',
          message: 'W dokumencie mogą stać nagłówki, akapity i listy, nic więcej.',
          hint: 'Tabelę albo cytat zamień na akapity.',
          span: block.span,
        });
        return [];
    }
  });
}

/** A soft break is a space, a hard one a new line. */
const wordsOf = (html: Html): string =>
  html
    .replace(/\s+/g, ' ')
    .split(/ ?<br> ?/)
    .map((piece) => plainText(piece as Html))
    .join('\n');
