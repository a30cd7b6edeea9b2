import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import type { HighlightSpec } from './spec.ts';
import { highlightType } from './type.ts';

const spec: HighlightSpec = {
  sentences: [
    { token: 'a', html: 'Raz.' as Html, right: false, feedback: 'To działanie.' as Html },
    { token: 'b', html: 'Dwa.' as Html, right: true },
  ],
};

describe('highlight', () => {
  it('gives reasons only for what was marked', () => {
    expect(highlightType.feedback(spec, ['a'])).toEqual([
      { part: 'a', tone: 'wrong', html: 'To działanie.' },
    ]);
    expect(highlightType.feedback(spec, ['b'])).toEqual([]);
  });

  it('tells the LMS which sentences were marked', () => {
    expect(highlightType.interaction(spec, ['a'])).toEqual({
      kind: 'choice',
      chosen: ['a'],
      correct: ['b'],
    });
  });

  it('solves itself', () => {
    expect(highlightType.score(spec, highlightType.solution(spec, [])).result).toBe('right');
  });
});
