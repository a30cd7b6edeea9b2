import type { Html } from '../../model/text.ts';

export interface Criterion {
  readonly name: string;
  /** Most points; the least is 0. */
  readonly most: number;
  /** What a point counts for, 1 where criteria weigh alike. */
  readonly weight: number;
  /** What to look at. */
  readonly advice: Html | undefined;
}

/** What the committee gave for one criterion, and why. */
export interface CommitteeMark {
  readonly points: number;
  readonly reason: Html | undefined;
}

export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly html: Html;
  /** One a criterion, in their order. */
  readonly committee: readonly CommitteeMark[];
}

export interface JurySpec {
  readonly criteria: readonly Criterion[];
  readonly offers: readonly Offer[];
  /** Longest comment on an offer, in packed characters; 0 where none is asked for. */
  readonly comment: number;
  /** Whole percent of points from which an offer can get money; 0 where there is no threshold. */
  readonly threshold: number;
}

export interface JuryResponse {
  /** Points by offer, then by criterion; undefined where none are given yet. */
  readonly points: readonly (readonly (number | undefined)[])[];
  /** One an offer. */
  readonly comments: readonly string[];
}
