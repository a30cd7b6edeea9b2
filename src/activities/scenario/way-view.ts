import { html, svg, type TemplateResult } from 'lit';

import type { Graph } from '../branching/graph.ts';
import type { Debrief } from './debrief.ts';
import { drawWay, type DrawnLine, type DrawnNode } from './way-drawing.ts';

const half = 11;

const line = ({ from, to, taken }: DrawnLine): TemplateResult => {
  const middle = (from.y + to.y) / 2;
  // A line to the same row or upwards bows out below, so that it does not hide behind the nodes.
  const bow = to.y > from.y ? middle : from.y + 24;
  const path = `M${from.x} ${from.y} C${from.x} ${bow} ${to.x} ${to.y > from.y ? middle : bow} ${to.x} ${to.y}`;
  return svg`<path class=${taken ? 'taken' : 'open'} d=${path} fill="none" />`;
};

const node = ({ x, y, end, turning, numbers, met }: DrawnNode): TemplateResult => {
  const shape = end
    ? `M${x} ${y - half - 3} L${x + half + 3} ${y} L${x} ${y + half + 3} L${x - half - 3} ${y} Z`
    : `M${x - half} ${y - half} h${2 * half} v${2 * half} h${-2 * half} Z`;
  const name = `${met ? 'met' : 'unmet'}${turning ? ' turning' : ''}`;
  return svg`<path class=${name} d=${shape} />
    <text class=${name} x=${x} y=${y + 4} text-anchor="middle" font-size="12">${numbers}</text>`;
};

/** The whole graph small, the way taken bold, each place with the number of its step in the list below. */
export function wayView(graph: Graph, debrief: Debrief, label: string): TemplateResult {
  const { width, height, nodes, lines } = drawWay(graph, debrief);
  return html`<svg class="way" role="img" aria-label=${label} viewBox="0 0 ${width} ${height}">
    ${lines.map(line)}${nodes.map(node)}
  </svg>`;
}
