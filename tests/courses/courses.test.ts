import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { compileCourse } from '../../src/compiler/compile-course.ts';
import { printDiagnostics } from '../../src/compiler/diagnostics/print-diagnostics.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = await readdir(here, { withFileTypes: true });
const cases = await Promise.all(
  folders
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => ({
      name,
      says: (await readFile(join(here, name, 'case.txt'), 'utf8')).trim(),
    })),
);

/** What an author would read on the screen for this case. */
async function complaints(name: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kurs-'));
  try {
    await cp(join(here, 'base'), root, { recursive: true });
    await cp(join(here, name), root, { recursive: true });
    const { diagnostics } = await compileCourse({
      root,
      schemas: activitySchemas,
      today: '2026-11-24',
    });
    return `${await printDiagnostics(diagnostics, root)}\n`;
  } finally {
    await rm(root, { recursive: true });
  }
}

describe('the compiler tells an author all at once, with place and way out', () => {
  it.each(cases)('$name: $says', async ({ name }) => {
    await expect(await complaints(name)).toMatchFileSnapshot(join(here, name, 'expected.txt'));
  });
});
