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
const rowHeight = 46;

/**
 * How many choices from the start each node lies, as far down or as near as `further` prefers. Undefined
 * where a circle keeps pushing its nodes down.
 */
function depths(
  { nodes }: Graph,
  further: (next: number, known: number) => boolean,
): ReadonlyMap<string, number> | undefined {
  const found = new Map(nodes.slice(0, 1).map(({ id }) => [id, 0]));
  for (let round = 0; round <= nodes.length; round += 1) {
    let settled = true;
    for (const { id, choices } of nodes) {
      const depth = found.get(id);
      for (const { to } of depth === undefined ? [] : choices) {
        const known = found.get(to);
        if (known !== undefined && !further((depth ?? 0) + 1, known)) continue;
        found.set(to, (depth ?? 0) + 1);
        settled = false;
      }
    }
    if (settled) return found;
  }
  return undefined;
}

/** Rows of node ids in which lines lead down, where that can be; ends have the last row to themselves. */
function rowsOf(graph: Graph): readonly (readonly string[])[] {
  const depth =
    depths(graph, (next, known) => next > known) ?? depths(graph, (next, known) => next < known);
  const rows: string[][] = [];
  const ends: string[] = [];
  for (const { id, choices } of graph.nodes) {
    const at = depth?.get(id);
    if (at === undefined) continue;
    if (choices.length === 0) ends.push(id);
    else (rows[at] ??= []).push(id);
  }
  return [...rows, ends].filter((row) => row !== undefined && row.length > 0);
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
