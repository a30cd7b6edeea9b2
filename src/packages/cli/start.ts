import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Diagnostic } from '../../model/diagnostic.ts';
import { build } from '../build.ts';
import { createLiveReload } from '../preview/live-reload.ts';
import { startPreview } from '../preview/server.ts';
import { createRebuilder } from '../watch/rebuilder.ts';
import { watchTree } from '../watch/watch-tree.ts';
import { printProblems } from './print-problems.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const dist = join(root, 'dist');
/** Tells `scripts/start.mjs` to start this again: code of the build itself changed. */
const restart = 75;

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

let started = performance.now();
console.log('Building everything…');
const live = createLiveReload(String(process.pid));
const show = (diagnostics: readonly Diagnostic[]): void => {
  printProblems(root, diagnostics);
  live.problems(diagnostics);
};

const { context, diagnostics } = await build({ root, dist });
show(diagnostics);
console.log(context === undefined ? 'The content has errors.' : `Built in ${seconds(started)}.`);

const { address } = await startPreview({
  dist,
  lmsHost: () => context?.script({ entry: 'lms-host', types: [] }) ?? Promise.resolve(''),
  port: Number(process.env['PORT'] ?? 8080),
  live,
});
console.log(`
  The course      ${address}
  SCORM packages  ${address}packages
  Ctrl+C ends. Changes in modules/, course/ and src/ show at once.
`);

const rebuilder = context === undefined ? undefined : createRebuilder(root, context, dist);
await watchTree(root, async (changes, paths) => {
  // Without a first good build there is nothing in memory to build on.
  if (rebuilder === undefined || changes.has('build code')) process.exit(restart);
  started = performance.now();
  try {
    const result = await rebuilder.site(changes);
    show(result.diagnostics);
    console.log(
      `${paths.join(', ')}: ${result.built ? 'rebuilt' : 'has errors'}, ${seconds(started)}`,
    );
    if (!result.built) return;
    live.reload();
    await rebuilder.packages();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
});
