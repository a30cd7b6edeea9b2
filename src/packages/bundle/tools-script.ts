import { createHash } from 'node:crypto';

import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

import { importTypes } from './entries.ts';
import { minifyPlugin } from './minify-plugin.ts';
import { sharedModulesPlugin } from './shared-modules.ts';
import { templatesPlugin } from './templates-plugin.ts';
import { activitiesAreFreeOfEffects } from './treeshake.ts';

/** Heavy activity types as a second classic script, which the player asks for when a screen needs it. */
export interface ToolsScript {
  readonly code: string;
  /** Follows from the script's content: the player takes no other. */
  readonly version: string;
  readonly types: readonly string[];
  /** What it takes from the player's script: names by module. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
}

const entry = '\0tools';
/** `version` stands for the script's own, which nobody knows before it is made. */
const opening = 'razemTools(version,';

/** Undefined for no types. */
export async function makeToolsScript(
  root: string,
  types: readonly string[],
): Promise<ToolsScript | undefined> {
  if (types.length === 0) return undefined;
  const { code, names } = importTypes(root, types);
  const build = await rollup({
    input: entry,
    plugins: [
      {
        name: 'razem-tools',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `${code}export const tools = [${names}];` : undefined),
      },
      sharedModulesPlugin(root),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      templatesPlugin(),
      minifyPlugin(),
    ],
    treeshake: activitiesAreFreeOfEffects(root),
  });
  try {
    const { output } = await build.generate({
      format: 'iife',
      name: 'made',
      strict: true,
      generatedCode: 'es2015',
      globals: (id) => `shared[${JSON.stringify(id)}]`,
      banner: `${opening}(shared) => {`,
      footer: 'return made.tools; });',
    });
    const [chunk] = output;
    const version = createHash('sha256').update(chunk.code).digest('hex').slice(0, 12);
    return {
      code: chunk.code.replace(opening, `razemTools(${JSON.stringify(version)},`),
      version,
      types,
      shared: chunk.importedBindings,
    };
  } finally {
    await build.close();
  }
}
