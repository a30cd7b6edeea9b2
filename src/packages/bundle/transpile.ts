import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { rollup } from 'rollup';

import { transpiledFolder } from './entries.ts';

const rooms = ['model', 'activities', 'workbook', 'player', 'delivery', 'entries'];
const settings = ['tsconfig.base.json', 'tsconfig.bundle.json', 'package-lock.json'];

/** Changes whenever anything changes that JavaScript is made of. */
async function fingerprint(root: string): Promise<string> {
  const lists = await Promise.all(
    rooms.map(async (room) => {
      const folder = join(root, 'src', room);
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .toSorted()
        .map((name) => join(folder, name));
    }),
  );
  const files = [...settings.map((name) => join(root, name)), ...lists.flat()];
  const texts = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  files.forEach((file, index) => hash.update(file).update(texts[index] ?? ''));
  return hash.digest('hex');
}

/** Fills `.build/esm`, unless it was filled from the very same source. */
export async function transpile(root: string): Promise<void> {
  const folder = transpiledFolder(root);
  const mark = join(folder, 'made-from');
  const current = await fingerprint(root);
  if ((await readFile(mark, 'utf8').catch(() => '')) === current) return;
  // Loaded only when it is needed: TypeScript takes a second to start.
  const { transpileOptions } = await import('./transpile-options.ts');
  const { output, ...input } = transpileOptions(root);
  const build = await rollup(input);
  try {
    await build.write(output);
  } finally {
    await build.close();
  }
  await writeFile(mark, current);
}
