import type { CanvasSpec, DocumentLine, LinePart } from './spec.ts';

/** A piece of the finished document. `blank` holds the name of a field that nobody filled yet. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'blank'; readonly name: string };

export interface AssembledLine {
  readonly kind: DocumentLine['kind'];
  readonly marker: string;
  readonly pieces: readonly Piece[];
}

/** The document with answers in their places. */
export function assemble(
  spec: CanvasSpec,
  texts: Readonly<Record<string, string>>,
): readonly AssembledLine[] {
  const pieceOf = (part: LinePart): Piece => {
    if (part.kind === 'text') return part;
    const text = (texts[part.token] ?? '').trim();
    if (text !== '') return { kind: 'answer', text };
    const name = spec.fields.find(({ token }) => token === part.token)?.name ?? '';
    return { kind: 'blank', name };
  };
  const lines = spec.document.length > 0 ? spec.document : plainDocument(spec);
  return lines.map(({ kind, marker, parts }) => ({ kind, marker, pieces: parts.map(pieceOf) }));
}

/** Each field's name above its answer. */
const plainDocument = ({ fields }: CanvasSpec): readonly DocumentLine[] =>
  fields.flatMap(({ name, token }): readonly DocumentLine[] => [
    { kind: 'heading', marker: '', parts: [{ kind: 'text', text: name }] },
    { kind: 'paragraph', marker: '', parts: [{ kind: 'field', token }] },
  ]);

const textOf = (piece: Piece): string => (piece.kind === 'blank' ? `[${piece.name}]` : piece.text);

/** As plain text: a blank line between paragraphs, none between items of one list. */
export function documentText(lines: readonly AssembledLine[]): string {
  return lines
    .map(({ kind, marker, pieces }, index) => {
      const text = pieces.map(textOf).join('');
      const own = marker === '' ? text : `${marker} ${text}`;
      const tight = kind === 'item' && lines[index - 1]?.kind === 'item';
      return index === 0 ? own : `${tight ? '\n' : '\n\n'}${own}`;
    })
    .join('');
}
