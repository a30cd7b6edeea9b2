import { join } from 'node:path';

import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import type { RollupOptions } from 'rollup';

import { activitiesPlugin } from './activities-plugin.ts';
import { minifyPlugin } from './minify-plugin.ts';
import { templatesPlugin } from './templates-plugin.ts';
import type { EntryName } from './entries.ts';
import { transpiledFolder } from './entries.ts';

/** Which script: its entry and the activity types it carries, sorted. */
export interface ScriptKind {
  readonly entry: EntryName;
  readonly types: readonly string[];
}

/** One classic script: the only form that runs from a double click as well as inside an LMS. */
export const scriptOptions = (root: string, { entry, types }: ScriptKind) =>
  ({
    input: join(transpiledFolder(root), 'entries', `${entry}.js`),
    plugins: [
      activitiesPlugin(root, types),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      templatesPlugin(),
      minifyPlugin(),
    ],
    treeshake: {
      moduleSideEffects: (id) => !id.startsWith(join(transpiledFolder(root), 'activities')),
    },
    output: { format: 'iife', strict: true, generatedCode: 'es2015' },
  }) satisfies RollupOptions;

/** Makes scripts, each kind once. */
export function createScripts(root: string): (kind: ScriptKind) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  const make = async (kind: ScriptKind): Promise<string> => {
    const { output, ...input } = scriptOptions(root, kind);
    const build = await rollup(input);
    try {
      const result = await build.generate(output);
      return result.output[0].code;
    } finally {
      await build.close();
    }
  };
  return (kind) => {
    const key = [kind.entry, ...kind.types].join(' ');
    const script = made.get(key) ?? make(kind);
    made.set(key, script);
    return script;
  };
}
