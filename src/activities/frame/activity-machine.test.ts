import { describe, expect, it } from 'vitest';

import type { Activity } from '../../model/activity.ts';
import { newActivityState } from '../../model/module-state.ts';
import type { Html } from '../../model/text.ts';
import type { ChoiceSpec } from '../choice/spec.ts';
import { choiceType } from '../choice/type.ts';
import { type ActivityMode, type ActivityRules, stepActivity } from './activity-machine.ts';
import type { ActivityRequest } from './events.ts';

const html = (text: string): Html => text as Html;

const activity: Activity<ChoiceSpec> = {
  id: 'kto-oglasza',
  type: 'choice',
  place: 'lesson',
  prompt: html('<p>Kto ogłasza konkurs?</p>'),
  promptText: 'Kto ogłasza konkurs?',
  outcome: 'konkurs',
  scored: true,
  tries: 2,
  hints: [html('Pierwsza'), html('Druga')],
  explanation: undefined,
  workbook: undefined,
  difficulty: undefined,
  lesson: undefined,
  warmUp: false,
  spec: {
    many: false,
    shuffle: true,
    options: [
      { token: 'a', html: html('gmina'), right: true },
      { token: 'b', html: html('stowarzyszenie'), right: false },
    ],
  },
};

const rules = (mode: ActivityMode = 'practice', more = {}): ActivityRules => ({
  activity: { ...activity, ...more },
  type: choiceType,
  mode,
  seed: 1,
});

const respond = (packed: string): ActivityRequest => ({ kind: 'respond', packed });
const check: ActivityRequest = { kind: 'check', latencySeconds: 4.4 };

const run = (requests: readonly ActivityRequest[], by = rules()) =>
  requests.reduce(
    ({ state }, request) => stepActivity(state, request, by),
    stepActivity(newActivityState, { kind: 'sure', value: 0 }, by),
  );

describe('the activity machine', () => {
  it('takes a response only where the type can read it', () => {
    expect(run([respond('b')]).state.response).toBe('b');
    expect(run([respond('ż')]).state.response).toBe('');
  });

  it('does not check what is not answered', () => {
    expect(run([check])).toEqual({ state: newActivityState, interaction: undefined });
  });

  it('leaves a try after a wrong answer and closes after the last one', () => {
    const first = run([respond('b'), check]);
    expect(first.state).toMatchObject({ phase: 'checked', tries: 1, best: 0 });
    const last = run([respond('b'), check, { kind: 'retry' }, check]);
    expect(last.state).toMatchObject({ phase: 'done', tries: 2, best: 0 });
  });

  it('closes at once after a right answer', () => {
    expect(run([respond('a'), check]).state).toMatchObject({ phase: 'done', tries: 1, best: 1 });
  });

  it('reports each check to the journal', () => {
    expect(run([respond('b'), check]).interaction).toEqual({
      id: 'kto-oglasza',
      answer: { kind: 'choice', chosen: ['b'], correct: ['a'] },
      result: 'incorrect',
      weight: 1,
      latencySeconds: 4,
      outcome: 'konkurs',
      description: 'Kto ogłasza konkurs?',
    });
  });

  it('changes no answer while the verdict stands', () => {
    expect(run([respond('b'), check, respond('a')]).state.response).toBe('b');
  });

  it('keeps the best points when the activity starts again', () => {
    const again = run([respond('a'), check, { kind: 'reset' }]).state;
    expect(again).toEqual({ ...newActivityState, best: 1 });
  });

  it('shows as many hints as there are, and none in a test', () => {
    const hint: ActivityRequest = { kind: 'hint' };
    expect(run([hint, hint, hint]).state.hints).toBe(2);
    expect(run([hint], rules('test')).state.hints).toBe(0);
  });

  it.each(['test', 'warm-up'] as const)('allows one check and no way back in %s mode', (mode) => {
    const { state } = run([respond('b'), check, { kind: 'retry' }, { kind: 'reset' }], rules(mode));
    expect(state).toMatchObject({ phase: 'done', tries: 1, response: 'b' });
  });

  it('lets an unscored answer be changed after it was taken', () => {
    const unscored = rules('practice', { scored: false });
    const { state } = run([respond('a'), check, respond('b')], unscored);
    expect(state).toMatchObject({ phase: 'done', response: 'b', best: undefined });
  });
});
