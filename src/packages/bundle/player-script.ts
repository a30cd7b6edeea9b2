import { join } from 'node:path';

import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import type { RollupOptions } from 'rollup';

import { activitiesPlugin } from './activities-plugin.ts';
import type { EntryName } from './entries.ts';
import { transpiledFolder } from './entries.ts';
import { minifyPlugin } from './minify-plugin.ts';
import { templatesPlugin } from './templates-plugin.ts';
import type { ToolsScript } from './tools-script.ts';
import { makeToolsScript } from './tools-script.ts';
import { activitiesAreFreeOfEffects } from './treeshake.ts';

/** Which scripts: the entry and the activity types that each carries, sorted. */
export interface ScriptKind {
  readonly entry: EntryName;
  /** There at launch. */
  readonly types: readonly string[];
  /** In the script beside it. */
  readonly tools: readonly string[];
}

export interface Scripts {
  readonly player: string;
  /** Undefined where no type is a tool. */
  readonly tools: string | undefined;
}

/** One classic script: the only form that runs from a double click as well as inside an LMS. */
export const scriptOptions = (
  root: string,
  { entry, types }: ScriptKind,
  tools: ToolsScript | undefined,
) =>
  ({
    input: join(transpiledFolder(root), 'entries', `${entry}.js`),
    plugins: [
      activitiesPlugin(root, types, tools),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      templatesPlugin(),
      minifyPlugin(),
    ],
    treeshake: activitiesAreFreeOfEffects(root),
    output: { format: 'iife', strict: true, generatedCode: 'es2015' },
  }) satisfies RollupOptions;

function once<Value>(make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const made = new Map<string, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** Makes scripts, each kind once; tools are the same under every entry. */
export function createScripts(root: string): (kind: ScriptKind) => Promise<Scripts> {
  const toolsScript = once((key) => makeToolsScript(root, JSON.parse(key) as ScriptKind['tools']));
  const scripts = once(async (key): Promise<Scripts> => {
    const kind = JSON.parse(key) as ScriptKind;
    const tools = await toolsScript(JSON.stringify(kind.tools));
    const { output, ...input } = scriptOptions(root, kind, tools);
    const build = await rollup(input);
    try {
      const result = await build.generate(output);
      return { player: result.output[0].code, tools: tools?.code };
    } finally {
      await build.close();
    }
  });
  return ({ entry, types, tools }) => scripts(JSON.stringify({ entry, types, tools }));
}
