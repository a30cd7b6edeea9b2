import { installMissing, run } from './install.mjs';

installMissing();
process.exitCode = run(process.execPath, [
  '--import',
  'tsx',
  'src/packages/cli/build.ts',
  ...process.argv.slice(2),
])
  ? 0
  : 1;
