import type { Diagnostic } from '../../model/diagnostic.ts';

const contextLines = 2;
const frameWidth = 100;

/**
 * One complaint as an author reads it: place and code, what was found, the way out, and the lines around
 * it with a marker below. `lines` are the file's lines, or undefined where it cannot be read.
 */
export function printDiagnostic(
  { code, severity, message, hint, span }: Diagnostic,
  lines: readonly string[] | undefined,
): string {
  const head = `${span.file}:${span.line}:${span.column}  ${severity}  ${code}`;
  const words = [message, hint].filter((text) => text !== '').map((text) => `  ${text}`);
  return [head, ...words, ...codeFrame(span, lines ?? [])].join('\n');
}

function codeFrame(span: Diagnostic['span'], lines: readonly string[]): string[] {
  const marked = lines[span.line - 1];
  if (marked === undefined || marked.trim() === '') return [];
  const gutter = String(span.line).length;
  const from = Math.max(span.line - contextLines, 1);
  // A long line is cut so that the marked place stays in sight.
  const start = Math.max(0, span.column - 1 - Math.floor(frameWidth / 2));
  const cut = start + frameWidth < marked.length || start > 0 ? start : 0;
  const show = (text: string, offset: number): string => {
    const part = text.slice(offset, offset + frameWidth);
    return `${offset > 0 ? '…' : ''}${part}${offset + frameWidth < text.length ? '…' : ''}`.trimEnd();
  };
  const rows: string[] = [];
  for (let line = from; line < span.line; line += 1) {
    rows.push(`    ${String(line).padStart(gutter)} | ${show(lines[line - 1] ?? '', 0)}`.trimEnd());
  }
  rows.push(`  > ${String(span.line).padStart(gutter)} | ${show(marked, cut)}`);
  const column = span.column - 1 - cut + (cut > 0 ? 1 : 0);
  const end = span.endLine === span.line ? span.endColumn : marked.trimEnd().length + 1;
  const width = Math.min(Math.max(end - span.column, 1), Math.max(frameWidth - column, 1));
  rows.push(`    ${' '.repeat(gutter)} | ${' '.repeat(column)}${'^'.repeat(width)}`);
  return rows;
}

/** The last line of every check. */
export function printSummary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${errors} errors, ${diagnostics.length - errors} warnings`;
}
