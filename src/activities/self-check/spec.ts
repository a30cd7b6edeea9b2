import type { Html } from '../../model/text.ts';

export interface SelfCheckStatement {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly html: Html;
  readonly text: string;
}

/** The same scale asked before and after; the difference is shown. */
export interface SelfCheckSpec {
  readonly statements: readonly SelfCheckStatement[];
  /** Number of steps, 3 to 7. */
  readonly steps: number;
  /** Words at the two ends of the scale. */
  readonly low: string;
  readonly high: string;
}

/** Step by statement token, 1 to `steps`. */
export type Ratings = Readonly<Record<string, number>>;

/** `after` is asked once every `before` is given. */
export interface SelfCheckResponse {
  readonly before: Ratings;
  readonly after: Ratings;
}

/** Whether each statement has a rating. */
export const isRated = ({ statements }: SelfCheckSpec, ratings: Ratings): boolean =>
  statements.every(({ token }) => ratings[token] !== undefined);
