import type { Graph } from '../branching/graph.ts';
import { nodeOf } from '../branching/walk.ts';
import type { Debrief } from './debrief.ts';

export interface DrawnNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
  readonly turning: boolean;
  /** Numbers of the steps taken from here, `''` where the way did not come by. */
  readonly numbers: string;
  readonly met: boolean;
}

export interface DrawnLine {
  readonly from: DrawnNode;
  readonly to: DrawnNode;
  readonly taken: boolean;
}

export interface WayDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  /** Taken lines last, so that they lie on top. */
  readonly lines: readonly DrawnLine[];
}

const width = 320;
const rowHeight = 52;

/** Rows of node ids, by the fewest choices from the start; ends sink to a row of their own below. */
function rowsOf(graph: Graph): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const placed = new Set<string>();
  let row = graph.nodes.slice(0, 1).map(({ id }) => id);
  while (row.length > 0) {
    rows.push(row);
    row.forEach((id) => placed.add(id));
    const next = row.flatMap((id) => (nodeOf(graph, id)?.choices ?? []).map(({ to }) => to));
    row = [...new Set(next)].filter(
      (id) => !placed.has(id) && nodeOf(graph, id)?.choices.length !== 0,
    );
  }
  const ends = graph.nodes.filter(({ id, choices }) => !placed.has(id) && choices.length === 0);
  return ends.length === 0 ? rows : [...rows, ends.map(({ id }) => id)];
}

/** Where everything of the graph stands in the picture, with the way taken marked. Units of the viewBox. */
export function drawWay(graph: Graph, { steps, end }: Debrief): WayDrawing {
  const rows = rowsOf(graph);
  const nodes = rows.flatMap((row, at) =>
    row.map((id, index): DrawnNode => {
      const here = steps.flatMap((step, number) => (step.node === id ? [number] : []));
      const last = id === end ? [steps.length] : [];
      return {
        id,
        x: (width * (index + 0.5)) / row.length,
        y: rowHeight * (at + 0.5),
        end: nodeOf(graph, id)?.choices.length === 0,
        turning: here.some((number) => steps[number]?.turning),
        numbers: [...here, ...last].map((number) => String(number + 1)).join(', '),
        met: here.length > 0 || id === end,
      };
    }),
  );
  const pairs = new Map<string, DrawnLine>();
  for (const from of nodes) {
    for (const choice of nodeOf(graph, from.id)?.choices ?? []) {
      const to = nodes.find(({ id }) => id === choice.to);
      const taken = steps.some((step) => step.node === from.id && step.choice.to === choice.to);
      if (to !== undefined) pairs.set(`${from.id} ${to.id}`, { from, to, taken });
    }
  }
  const lines = [...pairs.values()].sort((one, other) => Number(one.taken) - Number(other.taken));
  return { width, height: rowHeight * rows.length, nodes, lines };
}
