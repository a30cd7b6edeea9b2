import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Activity } from './activity.ts';
import { drawQuestions } from './draw.ts';

const question = (id: string, outcome: string): Activity => ({
  id,
  outcome,
  type: 'choice',
  place: 'bank',
  prompt: '' as Activity['prompt'],
  promptText: '',
  scored: true,
  tries: 1,
  hints: [],
  explanation: undefined,
  workbook: undefined,
  difficulty: 1,
  lesson: undefined,
  warmUp: false,
  spec: null,
});

const bankOf = (outcomes: readonly number[]): readonly Activity[] =>
  outcomes.map((outcome, index) => question(`q${index}`, `o${outcome}`));

const drawing = fc.record({
  bank: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 }).map(bankOf),
  count: fc.integer({ min: 0, max: 20 }),
  seed: fc.nat(),
  seen: fc.array(fc.integer({ min: 0, max: 45 }).map((index) => `q${index}`)),
});

describe('drawing a test', () => {
  it('asks as many different questions of the bank as it can, up to the count', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, seed, seen }) => {
        const drawn = drawQuestions(bank, count, seed, seen);
        expect(drawn).toHaveLength(Math.min(count, bank.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const id of drawn) expect(bank.some((each) => each.id === id)).toBe(true);
      }),
    );
  });

  it('survives a reload: the same seed draws the same', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, seed, seen }) => {
        expect(drawQuestions(bank, count, seed, seen)).toEqual(
          drawQuestions(bank, count, seed, seen),
        );
      }),
    );
  });

  it('never repeats a seen question while an unseen one is left', () => {
    fc.assert(
      fc.property(drawing, ({ bank, count, seed, seen }) => {
        const drawn = drawQuestions(bank, count, seed, seen);
        const unseen = bank.filter(({ id }) => !seen.includes(id)).length;
        const fresh = drawn.filter((id) => !seen.includes(id)).length;
        expect(fresh).toBe(Math.min(unseen, drawn.length));
      }),
    );
  });

  it('asks about every outcome before it asks about one twice', () => {
    const bank = bankOf([0, 0, 0, 0, 0, 1, 2]);
    for (let seed = 0; seed < 50; seed += 1) {
      const drawn = drawQuestions(bank, 3, seed, []);
      const outcomes = drawn.map((id) => bank.find((each) => each.id === id)?.outcome);
      expect(new Set(outcomes).size).toBe(3);
    }
  });
});
