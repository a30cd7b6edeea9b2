import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { activitySchemas } from '../../activities/schemas.ts';
import { createCompiler } from '../../compiler/compiler.ts';
import { printDiagnostics } from '../../compiler/diagnostics/print-diagnostics.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const dist = join(root, 'dist');
export const compiler = createCompiler({ root, schemas: activitySchemas });

/** ISO date of the day on which the command runs. */
export const today = new Date().toISOString().slice(0, 10);

export const secondsSince = (start: number): string =>
  `${((performance.now() - start) / 1000).toFixed(2)} s`;

/** Every problem of the content on the terminal, with its lines; nothing when there is none. */
export async function printProblems(diagnostics: readonly Diagnostic[]): Promise<void> {
  if (diagnostics.length > 0) console.error(await printDiagnostics(diagnostics, root));
}
