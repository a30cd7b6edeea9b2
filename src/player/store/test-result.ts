import type { Outcome } from '../../model/course.ts';
import type { ActivityState, ModuleState, TestState } from '../../model/module-state.ts';
import { addScores, type Score, scaled } from '../../model/score.ts';
import type { ModuleContent } from '../module-content.ts';

/** Each activity drawn weighs one point, whatever its own points: a pair of eight is no harder than a choice. */
const scoreOf = (id: string, answer: ActivityState | undefined, content: ModuleContent): Score => {
  const activity = content.activity(id);
  if (activity === undefined) return { raw: 0, max: 0 };
  return { raw: scaled({ raw: answer?.best ?? 0, max: content.points(activity) }), max: 1 };
};

/** One point for each activity drawn, in shares where an answer was partly right. */
export const testScore = ({ drawn, answers }: TestState, content: ModuleContent): Score =>
  addScores(drawn.map((id) => scoreOf(id, answers[id], content)));

export const betterOf = (one: Score | undefined, other: Score): Score =>
  one === undefined || scaled(other) > scaled(one) ? other : one;

export interface OutcomeResult {
  readonly outcome: Outcome;
  readonly score: Score;
  /** Ids of lessons that explain what was not right, in the module's order. */
  readonly reread: readonly string[];
}

/** The test by outcome, in the module's order, without outcomes the draw did not ask about. */
export function resultByOutcome(test: TestState, content: ModuleContent): readonly OutcomeResult[] {
  const { outcomes, lessons } = content.island.module;
  return outcomes.flatMap((outcome) => {
    const asked = test.drawn.filter((id) => content.activity(id)?.outcome === outcome.id);
    if (asked.length === 0) return [];
    const lost = asked.filter((id) => {
      const { raw, max } = scoreOf(id, test.answers[id], content);
      return raw < max;
    });
    const explained = new Set(lost.map((id) => content.activity(id)?.lesson));
    return {
      outcome,
      score: addScores(asked.map((id) => scoreOf(id, test.answers[id], content))),
      reread: lessons.map(({ id }) => id).filter((id) => explained.has(id)),
    };
  });
}

/** How many warm-up questions were fully right, and how many were answered; undefined before any. */
export function warmUpResult(
  { warmUp }: ModuleState,
  content: ModuleContent,
): { readonly right: number; readonly all: number } | undefined {
  const answered = content.warmUp.filter(({ id }) => (warmUp[id]?.tries ?? 0) > 0);
  if (answered.length === 0) return undefined;
  const right = answered.filter(
    (activity) => warmUp[activity.id]?.best === content.points(activity),
  );
  return { right: right.length, all: content.warmUp.length };
}
