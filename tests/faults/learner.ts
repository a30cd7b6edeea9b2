import type { InteractionRecord } from '../../src/model/interaction.ts';
import {
  newActivityState,
  newModuleState,
  type ModuleState,
} from '../../src/model/module-state.ts';
import { percent, scaled } from '../../src/model/score.ts';
import type { ProgressReport } from '../../src/model/tracking.ts';

/** A random source and what is drawn from it. */
export interface Dice {
  readonly random: () => number;
  below(limit: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

export const createDice = (random: () => number): Dice => ({
  random,
  below: (limit) => Math.floor(random() * limit),
  chance: (share) => random() < share,
  pick: (items) => items[Math.floor(random() * items.length)] as (typeof items)[number],
});

export const lessons: readonly string[] = Array.from({ length: 6 }, (_, n) => `lekcja-${n + 1}`);
export const exercises: readonly string[] = Array.from(
  { length: 12 },
  (_, n) => `cwiczenie-${n + 1}`,
);
export const dictionary: readonly string[] = [...lessons, ...exercises];

const words = ['partner', 'gmina', 'żółć', 'źródło', 'umowa', '🌻', '"', '\n', 'koszt 15 000 zł'];

/** One thing that a learner does: a new state and perhaps a journal entry. */
export function nextStep(
  state: ModuleState,
  dice: Dice,
): { readonly state: ModuleState; readonly interaction: InteractionRecord | undefined } {
  const revision = state.revision + 1;
  const kind = dice.below(10);
  if (kind < 3) {
    const location = dice.pick(lessons);
    const visited = [...new Set([...state.visited, location])];
    return { state: { ...state, revision, location, visited }, interaction: undefined };
  }
  if (kind < 9) {
    const id = dice.pick(exercises);
    const before = state.activities[id] ?? newActivityState;
    const points = dice.below(5);
    const activity = {
      ...before,
      phase: 'done' as const,
      tries: Math.min(before.tries + 1, 9),
      response: Array.from({ length: 1 + dice.below(6) }, () => dice.pick(words)).join(' '),
      best: Math.max(points, before.best ?? 0),
    };
    return {
      state: { ...state, revision, activities: { ...state.activities, [id]: activity } },
      interaction: {
        id,
        answer: { kind: 'fill-in', texts: [activity.response], correct: [] },
        result: 'neutral',
        weight: 1,
        latencySeconds: 5,
        outcome: undefined,
        description: 'Opisz swoje partnerstwo.',
      },
    };
  }
  const finished = { raw: dice.below(11), max: 10 };
  const best = state.bestTest;
  const bestTest = best === undefined || scaled(finished) > scaled(best) ? finished : best;
  return { state: { ...state, revision, bestTest }, interaction: undefined };
}

export const passMark = 70;

export const isPassed = ({ bestTest }: ModuleState): boolean =>
  bestTest !== undefined && percent(bestTest) >= passMark;

export function reportOf(state: ModuleState, suspendData: string): ProgressReport {
  return {
    location: state.location,
    suspendData,
    revision: state.revision,
    completed: lessons.every((id) => state.visited.includes(id)),
    hasTest: true,
    passed: state.bestTest === undefined ? undefined : isPassed(state),
    score: state.bestTest,
    progress: state.visited.length / lessons.length,
    sessionSeconds: state.revision,
  };
}

/** What `found` lacks of what was done, as sentences. */
export function lossesOf(done: ModuleState, found: ModuleState = newModuleState): string[] {
  const losses = Object.entries(done.activities)
    .filter(([id, { response }]) => found.activities[id]?.response !== response)
    .map(([id]) => `the answer to ${id} is gone`);
  const places = done.visited.filter((id) => !found.visited.includes(id));
  const test =
    done.bestTest !== undefined &&
    (found.bestTest === undefined || scaled(found.bestTest) < scaled(done.bestTest));
  return [
    ...losses,
    ...places.map((id) => `the visit to ${id} is gone`),
    ...(test ? ['the best test is gone'] : []),
  ];
}
