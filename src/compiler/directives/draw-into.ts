import type { Diagram } from '../../model/activity.ts';
import type { Report, Span } from '../../model/diagnostic.ts';
import { drawDiagramNow } from '../frames/draw-diagram.ts';
import { html } from '../markdown/html.ts';

/** A diagram for an activity's own body. Undefined after reporting; `span` is the block of code. */
export function drawInto(report: Report, dot: string, span: Span): Diagram | undefined {
  const drawn = drawDiagramNow(dot);
  if (drawn === undefined) throw new Error('Call prepareDiagrams before compiling a diagram.');
  for (const { line, ...problem } of drawn.problems)
    report({
      ...problem,
      severity: 'error',
      span:
        line > 0 ? { ...span, line: Math.min(span.line + line, span.endLine), column: 1 } : span,
    });
  if (drawn.problems.length > 0) return undefined;
  const width = Number(/ width="(\d+)"/.exec(drawn.svg)?.[1] ?? 0);
  return { svg: html(drawn.svg), width, nodes: drawn.nodes };
}

/** Whether a block's body has a diagram to draw, so that the drawing program must be there. */
export const hasDiagram = (body: string): boolean => /(?:```|~~~)[^\n]*\bdot\b/.test(body);
