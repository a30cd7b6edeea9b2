import type { FrameLocator, Page } from 'playwright-core';

/** The LMS page of the preview around one SCO. */
export interface Lms {
  readonly page: Page;
  readonly sco: FrameLocator;
  /** Everything the LMS has stored, `cmi.…` by name. */
  stored(): Promise<Readonly<Record<string, string>>>;
  /** Takes the SCO's frame away, as an LMS does when a learner goes elsewhere. */
  leave(): Promise<void>;
  launchAgain(): Promise<void>;
}

export async function openInLms(page: Page, address: string, launch: string): Promise<Lms> {
  const standard = launch.split('/')[0] ?? '';
  await page.goto(`${address}lms?standard=${standard}&launch=${launch}`);
  return {
    page,
    sco: page.frameLocator('#stage iframe'),
    stored: () =>
      page.evaluate(
        (key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>,
        `razem-preview-lms:${standard}:${launch}`,
      ),
    leave: () => page.locator('#leave').click(),
    launchAgain: () => page.locator('#launch').click(),
  };
}
