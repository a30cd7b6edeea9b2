import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** Real Chromium over what a build left in `dist`; run after `npm run build`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
