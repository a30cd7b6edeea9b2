import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyModuleState } from '../../tests/saved-state/any-module-state.ts';
import { mergeStates } from './merge-states.ts';
import { newActivityState, newModuleState, type ModuleState } from './module-state.ts';
import { scaled } from './score.ts';

const with_ = (revision: number, part: Partial<ModuleState>): ModuleState => ({
  ...newModuleState,
  revision,
  ...part,
});

describe('merging two copies of a state', () => {
  it('gives the same state back when both are the same', () => {
    fc.assert(
      fc.property(anyModuleState, (state) => {
        expect(mergeStates(state, state)).toEqual(state);
      }),
    );
  });

  it('loses no answered activity, no visited place and no better test of either', () => {
    fc.assert(
      fc.property(anyModuleState, anyModuleState, (a, b) => {
        const merged = mergeStates(a, b);
        for (const copy of [a, b]) {
          expect(Object.keys(merged.activities)).toEqual(
            expect.arrayContaining(Object.keys(copy.activities)),
          );
          expect(merged.visited).toEqual(expect.arrayContaining([...copy.visited]));
          if (copy.bestTest && merged.bestTest)
            expect(scaled(merged.bestTest)).toBeGreaterThanOrEqual(scaled(copy.bestTest));
        }
      }),
    );
  });

  it('lets the newer answer stand and keeps the best points of both', () => {
    const old = { ...newActivityState, tries: 2, response: 'a', best: 3 };
    const young = { ...newActivityState, tries: 1, response: 'b', best: 1 };
    const merged = mergeStates(
      with_(4, { activities: { x: old, y: old } }),
      with_(5, { activities: { x: young, y: newActivityState } }),
    );
    expect(merged.activities).toEqual({ x: { ...young, best: 3 }, y: old });
  });
});
