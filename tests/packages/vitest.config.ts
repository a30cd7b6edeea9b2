import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

/** Checks of what a build left in `dist`; run after `npm run build`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['tests/packages/**/*.test.ts'], testTimeout: 30_000 },
});
