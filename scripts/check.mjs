import { installMissing, run } from './install.mjs';

/** Checks the content alone and prints every problem; see src/compiler/cli/check.ts. */
installMissing();
process.exitCode = run(process.execPath, ['--import', 'tsx', 'src/compiler/cli/check.ts']) ? 0 : 1;
