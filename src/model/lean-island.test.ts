import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Activity } from './activity.ts';
import type { ModuleIsland } from './island.ts';
import { fullIsland, type LeanIsland, leanIsland } from './lean-island.ts';
import { plainText } from './plain-text.ts';
import type { Html } from './text.ts';

const html = (text: string): Html => text as Html;

const anyHtml = fc
  .constantFrom('Krótko.', '<p>Kto &amp; co?</p>', '<p>Raz.</p>\n<p>Dwa.</p>')
  .map(html);

const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    id: fc.constantFrom('a-1', 'b-2'),
    type: fc.constantFrom('choice', 'reflection'),
    place: fc.constantFrom('lesson' as const, 'bank' as const, 'closing' as const),
    prompt: anyHtml,
    outcome: fc.constantFrom(undefined, 'problem'),
    scored: fc.boolean(),
    tries: fc.integer({ min: 1, max: 5 }),
    hints: fc.array(anyHtml, { maxLength: 2 }),
    explanation: fc.option(anyHtml, { nil: undefined }),
    workbook: fc.constantFrom(undefined, 'Plan'),
    difficulty: fc.constantFrom(undefined, 1 as const, 3 as const),
    lesson: fc.constantFrom(undefined, 'pierwsza'),
    warmUp: fc.boolean(),
    spec: fc.constant({ options: [{ token: 'a', right: true }] }),
  })
  .map((activity) => ({ ...activity, promptText: plainText(activity.prompt) }));

const islandOf = (activities: readonly Activity[], bank: readonly Activity[]): ModuleIsland => ({
  course: { id: 'kurs', title: 'Kurs', version: '1.0.0' },
  module: {
    id: '08-zadanie',
    number: 8,
    title: 'Zadanie publiczne',
    shortTitle: 'Zadanie',
    version: '1.0.0',
    minutes: 20,
    motif: ['.#'],
    outcomes: [],
    lessons: [],
    test: undefined,
  },
  activities,
  bank,
  dictionary: ['a-1'],
});

const shipped = (island: ModuleIsland): LeanIsland =>
  JSON.parse(JSON.stringify(leanIsland(island))) as LeanIsland;

describe('a lean island', () => {
  it('gives back every activity as it was', () => {
    fc.assert(
      fc.property(fc.array(anyActivity), fc.array(anyActivity), (activities, bank) => {
        const island = islandOf(activities, bank);
        expect(fullIsland(shipped(island))).toEqual(island);
      }),
    );
  });

  it('carries nothing twice that a usual question of the bank leaves unsaid', () => {
    const usual: Activity = {
      id: 't-1',
      type: 'choice',
      place: 'bank',
      prompt: html('<p>Kto?</p>'),
      promptText: 'Kto?',
      outcome: 'problem',
      scored: true,
      tries: 2,
      hints: [],
      explanation: undefined,
      workbook: undefined,
      difficulty: 1,
      lesson: 'pierwsza',
      warmUp: false,
      spec: {},
    };
    expect(Object.keys(shipped(islandOf([], [usual])).bank[0] ?? {}).toSorted()).toEqual([
      'difficulty',
      'id',
      'lesson',
      'outcome',
      'prompt',
      'spec',
      'type',
    ]);
  });
});
