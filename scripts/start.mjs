import { spawn } from 'node:child_process';

import { installMissing, root, run } from './install.mjs';

installMissing();
const args = process.argv.slice(2);
if (args.includes('--once')) {
  process.exitCode = run(process.execPath, ['--import', 'tsx', 'src/packages/cli/build.ts'])
    ? 0
    : 1;
} else {
  const preview = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/packages/cli/start.ts', ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => preview.kill(signal));
  preview.on('exit', (code) => process.exit(code ?? 0));
}
