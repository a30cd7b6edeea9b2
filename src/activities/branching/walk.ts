import type { BranchNode, Choice, Condition, Effect, Graph, Situation } from './graph.ts';

/** One choice taken: where one stood, what was chosen, where that led. */
export interface Step {
  readonly from: Situation;
  readonly choice: Choice;
  readonly to: Situation;
}

export const nodeOf = (graph: Graph, id: string): BranchNode | undefined =>
  graph.nodes.find((node) => node.id === id);

export const isEnd = (graph: Graph, { node }: Situation): boolean =>
  nodeOf(graph, node)?.choices.length === 0;

export const startOf = (graph: Graph): Situation => ({
  node: graph.nodes[0]?.id ?? '',
  values: graph.variables.map((variable) => variable.start),
});

function holds(graph: Graph, values: readonly number[], condition: Condition): boolean {
  const at = graph.variables.findIndex((variable) => variable.id === condition.variable);
  const value = values[at] ?? 0;
  switch (condition.is) {
    case '>=':
      return value >= condition.amount;
    case '<=':
      return value <= condition.amount;
    case '>':
      return value > condition.amount;
    case '<':
      return value < condition.amount;
    case '=':
      return value === condition.amount;
  }
}

export const isOpen = (graph: Graph, { values }: Situation, choice: Choice): boolean =>
  choice.when.every((condition) => holds(graph, values, condition));

/** What is offered here, in the author's order. */
export const openChoices = (graph: Graph, situation: Situation): readonly Choice[] =>
  (nodeOf(graph, situation.node)?.choices ?? []).filter((choice) =>
    isOpen(graph, situation, choice),
  );

function changed(value: number, max: number, effects: readonly Effect[]): number {
  return effects.reduce((now, effect) => {
    const next = effect.kind === 'set' ? effect.amount : now + effect.amount;
    return Math.min(max, Math.max(0, next));
  }, value);
}

/** The situation that a choice leads to. */
export const after = (graph: Graph, from: Situation, choice: Choice): Situation => ({
  node: choice.to,
  values: graph.variables.map((variable, index) =>
    changed(
      from.values[index] ?? variable.start,
      variable.max,
      choice.effects.filter((effect) => effect.variable === variable.id),
    ),
  ),
});

/** The way that these tokens take from the start. Undefined where one of them is not offered. */
export function walk(graph: Graph, tokens: readonly string[]): readonly Step[] | undefined {
  const steps: Step[] = [];
  let from = startOf(graph);
  for (const token of tokens) {
    const choice = openChoices(graph, from).find((offered) => offered.token === token);
    if (choice === undefined) return undefined;
    const to = after(graph, from, choice);
    steps.push({ from, choice, to });
    from = to;
  }
  return steps;
}

/** The way as far as it can be followed: a step that the graph does not know ends it. */
export function walkFar(graph: Graph, tokens: readonly string[]): readonly Step[] {
  for (let length = tokens.length; length > 0; length -= 1) {
    const steps = walk(graph, tokens.slice(0, length));
    if (steps !== undefined) return steps;
  }
  return [];
}

/** Where a way has led so far. */
export const standing = (graph: Graph, steps: readonly Step[]): Situation =>
  steps.at(-1)?.to ?? startOf(graph);
