import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from '../build.ts';
import { printProblems } from './print-problems.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const named = process.argv.slice(2);
const started = performance.now();

const { context, diagnostics, made } = await build({
  root,
  dist: join(root, 'dist'),
  only: named.length === 0 ? undefined : named,
});
printProblems(root, diagnostics);
for (const { folder, files } of made)
  console.log(`dist/${folder.padEnd(12)} ${String(files).padStart(3)} files`);
console.log(
  context === undefined
    ? 'Nothing was built: the content has errors.'
    : `Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);
process.exitCode = context === undefined ? 1 : 0;
