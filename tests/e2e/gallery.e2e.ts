import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { dist } from '../packages/dist.ts';
import { launchChromium } from './chromium.ts';

const address = pathToFileURL(join(dist, 'gallery/index.html')).href;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it.each([1280, 320])(
  'the gallery, %i pixels wide, works from a disk and axe finds nothing',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.goto(address);
    for (const { type } of activitySchemas)
      await page.locator(`razem-activity[data-type="${type}"] razem-${type}`).waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    // Before axe, which asks for the style sheet in a way that a page from a disk may not.
    expect(wrong).toEqual([]);
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(axe, 'utf8'));
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
      }),
    );
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.flat().join(' ')}: ${html}`),
    );
    expect(found).toEqual([]);
    await page.close();
  },
);
