import type { ModuleIsland } from './island.ts';
import type { ActivityState, ModuleState } from './module-state.ts';
import { percent } from './score.ts';

type IslandLesson = ModuleIsland['module']['lessons'][number];

/** Checked at least once, even if the learner has started it again since. */
export const wasChecked = (state: ActivityState | undefined): boolean =>
  state !== undefined && (state.tries > 0 || state.best !== undefined);

/** A lesson is done when each scored activity was checked once; one without any, when it was left by *Next*. */
export function isLessonDone(
  lesson: IslandLesson,
  island: ModuleIsland,
  state: ModuleState,
): boolean {
  const scored = island.activities.filter(
    (activity) => activity.scored && lesson.activityIds.includes(activity.id),
  );
  return scored.length > 0
    ? scored.every(({ id }) => wasChecked(state.activities[id]))
    : state.visited.includes(lesson.id);
}

/** Ids of lessons done, in the module's order. */
export const lessonsDone = (island: ModuleIsland, state: ModuleState): readonly string[] =>
  island.module.lessons.filter((lesson) => isLessonDone(lesson, island, state)).map(({ id }) => id);

/** Share of lessons done, 0 to 1; 1 for a module without lessons. */
export function progressOf(island: ModuleIsland, state: ModuleState): number {
  const all = island.module.lessons.length;
  return all === 0 ? 1 : lessonsDone(island, state).length / all;
}

/** Undefined until a test was finished once. */
export function isPassed(island: ModuleIsland, state: ModuleState): boolean | undefined {
  const { test } = island.module;
  if (test === undefined || state.bestTest === undefined) return undefined;
  return percent(state.bestTest) >= test.passMark;
}

/** All lessons done, or the test passed: whoever knows the matter need not click through it. */
export const isCompleted = (island: ModuleIsland, state: ModuleState): boolean =>
  progressOf(island, state) === 1 || isPassed(island, state) === true;
