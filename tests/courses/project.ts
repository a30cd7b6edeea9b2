import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the fixtures. */
export const fixtures = fileURLToPath(new URL('.', import.meta.url));

/** A copy of `base/` that a test may spoil. */
export interface Project {
  readonly root: string;
  /** Lays the files of another fixture over it. */
  overlay(fixture: string): Promise<void>;
  write(path: string, content: string | Uint8Array): Promise<void>;
}

/** Lends a project to one test and clears it away. */
export async function withProject<Result>(
  use: (project: Project) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'kurs-'));
  const overlay = (fixture: string): Promise<void> =>
    cp(join(fixtures, fixture), root, { recursive: true });
  try {
    await overlay('base');
    return await use({
      root,
      overlay,
      async write(path, content) {
        await mkdir(dirname(join(root, path)), { recursive: true });
        await writeFile(join(root, path), content);
      },
    });
  } finally {
    await rm(root, { recursive: true });
  }
}
