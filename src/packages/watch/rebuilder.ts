import { join } from 'node:path';

import { activitySchemas } from '../../activities/schemas.ts';
import { compileCourse } from '../../compiler/compile-course.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BuildContext, Target } from '../build-context.ts';
import { createScripts } from '../bundle/player-script.ts';
import { transpile } from '../bundle/transpile.ts';
import { targets } from '../targets.ts';
import { selfStudyTarget } from '../targets/self-study.ts';
import { readTheme } from '../theme.ts';
import { writeTarget } from '../write-target.ts';
import type { ChangeKind } from './kind-of-change.ts';

interface Rebuilt {
  readonly diagnostics: readonly Diagnostic[];
  /** False when errors in the content left the last good build standing. */
  readonly built: boolean;
}

/** Rebuilds what a change touches and keeps everything else in memory. */
export interface Rebuilder {
  /** The site alone, so that an author sees a change at once. */
  site(changes: ReadonlySet<ChangeKind>): Promise<Rebuilt>;
  /** Everything else that people download. */
  packages(): Promise<void>;
}

export function createRebuilder(root: string, first: BuildContext, dist: string): Rebuilder {
  let context = first;
  const write = async (target: Target) =>
    writeTarget(join(dist, target.folder), await target.files(context));
  return {
    async site(changes) {
      if (changes.has('browser code')) {
        await transpile(root);
        context = { ...context, script: createScripts(root) };
      }
      if (changes.has('theme')) context = { ...context, theme: await readTheme(root) };
      const { course, diagnostics } = await compileCourse({ root, schemas: activitySchemas });
      if (course === undefined) return { diagnostics, built: false };
      context = { ...context, course };
      await write(selfStudyTarget);
      return { diagnostics, built: true };
    },
    async packages() {
      for (const target of targets) if (target !== selfStudyTarget) await write(target);
    },
  };
}
