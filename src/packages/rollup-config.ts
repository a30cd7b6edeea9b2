import { join } from 'node:path';

import type { Plugin, RollupOptions } from 'rollup';

import { activitySchemas } from '../activities/schemas.ts';
import { createCompiler } from '../compiler/compiler.ts';
import type { BuildContext } from './build-context.ts';
import { scriptOptions } from './bundle/player-script.ts';
import { makeToolsScript } from './bundle/tools-script.ts';
import { transpileOptions } from './bundle/transpile-options.ts';
import { hasErrors, prepare } from './prepare.ts';
import { scriptKind } from './script-kind.ts';
import { targets } from './targets.ts';

const siteScript = 'selfstudy/player.js';

/** Emits every file of every target beside the script that Rollup itself cuts. */
const targetsPlugin = (context: BuildContext): Plugin => ({
  name: 'razem-targets',
  async generateBundle() {
    for (const target of targets)
      for (const { path, bytes } of await target.files(context)) {
        const fileName = `${target.folder}/${path}`;
        if (fileName !== siteScript) this.emitFile({ type: 'asset', fileName, source: bytes });
      }
  },
});

/** What `npx rollup -c` runs; `today` is an ISO date. Throws on errors in the content. */
export async function rollupConfig(root: string, today: string): Promise<RollupOptions[]> {
  const compiler = createCompiler({ root, schemas: activitySchemas });
  const { context, diagnostics } = await prepare({ root, compiler, today });
  if (context === undefined || hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    throw new Error(`The content has ${String(errors)} errors: run npm run check to see them.`);
  }
  const kind = scriptKind('selfstudy', context.course.modules);
  const script = scriptOptions(root, kind, await makeToolsScript(root, kind.tools));
  return [
    transpileOptions(root),
    {
      ...script,
      plugins: [...script.plugins, targetsPlugin(context)],
      output: { ...script.output, dir: join(root, 'dist'), entryFileNames: siteScript },
    },
  ];
}
