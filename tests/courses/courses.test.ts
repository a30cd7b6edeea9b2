import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { compileCourse } from '../../src/compiler/compile-course.ts';
import { printDiagnostics } from '../../src/compiler/diagnostics/print-diagnostics.ts';
import { fixtures, withProject } from './project.ts';

const folders = await readdir(fixtures, { withFileTypes: true });
const cases = await Promise.all(
  folders
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => ({
      name,
      says: (await readFile(join(fixtures, name, 'case.txt'), 'utf8')).trim(),
    })),
);

/** What an author would read on the screen for this case. */
const complaints = (name: string): Promise<string> =>
  withProject(async ({ root, overlay }) => {
    await overlay(name);
    const settings = { root, schemas: activitySchemas, today: '2026-11-24' };
    const { diagnostics } = await compileCourse(settings);
    return `${await printDiagnostics(diagnostics, root)}\n`;
  });

describe('the compiler tells an author all at once, with place and way out', () => {
  it.each(cases)('$name: $says', async ({ name }) => {
    await expect(await complaints(name)).toMatchFileSnapshot(join(fixtures, name, 'expected.txt'));
  });
});
