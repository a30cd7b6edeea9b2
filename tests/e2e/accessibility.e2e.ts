import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchChromium } from './chromium.ts';
import { servedDist } from './preview.ts';
import { openAlone, openScreen, screenIds } from './screens.ts';

const path = 'scorm12/08-zadanie-publiczne.zip/index.html';

let browser: Browser;
let served: Awaited<ReturnType<typeof servedDist>>;
let axe: string;
beforeAll(async () => {
  [browser, served, axe] = await Promise.all([
    launchChromium(),
    servedDist(),
    readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  ]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

/** What axe has against the page as it stands, one line a finding. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}: ${target.flat().join(' ')}: ${html}`),
  );
}

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const)('in %s colours, %i pixels wide', (colorScheme, width) => {
  it('axe finds nothing on any screen', async () => {
    const page = await browser.newPage({
      colorScheme,
      // Colours half-way through a transition are nobody's colours.
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await openAlone(page, served.address, path);
    await page.evaluate(axe);
    const found: Record<string, string[]> = {};
    for (const id of await screenIds(page, `${served.address}packages/${path}`)) {
      await openScreen(page, id);
      const complaints = await findings(page);
      if (complaints.length > 0) found[id] = complaints;
    }
    await page.close();
    expect(found).toEqual({});
  });

  it('nothing is wider than the window', async () => {
    const page = await browser.newPage({
      colorScheme,
      // Colours half-way through a transition are nobody's colours.
      reducedMotion: 'reduce',
      viewport: { width, height: 800 },
    });
    await openAlone(page, served.address, path);
    const wide: string[] = [];
    for (const id of await screenIds(page, `${served.address}packages/${path}`)) {
      await openScreen(page, id);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${id}: ${String(over)} px too wide`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});
