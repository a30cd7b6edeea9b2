import { build } from '../build.ts';
import { hasErrors, prepare } from '../prepare.ts';
import { compiler, dist, printProblems, root, secondsSince, today } from './project.ts';

const started = performance.now();
const despiteErrors = process.argv.includes('--despite-errors');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { context, diagnostics } = await prepare({
  root,
  compiler,
  today,
  only: named.length === 0 ? undefined : named,
});
await printProblems(diagnostics);
if (hasErrors(diagnostics)) process.exitCode = 1;
if (context === undefined || (hasErrors(diagnostics) && !despiteErrors)) {
  console.log('Nothing was built: the content has errors.');
} else {
  for (const { folder, files } of await build(context, dist))
    console.log(`dist/${folder.padEnd(12)} ${String(files).padStart(3)} files`);
  console.log(`Built in ${secondsSince(started)}.`);
}
