import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

import { unzipSync } from 'fflate';

/** Reads a file below `folder`, or undefined: also for a path that would climb out of it. */
export async function fileBelow(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

/** Reads files out of the built zips, `scorm12/08-….zip/index.html`, each zip opened once a build. */
export function zipReader(dist: string): (path: string) => Promise<Uint8Array | undefined> {
  const opened = new Map<string, { time: number; files: Record<string, Uint8Array> }>();
  return async (path) => {
    const [, zipPath, inner] = /^(.+?\.zip)\/(.+)$/.exec(path) ?? [];
    if (zipPath === undefined || inner === undefined) return undefined;
    const bytes = await fileBelow(dist, zipPath);
    if (bytes === undefined) return undefined;
    const { mtimeMs: time } = await stat(join(dist, zipPath));
    const known = opened.get(zipPath);
    const files = known?.time === time ? known.files : unzipSync(bytes);
    opened.set(zipPath, { time, files });
    return files[inner];
  };
}
