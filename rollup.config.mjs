import { fileURLToPath } from 'node:url';

import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * `npx rollup -c` makes what `npm run build` makes. Two steps: TypeScript to JavaScript once (`.build/esm`),
 * then one classic script a package with only the activity types its module uses.
 */
export default async function config() {
  register();
  const { rollupConfig } = await import(new URL('src/packages/rollup-config.ts', import.meta.url));
  return rollupConfig(root, new Date().toISOString().slice(0, 10));
}
