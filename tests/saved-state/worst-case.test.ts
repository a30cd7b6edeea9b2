import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { worstSavedState } from '../../src/compiler/saved-state.ts';
import { createStateCodec } from '../../src/delivery/shared/state-codec.ts';
import type { ActivityState, ModuleState } from '../../src/model/module-state.ts';

/** The numbers of a module that its saved state depends on. */
interface Measures {
  readonly lessons: number;
  /** Longest packed response of each activity. */
  readonly activities: readonly number[];
  /** Longest packed response of each question of the bank. */
  readonly bank: readonly number[];
  readonly draw: number;
}

const anyMeasures: fc.Arbitrary<Measures> = fc
  .record({
    lessons: fc.integer({ min: 1, max: 15 }),
    activities: fc.array(fc.nat({ max: 300 }), { maxLength: 40 }),
    bank: fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 60 }),
    draw: fc.nat({ max: 20 }),
  })
  .map((measures) => ({ ...measures, draw: Math.min(measures.draw, measures.bank.length) }));

const ids = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${index}`);

/** Letters that compress badly: the codec may count on nothing. */
const letters = Array.from(
  'aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ0123456789 .,;:!?-„”()%',
);

const answer = (length: number): fc.Arbitrary<ActivityState> =>
  fc.record({
    phase: fc.constantFrom('checked' as const, 'done' as const),
    tries: fc.constant(9),
    hints: fc.constant(9),
    best: fc.integer({ min: 1, max: 100 }),
    sure: fc.constant(3 as const),
    response: fc
      .array(fc.constantFrom(...letters), { minLength: length, maxLength: length })
      .map((chars) => chars.join('')),
  });

const answers = (
  names: readonly string[],
  lengths: readonly number[],
): fc.Arbitrary<Record<string, ActivityState>> =>
  fc.record(Object.fromEntries(names.map((name, index) => [name, answer(lengths[index] ?? 0)])));

function fullState(measures: Measures): fc.Arbitrary<ModuleState> {
  const questions = ids('pytanie', measures.bank.length);
  const drawn = questions.slice(-measures.draw || questions.length).slice(0, measures.draw);
  return fc.record({
    version: fc.constant(1 as const),
    revision: fc.constant(99_999),
    location: fc.constant(`lekcja-${measures.lessons - 1}`),
    visited: fc.constant(['start', 'zrodla', ...ids('lekcja', measures.lessons)]),
    activities: answers(ids('cwiczenie', measures.activities.length), measures.activities),
    warmUp: answers(questions.slice(0, 5), measures.bank.slice(0, 5)),
    test: fc.record({
      seed: fc.constant(2 ** 32 - 1),
      drawn: fc.constant(drawn),
      at: fc.constant(measures.draw),
      answers: answers(
        drawn,
        drawn.map((id) => measures.bank[questions.indexOf(id)] ?? 0),
      ),
      finished: fc.constant(true),
    }),
    bestTest: fc.constant({ raw: 100, max: 100 }),
    seen: fc.constant(questions),
    unknown: fc.constant({}),
  });
}

describe("the compiler's worst case of a saved state", () => {
  it('is never exceeded by the codec, whatever learners answer', () => {
    const anyFull = anyMeasures.chain((measures) =>
      fullState(measures).map((state) => ({ measures, state })),
    );
    fc.assert(
      fc.property(anyFull, ({ measures, state }) => {
        const codec = createStateCodec([
          ...ids('lekcja', measures.lessons),
          ...ids('cwiczenie', measures.activities.length),
          ...ids('pytanie', measures.bank.length),
        ]);
        const sized = (length: number) => ({
          activity: { spec: null },
          schema: { maxPackedLength: () => length },
        });
        const bound = worstSavedState(
          measures.activities.map(sized),
          measures.bank.map(sized),
          measures.draw,
        );
        expect(codec.encode(state).length).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 60 },
    );
  });
});
