import type { Html } from '../../model/text.ts';

export interface ChoiceOption {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly html: Html;
  readonly right: boolean;
  readonly feedback?: Html | undefined;
}

/** One or many right options. */
export interface ChoiceSpec {
  /** Check boxes instead of radio buttons. */
  readonly many: boolean;
  readonly shuffle: boolean;
  readonly options: readonly ChoiceOption[];
}

/** Chosen tokens in the order of the spec. */
export type ChoiceResponse = readonly string[];

/** Tokens of the right options, in the order of the spec. */
export const rightTokens = (spec: ChoiceSpec): readonly string[] =>
  spec.options.filter(({ right }) => right).map(({ token }) => token);
