import { createProjectFiles } from '../source/project-files.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { printDiagnostic, printSummary } from './print-diagnostic.ts';

/** Every complaint with its code frame, and the summary; files are read from the project's root. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  root: string,
): Promise<string> {
  const files = createProjectFiles(root);
  const lines = new Map<string, readonly string[] | undefined>();
  const printed: string[] = [];
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic.span;
    if (!lines.has(file)) lines.set(file, (await files.read(file, () => undefined))?.lines);
    printed.push(printDiagnostic(diagnostic, lines.get(file)));
  }
  return [...printed, printSummary(diagnostics)].join('\n\n');
}
