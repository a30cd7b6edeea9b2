import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markedRuns } from './marked-text.ts';
import { measure } from './measure.ts';

describe('markedRuns', () => {
  it('put together are the text, each finding whole', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (text) => {
        const findings = measure(text)?.findings ?? [];
        const runs = markedRuns(text, findings);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const [at, { start, end }] of findings.entries()) {
          const covered = runs.filter((run) => run.findings.includes(at)).map((run) => run.text);
          expect(covered.join('')).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
