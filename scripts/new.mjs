import { installMissing, root } from './install.mjs';

/** Makes a new activity type, module or lesson; see scripts/new/new.ts. */
installMissing();
const { tsImport } = await import('tsx/esm/api');
const { run } = await tsImport('./new/new.ts', import.meta.url);
process.exitCode = run(root, process.argv.slice(2));
