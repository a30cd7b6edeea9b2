import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

import type { PackageFile } from './package-file.ts';

async function existing(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch {
    return [];
  }
}

const same = async (file: string, bytes: Uint8Array): Promise<boolean> => {
  try {
    return (await readFile(file)).equals(bytes);
  } catch {
    return false;
  }
};

/** Makes `folder` hold exactly these files; returns the paths that changed. */
export async function writeTarget(
  folder: string,
  files: readonly PackageFile[],
): Promise<readonly string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const stale = (await existing(folder)).filter((path) => !wanted.has(path));
  const written = await Promise.all(
    files.map(async ({ path, bytes }) => {
      const file = join(folder, path);
      if (await same(file, bytes)) return [];
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      return [path];
    }),
  );
  await Promise.all(stale.map((path) => rm(join(folder, path))));
  return [...written.flat(), ...stale];
}
