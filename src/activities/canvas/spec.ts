import type { Html } from '../../model/text.ts';

export interface CanvasField {
  /** Stands for the field in saved answers. */
  readonly token: string;
  readonly name: string;
  readonly hint: Html | undefined;
  /** '' where the author gave none. */
  readonly example: string;
  /** Most packed characters; what lies beyond is not saved. */
  readonly max: number;
  /** Most words the learner should use; more is said, not refused. */
  readonly words: number | undefined;
}

/** A piece of a line: fixed words, or the token of a field. */
export type LinePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly token: string };

/** One line of the document that the answers make. */
export interface DocumentLine {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** `1.` or `–` before an item. */
  readonly marker: string;
  readonly parts: readonly LinePart[];
}

export interface CanvasSpec {
  readonly fields: readonly CanvasField[];
  /** Empty: the document is the fields one after the other. */
  readonly document: readonly DocumentLine[];
}

export interface CanvasResponse {
  readonly shown: 'example' | 'own';
  /** The learner's words by token; a field not begun is missing. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A field that fits on one line. */
export const isShort = ({ max, words }: CanvasField): boolean => max <= 80 && words === undefined;

export const hasExample = ({ fields }: CanvasSpec): boolean =>
  fields.some(({ example }) => example !== '');

export const exampleTexts = ({ fields }: CanvasSpec): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map(({ token, example }) => [token, example]));
