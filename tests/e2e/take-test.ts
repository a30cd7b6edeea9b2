import type { FrameLocator, Page } from 'playwright-core';

import { answerRight, press } from './answer.ts';

/** Goes from the title page to the test and answers every question right; returns their ids. */
export async function passTest(module: FrameLocator | Page): Promise<readonly string[]> {
  await module.getByRole('link', { name: 'Przejdź od razu do testu' }).click();
  await module.getByRole('button', { name: 'Zacznij test' }).click();
  const answered: string[] = [];
  const frame = module.locator('razem-test razem-activity');
  const finish = module.getByRole('button', { name: 'Zakończ test' });
  const next = module.getByRole('button', { name: 'Następne pytanie' });
  for (;;) {
    const heading = module.locator('razem-test h2');
    await heading.filter({ hasText: `Pytanie ${String(answered.length + 1)} z ` }).waitFor();
    answered.push(await answerRight(frame));
    await press(frame);
    await frame.locator('button.primary').waitFor({ state: 'detached' });
    if (await finish.isVisible()) break;
    await next.click();
  }
  await finish.click();
  return answered;
}
