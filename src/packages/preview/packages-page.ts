import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

import { escapeHtml } from '../page/escape-html.ts';

const folders = ['scorm12', 'scorm2004-3', 'scorm2004-4'];

async function launches(dist: string, folder: string): Promise<string[]> {
  const zips = (await readdir(join(dist, folder)).catch(() => []))
    .filter((name) => name.endsWith('.zip'))
    .toSorted();
  const found = await Promise.all(
    zips.map(async (name) => {
      const files = unzipSync(await readFile(join(dist, folder, name)), {
        filter: (file) => file.name === 'imsmanifest.xml',
      });
      const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
      return [...manifest.matchAll(/<resource [^>]*href="([^"]+)"/g)].map(
        ([, href]) => `${folder}/${name}/${href ?? ''}`,
      );
    }),
  );
  return found.flat();
}

/** Every SCO of every built package, each with a link that plays it under the preview's LMS. */
export async function packagesPage(dist: string): Promise<string> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const items = (await launches(dist, folder)).map(
        (launch) =>
          `<li><a href="/lms?standard=${folder}&amp;launch=${escapeHtml(launch)}">${escapeHtml(launch)}</a></li>`,
      );
      return `<h2>${folder}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
    }),
  );
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Paczki SCORM</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview/lms.css">
</head>
<body>
<header><h1>Paczki SCORM</h1><p><a href="/">Kurs</a></p></header>
<main>
${lists.join('\n')}
</main>
</body>
</html>
`;
}
