import type { CanvasField, CanvasResponse, CanvasSpec } from './spec.ts';

/** Words as people count them: runs of anything but spaces that hold a letter or a digit. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

/** How many words too many; 0 within the limit or without one. */
export const wordsOver = ({ words }: CanvasField, text: string): number =>
  words === undefined ? 0 : Math.max(0, wordsIn(text) - words);

export const isFilled = ({ token }: CanvasField, { texts }: CanvasResponse): boolean =>
  (texts[token] ?? '').trim() !== '';

export const isDone = ({ fields }: CanvasSpec, response: CanvasResponse): boolean =>
  fields.every(
    (field) =>
      isFilled(field, response) && wordsOver(field, response.texts[field.token] ?? '') === 0,
  );
