import { join } from 'node:path';

import { compileCourse } from '../compiler/compile-course.ts';
import { activitySchemas } from '../activities/schemas.ts';
import type { Course } from '../model/course.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildContext } from './build-context.ts';
import { createScripts } from './bundle/player-script.ts';
import { transpile } from './bundle/transpile.ts';
import { targets } from './targets.ts';
import { readTheme } from './theme.ts';
import { writeTarget } from './write-target.ts';

export interface BuildOptions {
  readonly root: string;
  /** Module ids; every module when undefined. */
  readonly only?: readonly string[];
  /** Folder that the targets' folders stand in. */
  readonly dist: string;
}

export interface BuildResult {
  /** Undefined when errors in the content stopped the build. */
  readonly course: Course | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What was made: target folder and number of files. */
  readonly made: readonly { readonly folder: string; readonly files: number }[];
}

/** From `modules/` and `course/` to everything in `dist/`. */
export async function build({ root, only, dist }: BuildOptions): Promise<BuildResult> {
  const [{ course, diagnostics }, theme] = await Promise.all([
    compileCourse({ root, schemas: activitySchemas, ...(only === undefined ? {} : { only }) }),
    readTheme(root),
    transpile(root),
  ]);
  if (course === undefined) return { course, diagnostics, made: [] };
  const context: BuildContext = { root, course, theme, script: createScripts(root) };
  const made = await Promise.all(
    targets.map(async (target) => {
      const files = await target.files(context);
      await writeTarget(join(dist, target.folder), files);
      return { folder: target.folder, files: files.length };
    }),
  );
  return { course, diagnostics, made };
}
