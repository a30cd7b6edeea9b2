import { spawn } from 'node:child_process';

import { installMissing, root, run } from './install.mjs';

installMissing();
const args = process.argv.slice(2);
if (args.includes('--once')) {
  process.exitCode = run(process.execPath, ['--import', 'tsx', 'src/packages/cli/build.ts'])
    ? 0
    : 1;
} else {
  /** The preview asks to be started again when code of the build itself changed. */
  const restart = 75;
  let preview;
  const start = () => {
    preview = spawn(process.execPath, ['--import', 'tsx', 'src/packages/cli/start.ts', ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    preview.on('exit', (code) => {
      if (code === restart) start();
      else process.exit(code ?? 0);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => preview.kill(signal));
  start();
}
