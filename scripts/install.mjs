import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Only Node's own modules here: this runs before anything is installed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const needed = [20, 19];

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(new URL(lockfile, `file://${root}`), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Names of packages that the lockfile asks for and `node_modules` lacks or has in another version. */
function missing() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([path, { optional, peer }]) => path !== '' && optional !== true && peer !== true)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path);
}

/** Runs a command with its output on this terminal; returns whether it succeeded. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  }).status === 0;

/** Installs what the lockfile asks for and this copy lacks; ends the process when that cannot be done. */
export function installMissing() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    console.error(
      `This project needs Node ${needed.join('.')} or newer; this is ${process.version}.`,
    );
    process.exit(1);
  }
  const count = missing().length;
  if (count === 0) return;
  console.log(`Installing ${count} missing packages (npm ci)…`);
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http'])) {
    console.error(
      'npm ci failed; its reason stands above. A network connection is needed this once.',
    );
    process.exit(1);
  }
}
