import type { Criterion, JuryResponse, JurySpec } from './spec.ts';

/** Weighted points of one offer; what is not given yet counts nothing. */
export const totalOf = (
  criteria: readonly Criterion[],
  points: readonly (number | undefined)[],
): number => criteria.reduce((sum, { weight }, at) => sum + weight * (points[at] ?? 0), 0);

/** Most that an offer can get. */
export const mostOf = (criteria: readonly Criterion[]): number =>
  criteria.reduce((sum, { weight, most }) => sum + weight * most, 0);

/** Places from 1; equals share a place, and the next one is left out, as committees do. */
export const placesOf = (totals: readonly number[]): readonly number[] =>
  totals.map((total) => 1 + totals.filter((other) => other > total).length);

/** One offer in both rankings. */
export interface Ranked {
  readonly offer: number;
  readonly own: Standing;
  readonly committee: Standing;
}

export interface Standing {
  readonly total: number;
  readonly place: number;
  /** False where a threshold stands and is not reached. */
  readonly passes: boolean;
}

/** One mark that the learner and the committee see differently. */
export interface Difference {
  readonly offer: number;
  readonly criterion: number;
  readonly own: number;
  readonly committee: number;
}

export interface Comparison {
  /** In the committee's order. */
  readonly ranking: readonly Ranked[];
  readonly sameOrder: boolean;
  /** Differing marks, the one that moves most points first. */
  readonly differences: readonly Difference[];
}

function standings(
  { criteria, threshold }: JurySpec,
  totals: readonly number[],
): readonly Standing[] {
  const places = placesOf(totals);
  const least = (threshold * mostOf(criteria)) / 100;
  return totals.map((total, at) => ({ total, place: places[at] ?? 1, passes: total >= least }));
}

/** Undefined until every mark is given. */
export function compare(spec: JurySpec, { points }: JuryResponse): Comparison | undefined {
  const { criteria, offers } = spec;
  if (points.flat().includes(undefined)) return undefined;
  const own = standings(
    spec,
    points.map((row) => totalOf(criteria, row)),
  );
  const committee = standings(
    spec,
    offers.map((offer) =>
      totalOf(
        criteria,
        offer.committee.map((mark) => mark.points),
      ),
    ),
  );
  const nowhere: Standing = { total: 0, place: 1, passes: false };
  const ranking = offers.map((_, offer) => ({
    offer,
    own: own[offer] ?? nowhere,
    committee: committee[offer] ?? nowhere,
  }));
  const moves = ({ criterion, own: mine, committee: theirs }: Difference): number =>
    Math.abs(mine - theirs) * (criteria[criterion]?.weight ?? 1);
  const differences = offers.flatMap(({ committee: marks }, offer) =>
    marks.map((mark, criterion) => ({
      offer,
      criterion,
      own: points[offer]?.[criterion] ?? 0,
      committee: mark.points,
    })),
  );
  return {
    ranking: ranking.sort((one, other) => one.committee.place - other.committee.place),
    sameOrder: ranking.every(({ own: mine, committee: theirs }) => mine.place === theirs.place),
    differences: differences
      .filter((one) => one.own !== one.committee)
      .sort((one, other) => moves(other) - moves(one)),
  };
}
