import type { Html } from '../../model/text.ts';

export interface MatchingLeft {
  readonly token: string;
  readonly html: Html;
  /** Token of the right side that belongs here. */
  readonly right: string;
  readonly feedback?: Html | undefined;
}

/** Native lists show plain words only. */
export interface MatchingRight {
  readonly token: string;
  readonly text: string;
}

export interface MatchingSpec {
  readonly lefts: readonly MatchingLeft[];
  /** In the author's order, each text once, those that match nothing among them. */
  readonly rights: readonly MatchingRight[];
}

/** Chosen right token by left token; what has no partner yet is absent. */
export type MatchingResponse = Readonly<Record<string, string>>;
