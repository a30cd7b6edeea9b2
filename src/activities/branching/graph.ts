import type { Html } from '../../model/text.ts';

/** Something that grows and shrinks on the way, from 0 to `max`; a change beyond either stops there. */
export interface Variable {
  readonly id: string;
  readonly label: string;
  readonly start: number;
  readonly max: number;
  /** False: the learner meets it in the debrief only. */
  readonly visible: boolean;
}

export interface Effect {
  readonly variable: string;
  readonly kind: 'add' | 'set';
  readonly amount: number;
}

export const comparisons = ['>=', '<=', '>', '<', '='] as const;
export type Comparison = (typeof comparisons)[number];

export interface Condition {
  readonly variable: string;
  readonly is: Comparison;
  readonly amount: number;
}

/** A way from one node to another. */
export interface Choice {
  /** One letter, unique in its node; saved answers are strings of them. */
  readonly token: string;
  readonly text: string;
  readonly html: Html;
  /** Id of the node it leads to. */
  readonly to: string;
  readonly effects: readonly Effect[];
  /** All must hold for the choice to be offered. */
  readonly when: readonly Condition[];
  /** Why it mattered: shown when the way is over. */
  readonly note: Html | undefined;
}

export interface BranchNode {
  readonly id: string;
  readonly title: string;
  readonly html: Html;
  /** Empty in nodes where a way ends. */
  readonly choices: readonly Choice[];
}

/** A graph to walk through from its first node. Nodes without choices are ends. */
export interface Graph {
  readonly variables: readonly Variable[];
  readonly nodes: readonly BranchNode[];
}

/** Where one stands: a node, and the value of each variable in the graph's order. */
export interface Situation {
  readonly node: string;
  readonly values: readonly number[];
}
