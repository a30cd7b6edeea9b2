import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { dist } from '../packages/dist.ts';
import { answerRight, press } from './answer.ts';
import { launchChromium } from './chromium.ts';
import { passTest } from './take-test.ts';

const address = pathToFileURL(join(dist, 'selfstudy/index.html')).href;
const moduleId = '08-zadanie-publiczne';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the course opened from a disk by double click', () => {
  let context: BrowserContext;
  let page: Page;
  let wrong: string[];
  beforeEach(async () => {
    context = await browser.newContext();
    wrong = [];
    context.on('weberror', (error) => wrong.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    context.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) wrong.push(`asked ${request.url()}`);
    });
    page = await context.newPage();
    await page.goto(address);
  });
  afterEach(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });

  it('shows the cloth of twelve modules and opens those that are written', async () => {
    await expect(page.locator('.cloth .module').count()).resolves.toBe(12);
    await page.locator(`.cloth [data-module="${moduleId}"] a`).click();
    await page.getByRole('link', { name: 'Zacznij moduł' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Razem dla Regionu' }).waitFor();
  });

  it('keeps an answer over a reload and leads back from the home page', async () => {
    await page.locator(`.cloth [data-module="${moduleId}"] a`).click();
    await page.getByRole('link', { name: 'Zacznij moduł' }).click();
    await page.locator('.screen:visible[data-kind="warm-up"]').waitFor();
    await page.locator('razem-pager a', { hasText: 'Dalej' }).click();
    const lesson = page.locator('.screen:visible[data-kind="lesson"]');
    const title = await lesson.locator('h1').innerText();
    const exercise = lesson.locator('razem-activity').first();
    const id = await answerRight(exercise);
    await press(exercise);
    await exercise.getByText('Dobrze.').first().waitFor();

    await page.reload();
    await lesson.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.locator(`razem-activity[id="${id}"]`).getByText('Dobrze.').first().waitFor();

    await page.goto(address);
    await page.reload();
    await page.getByRole('link', { name: 'Wróć do modułu 8' }).click();
    await lesson.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('lets the whole test be passed and remembers it', async () => {
    await page.goto(`${address}#/${moduleId}`);
    await passTest(page);
    await page.getByText('Test zaliczony').waitFor();
    await page.reload();
    await page.getByText('Test zaliczony').waitFor();
  });
});
