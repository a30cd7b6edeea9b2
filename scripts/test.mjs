import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { installMissing, root } from './install.mjs';

installMissing();
const { ensureChromium } = await import('./chromium.mjs');

const bin = (name) => join(root, 'node_modules', ...name.split('/'));
const reports = join(root, '.build/reports');
mkdirSync(reports, { recursive: true });

/** Counts of a vitest run, from its JSON report; a run that wrote none failed as a whole. */
const vitestCounts = (report) => () => {
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed =
    numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : numFailedTests;
  return { passed: numPassedTests, failed };
};

function vitest(name, config) {
  const report = join(reports, `${config.replaceAll('/', '-')}.json`);
  rmSync(report, { force: true });
  return {
    name,
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    counts: vitestCounts(report),
  };
}

/** web-test-runner's last summary line. */
function wtrCounts(output) {
  const plain = stripVTControlCharacters(output);
  const [, passed, failed] = [...plain.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
}

const parts = [
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'unused code', args: [bin('knip/bin/knip.js')] },
  { name: 'content', args: ['scripts/check.mjs'] },
  vitest('unit tests', 'vitest.config.ts'),
  { name: 'examples', args: ['scripts/examples.mjs'] },
  { name: 'browser tests', args: [bin('@web/test-runner/dist/bin.js')], counts: wtrCounts },
  { name: 'build', args: ['--import', 'tsx', 'src/packages/cli/build.ts'] },
  vitest('packages', 'tests/packages/vitest.config.ts'),
  vitest('end to end', 'tests/e2e/vitest.config.ts'),
];

/** Runs one part with its output on the terminal and in hand. */
const runPart = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

function countsOf({ counts }, { ok, output }) {
  let counted;
  try {
    counted = counts?.(output);
  } catch {
    counted = undefined;
  }
  if (counted === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

const chromium = await ensureChromium();
if (chromium === undefined)
  console.error(
    'Install Chromium or Chrome (or set CHROMIUM_PATH to one) to run the browser tests.',
  );
const env = {
  ...process.env,
  FORCE_COLOR: '0',
  ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
};

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? parts : parts.filter(({ name }) => asked.includes(name));
const results = [];
for (const part of chosen) {
  console.log(`\n── ${part.name} ──`);
  const started = performance.now();
  const outcome = await runPart(part.args, env);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  results.push({ name: part.name, seconds, ...countsOf(part, outcome) });
}

console.log('\n── summary ──');
for (const { name, seconds, passed, failed } of results)
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`,
  );
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed') + (chromium === undefined ? 1 : 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${failed} failed`);
