import type { Page } from 'playwright-core';

/** Ids of the screens in a package's page, in order, as the document names them before any script. */
export async function screenIds(page: Page, url: string): Promise<string[]> {
  const html = await (await page.request.get(url)).text();
  return [...html.matchAll(/<section class="screen" id="([^"]+)"/g)].map(([, id]) => id ?? '');
}

/** Opens a screen by its address and waits until it stands, with the types of its exercises. */
export async function openScreen(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${id}`);
  await page.locator(`main > .screen#${id}:visible h1`).first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > .screen > razem-activity')].every(
      (frame) => 'registration' in frame && frame.registration !== undefined,
    ),
  );
}

/** Opens a package's page without an LMS and waits until the player has taken over. */
export async function openAlone(page: Page, address: string, path: string): Promise<void> {
  await page.goto(`${address}packages/${path}`);
  await page.locator('razem-start a').first().waitFor();
}
