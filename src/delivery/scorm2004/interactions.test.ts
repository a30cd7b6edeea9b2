import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyInteraction } from '../../../tests/contracts/any-interaction.ts';
import { interaction2004, spell2004 } from './interactions.ts';
import { scorm2004Refusal } from './validator.ts';

const at = new Date(2026, 10, 24, 9, 5, 7);

describe('interactions in SCORM 2004', () => {
  it('never sends a field that an LMS would refuse', () => {
    fc.assert(
      fc.property(anyInteraction, (record) => {
        for (const { element, value } of interaction2004(record, 3, at))
          expect(scorm2004Refusal(element, value)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('gives a long text a type that holds it', () => {
    const words = 'Zażółć gęślą jaźń. '.repeat(40);
    const { type, response } = spell2004({ kind: 'fill-in', texts: [words], correct: [] });
    expect(type).toBe('long-fill-in');
    expect(response).toBe(words.trim());
  });

  it('keeps the separators out of what a learner wrote', () => {
    const { response } = spell2004({ kind: 'fill-in', texts: ['a[,]b', 'c'], correct: [] });
    expect(response).toBe('a(,)b[,]c');
  });
});
