import type { EntryName } from '../bundle/entries.ts';
import type { PackageFile } from '../package-file.ts';
import { textFile } from '../package-file.ts';
import type { PackageContent } from './content.ts';
import { metadataPath } from './content.ts';
import { lom12 } from './lom12.ts';
import { lom2004 } from './lom2004.ts';
import { manifest12 } from './manifest12.ts';
import type { Edition } from './manifest2004.ts';
import { manifest2004 } from './manifest2004.ts';
import type { SchemaSet } from './schema-files.ts';

/** What differs from one SCORM standard to another, as far as packages are concerned. */
export interface Standard {
  /** Folder in `dist`. */
  readonly folder: string;
  readonly entry: EntryName;
  readonly schemas: SchemaSet;
  /** Files beside the manifest that the manifest lists. */
  metadata(content: PackageContent): readonly PackageFile[];
  manifest(content: PackageContent): string;
}

export const scorm12: Standard = {
  folder: 'scorm12',
  entry: 'scorm12',
  schemas: '1.2',
  metadata: (content) => [textFile(metadataPath, lom12(content))],
  manifest: manifest12,
};

const scorm2004 = (edition: Edition): Standard => ({
  folder: `scorm2004-${String(edition)}`,
  entry: 'scorm2004',
  schemas: edition === 3 ? '2004-3' : '2004-4',
  metadata: (content) => [textFile(metadataPath, lom2004(content))],
  manifest: (content) => manifest2004(content, edition),
});

export const scorm2004Third = scorm2004(3);
export const scorm2004Fourth = scorm2004(4);
