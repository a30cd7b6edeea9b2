import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { tsImport } from 'tsx/esm/api';

/** Compiles each type's example.md into `.build/examples.json`, for tests that run in a browser. */
const { examples } = await tsImport('../tests/contracts/examples.ts', import.meta.url);

const folder = new URL('../.build/', import.meta.url);
mkdirSync(folder, { recursive: true });
const compiled = examples().map(({ type, activity }) => ({ type, activity }));
writeFileSync(new URL('examples.json', folder), JSON.stringify(compiled));
console.log(`${compiled.length} examples in ${fileURLToPath(new URL('examples.json', folder))}`);
