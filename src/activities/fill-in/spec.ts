import type { Html } from '../../model/text.ts';

export interface Gap {
  readonly token: string;
  /** Accepted spellings, the model one first. */
  readonly accepted: readonly string[];
}

/** A run of a text: words, or the token of a gap. */
export type FillInRun = { readonly html: Html } | { readonly gap: string };

export interface FillInLine {
  readonly kind: 'paragraph' | 'item';
  readonly runs: readonly FillInRun[];
}

export interface FillInSpec {
  readonly lines: readonly FillInLine[];
  readonly gaps: readonly Gap[];
}

/** One text a gap, in the order of the gaps; '' where nothing is written. Single lines. */
export type FillInResponse = readonly string[];

/** Packed characters that one gap may take: the longest accepted spelling with room to be wrong in. */
export const gapLimit = ({ accepted }: Gap): number =>
  Math.max(24, ...accepted.map((text) => text.length + 12));
