import { readFileSync, writeFileSync } from 'node:fs';

import { tsImport } from 'tsx/esm/api';

/** Writes each activity type's table of options into its README, from its schema. */
const { activitySchemas } = await tsImport('../src/activities/schemas.ts', import.meta.url);
const { withOptionTable } = await tsImport('../tests/contracts/option-table.ts', import.meta.url);

for (const { type, options } of activitySchemas) {
  const file = new URL(`../src/activities/${type}/README.md`, import.meta.url);
  let readme;
  try {
    readme = readFileSync(file, 'utf8');
  } catch {
    console.error(`${type} has no README.md.`);
    process.exitCode = 1;
    continue;
  }
  const fresh = await withOptionTable(readme, options);
  if (fresh === undefined) {
    console.error(`${type}/README.md lacks <!-- options:start --> and <!-- options:end -->.`);
    process.exitCode = 1;
  } else if (fresh !== readme) {
    writeFileSync(file, fresh);
    console.log(`${type}/README.md`);
  }
}
