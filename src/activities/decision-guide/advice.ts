import { explore, fold, keyOf } from '../branching/explore.ts';
import type { BranchNode, Choice, Graph, Situation } from '../branching/graph.ts';
import { nodeOf, standing, walkFar } from '../branching/walk.ts';
import type { GuideResponse, GuideSpec } from './spec.ts';

/** One answered question. */
export interface Answered {
  readonly question: BranchNode;
  readonly answer: Choice;
}

/** A result that an answer ruled out. */
export interface Rejected {
  readonly result: BranchNode;
  readonly by: Answered;
}

export interface Advice {
  readonly answered: readonly Answered[];
  /** The next question, or the recommendation. */
  readonly here: BranchNode | undefined;
  readonly recommended: boolean;
  /** In the order in which they fell away. */
  readonly rejected: readonly Rejected[];
}

/** Ids of the results that can still be reached from a node; a result reaches itself. */
export function resultsFrom(graph: Graph, id: string): ReadonlySet<string> {
  const seen = new Set([id]);
  // A set hands out what is added while it is walked.
  for (const at of seen) for (const { to } of nodeOf(graph, at)?.choices ?? []) seen.add(to);
  return new Set([...seen].filter((at) => nodeOf(graph, at)?.choices.length === 0));
}

/** Most questions that can still come from here, this one included. */
export function questionsLeft(graph: Graph, here: Situation): number {
  const lengths = fold(explore(graph), (_, ahead) => Math.max(0, ...ahead.map((far) => far + 1)));
  return lengths.get(keyOf(here)) ?? 0;
}

/**
 * The answers with what they mean. A result is rejected by the first answer from which it can no longer
 * be reached; at the recommendation every other result has been.
 */
export function adviceOf({ graph }: GuideSpec, { answers }: GuideResponse): Advice {
  const steps = walkFar(graph, answers);
  const answered: Answered[] = [];
  const rejected: Rejected[] = [];
  for (const { from, choice, to } of steps) {
    const question = nodeOf(graph, from.node);
    if (question === undefined) continue;
    const by = { question, answer: choice };
    answered.push(by);
    const still = resultsFrom(graph, to.node);
    for (const id of resultsFrom(graph, from.node)) {
      const result = nodeOf(graph, id);
      if (!still.has(id) && result !== undefined) rejected.push({ result, by });
    }
  }
  const here = nodeOf(graph, standing(graph, steps).node);
  return { answered, here, recommended: here?.choices.length === 0, rejected };
}
