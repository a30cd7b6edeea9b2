import type { PitchResponse, PitchSpec } from './spec.ts';

/** A digit for rehearsals, then the plan. */
export const packPitch = ({ max }: PitchSpec, { plan, rehearsals }: PitchResponse): string =>
  `${Math.min(9, rehearsals)}${plan.slice(0, max)}`;

/** Undefined without the digit or with too long a plan. */
export function unpackPitch({ max }: PitchSpec, packed: string): PitchResponse | undefined {
  return /^\d/.test(packed) && packed.length <= max + 1
    ? { rehearsals: Number(packed[0]), plan: packed.slice(1) }
    : undefined;
}
