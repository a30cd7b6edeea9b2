import type { Diagnostic } from '../../model/diagnostic.ts';

/** Each problem on the terminal with its place, what was found, and the way out. */
export function printProblems(diagnostics: readonly Diagnostic[]): void {
  for (const { span, severity, code, message, hint } of diagnostics)
    console.error(
      `${span.file}:${String(span.line)}:${String(span.column)}  ${severity}  ${code}\n  ${message}\n  ${hint}`,
    );
}
