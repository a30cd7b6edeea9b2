import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

import type { PackageFile } from './package-file.ts';

const unix = 3;
const plainFile = 0o100644 << 16;

/**
 * The same bytes from the same files, whatever their order, the clock and the time zone: sorted names, no
 * folders, and the earliest date that a zip can hold (zips keep local time, so the date is local too).
 */
export function zip(files: readonly PackageFile[]): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (path in entries) throw new Error(`Two files of one package share the path ${path}.`);
    entries[path] = [bytes, { level: 9, mtime, os: unix, attrs: plainFile }];
  }
  return zipSync(entries);
}
