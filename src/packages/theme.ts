import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { transform } from 'esbuild';

import type { PackageFile } from './package-file.ts';

/** The look of every page: one style sheet and the fonts it names. */
export interface Theme {
  readonly style: PackageFile;
  readonly fonts: readonly PackageFile[];
}

/** Sheets that must stand before or after the others; the rest follow in the order of their names. */
const places: Readonly<Record<string, number>> = {
  'fonts.css': -3,
  'tokens.css': -2,
  'document.css': -1,
  'print.css': 1,
};
const place = (name: string): number => places[name] ?? 0;

/** Reads `course/theme`: all sheets as one minified `style.css`, and every `fonts/*.woff2`. */
export async function readTheme(root: string): Promise<Theme> {
  const folder = join(root, 'course/theme');
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.css'))
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const sheets = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const { code } = await transform(sheets.join('\n'), {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox113', 'safari16.4'],
    legalComments: 'none',
  });
  const fontNames = (await readdir(join(folder, 'fonts')))
    .filter((name) => name.endsWith('.woff2'))
    .toSorted();
  const fonts = await Promise.all(
    fontNames.map(async (name) => ({
      path: `fonts/${name}`,
      bytes: await readFile(join(folder, 'fonts', name)),
    })),
  );
  return { style: { path: 'style.css', bytes: new TextEncoder().encode(code) }, fonts };
}
