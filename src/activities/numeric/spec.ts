import type { Html } from '../../model/text.ts';

/** A wrong number that people come to, and why it is wrong. */
export interface ExpectedMistake {
  readonly value: number;
  readonly feedback: Html;
}

export interface NumericSpec {
  readonly answer: number;
  /** How far from the answer still counts, 0 for exactly. */
  readonly tolerance: number;
  /** What is counted, '' for a bare number; may be typed or left out. */
  readonly unit: string;
  readonly mistakes: readonly ExpectedMistake[];
}

/** The number as typed, at most `longestNumber` characters. */
export type NumericResponse = string;

export const longestNumber = 20;
