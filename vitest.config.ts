import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', 'tests/e2e/**', 'tests/packages/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
