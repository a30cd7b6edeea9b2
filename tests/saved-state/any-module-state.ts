import fc from 'fast-check';

import type { ActivityState, ModuleState } from '../../src/model/module-state.ts';

/** Ids of an invented module, for tests. */
export const testDictionary: readonly string[] = [
  ...Array.from({ length: 9 }, (_, index) => `lekcja-${index + 1}`),
  ...Array.from({ length: 30 }, (_, index) => `cwiczenie-${index + 1}`),
  ...Array.from({ length: 40 }, (_, index) => `pytanie-${index + 1}`),
];

const anyId = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...testDictionary) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/) },
);

const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aąćęłńóśźż \n„”,.;🌻{}<>&"') }),
);

const anyPoints = fc.oneof(fc.nat({ max: 300 }), fc.double({ noNaN: true, min: 0, max: 100 }));

const anyActivityState: fc.Arbitrary<ActivityState> = fc.record({
  phase: fc.constantFrom('open' as const, 'checked' as const, 'done' as const),
  tries: fc.nat({ max: 9 }),
  hints: fc.nat({ max: 9 }),
  response: anyText,
  best: fc.option(anyPoints, { nil: undefined }),
  sure: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
});

const anyActivities = fc.dictionary(anyId, anyActivityState, {
  maxKeys: 12,
  noNullPrototype: true,
});

/** Any module state that the player could hold, and many that it could not. */
export const anyModuleState: fc.Arbitrary<ModuleState> = fc.record({
  version: fc.constant(1 as const),
  revision: fc.nat(),
  location: anyId,
  visited: fc.uniqueArray(anyId),
  activities: anyActivities,
  warmUp: anyActivities,
  test: fc.option(
    fc.record({
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      drawn: fc.uniqueArray(anyId),
      at: fc.nat({ max: 30 }),
      answers: anyActivities,
      finished: fc.boolean(),
    }),
    { nil: undefined },
  ),
  bestTest: fc.option(fc.record({ raw: anyPoints, max: anyPoints }), { nil: undefined }),
  seen: fc.uniqueArray(anyId),
  unknown: fc.dictionary(fc.string({ maxLength: 8 }), anyText, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
});
