import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import type { TrueFalseResponse, TrueFalseSpec } from './spec.ts';
import { trueFalseType } from './type.ts';

const spec: TrueFalseSpec = {
  shuffle: true,
  statements: [
    { token: 'a', html: 'raz' as Html, holds: true, feedback: 'Tak.' as Html },
    { token: 'b', html: 'dwa' as Html, holds: false, feedback: 'Nie.' as Html },
    { token: 'c', html: 'trzy' as Html, holds: true },
  ],
};

const anyResponse: fc.Arbitrary<TrueFalseResponse> = fc
  .record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() }, { requiredKeys: [] })
  .map((judged) => ({ ...judged }));

describe('true-false', () => {
  it('gives a point for each statement judged rightly', () => {
    expect(trueFalseType.score(spec, { a: true, b: true }).score).toEqual({ raw: 1, max: 3 });
    expect(trueFalseType.score(spec, trueFalseType.solution(spec, {})).result).toBe('right');
  });

  it('is ready only when every statement is judged', () => {
    expect(trueFalseType.readiness(spec, {})).toBe('empty');
    expect(trueFalseType.readiness(spec, { b: false })).toBe('partial');
    expect(trueFalseType.readiness(spec, { a: true, b: false, c: false })).toBe('ready');
  });

  it('packs any response into one character a statement and back', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const packed = trueFalseType.pack(spec, response);
        expect(packed).toHaveLength(3);
        expect(trueFalseType.unpack(spec, packed)).toEqual(response);
      }),
    );
  });

  it('takes nothing that it did not pack', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const response = trueFalseType.unpack(spec, text);
        return response === undefined || trueFalseType.pack(spec, response) === text;
      }),
    );
  });

  it('keeps answers with their statements when the file is put in another order', () => {
    const moved = { ...spec, statements: [...spec.statements].reverse() };
    const packed = trueFalseType.pack(spec, { a: true, b: false });
    expect(trueFalseType.unpack(moved, packed)).toEqual({ a: true, b: false });
  });

  it('reports a set as pairs and a single statement as true-false', () => {
    expect(trueFalseType.interaction(spec, { a: true, b: true })).toEqual({
      kind: 'matching',
      pairs: [
        ['a', 't'],
        ['b', 't'],
      ],
      correct: [
        ['a', 't'],
        ['b', 'f'],
        ['c', 't'],
      ],
    });
    const single = { ...spec, statements: spec.statements.slice(1, 2) };
    expect(trueFalseType.interaction(single, { b: true })).toEqual({
      kind: 'true-false',
      chosen: true,
      correct: false,
    });
  });
});
