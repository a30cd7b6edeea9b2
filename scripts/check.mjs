import { installMissing, run } from './install.mjs';

/** Checks the content alone and prints every problem; see src/compiler/cli/check.ts. */
installMissing();
const today = new Date().toISOString().slice(0, 10);
const check = ['--import', 'tsx', 'src/compiler/cli/check.ts', today];
process.exitCode = run(process.execPath, check) ? 0 : 1;
