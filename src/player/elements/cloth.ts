import { svg, type SVGTemplateResult } from 'lit';

import { type Motif, motifPath } from '../../model/motif.ts';

/** Rows of band `index` of `count`, counted from the bottom, as a loom builds a cloth up. */
function bandRows(index: number, count: number, rows: number): readonly [number, number] {
  const from = Math.round((rows * (count - 1 - index)) / count);
  const to = Math.round((rows * (count - index)) / count);
  return [from, to];
}

/** One motif as a cloth of bands, one a part of the work; woven bands carry the class `woven`. */
export function clothOf(motif: Motif, woven: readonly boolean[]): SVGTemplateResult {
  const rows = motif.length;
  const bands = woven.map((done, index) => {
    const [from, to] = bandRows(index, woven.length, rows);
    const top = from === 0 ? -1 : from;
    const bottom = to === rows ? rows + 1 : to;
    return svg`<g class=${done ? 'band woven' : 'band'}>
      <rect class="ground" x="-1" y=${top} width=${rows + 2} height=${bottom - top}></rect>
      <path class="figure" d=${motifPath(motif, from, to)}></path>
    </g>`;
  });
  return svg`<svg class="weave" viewBox="-1 -1 ${rows + 2} ${rows + 2}" shape-rendering="crispEdges" aria-hidden="true">${bands}</svg>`;
}
