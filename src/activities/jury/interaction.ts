import type { InteractionAnswer } from '../../model/interaction.ts';
import { totalOf } from './compare.ts';
import type { JuryResponse, JurySpec } from './spec.ts';

/** Weighted points an offer, by its id: `brama=57 jarzebinki=44`. */
export const juryInteraction = (
  { criteria, offers }: JurySpec,
  { points }: JuryResponse,
): InteractionAnswer => ({
  kind: 'other',
  text: offers.map(({ id }, at) => `${id}=${totalOf(criteria, points[at] ?? [])}`).join(' '),
});
