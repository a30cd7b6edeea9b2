import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { ModuleIsland } from '../../src/model/island.ts';
import { launchChromium } from './chromium.ts';
import { answerByKeyboard, tabTo } from './keyboard.ts';
import { servedDist } from './preview.ts';
import { openAlone } from './screens.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof servedDist>>;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servedDist()]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

const path = 'scorm12/08-zadanie-publiczne.zip/index.html';

/** Ids of the module's lessons, from the island. */
const lessonIds = (page: Page): Promise<string[]> =>
  page.locator('#razem-island').evaluate((island) => {
    const { module } = JSON.parse(island.textContent) as ModuleIsland;
    return module.lessons.map(({ id }) => id);
  });

/** Tabs to a control of that text and presses it. */
async function activate(page: Page, text: RegExp): Promise<void> {
  await tabTo(page, ({ label }) => text.test(label));
  await page.keyboard.press('Enter');
}

const screen = (page: Page, kind: string) => page.locator(`.screen:visible[data-kind="${kind}"]`);

/** Answers every exercise on the screen in reading order. */
async function answerAll(page: Page, selector: string): Promise<void> {
  const frames = page.locator(`${selector}:visible`);
  const count = await frames.count();
  for (let index = 0; index < count; index += 1) await answerByKeyboard(page, frames.nth(index));
}

describe('the whole module by keyboard alone', () => {
  it(
    'leads from the title page through warm-up, every lesson and the test to a pass',
    {
      timeout: 400_000,
    },
    async () => {
      const page = await browser.newPage();
      await openAlone(page, served.address, path);
      const lessons = await lessonIds(page);

      await activate(page, /^Zacznij moduł/);
      await screen(page, 'warm-up').waitFor();
      await answerAll(page, 'razem-warm-up razem-activity');
      await activate(page, /^Dalej: /);
      for (const id of lessons) {
        await page.locator(`#${id}:visible`).locator('h1:focus').waitFor();
        await answerAll(page, '.screen[data-kind="lesson"] razem-activity');
        await activate(page, /^Dalej: /);
      }

      await screen(page, 'test').waitFor();
      await activate(page, /^Zacznij test/);
      for (;;) {
        await page.locator('razem-test h2:focus').waitFor();
        await answerAll(page, 'razem-test razem-activity');
        const isLast = await page.getByRole('button', { name: 'Zakończ test' }).isVisible();
        await activate(page, isLast ? /^Zakończ test/ : /^Następne pytanie/);
        if (isLast) break;
      }
      await page.getByText('Test zaliczony').waitFor();
      await expect(page.locator('razem-outline li.done').count()).resolves.toBe(lessons.length + 2);
      await page.close();
    },
  );
});
