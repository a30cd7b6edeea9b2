import type { FillInLine } from './spec.ts';

export interface FillInBlock {
  readonly kind: FillInLine['kind'];
  readonly lines: readonly FillInLine[];
}

/** Lines as they are set: each paragraph alone, neighbouring items as one list. */
export function blocksOf(lines: readonly FillInLine[]): readonly FillInBlock[] {
  const blocks: { kind: FillInLine['kind']; lines: FillInLine[] }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.kind === 'item' && last?.kind === 'item') last.lines.push(line);
    else blocks.push({ kind: line.kind, lines: [line] });
  }
  return blocks;
}
