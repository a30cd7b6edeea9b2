import type { Activity, ActivityType, Readiness } from '../../model/activity.ts';
import type { InteractionRecord, InteractionResult } from '../../model/interaction.ts';
import { type ActivityState, newActivityState } from '../../model/module-state.ts';
import type { Verdict } from '../../model/score.ts';
import type { ActivityRequest } from './events.ts';

/**
 * `practice`: tries, hints, retry. `test`: one check, then the verdict. `warm-up`: one check, and no
 * verdict until the round is shown in `test` mode.
 */
export type ActivityMode = 'practice' | 'test' | 'warm-up';

/** Everything that decides what a request does to one activity. */
export interface ActivityRules<Spec = unknown, Response = unknown> {
  readonly activity: Activity<Spec>;
  readonly type: ActivityType<Spec, Response>;
  readonly mode: ActivityMode;
  /** `seedFrom(activity.id)` in a lesson, the draw's own seed in a test. */
  readonly seed: number;
}

export interface ActivityStep {
  readonly state: ActivityState;
  /** To be journalled: present for each accepted *Check*. */
  readonly interaction: InteractionRecord | undefined;
}

const interactionResults = {
  right: 'correct',
  partial: 'incorrect',
  wrong: 'incorrect',
  neutral: 'neutral',
} as const satisfies Record<Verdict['result'], InteractionResult>;

const upTo9 = (count: number): number => Math.min(9, count);

/** How often *Check* may be pressed in this mode. */
export const triesAllowed = ({ activity, mode }: ActivityRules): number =>
  mode === 'practice' ? Math.max(1, activity.tries) : 1;

/** The response in a state; the empty one where nothing or nothing readable is saved. */
export function responseIn<Spec, Response>(
  state: ActivityState,
  { activity, type, seed }: ActivityRules<Spec, Response>,
): Response {
  const saved = state.response === '' ? undefined : type.unpack(activity.spec, state.response);
  return saved ?? type.start(activity.spec, seed);
}

/** How far the learner is; what was never touched is empty, whatever it looks like. */
export function readinessOf(state: ActivityState, rules: ActivityRules): Readiness {
  if (state.response === '') return 'empty';
  return rules.type.readiness(rules.activity.spec, responseIn(state, rules));
}

/** Whether *Check* would be accepted. Only practice insists that everything is answered. */
export function isCheckable(state: ActivityState, rules: ActivityRules): boolean {
  const readiness = readinessOf(state, rules);
  const partly = !rules.activity.scored || rules.mode !== 'practice';
  return readiness === 'ready' || (readiness === 'partial' && partly);
}

/** Pure: what a request makes of one activity. A request that has no place now changes nothing. */
export function stepActivity(
  state: ActivityState,
  request: ActivityRequest,
  rules: ActivityRules,
): ActivityStep {
  const still: ActivityStep = { state, interaction: undefined };
  const to = (changes: Partial<ActivityState>): ActivityStep => ({
    state: { ...state, ...changes },
    interaction: undefined,
  });
  const { activity, type, mode } = rules;
  const open = state.phase === 'open' || !activity.scored;
  switch (request.kind) {
    case 'respond':
      if (!open || request.packed === state.response) return still;
      if (request.packed !== '' && type.unpack(activity.spec, request.packed) === undefined)
        return still;
      return to({ response: request.packed });
    case 'sure':
      return open && request.value !== state.sure ? to({ sure: request.value }) : still;
    case 'hint':
      return open && mode === 'practice' && state.hints < Math.min(9, activity.hints.length)
        ? to({ hints: state.hints + 1 })
        : still;
    case 'check':
      return open && isCheckable(state, rules)
        ? check(state, request.latencySeconds, rules)
        : still;
    case 'retry':
      return state.phase === 'checked' ? to({ phase: 'open' }) : still;
    case 'reset':
      return mode === 'practice' && state.phase !== 'open'
        ? { ...still, state: { ...newActivityState, best: state.best } }
        : still;
  }
}

function check(state: ActivityState, latencySeconds: number, rules: ActivityRules): ActivityStep {
  const { activity, type } = rules;
  const response = responseIn(state, rules);
  const verdict = type.score(activity.spec, response);
  const tries = upTo9(state.tries + 1);
  const over = !activity.scored || verdict.result === 'right' || tries >= triesAllowed(rules);
  return {
    state: {
      ...state,
      tries,
      phase: over ? 'done' : 'checked',
      best: activity.scored ? Math.max(state.best ?? 0, verdict.score.raw) : state.best,
    },
    interaction: {
      id: activity.id,
      answer: type.interaction(activity.spec, response),
      result: interactionResults[verdict.result],
      weight: verdict.score.max,
      latencySeconds: Math.max(0, Math.round(latencySeconds)),
      outcome: activity.outcome,
      description: activity.promptText,
    },
  };
}
