export type Place = 'cause' | 'effect';

/** A statement and its turn into a goal. `goal` is '' until somebody words it. */
export interface Statement {
  readonly text: string;
  readonly goal: string;
}

/**
 * A cause or an effect. Depth 1 touches the problem; depth 2 hangs on the entry of depth 1 before it: a
 * cause of the cause, an effect of the effect.
 */
export interface Entry extends Statement {
  readonly place: Place;
  readonly depth: 1 | 2;
}

/** A problem with its entries: all causes first, then all effects, each branch in one piece. */
export interface Tree {
  readonly problem: Statement;
  readonly entries: readonly Entry[];
}

export interface ProblemTreeSpec {
  readonly example: Tree | undefined;
  /** Most causes and effects a learner may write. */
  readonly entries: number;
  /** Longest statement, in packed characters. */
  readonly max: number;
}

export interface ProblemTreeResponse {
  readonly shown: 'example' | 'own';
  /** Shown as goals. */
  readonly goals: boolean;
  readonly own: Tree;
}

export const emptyTree: Tree = { problem: { text: '', goal: '' }, entries: [] };
