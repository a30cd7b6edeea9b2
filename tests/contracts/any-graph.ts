import fc from 'fast-check';

import type { Html } from '../../src/model/text.ts';
import { comparisons, type Choice, type Graph } from '../../src/activities/branching/graph.ts';

const html = (text: string): Html => text as Html;
const letters = 'abcd';

/** Small graphs of any shape, loops and dead ends among them, with two variables. For tests only. */
export const anyGraph: fc.Arbitrary<Graph> = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const variable = fc.constantFrom('x', 'y');
  const choice = fc.record({
    to: fc.integer({ min: 0, max: count - 1 }).map((index) => `n${index}`),
    effects: fc.array(
      fc.record({
        variable,
        kind: fc.constantFrom('add' as const, 'set' as const),
        amount: fc.integer({ min: -2, max: 2 }),
      }),
      { maxLength: 2 },
    ),
    when: fc.array(
      fc.record({
        variable,
        is: fc.constantFrom(...comparisons),
        amount: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 1 },
    ),
  });
  const choices = fc.array(choice, { maxLength: 3 }).map((drafts) =>
    drafts.map((draft, index): Choice => {
      const token = letters[index] ?? '';
      return { ...draft, token, text: token, html: html(token), note: undefined };
    }),
  );
  return fc
    .tuple(fc.array(choices, { minLength: count, maxLength: count }), fc.nat({ max: 2 }))
    .map(([nodes, start]) => ({
      variables: [
        { id: 'x', label: 'X', start, max: 2, visible: true },
        { id: 'y', label: 'Y', start: 0, max: 1, visible: false },
      ],
      nodes: nodes.map((own, index) => ({
        id: `n${index}`,
        title: `Node ${index}`,
        html: html(''),
        choices: own,
      })),
    }));
});

/** Graphs whose every way ends: choices lead to later nodes only, and the last node is an end. */
export const anyEndingGraph: fc.Arbitrary<Graph> = anyGraph.map((graph) => ({
  ...graph,
  nodes: graph.nodes.map((node, index) => ({
    ...node,
    choices: node.choices.filter(({ to }) => Number(to.slice(1)) > index),
  })),
}));
