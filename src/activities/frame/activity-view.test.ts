import { describe, expect, it } from 'vitest';

import type { Activity } from '../../model/activity.ts';
import { type ActivityState, newActivityState } from '../../model/module-state.ts';
import type { Html } from '../../model/text.ts';
import type { ChoiceSpec } from '../choice/spec.ts';
import { choiceType } from '../choice/type.ts';
import type { ActivityMode } from './activity-machine.ts';
import { viewOf } from './activity-view.ts';

const html = (text: string): Html => text as Html;

const activity: Activity<ChoiceSpec> = {
  id: 'kto-decyduje',
  type: 'choice',
  place: 'lesson',
  prompt: html('<p>Kto decyduje?</p>'),
  promptText: 'Kto decyduje?',
  outcome: 'konkurs',
  scored: true,
  tries: 2,
  hints: [html('Raz'), html('Dwa')],
  explanation: undefined,
  workbook: undefined,
  difficulty: undefined,
  lesson: undefined,
  warmUp: false,
  spec: {
    many: true,
    shuffle: false,
    options: [
      { token: 'a', html: html('wójt'), right: true },
      { token: 'b', html: html('rada'), right: true },
      { token: 'c', html: html('komisja'), right: false },
    ],
  },
};

const view = (
  changes: Partial<ActivityState>,
  { mode = 'practice' as ActivityMode, readOnly = false, showSolution = false, scored = true } = {},
) =>
  viewOf(
    { ...newActivityState, ...changes },
    { activity: { ...activity, scored }, type: choiceType, mode, seed: 1 },
    { readOnly, showSolution },
  );

describe('what the frame shows', () => {
  it('counts tries only where there are several', () => {
    expect(view({}).tries).toEqual({ at: 1, of: 2 });
    expect(view({ phase: 'open', tries: 1 }).tries).toEqual({ at: 2, of: 2 });
    expect(view({}, { mode: 'test' }).tries).toBeUndefined();
  });

  it('does not say what was missed while a try is left', () => {
    const checked = view({ phase: 'checked', tries: 1, response: 'ac' });
    expect(checked.verdict?.parts).toEqual({ a: 'right', c: 'wrong' });
    const done = view({ phase: 'done', tries: 2, response: 'ac' });
    expect(done.verdict?.parts).toEqual({ a: 'right', b: 'missed', c: 'wrong' });
  });

  it('shows the solution only when the tries are over and it is asked for', () => {
    const asked = { showSolution: true };
    expect(view({ phase: 'checked', tries: 1, response: 'c' }, asked).solution).toBe(false);
    const done = view({ phase: 'done', tries: 2, response: 'c' }, asked);
    expect(done).toMatchObject({ solution: true, response: ['a', 'b'], primary: 'own-response' });
  });

  it('has no solution to show beside a right answer', () => {
    const done = view({ phase: 'done', tries: 1, response: 'ab' }, { showSolution: true });
    expect(done).toMatchObject({ solution: false, primary: 'reset', canReset: false });
  });

  it('judges nothing in a warm-up', () => {
    const done = view({ phase: 'done', tries: 1, response: 'c' }, { mode: 'warm-up' });
    expect(done).toMatchObject({ verdict: undefined, feedback: [], primary: undefined });
  });

  it('keeps an unscored answer open for ever', () => {
    const done = view({ phase: 'done', tries: 1, response: 'c' }, { scored: false });
    expect(done).toMatchObject({ locked: false, primary: 'save', tries: undefined });
  });

  it('locks everything while it is read only, and still shows the solution of a finished one', () => {
    const open = view({}, { readOnly: true });
    expect(open).toMatchObject({ locked: true, primary: undefined, hintsLeft: 0 });
    const done = view({ phase: 'done', tries: 2, response: 'c' }, { readOnly: true });
    expect(done).toMatchObject({ primary: 'solution', canReset: false });
  });

  it('takes an unreadable answer for none', () => {
    expect(view({ response: '\u0000' }).response).toEqual([]);
  });
});
