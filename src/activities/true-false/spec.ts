import type { Html } from '../../model/text.ts';

export interface Statement {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly html: Html;
  readonly holds: boolean;
  readonly feedback?: Html | undefined;
}

/** A set of statements, each true or false. */
export interface TrueFalseSpec {
  readonly shuffle: boolean;
  readonly statements: readonly Statement[];
}

/** Judgement by statement token; a statement not judged yet is absent. */
export type TrueFalseResponse = Readonly<Record<string, boolean>>;
