import type { Diagnostic } from '../../model/diagnostic.ts';
import { build } from '../build.ts';
import { prepare } from '../prepare.ts';
import { createLiveReload } from '../preview/live-reload.ts';
import { startPreview } from '../preview/server.ts';
import { createRebuilder } from '../watch/rebuilder.ts';
import { watchTree } from '../watch/watch-tree.ts';
import { compiler, dist, printProblems, root, secondsSince, today } from './project.ts';

/** Tells `scripts/start.mjs` to start this again: code of the build itself changed. */
const restart = 75;

const live = createLiveReload(String(process.pid));
const show = async (diagnostics: readonly Diagnostic[]): Promise<void> => {
  live.problems(diagnostics);
  await printProblems(diagnostics);
};

console.log('Building everything…');
let started = performance.now();
const source = { root, compiler, today };
const { context, diagnostics } = await prepare(source);
await show(diagnostics);
if (context === undefined) {
  console.log('course/course.md cannot be read; waiting for a change.');
} else {
  await build(context, dist);
  console.log(`Built in ${secondsSince(started)}.`);
}

const { address } = await startPreview({
  dist,
  lmsHost: async () =>
    (await context?.script({ entry: 'lms-host', types: [], tools: [] }))?.player ?? '',
  port: Number(process.env['PORT'] ?? 8080),
  live,
});
console.log(`
  The course      ${address}
  SCORM packages  ${address}packages
  Changes in modules/, course/ and src/ show at once. Ctrl+C ends.
`);

const rebuilder = context === undefined ? undefined : createRebuilder(source, context, dist);
await watchTree(root, async (changes, paths) => {
  // Without a first build there is nothing in memory to build on.
  if (rebuilder === undefined || changes.has('build code')) process.exit(restart);
  started = performance.now();
  try {
    const found = await rebuilder.site(changes);
    console.log(`${paths.join(', ')}: rebuilt in ${secondsSince(started)}`);
    live.reload();
    await show(found);
    await rebuilder.packages();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
});
