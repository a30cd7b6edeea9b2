import { join } from 'node:path';

import type { Diagnostic } from '../model/diagnostic.ts';
import type { BuildContext } from './build-context.ts';
import { prepare } from './prepare.ts';
import { targets } from './targets.ts';
import { writeTarget } from './write-target.ts';

interface BuildOptions {
  readonly root: string;
  /** Module ids; every module when undefined. */
  readonly only?: readonly string[] | undefined;
  /** Folder that the targets' folders stand in. */
  readonly dist: string;
}

interface BuildResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when errors in the content stopped the build. */
  readonly context: BuildContext | undefined;
  /** What was made, a line a target. */
  readonly made: readonly { readonly folder: string; readonly files: number }[];
}

/** From `modules/` and `course/` to everything in `dist/`. */
export async function build({ root, only, dist }: BuildOptions): Promise<BuildResult> {
  const { context, diagnostics } = await prepare(root, only);
  if (context === undefined) return { diagnostics, context, made: [] };
  const made = await Promise.all(
    targets.map(async (target) => {
      const files = await target.files(context);
      await writeTarget(join(dist, target.folder), files);
      return { folder: target.folder, files: files.length };
    }),
  );
  return { diagnostics, context, made };
}
