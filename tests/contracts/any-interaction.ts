import fc from 'fast-check';

import { tokenAlphabet } from '../../src/model/ids.ts';
import type { InteractionAnswer, InteractionRecord } from '../../src/model/interaction.ts';

const anyToken = fc.constantFrom(...tokenAlphabet);
const anyTokens = fc.uniqueArray(anyToken, { maxLength: 12 });
const anyPairs = fc.array(fc.tuple(anyToken, anyToken), { maxLength: 12 });

/** Words as learners write them: Polish letters, quotes, line breaks, delimiters, emoji, halves of emoji. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(...'aąćęłńóśźż„”"\'\r\n\t{}[,].:;&<>=🌻\ud83c\u0000'),
    maxLength: 80,
  }),
  fc.constantFrom('', '{lang=pl}tak', 'a[,]b', 'x[.]y', '1[:]2', 'ą'.repeat(5000)),
);

const anyAnswer: fc.Arbitrary<InteractionAnswer> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), chosen: anyTokens, correct: anyTokens }),
  fc.record({
    kind: fc.constant('true-false' as const),
    chosen: fc.boolean(),
    correct: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('matching' as const), pairs: anyPairs, correct: anyPairs }),
  fc.record({ kind: fc.constant('sequencing' as const), order: anyTokens, correct: anyTokens }),
  fc.record({
    kind: fc.constant('fill-in' as const),
    texts: fc.array(anyWords, { maxLength: 12 }),
    correct: fc.array(fc.array(anyWords, { maxLength: 3 }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('numeric' as const),
    value: fc.option(fc.double(), { nil: undefined }),
    min: fc.double(),
    max: fc.double(),
  }),
  fc.record({ kind: fc.constant('likert' as const), chosen: anyToken }),
  fc.record({ kind: fc.constant('other' as const), text: anyWords }),
);

/** Ids as the compiler lets them through. */
const anyModelId = fc.stringMatching(/^[a-z](?:[a-z0-9]|-[a-z0-9]){0,23}$/);

export const anyInteraction: fc.Arbitrary<InteractionRecord> = fc.record({
  id: anyModelId,
  answer: anyAnswer,
  result: fc.constantFrom('correct' as const, 'incorrect' as const, 'neutral' as const),
  weight: fc.nat({ max: 100 }),
  latencySeconds: fc.oneof(fc.nat({ max: 10_000 }), fc.double()),
  outcome: fc.option(anyModelId, { nil: undefined }),
  description: anyWords,
});
