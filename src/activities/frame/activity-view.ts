import type { Feedback } from '../../model/activity.ts';
import type { ActivityState } from '../../model/module-state.ts';
import type { Verdict } from '../../model/score.ts';
import type { Catalogue } from '../../model/text.ts';
import { type ActivityRules, responseIn, triesAllowed } from './activity-machine.ts';

/** What the main button does now; undefined where the player's own buttons lead on. */
export type PrimaryAction = 'check' | 'save' | 'retry' | 'solution' | 'own-response' | 'reset';

/** Everything the frame draws for one state, worked out without a DOM. */
export interface ActivityView {
  readonly kind: Catalogue<string>;
  readonly response: unknown;
  readonly verdict: Verdict | undefined;
  readonly feedback: readonly Feedback[];
  readonly locked: boolean;
  readonly solution: boolean;
  readonly primary: PrimaryAction | undefined;
  /** *Start again* beside the main button. */
  readonly canReset: boolean;
  /** Hints left to ask for; 0 hides the button. */
  readonly hintsLeft: number;
  /** Number of this try, 1-based, and how many there are; undefined where there is only one. */
  readonly tries: { readonly at: number; readonly of: number } | undefined;
  readonly explained: boolean;
}

export interface ViewOptions {
  readonly readOnly: boolean;
  /** The learner asked to see the solution. */
  readonly showSolution: boolean;
}

/** Pure. May throw only where the type itself throws; the frame then shows its friendly block. */
export function viewOf(
  state: ActivityState,
  rules: ActivityRules,
  { readOnly, showSolution }: ViewOptions,
): ActivityView {
  const { activity, type, mode } = rules;
  const own = responseIn(state, rules);
  const done = state.phase === 'done';
  const judged = state.phase !== 'open' && mode !== 'warm-up';
  const ownVerdict = judged ? type.score(activity.spec, own) : undefined;
  const missable =
    done && activity.scored && ownVerdict !== undefined && ownVerdict.result !== 'right';
  const solution = missable && showSolution;
  const response = solution ? type.solution(activity.spec, own) : own;
  const verdict = solution ? type.score(activity.spec, response) : ownVerdict;
  const allowed = triesAllowed(rules);
  const practising = mode === 'practice' && !readOnly;
  return {
    kind: type.kind(activity.spec),
    response,
    verdict: verdict && !done ? withoutMissed(verdict) : verdict,
    feedback: judged ? type.feedback(activity.spec, response) : [],
    locked: readOnly || (activity.scored && state.phase !== 'open'),
    solution,
    primary: primaryOf(),
    canReset: practising && activity.scored && done && missable,
    hintsLeft: practising && state.phase === 'open' ? activity.hints.length - state.hints : 0,
    tries:
      activity.scored && allowed > 1 && !readOnly
        ? { at: Math.min(allowed, state.tries + (state.phase === 'open' ? 1 : 0)), of: allowed }
        : undefined,
    explained: done && mode !== 'warm-up',
  };

  function primaryOf(): PrimaryAction | undefined {
    if (missable) return solution ? 'own-response' : 'solution';
    if (readOnly) return undefined;
    if (!activity.scored) return 'save';
    if (state.phase === 'open') return 'check';
    if (state.phase === 'checked') return 'retry';
    return practising ? 'reset' : undefined;
  }
}

/** What was missed would give the answer away while a try is left. */
function withoutMissed(verdict: Verdict): Verdict {
  const parts = Object.entries(verdict.parts).filter(([, result]) => result !== 'missed');
  return { ...verdict, parts: Object.fromEntries(parts) };
}
