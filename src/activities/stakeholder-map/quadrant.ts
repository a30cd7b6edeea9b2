import { type Spot, type StakeholderMapResponse, type StakeholderMapSpec, most } from './spec.ts';

/** What one does with whoever stands there, from the top left to the bottom right of the map. */
export const quadrants = ['satisfy', 'together', 'watch', 'inform'] as const;
export type Quadrant = (typeof quadrants)[number];

/** The quarter of the map, undefined while one of the two axes is still open. */
export function quadrantOf({ influence, interest }: Spot): Quadrant | undefined {
  if (influence === 0 || interest === 0) return undefined;
  const [strong, keen] = [influence > most / 2, interest > most / 2];
  if (strong) return keen ? 'together' : 'satisfy';
  return keen ? 'inform' : 'watch';
}

/** Anyone on the learner's map, named by the author or by the learner. */
export interface Mapped {
  /** The author's token, or the number of the learner's own entry. */
  readonly id: string;
  readonly name: string;
  readonly spot: Spot;
}

/** The author's stakeholders, then the learner's own. */
export const everyone = (
  { stakeholders }: StakeholderMapSpec,
  { places, own }: StakeholderMapResponse,
): readonly Mapped[] => [
  ...stakeholders.map(({ token, name }, at) => ({
    id: token,
    name,
    spot: places[at] ?? { influence: 0, interest: 0 },
  })),
  ...own.map((spot, at) => ({ id: `own-${at}`, name: spot.name, spot })),
];

/** One step along an axis, never off the map; who is not on it yet starts beside its middle. */
export function stepped(spot: Spot, axis: keyof Spot, by: 1 | -1): Spot {
  const middle = most / 2;
  const from = {
    influence: spot.influence || middle,
    interest: spot.interest || middle,
  };
  return { ...from, [axis]: Math.min(most, Math.max(1, from[axis] + by)) };
}
