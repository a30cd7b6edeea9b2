import { describe, expect, it } from 'vitest';

import { browserEvidence } from './evidence.ts';

type Page = Parameters<typeof browserEvidence>[1];

interface Request {
  readonly name: string;
  readonly initiatorType: string;
  readonly startTime: number;
  readonly responseStatus: number;
  readonly encodedBodySize: number;
}

const commit: Request = {
  name: 'https://lms.example/mod/scorm/datamodel.php',
  initiatorType: 'xmlhttprequest',
  startTime: 5,
  responseStatus: 200,
  encodedBodySize: 6,
};

const here = (onLine: boolean): Page => ({ navigator: { onLine } }) as unknown as Page;

const moodle = (requests: readonly Request[], beacon = false): Page =>
  ({
    M: { cfg: {} },
    mod_scorm_useBeaconAPI: beacon,
    performance: {
      clearResourceTimings: () => undefined,
      now: () => 4,
      getEntriesByType: () => requests,
    },
  }) as unknown as Page;

const judge = (owner: Page, onLine = true) => {
  const evidence = browserEvidence(here(onLine), owner);
  evidence.begin();
  return evidence.judge();
};

describe('the evidence for a commit', () => {
  it('takes an LMS other than Moodle by its word, while there is a network', () => {
    const owner = {} as unknown as Page;
    expect(judge(owner)).toBe('arrived');
    expect(judge(owner, false)).toBe('lost');
  });

  it('wants to see the request in Moodle', () => {
    expect(judge(moodle([commit]))).toBe('arrived');
    expect(judge(moodle([]))).toBe('unknown');
    expect(judge(moodle([{ ...commit, startTime: 3 }]))).toBe('unknown');
  });

  it('is not taken in by the beacon that follows a failed request', () => {
    const failed = { ...commit, responseStatus: 0, encodedBodySize: 0 };
    const beacon = { ...commit, initiatorType: 'beacon', startTime: 6 };
    expect(judge(moodle([failed, beacon]))).toBe('lost');
  });

  it('knows nothing while Moodle sends by beacon', () => {
    expect(judge(moodle([commit], true))).toBe('unknown');
  });

  it('makes do with the size of the answer where a browser hides its status', () => {
    expect(judge(moodle([{ ...commit, responseStatus: 0 }]))).toBe('arrived');
  });
});
