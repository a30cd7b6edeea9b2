import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Report } from '../../model/diagnostic.ts';
import { type Source, readSource } from './source.ts';

/** Reading access to one project. Paths are relative to its root, with `/`. */
export interface ProjectFiles {
  /** Undefined when there is no such file. */
  read(path: string, report: Report): Promise<Source | undefined>;
  /** Every file below a folder, relative to that folder, sorted; hidden ones left out. */
  list(folder: string): Promise<readonly string[]>;
  /** Names of the folders directly below. */
  folders(folder: string): Promise<readonly string[]>;
}

export function createProjectFiles(root: string): ProjectFiles {
  const entries = async (folder: string) => {
    try {
      return await readdir(join(root, folder), { withFileTypes: true });
    } catch {
      return [];
    }
  };
  const list = async (folder: string): Promise<string[]> => {
    const found: string[] = [];
    for (const entry of await entries(folder)) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile()) found.push(entry.name);
      if (!entry.isDirectory()) continue;
      const below = await list(`${folder}/${entry.name}`);
      found.push(...below.map((path) => `${entry.name}/${path}`));
    }
    return found.sort();
  };
  return {
    list,
    async read(path, report) {
      try {
        return readSource(path, await readFile(join(root, path)), report);
      } catch {
        return undefined;
      }
    },
    async folders(folder) {
      const found = await entries(folder);
      return found
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map((entry) => entry.name)
        .sort();
    },
  };
}
