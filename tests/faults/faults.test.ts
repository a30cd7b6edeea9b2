import { describe, expect, it } from 'vitest';

import { profiles, runLearner, type Profile } from './run-learner.ts';

describe.each(Object.keys(profiles) as Profile[])('a learner with bad luck on %s', (profile) => {
  it('loses nothing in 60 random lives', () => {
    const runs = Array.from({ length: 60 }, (_, seed) => runLearner(seed + 1, profile));
    expect(runs.filter((run) => run.losses.length > 0)).toEqual([]);
    expect(runs.reduce((sum, run) => sum + run.faults, 0)).toBeGreaterThan(60);
  });
});
