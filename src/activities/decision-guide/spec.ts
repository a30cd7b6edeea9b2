import type { Html } from '../../model/text.ts';
import type { Graph } from '../branching/graph.ts';

/** What a guide may recommend. Its title and description stand in the graph's node. */
export interface GuideResult {
  /** What must hold for the recommendation to be good. */
  readonly conditions: readonly Html[];
  /** When to think again or ask somebody. */
  readonly caution: Html | undefined;
}

/** Nodes with choices are questions, nodes without are results. The graph has no variables. */
export interface GuideSpec {
  readonly graph: Graph;
  /** By node id. */
  readonly results: Readonly<Record<string, GuideResult>>;
  /** What a recommendation is called here: 'Polecana forma'. */
  readonly heading: string;
}

/** Tokens of the answers so far. */
export interface GuideResponse {
  readonly answers: readonly string[];
}
