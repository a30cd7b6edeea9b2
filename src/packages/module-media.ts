import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Module } from '../model/course.ts';
import type { PackageFile } from './package-file.ts';

/** The pictures that a module's pages show, below `folder` (`''` or ending in `/`). */
export const moduleMedia = (
  root: string,
  { id, media }: Module,
  folder: string,
): Promise<PackageFile[]> =>
  Promise.all(
    media.map(async (path) => ({
      path: `${folder}${path}`,
      bytes: await readFile(join(root, 'modules', id, path)),
    })),
  );
