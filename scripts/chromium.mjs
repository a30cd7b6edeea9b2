import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

import { findChromium } from './find-chromium.mjs';
import { run } from './install.mjs';

const require = createRequire(import.meta.url);

/** Where Playwright keeps its own download, if there is one. */
async function downloaded() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Path of a Chromium: found on this machine, else Debian's package where this process may install it, else
 * Playwright's download. Undefined when none can be had.
 */
export async function ensureChromium() {
  const found = findChromium() ?? (await downloaded());
  if (found !== undefined) return found;
  if (isRootOnDebian()) {
    console.log('No Chromium here: installing the Debian package chromium…');
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
      const installed = findChromium();
      if (installed !== undefined) return installed;
    }
  }
  console.log('No Chromium here: downloading one with Playwright…');
  const cli = require.resolve('playwright-core/cli.js');
  run(process.execPath, [cli, 'install', 'chromium-headless-shell', 'chromium']);
  return downloaded();
}
