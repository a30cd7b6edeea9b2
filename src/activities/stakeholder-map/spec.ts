import type { Html } from '../../model/text.ts';

/** Steps of each axis: 1 the least, 6 the most. An even number, so that nobody stands on the line. */
export const most = 6;

/** A place on the map; 0 on an axis means that nobody has said yet. */
export interface Spot {
  readonly influence: number;
  readonly interest: number;
}

/** Someone the author names. */
export interface Stakeholder {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly name: string;
  /** Where the author would put them, to compare with. */
  readonly key?: Spot | undefined;
  /** The author's reason. */
  readonly reason?: Html | undefined;
}

/** Someone the learner names. */
export interface OwnStakeholder extends Spot {
  readonly name: string;
}

export interface StakeholderMapSpec {
  readonly stakeholders: readonly Stakeholder[];
  /** Most stakeholders a learner may add. */
  readonly entries: number;
  /** Longest name of one, in packed characters. */
  readonly max: number;
}

export interface StakeholderMapResponse {
  /** One for each stakeholder of the spec, in its order. */
  readonly places: readonly Spot[];
  readonly own: readonly OwnStakeholder[];
}

export const nowhere: Spot = { influence: 0, interest: 0 };
