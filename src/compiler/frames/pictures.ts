import { createHash } from 'node:crypto';

import type { PageScope } from '../markdown/scope.ts';
import type { DirectiveSegment } from '../source/split-page.ts';
import { drawChart } from './draw-chart.ts';
import { drawDiagram } from './draw-diagram.ts';
import type { Drawing } from './drawing.ts';

/** Draws pictures from text; the same text is drawn once. */
export interface Pictures {
  draw(
    kind: string,
    segment: DirectiveSegment,
    scope: PageScope,
  ): Promise<Pick<Drawing, 'title' | 'svg' | 'table'>>;
}

export function createPictures(): Pictures {
  const drawn = new Map<string, Promise<Drawing>>();
  return {
    async draw(kind, segment, scope) {
      const key = createHash('sha1').update(`${kind}\n${segment.body}`).digest('hex');
      let drawing = drawn.get(key);
      if (drawing === undefined) {
        drawing = kind === 'chart' ? drawChart(segment.body) : drawDiagram(segment.body);
        drawn.set(key, drawing);
      }
      const { problems, ...picture } = await drawing;
      for (const { line, ...problem } of problems) {
        const at = Math.min(segment.line + line, segment.endLine);
        const text = scope.source.lines[at - 1] ?? '';
        const span = {
          file: scope.source.file,
          line: at,
          column: Math.max(text.search(/\S/), 0) + 1,
          endLine: at,
          endColumn: Math.max(text.trimEnd().length, 1) + 1,
        };
        scope.report({ ...problem, severity: 'error', span });
      }
      return picture;
    },
  };
}
