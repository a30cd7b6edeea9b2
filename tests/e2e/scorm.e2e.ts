import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { answerRight, press } from './answer.ts';
import { launchChromium } from './chromium.ts';
import type { Lms } from './lms.ts';
import { openInLms } from './lms.ts';
import { servedDist } from './preview.ts';
import { passTest } from './take-test.ts';

const moduleId = '08-zadanie-publiczne';

/** Where each standard keeps what the tests look at. */
const standards = [
  {
    folder: 'scorm12',
    passed: ['cmi.core.lesson_status', 'passed'],
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    result: ['result', 'correct'],
    response: 'student_response',
  },
  {
    folder: 'scorm2004-4',
    passed: ['cmi.success_status', 'passed'],
    score: 'cmi.score.raw',
    exit: 'cmi.exit',
    result: ['result', 'correct'],
    response: 'learner_response',
  },
] as const;

let browser: Browser;
let served: Awaited<ReturnType<typeof servedDist>>;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), servedDist()]);
});
afterAll(async () => {
  await browser.close();
  served.close();
});

describe.each(standards)('a package in $folder under an LMS', (standard) => {
  const launch = `${standard.folder}/${moduleId}.zip/index.html`;
  let page: Page;
  let lms: Lms;
  let refused: string[];
  beforeEach(async () => {
    page = await browser.newPage();
    refused = [];
    page.on('pageerror', (error) => refused.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    lms = await openInLms(page, served.address, launch);
  });
  afterEach(async () => {
    await page.close();
    expect(refused).toEqual([]);
  });

  it('reports a passed test with its score and every answer', async () => {
    const answered = await passTest(lms.sco);
    await lms.sco.getByText('Test zaliczony').waitFor();
    await lms.sco.getByRole('button', { name: 'Zapisz i zakończ' }).click();
    await lms.sco.getByText('Moduł jest zamknięty').waitFor();

    const cmi = await lms.stored();
    expect(cmi[standard.passed[0]]).toBe(standard.passed[1]);
    expect(Number(cmi[standard.score])).toBe(100);
    expect(cmi['cmi.suspend_data']).toMatch(/^\S{20,4096}$/);
    const journal = answered.map((_, index) => `cmi.interactions.${String(index)}.`);
    expect(journal.map((entry) => cmi[`${entry}id`])).toEqual(
      answered.map((id) => expect.stringContaining(id.replaceAll('-', '_'))),
    );
    for (const entry of journal) {
      expect(cmi[entry + standard.result[0]]).toBe(standard.result[1]);
      expect(cmi[entry + standard.response]).not.toBe('');
    }
  });

  it('brings a learner who left half-way back to the same place with the same answers', async () => {
    await lms.sco.getByRole('link', { name: 'Zacznij moduł' }).click();
    await lms.sco.locator('.screen:visible[data-kind="warm-up"]').waitFor();
    await lms.sco.locator('razem-pager a', { hasText: 'Dalej' }).click();
    const lesson = lms.sco.locator('.screen:visible[data-kind="lesson"]');
    const title = await lesson.locator('h1').innerText();
    const exercise = lesson.locator('razem-activity').first();
    const id = await answerRight(exercise);
    await press(exercise);
    await exercise.getByText('Dobrze.').first().waitFor();
    await lms.leave();
    expect((await lms.stored())[standard.exit]).toBe('suspend');

    await lms.launchAgain();
    await lesson.getByRole('heading', { level: 1, name: title }).waitFor();
    await lms.sco.locator(`razem-activity[id="${id}"]`).getByText('Dobrze.').first().waitFor();
  });
});
