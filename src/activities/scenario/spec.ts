import type { Html } from '../../model/text.ts';
import type { Graph } from '../branching/graph.ts';

export const scenarioKinds = ['conversation', 'case', 'negotiation'] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

export type Quality = 'good' | 'fair' | 'poor';

/** How a way ends. */
export interface Ending {
  readonly quality: Quality;
  readonly points: number;
  /** What to take from it. */
  readonly lesson: Html;
  /** What was agreed, in the unit of the ranges. */
  readonly deal: number | undefined;
}

/** What one side could still agree to, `from` below `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What both sides bring to a negotiation; the learner sees it in the debrief only. */
export interface Negotiation {
  readonly unit: string;
  readonly own: Range;
  readonly other: Range;
  /** Best alternative to an agreement. */
  readonly ownBatna: Html | undefined;
  readonly otherBatna: Html | undefined;
}

export interface ScenarioSpec {
  readonly kind: ScenarioKind;
  readonly graph: Graph;
  /** By node id. */
  readonly endings: Readonly<Record<string, Ending>>;
  /** Variables whose last value is added to the ending's points. */
  readonly counted: readonly string[];
  /** Most points that any way earns: the activity's maximum. */
  readonly best: number;
  /** Tokens of one way that earns them. */
  readonly bestWay: readonly string[];
  /** Shown from the beginning. */
  readonly ownGoal: Html | undefined;
  /** Shown in the debrief. */
  readonly otherGoal: Html | undefined;
  readonly unsaid: Html | undefined;
  readonly negotiation: Negotiation | undefined;
}

/** Tokens of the choices taken so far. */
export interface ScenarioResponse {
  readonly choices: readonly string[];
}
