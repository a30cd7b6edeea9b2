import { join } from 'node:path';

import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BuildContext, Target } from '../build-context.ts';
import { createScripts } from '../bundle/player-script.ts';
import { transpile } from '../bundle/transpile.ts';
import type { Source } from '../prepare.ts';
import { selfStudyTarget } from '../targets/self-study.ts';
import { targets } from '../targets.ts';
import { readTheme } from '../theme.ts';
import { writeTarget } from '../write-target.ts';
import type { ChangeKind } from './kind-of-change.ts';

/** Rebuilds what a change touches and keeps everything else in memory. */
export interface Rebuilder {
  /** The site alone, so that an author sees a change at once; pages with problems too. */
  site(changes: ReadonlySet<ChangeKind>): Promise<readonly Diagnostic[]>;
  /** Everything else that people download. */
  packages(): Promise<void>;
}

export function createRebuilder(source: Source, first: BuildContext, dist: string): Rebuilder {
  const { root, compiler, today } = source;
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
      const { course, diagnostics } = await compiler.compile({ today });
      if (course === undefined) return diagnostics;
      context = { ...context, course };
      await write(selfStudyTarget);
      return diagnostics;
    },
    async packages() {
      for (const target of targets) if (target !== selfStudyTarget) await write(target);
    },
  };
}
