import { parseArgs } from 'node:util';

import { startLmsServer } from './lms-server.ts';
import { Computer, runInBrowser } from './run-browser.ts';

/** `npm run faults -- --runs 500 [--seed 1]`: learners in a real browser over a built package. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    package: { type: 'string', default: 'dist/scorm12/08-zadanie-publiczne.zip' },
  },
});

const lms = await startLmsServer(values.package);
const computer = new Computer();
const runs = Number(values.runs);
let faults = 0;
let losing = 0;
try {
  for (let seed = Number(values.seed); seed < Number(values.seed) + runs; seed += 1) {
    const result = await runInBrowser(seed, lms, computer);
    faults += result.faults;
    if (result.losses.length === 0) continue;
    losing += 1;
    process.stdout.write(`seed ${seed}:\n${result.losses.map((loss) => `  ${loss}\n`).join('')}`);
  }
} finally {
  await computer.discard();
  lms.close();
}
process.stdout.write(`${runs} runs, ${faults} faults, ${losing} losses\n`);
process.exitCode = losing > 0 ? 1 : 0;
