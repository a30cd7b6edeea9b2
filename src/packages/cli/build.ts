import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from '../build.ts';
import { printProblems } from './print-problems.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const only = process.argv.slice(2);
const started = performance.now();

const { course, diagnostics, made } = await build({
  root,
  dist: join(root, 'dist'),
  ...(only.length === 0 ? {} : { only }),
});
await printProblems(root, diagnostics);
for (const { folder, files } of made) console.log(`dist/${folder}  ${String(files)} files`);
console.log(
  course === undefined
    ? 'Nothing was built: the content has errors.'
    : `Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);
process.exitCode = course === undefined ? 1 : 0;
