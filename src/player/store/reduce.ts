import { stepActivity } from '../../activities/frame/activity-machine.ts';
import { drawQuestions } from '../../model/draw.ts';
import type { InteractionRecord } from '../../model/interaction.ts';
import {
  type ActivityState,
  type ModuleState,
  newActivityState,
} from '../../model/module-state.ts';
import type { ModuleContent } from '../module-content.ts';
import type { PlayerAction, PlayerState, PlayerStep } from './player-state.ts';
import { betterOf, testScore } from './test-result.ts';

type ActivityAction = Extract<PlayerAction, { kind: 'activity' }>;
type Answers = Readonly<Record<string, ActivityState>>;

interface SavedStep {
  readonly saved: ModuleState;
  readonly interaction: InteractionRecord | undefined;
}

/** Pure: what an action makes of the player. An action that has no place now changes nothing. */
export function reduce(
  state: PlayerState,
  action: PlayerAction,
  content: ModuleContent,
): PlayerStep {
  if (action.kind === 'save')
    return { state: { ...state, save: action.status }, interaction: undefined };
  if (action.kind === 'settings')
    return { state: { ...state, settings: action.settings }, interaction: undefined };
  const { saved, interaction } = reduceSaved(state.saved, action, content);
  if (saved === state.saved) return { state, interaction };
  return {
    state: { ...state, saved: { ...saved, revision: state.saved.revision + 1 } },
    interaction,
  };
}

function reduceSaved(
  saved: ModuleState,
  action: Exclude<PlayerAction, { kind: 'save' | 'settings' }>,
  content: ModuleContent,
): SavedStep {
  const to = (changes: Partial<ModuleState>): SavedStep => ({
    saved: { ...saved, ...changes },
    interaction: undefined,
  });
  const still: SavedStep = { saved, interaction: undefined };
  const { test } = saved;
  switch (action.kind) {
    case 'go':
      return action.screen === saved.location ? still : to({ location: action.screen });
    case 'leave':
      return isLesson(action.screen, content) && !saved.visited.includes(action.screen)
        ? to({ visited: [...saved.visited, action.screen] })
        : still;
    case 'activity':
      return reduceActivity(saved, action, content);
    case 'test-start':
      return test !== undefined && !test.finished
        ? still
        : to(startTest(saved, action.seed, content));
    case 'test-at':
      return test === undefined || test.finished || test.drawn[action.index] === undefined
        ? still
        : to({ test: { ...test, at: action.index } });
    case 'test-finish':
      return test === undefined || test.finished
        ? still
        : to({
            test: { ...test, finished: true },
            bestTest: betterOf(saved.bestTest, testScore(test, content)),
          });
  }
}

const isLesson = (screen: string, { island }: ModuleContent): boolean =>
  island.module.lessons.some(({ id }) => id === screen);

function startTest(
  saved: ModuleState,
  seed: number,
  { island }: ModuleContent,
): Pick<ModuleState, 'test' | 'seen'> {
  const drawn = drawQuestions(island.bank, island.module.test?.draw ?? 0, seed, saved.seen);
  return {
    test: { seed, drawn, at: 0, answers: {}, finished: false },
    seen: [...new Set([...saved.seen, ...drawn])],
  };
}

function reduceActivity(
  saved: ModuleState,
  action: ActivityAction,
  content: ModuleContent,
): SavedStep {
  const { scope, id, request } = action;
  const still: SavedStep = { saved, interaction: undefined };
  const { test } = saved;
  if (scope === 'test' && (test === undefined || test.finished || !test.drawn.includes(id)))
    return still;
  const rules = content.rules(id, scope, scope === 'test' ? test?.seed : 0);
  if (rules === undefined) return still;
  const answers = answersIn(saved, scope);
  const before = answers[id] ?? newActivityState;
  const { state, interaction } = stepActivity(before, request, rules);
  if (state === before) return still;
  const after = { ...answers, [id]: state };
  return {
    saved: withAnswers(saved, scope, after),
    // The warm-up asks the test's questions without grading: it would spoil their record.
    interaction: scope === 'warm-up' ? undefined : interaction,
  };
}

/** Answers of one scope, by activity id. */
export function answersIn(saved: ModuleState, scope: ActivityAction['scope']): Answers {
  if (scope === 'lesson') return saved.activities;
  return scope === 'warm-up' ? saved.warmUp : (saved.test?.answers ?? {});
}

function withAnswers(
  saved: ModuleState,
  scope: ActivityAction['scope'],
  answers: Answers,
): ModuleState {
  if (scope === 'lesson') return { ...saved, activities: answers };
  if (scope === 'warm-up') return { ...saved, warmUp: answers };
  return saved.test === undefined ? saved : { ...saved, test: { ...saved.test, answers } };
}
