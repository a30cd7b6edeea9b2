import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { createCompiler } from '../../src/compiler/compiler.ts';
import { build } from '../../src/packages/build.ts';
import { prepare } from '../../src/packages/prepare.ts';

const today = '2026-01-01';

async function buildSeconds(root: string, transpiled: boolean): Promise<number> {
  if (!transpiled) await rm(join(root, '.build'), { recursive: true, force: true });
  const started = performance.now();
  const compiler = createCompiler({ root, schemas: activitySchemas });
  const { context } = await prepare({ root, compiler, today });
  if (context === undefined) throw new Error('The content of the bench cannot be read.');
  await build(context, join(root, 'dist'));
  return (performance.now() - started) / 1000;
}

/** A copy of the project whose outline names one module `times` times. */
async function copyWith(root: string, moduleId: string, times: number): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'razem-bench-'));
  for (const name of [
    'src',
    'course',
    ...(await readdir(root)).filter((file) => /^(tsconfig.*|package.*)\.json$/.test(file)),
  ])
    await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const names = Array.from({ length: times }, (_, index) =>
    index === 0 ? moduleId : `${String(20 + index)}-${moduleId.slice(3)}-${String(index)}`,
  );
  for (const name of names)
    await cp(join(root, 'modules', moduleId), join(copy, 'modules', name), { recursive: true });
  const outline = await readFile(join(copy, 'course/course.md'), 'utf8');
  const list = names.map(
    (name, index) => `${String(index + 1)}. [${name}](../modules/${name}/module.md)`,
  );
  const head = outline.slice(0, outline.indexOf('\n1. '));
  await writeFile(join(copy, 'course/course.md'), `${head}\n${list.join('\n')}\n`);
  return copy;
}

/** Seconds of a whole build: from nothing, and again with the scripts already transpiled. */
export async function measureBuild(
  root: string,
  moduleId: string,
  times: number,
): Promise<{ readonly first: number; readonly again: number }> {
  const copy = await copyWith(root, moduleId, times);
  try {
    const first = await buildSeconds(copy, false);
    return { first, again: await buildSeconds(copy, true) };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
