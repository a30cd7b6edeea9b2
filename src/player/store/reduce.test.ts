import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newModuleState } from '../../model/module-state.ts';
import { isCompleted, isPassed, lessonsDone, progressOf } from '../../model/progress.ts';
import { scaled } from '../../model/score.ts';
import { fixtureContent, fixtureIsland } from '../module.fixture.ts';
import type { ActivityScope } from '../module-content.ts';
import { defaultSettings } from '../settings.ts';
import type { PlayerAction, PlayerState } from './player-state.ts';
import { reduce } from './reduce.ts';
import { resultByOutcome, testScore, warmUpResult } from './test-result.ts';

const content = fixtureContent();
const fresh: PlayerState = {
  saved: newModuleState,
  save: { state: 'idle' },
  settings: defaultSettings,
};

const run = (actions: readonly PlayerAction[], from = fresh): PlayerState =>
  actions.reduce((state, action) => reduce(state, action, content).state, from);

const answer = (scope: ActivityScope, id: string, packed: string): readonly PlayerAction[] => [
  { kind: 'activity', scope, id, request: { kind: 'respond', packed } },
  { kind: 'activity', scope, id, request: { kind: 'check', latencySeconds: 3 } },
];

const drawnIn = (state: PlayerState): readonly string[] => state.saved.test?.drawn ?? [];

/** A whole test in which the first `right` questions are answered well. */
const takeTest = (right: number, seed: number, from = fresh): PlayerState => {
  const started = run([{ kind: 'test-start', seed }], from);
  const answers = drawnIn(started).flatMap((id, index) =>
    answer('test', id, index < right ? 'a' : 'b'),
  );
  return run([...answers, { kind: 'test-finish' }], started);
};

describe('lessons', () => {
  it('are done when each scored activity was checked once, whatever the answer', () => {
    const half = run(answer('lesson', 'c-1', 'b'));
    expect(lessonsDone(fixtureIsland, half.saved)).toEqual([]);
    const whole = run(answer('lesson', 'c-2', 'a'), half);
    expect(lessonsDone(fixtureIsland, whole.saved)).toEqual(['pierwsza']);
    expect(progressOf(fixtureIsland, whole.saved)).toBe(0.5);
  });

  it('stay done when an exercise is started again', () => {
    const done = run([
      ...answer('lesson', 'c-1', 'a'),
      ...answer('lesson', 'c-2', 'a'),
      { kind: 'activity', scope: 'lesson', id: 'c-1', request: { kind: 'reset' } },
    ]);
    expect(lessonsDone(fixtureIsland, done.saved)).toEqual(['pierwsza']);
  });

  it('without scored activities are done when left by Next, not when seen', () => {
    const seen = run([{ kind: 'go', screen: 'druga' }]);
    expect(lessonsDone(fixtureIsland, seen.saved)).toEqual([]);
    const left = run([{ kind: 'leave', screen: 'druga' }], seen);
    expect(lessonsDone(fixtureIsland, left.saved)).toEqual(['druga']);
  });

  it('complete the module without the test', () => {
    const all = run([
      ...answer('lesson', 'c-1', 'b'),
      ...answer('lesson', 'c-2', 'b'),
      { kind: 'leave', screen: 'druga' },
    ]);
    expect(isCompleted(fixtureIsland, all.saved)).toBe(true);
    expect(isPassed(fixtureIsland, all.saved)).toBeUndefined();
  });

  it('remember no screen but lessons as left', () => {
    expect(run([{ kind: 'leave', screen: 'rozgrzewka' }])).toBe(fresh);
  });
});

describe('the test', () => {
  it('passes at the pass mark and completes the module by itself', () => {
    const passed = takeTest(3, 7);
    expect(isPassed(fixtureIsland, passed.saved)).toBe(true);
    expect(isCompleted(fixtureIsland, passed.saved)).toBe(true);
  });

  it('keeps the best try however often it is taken again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ right: fc.integer({ min: 0, max: 4 }), seed: fc.nat() }), {
          minLength: 1,
          maxLength: 5,
        }),
        (tries) => {
          const state = tries.reduce((from, { right, seed }) => takeTest(right, seed, from), fresh);
          const best = Math.max(...tries.map(({ right }) => right / 4));
          expect(scaled(state.saved.bestTest ?? { raw: -1, max: 1 })).toBe(best);
        },
      ),
    );
  });

  it('asks unseen questions first the second time', () => {
    const first = takeTest(0, 1);
    const second = run([{ kind: 'test-start', seed: 2 }], first);
    const unseen = fixtureIsland.bank
      .map(({ id }) => id)
      .filter((id) => !drawnIn(first).includes(id));
    expect(drawnIn(second)).toEqual(expect.arrayContaining(unseen));
  });

  it('goes on where it was: starting again in the middle changes nothing', () => {
    const started = run([{ kind: 'test-start', seed: 5 }]);
    expect(run([{ kind: 'test-start', seed: 6 }], started)).toBe(started);
  });

  it('takes no answer after the end, and none to a question that was not drawn', () => {
    const over = takeTest(4, 3);
    const [id] = drawnIn(over);
    expect(run(answer('test', id ?? '', 'b'), over)).toBe(over);
    const started = run([{ kind: 'test-start', seed: 5 }]);
    const other = fixtureIsland.bank.find((each) => !drawnIn(started).includes(each.id));
    expect(run(answer('test', other?.id ?? '', 'a'), started)).toBe(started);
  });

  it('counts empty questions as nothing', () => {
    const empty = run([{ kind: 'test-start', seed: 5 }, { kind: 'test-finish' }]);
    expect(empty.saved.bestTest).toEqual({ raw: 0, max: 4 });
  });

  it('names for each outcome asked about the lessons worth reading again', () => {
    const { saved } = takeTest(0, 11);
    const results = saved.test === undefined ? [] : resultByOutcome(saved.test, content);
    expect(results.map(({ outcome }) => outcome.id)).toEqual(['problem', 'oferta']);
    expect(results.every(({ reread }) => reread.length > 0)).toBe(true);
    expect(results.reduce((sum, { score }) => sum + score.max, 0)).toBe(4);
    expect(saved.test && testScore(saved.test, content)).toEqual({ raw: 0, max: 4 });
  });
});

describe('the warm-up', () => {
  it('is counted but neither scored nor journalled', () => {
    const [respond, check] = answer('warm-up', 't-1', 'a');
    const open = respond === undefined ? fresh : run([respond]);
    const step = check === undefined ? undefined : reduce(open, check, content);
    expect(step?.interaction).toBeUndefined();
    expect(step && warmUpResult(step.state.saved, content)).toEqual({ right: 1, all: 2 });
    expect(step?.state.saved.activities).toEqual({});
  });
});

describe('the revision', () => {
  it('grows by one with each change of what is kept, and only then', () => {
    const once = run([{ kind: 'go', screen: 'pierwsza' }]);
    expect(once.saved.revision).toBe(1);
    expect(run([{ kind: 'go', screen: 'pierwsza' }], once)).toBe(once);
    const settings = { ...defaultSettings, wide: true };
    expect(run([{ kind: 'settings', settings }], once).saved.revision).toBe(1);
  });
});
