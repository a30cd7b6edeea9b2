/**
 * Photographs every screen of the built self-study site into dist/screenshots/, at phone, tablet and desk
 * width, in light, dark and high contrast, and on paper. Look at them after any change of the look.
 * `node scripts/screenshots.mjs lesson dark 320` takes only what all words match.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { findChromium } from './find-chromium.mjs';

const dist = new URL('../dist/', import.meta.url);
const out = fileURLToPath(new URL('screenshots/', dist));
const site = pathToFileURL(fileURLToPath(new URL('selfstudy/index.html', dist))).href;
const words = process.argv.slice(2);
const widths = [320, 768, 1440];
const contrasts = ['light', 'dark', 'high'];

const [moduleFile] = (await readdir(new URL('selfstudy/modules/', dist))).toSorted();
const moduleId = moduleFile?.replace(/\.js$/, '') ?? '';

const goTo = (page, address) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);

/** Each brings the page to one screen. */
const screens = {
  home: (page) => goTo(page, 'kurs'),
  start: (page) => goTo(page, `${moduleId}/start`),
  warmup: (page) => goTo(page, `${moduleId}/rozgrzewka`),
  lesson: (page) => goTo(page, `${moduleId}/lekcja-1`),
  lesson3: (page) => goTo(page, `${moduleId}/lekcja-3`),
  test: (page) => goTo(page, `${moduleId}/test`),
  question: async (page) => {
    await goTo(page, `${moduleId}/test`);
    await page.locator('razem-test .button').first().click();
  },
  result: async (page) => {
    for (;;) {
      const next = page.locator('razem-test .pager .button').last();
      if ((await next.count()) === 0) break;
      await next.click();
    }
    await page.locator('razem-result .verdict').waitFor();
  },
  settings: async (page) => {
    await goTo(page, `${moduleId}/start`);
    await page.locator('razem-tools [aria-expanded]').click();
  },
  outline: async (page) => {
    await goTo(page, `${moduleId}/lekcja-1`);
    await page.locator('razem-tools [aria-expanded=true]').click();
    const disclosure = page.locator('.outline .head .button');
    if (await disclosure.isVisible()) await disclosure.click();
  },
  fact: async (page) => {
    await goTo(page, `${moduleId}/lekcja-1`);
    const link = page.locator('.screen:not([hidden]) a:is(.fact, .term)').first();
    if ((await link.count()) > 0) await link.click();
  },
  closing: (page) => goTo(page, `${moduleId}/koniec`),
  glossary: (page) => goTo(page, `${moduleId}/slowniczek`),
  sources: (page) => goTo(page, `${moduleId}/zrodla`),
};

const wanted = (...parts) => words.every((word) => parts.map(String).includes(word));

await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const contrast of contrasts)
    for (const width of widths) {
      if (!Object.keys(screens).some((name) => wanted(name, contrast, width))) continue;
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(`${contrast} ${width}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(`${contrast} ${width}: ${message.text()}`);
      });
      await page.goto(site);
      await page.evaluate(
        (value) => localStorage.setItem('razem:settings', JSON.stringify({ contrast: value })),
        contrast,
      );
      await page.reload();
      for (const [name, open] of Object.entries(screens)) {
        // The result needs the questions before it.
        if (!wanted(name, contrast, width) && !(name === 'question' && words.includes('result')))
          continue;
        await open(page);
        await page.waitForTimeout(150);
        await page.screenshot({ path: `${out}${name}-${contrast}-${width}.png`, fullPage: true });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) console.error(`${name} ${contrast} ${width}: ${overflow} px too wide`);
        if (contrast === 'light' && width === 768) {
          await page.emulateMedia({ media: 'print' });
          await page.pdf({ path: `${out}${name}.pdf`, format: 'A4', preferCSSPageSize: true });
          await page.emulateMedia({ media: null });
        }
      }
      await context.close();
    }
} finally {
  await browser.close();
}
console.log(`Screenshots stand in ${out}`);
