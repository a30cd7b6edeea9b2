import type { Browser } from 'playwright-core';

/** What a learner's browser does with one package, under a processor four times slower. */
export interface PageMeasure {
  readonly requests: number;
  /** First contentful paint with scripts off, in milliseconds, processor as it is. */
  readonly paintWithoutScript: number;
  /** Sum of tasks over 50 ms, and the longest, in milliseconds. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** From a click on an option to the next frame, in milliseconds: the slowest of those tried. */
  readonly click: number;
}

const slower = 4;

async function paintWithoutScript(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntriesByName('first-contentful-paint'))
            resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return paint;
}

/** Launches a module under the preview's LMS, opens its first lesson and clicks options there. */
export async function measurePage(
  browser: Browser,
  address: string,
  launch: string,
): Promise<PageMeasure> {
  const paint = await paintWithoutScript(browser, `${address}packages/${launch}`);
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { razemTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  let requests = 0;
  page.on('request', (request) => {
    if (request.url().startsWith(`${address}packages/`)) requests += 1;
  });
  await page.goto(`${address}packages/${launch}`);
  await page.locator('razem-start a').first().click();
  await page.locator('razem-pager a', { hasText: 'Dalej' }).click();
  const lesson = page.locator('.screen:visible[data-kind="lesson"]');
  await lesson.locator('razem-choice input').first().waitFor();
  const clicks = await lesson
    .locator('razem-choice')
    .first()
    .evaluate(async (choice) => {
      const times: number[] = [];
      for (const input of choice.shadowRoot?.querySelectorAll('input') ?? []) {
        const start = performance.now();
        input.click();
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
        times.push(performance.now() - start);
      }
      return times;
    });
  const tasks = await page.evaluate(
    () => (window as unknown as { razemTasks: readonly number[] }).razemTasks,
  );
  await page.close();
  return {
    requests,
    paintWithoutScript: paint,
    longTasks: tasks.reduce((sum, time) => sum + time, 0),
    longestTask: Math.max(0, ...tasks),
    click: Math.max(...clicks),
  };
}
