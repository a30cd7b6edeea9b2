import { join } from 'node:path';

import typescript from '@rollup/plugin-typescript';
import type { OutputOptions, RollupOptions } from 'rollup';

import { entryNames, transpiledFolder } from './entries.ts';

/**
 * TypeScript to JavaScript, once for every package: the scripts are then cut from the result. Types are
 * checked by `tsc -b`, not here.
 */
export const transpileOptions = (root: string) =>
  ({
    input: [
      ...entryNames.map((name) => join(root, 'src/entries', `${name}.ts`)),
      join(root, 'src/activities/elements.ts'),
    ],
    external: (id: string) => /^[@a-z]/.test(id) && id !== 'tslib',
    treeshake: false,
    plugins: [typescript({ tsconfig: join(root, 'tsconfig.bundle.json') })],
    output: {
      dir: transpiledFolder(root),
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: join(root, 'src'),
    } satisfies OutputOptions,
  }) satisfies RollupOptions;
