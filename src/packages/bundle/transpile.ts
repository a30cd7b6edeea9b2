import { join } from 'node:path';

import typescript from '@rollup/plugin-typescript';
import { rollup } from 'rollup';
import type { RollupOptions } from 'rollup';

/** Each names a file in `src/entries`. `lms-host` is the preview's LMS and never shipped. */
export const entryNames = ['scorm12', 'scorm2004', 'selfstudy', 'lms-host'] as const;
export type EntryName = (typeof entryNames)[number];

/** Where the browser's TypeScript lies as JavaScript, one file a source file. */
export const transpiledFolder = (root: string): string => join(root, '.build/esm');

/** A module that exists only inside a package's script: the activity types it carries. */
export const virtualActivities = 'virtual:activities';

/**
 * TypeScript to JavaScript, once for every package: the scripts are then cut from the result. Types are
 * checked by `tsc -b`, not here.
 */
export const transpileOptions = (root: string): RollupOptions => ({
  input: [
    ...entryNames.map((name) => join(root, 'src/entries', `${name}.ts`)),
    join(root, 'src/activities/elements.ts'),
  ],
  external: (id) => /^[@a-z]/.test(id) && id !== 'tslib',
  treeshake: false,
  plugins: [typescript({ tsconfig: join(root, 'tsconfig.bundle.json') })],
  output: {
    dir: transpiledFolder(root),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: join(root, 'src'),
  },
});

/** Runs the step above. */
export async function transpile(root: string): Promise<void> {
  const { output, ...input } = transpileOptions(root);
  const build = await rollup(input);
  try {
    for (const target of [output ?? []].flat()) await build.write(target);
  } finally {
    await build.close();
  }
}
