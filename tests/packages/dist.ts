import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { unzipSync } from 'fflate';

import type { SchemaSet } from '../../src/packages/scorm/schema-files.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');

/** A built package, unzipped. */
export interface BuiltPackage {
  /** `scorm12/08-zadanie-publiczne.zip`. */
  readonly name: string;
  readonly schemas: SchemaSet;
  readonly zipBytes: number;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const folders: Readonly<Record<string, SchemaSet>> = {
  scorm12: '1.2',
  'scorm2004-3': '2004-3',
  'scorm2004-4': '2004-4',
};

/** Every SCORM zip in `dist`. */
export const builtPackages: readonly BuiltPackage[] = Object.entries(folders).flatMap(
  ([folder, schemas]) =>
    readdirSync(join(dist, folder))
      .filter((name) => name.endsWith('.zip'))
      .map((name) => {
        const bytes = readFileSync(join(dist, folder, name));
        return {
          name: `${folder}/${name}`,
          schemas,
          zipBytes: bytes.length,
          files: unzipSync(bytes),
        };
      }),
);

export const text = (built: BuiltPackage, path: string): string =>
  new TextDecoder().decode(built.files[path]);

/** Values of one attribute in a manifest, in order. */
export const attributes = (manifest: string, name: string): string[] =>
  [...manifest.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
