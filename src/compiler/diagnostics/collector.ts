import type { Diagnostic, Report } from '../../model/diagnostic.ts';

/** Gathers complaints: each once, in reading order. */
export function createCollector(): { report: Report; diagnostics: () => readonly Diagnostic[] } {
  const found = new Map<string, Diagnostic>();
  return {
    report(diagnostic) {
      const { code, message, span } = diagnostic;
      found.set(`${span.file}:${span.line}:${span.column} ${code} ${message}`, diagnostic);
    },
    diagnostics: () => [...found.values()].sort(inReadingOrder),
  };
}

function inReadingOrder({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
