import { parseArgs } from 'node:util';

import { profiles, runLearner, type Profile } from './run-learner.ts';

/** `npm run faults:pure -- --runs 500 [--seed 1]`: many learners without a browser, random faults, no losses. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});
const names = Object.keys(profiles) as Profile[];
const first = Number(values.seed);
const runs = Array.from({ length: Number(values.runs) }, (_, index) => {
  const profile = names[index % names.length] ?? 'moodle';
  return { profile, ...runLearner(first + index, profile) };
});
const losing = runs.filter((run) => run.losses.length > 0);
for (const { seed, profile, losses } of losing)
  process.stdout.write(`seed ${seed} (${profile}):\n${losses.map((l) => `  ${l}\n`).join('')}`);
const faults = runs.reduce((sum, run) => sum + run.faults, 0);
process.stdout.write(`${runs.length} runs, ${faults} faults, ${losing.length} losses\n`);
process.exitCode = losing.length > 0 ? 1 : 0;
