import { fileURLToPath } from 'node:url';

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';

import { findChromium } from './scripts/find-chromium.mjs';

/** Element tests in real Chromium: `npx wtr src/activities/choice/element.browser.test.ts` runs one file. */
export default {
  files: ['src/**/*.browser.test.ts', 'tests/browser/**/*.browser.test.ts'],
  nodeResolve: true,
  // One page at a time: a page behind another has no focus and draws no frames.
  concurrency: 1,
  plugins: [
    // Not tsconfig.browser.json: the plugin does not follow "extends".
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findChromium(),
        headless: true,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  ],
  // One file holds every type to the contract: hundreds of tests, minutes on a slow machine.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10000 } },
};
