import type { Piece } from '../../model/course.ts';
import type { Html } from '../../model/text.ts';
import { html } from '../markdown/html.ts';
import { renderBlocks } from '../markdown/render-blocks.ts';
import type { FlowItem } from './compile-flow.ts';

/** Joins what stands between activities into one piece of prose each. */
export function piecesOf(items: readonly FlowItem[]): Piece[] {
  const pieces: Piece[] = [];
  let prose: string[] = [];
  const flush = (): void => {
    if (prose.length > 0) pieces.push({ kind: 'prose', html: html(prose.join('\n')) });
    prose = [];
  };
  for (const item of items) {
    if (item.kind === 'block') prose.push(renderBlocks([item.block]));
    else if (item.kind === 'frame') prose.push(item.html);
    else {
      flush();
      const { activity, schema } = item.located;
      pieces.push({ kind: 'activity', activity, reading: schema.render(activity.spec) });
    }
  }
  flush();
  return pieces;
}

/** The prose of a flow alone. */
export const proseOf = (items: readonly FlowItem[]): Html =>
  html(
    piecesOf(items)
      .flatMap((piece) => (piece.kind === 'prose' ? [piece.html] : []))
      .join('\n'),
  );
