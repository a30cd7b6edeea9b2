import { installMissing, run } from './install.mjs';

installMissing();
const node = (...args) => run(process.execPath, ['--import', 'tsx', ...args]);
process.exitCode = node('src/packages/cli/build.ts') && node('tests/bench/bench.ts') ? 0 : 1;
