import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { format } from 'prettier';

import { launchChromium } from '../e2e/chromium.ts';
import { servedDist } from '../e2e/preview.ts';
import { builtPackages, root } from '../packages/dist.ts';
import { measureBuild } from './measure-build.ts';
import { measurePage } from './measure-page.ts';

const moduleId = '08-zadanie-publiczne';
const name = `scorm12/${moduleId}.zip`;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${time.toFixed(0)} ms`;
const seconds = (time: number): string => `${time.toFixed(1)} s`;

const built = builtPackages.find((each) => each.name === name);
if (built === undefined) throw new Error(`There is no dist/${name}: run npm run build first.`);
const script = built.files['player.js'] ?? new Uint8Array();
const tools = built.files['tools.js'] ?? new Uint8Array();
const unpacked = Object.values(built.files).reduce((sum, file) => sum + file.length, 0);

const [browser, served] = await Promise.all([launchChromium(), servedDist()]);
const page = await measurePage(browser, served.address, `${name}/index.html`);
await browser.close();
served.close();

const one = await measureBuild(root, moduleId, 1);
const ten = await measureBuild(root, moduleId, 10);

const rows: readonly (readonly [string, string, string])[] = [
  ['Package, zipped', kilobytes(built.zipBytes), '250 kB'],
  ['Package, unpacked', kilobytes(unpacked), '600 kB'],
  ['Script', kilobytes(script.length), '160 kB'],
  ['Script, gzip', kilobytes(gzipSync(script).length), '60 kB'],
  ['Tools, loaded with the first screen that has one', kilobytes(tools.length), ''],
  ['Requests at launch', String(page.requests), '6'],
  ['First paint with scripts off', ms(page.paintWithoutScript), ''],
  ['Long tasks in all, processor 4× slower', ms(page.longTasks), '100 ms'],
  ['Longest task, processor 4× slower', ms(page.longestTask), ''],
  ['Click to response, processor 4× slower', ms(page.click), '50 ms'],
  ['Build of one module from nothing', seconds(one.first), '5 s'],
  ['Build of one module, scripts unchanged', seconds(one.again), ''],
  ['Build of ten times the content from nothing', seconds(ten.first), ''],
  ['Ten times the content takes', `${(ten.again / one.again).toFixed(1)}×`, '11×'],
];

const table = [
  '| what | measured | at most |',
  '| --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
const where = `${String(cpus().length)} × ${processor}, Node ${process.versions.node}`;

const file = join(root, 'docs/performance.md');
const text = await readFile(file, 'utf8');
const marked = /<!-- bench -->[\s\S]*<!-- \/bench -->/;
const filled = text.replace(
  marked,
  () => `<!-- bench -->\n\nMeasured on ${where}.\n\n${table}\n\n<!-- /bench -->`,
);
await writeFile(file, await format(filled, { parser: 'markdown' }));
for (const row of rows) console.log(`${row[0].padEnd(46)} ${row[1].padStart(10)}   ${row[2]}`);
