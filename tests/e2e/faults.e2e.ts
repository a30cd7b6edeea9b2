import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startLmsServer, type LmsServer } from '../faults/browser/lms-server.ts';
import { Computer, runInBrowser } from '../faults/browser/run-browser.ts';
import { dist } from '../packages/dist.ts';

let lms: LmsServer;
const computer = new Computer();
beforeAll(async () => {
  lms = await startLmsServer(join(dist, 'scorm12', '08-zadanie-publiczne.zip'));
});
afterAll(async () => {
  await computer.discard();
  lms.close();
});

describe('a learner with bad luck in a real browser', () => {
  it.each([1, 3, 4, 9])('loses nothing with seed %i', async (seed) => {
    const { losses } = await runInBrowser(seed, lms, computer);
    expect(losses).toEqual([]);
  });
});
