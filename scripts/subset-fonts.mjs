/**
 * Cuts the course's two typefaces down to Polish, German and English and writes course/theme/fonts/ and
 * course/theme/fonts.css. Run after changing the alphabet or a font package; the results are committed.
 * Polish letters live in a second, small file of each family: they travel inside the stylesheet, so that no
 * page ever shows a word in two typefaces, and a launch costs two requests for fonts instead of four.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';

import subsetFont from 'subset-font';

const theme = new URL('../course/theme/', import.meta.url);
const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url);

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const latin = `${ascii}\u00a0§©«»°±²³·½×ÄÖÜßäöüÓóÉéàáèêçôœ–—‘’‚“”„…•′″€−`;
const extended = 'ĄĆĘŁŃŚŹŻąćęłńśźż';

const families = [
  {
    name: 'Atkinson Hyperlegible Next',
    folder: 'atkinson-hyperlegible-next',
    file: 'atkinson',
    weights: { min: 400, max: 700 },
  },
  {
    name: 'Source Serif 4',
    folder: 'source-serif-4',
    file: 'source-serif',
    weights: { min: 400, max: 700 },
  },
];

const ranges = (text) =>
  [...new Set(text)]
    .map((letter) => letter.codePointAt(0))
    .sort((a, b) => a - b)
    .reduce((runs, code) => {
      const last = runs.at(-1);
      if (last !== undefined && last[1] === code - 1) last[1] = code;
      else runs.push([code, code]);
      return runs;
    }, [])
    .map(([from, to]) =>
      from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`,
    )
    .join(', ');

const face = ({ name, weights }, source, letters) => `@font-face {
  font-family: '${name}';
  font-weight: ${weights.min} ${weights.max};
  font-display: swap;
  src: ${source} format('woff2');
  unicode-range: ${ranges(letters)};
}
`;

await mkdir(new URL('fonts/', theme), { recursive: true });
let css = '/* Written by scripts/subset-fonts.mjs. */\n';
for (const family of families) {
  const cut = async (part, letters) =>
    subsetFont(
      await readFile(
        new URL(`${family.folder}/files/${family.folder}-${part}-wght-normal.woff2`, packages),
      ),
      letters,
      { targetFormat: 'woff2', variationAxes: { wght: family.weights } },
    );
  const base = await cut('latin', latin);
  const letters = await cut('latin-ext', extended);
  await writeFile(new URL(`fonts/${family.file}.woff2`, theme), base);
  await copyFile(
    new URL(`${family.folder}/LICENSE`, packages),
    new URL(`fonts/${family.file}.LICENSE.txt`, theme),
  );
  css += face(family, `url('data:font/woff2;base64,${letters.toString('base64')}')`, extended);
  css += face(family, `url('./fonts/${family.file}.woff2')`, latin);
  console.log(`${family.name}: ${base.length} B + ${letters.length} B in the stylesheet`);
}
await writeFile(new URL('fonts.css', theme), css);
