import type { Compiler } from '../compiler/compiler.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildContext } from './build-context.ts';
import { createScripts } from './bundle/player-script.ts';
import { transpile } from './bundle/transpile.ts';
import { readTheme } from './theme.ts';

export interface Source {
  readonly root: string;
  readonly compiler: Compiler;
  /** Module ids; every module when undefined. */
  readonly only?: readonly string[] | undefined;
  /** ISO date; facts that were due for checking before it are reported. */
  readonly today: string;
}

interface Prepared {
  /** Undefined when the outline itself cannot be read. */
  readonly context: BuildContext | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads everything that packages are made of. */
export async function prepare({ root, compiler, only, today }: Source): Promise<Prepared> {
  const [{ course, diagnostics }, theme] = await Promise.all([
    compiler.compile({ only, today }),
    readTheme(root),
    transpile(root),
  ]);
  const context =
    course === undefined ? undefined : { root, course, theme, script: createScripts(root) };
  return { context, diagnostics };
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
