import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyInteraction } from '../../../tests/contracts/any-interaction.ts';
import { different12 } from './different.ts';
import { interaction12, spell12 } from './interactions.ts';
import { scorm12Refusal } from './validator.ts';

const at = new Date(2026, 10, 24, 9, 5, 7);

describe('interactions in SCORM 1.2', () => {
  it('never sends a field that an LMS would refuse', () => {
    fc.assert(
      fc.property(anyInteraction, (record) => {
        for (const { element, value } of interaction12(record, 3, at))
          expect(scorm12Refusal(element, value)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('has another legal value for each field, unlike the right one', () => {
    fc.assert(
      fc.property(anyInteraction, (record) => {
        for (const { element, value } of interaction12(record, 3, at)) {
          const other = different12(element, value) ?? '';
          expect(other).not.toBe(value);
          expect(scorm12Refusal(element, other)).toBeUndefined();
        }
      }),
    );
  });

  it('spells answers in the narrowest form', () => {
    expect(spell12({ kind: 'choice', chosen: ['a', 'c'], correct: ['a'] })).toEqual({
      type: 'choice',
      response: 'a,c',
      pattern: 'a',
    });
    expect(spell12({ kind: 'matching', pairs: [['a', '1']], correct: [['a', '2']] })).toEqual({
      type: 'matching',
      response: 'a.1',
      pattern: 'a.2',
    });
    expect(spell12({ kind: 'true-false', chosen: true, correct: false }).response).toBe('t');
  });
});
