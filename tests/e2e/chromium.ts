import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

import { findChromium } from '../../scripts/find-chromium.mjs';

/** Chromium as found on this machine, talking to nobody but the page's own server. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
