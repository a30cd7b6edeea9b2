import { activitySchemas } from '../activities/schemas.ts';
import { compileCourse } from '../compiler/compile-course.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildContext } from './build-context.ts';
import { createScripts } from './bundle/player-script.ts';
import { transpile } from './bundle/transpile.ts';
import { readTheme } from './theme.ts';

/** Reads everything that packages are made of; no context when the content has errors. */
export async function prepare(
  root: string,
  only?: readonly string[],
): Promise<{
  readonly context: BuildContext | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const [{ course, diagnostics }, theme] = await Promise.all([
    compileCourse({ root, schemas: activitySchemas, ...(only === undefined ? {} : { only }) }),
    readTheme(root),
    transpile(root),
  ]);
  const context =
    course === undefined ? undefined : { root, course, theme, script: createScripts(root) };
  return { context, diagnostics };
}
