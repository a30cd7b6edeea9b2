import type { Activity } from '../model/activity.ts';
import type { AnySchema } from './directives/located-activity.ts';

/**
 * Characters of suspend data that surely fit: SCORM 2004's third edition guarantees 4000 (1.2 has 4096), and
 * a second writing of the same state takes one more to differ from the first.
 */
export const savedStateLimit = 3999;

/** Questions of the bank that the warm-up asks. */
const warmUp = 5;

/** An activity and the schema that knows how long its packed response can get. */
export interface Sized {
  readonly activity: Pick<Activity, 'spec'>;
  readonly schema: Pick<AnySchema, 'maxPackedLength'>;
}

/**
 * The most characters a module's saved state can take, encoded. `delivery/shared/state-codec.ts` is tested
 * against it. Packed:
 *
 *     60 + 7 × activities + Σ maxPackedLength
 *        + 9 × draw + the `draw` longest of the bank
 *        + 7 × 5 + the 5 longest of the bank + bank ÷ 6
 *
 * (head; phase, tries, hints and best of each activity, with the responses; the questions drawn and those of
 * the warm-up, each once, with their answers; a bit for each question seen). Encoded: × 4/3 for base64url,
 * + 12 for version and checksum; no gain from compression is counted on.
 */
export function worstSavedState(
  activities: readonly Sized[],
  bank: readonly Sized[],
  draw: number,
): number {
  const length = ({ activity, schema }: Sized): number => schema.maxPackedLength(activity.spec);
  const responses = activities.reduce((sum, sized) => sum + length(sized), 0);
  const bankLengths = bank.map(length).sort((a, b) => b - a);
  const longest = (count: number): number =>
    bankLengths.slice(0, count).reduce((sum, one) => sum + one, 0);
  const asked = bank.length > 0 ? warmUp : 0;
  const packed =
    60 +
    7 * activities.length +
    responses +
    (9 * draw + longest(draw)) +
    (7 * asked + longest(asked)) +
    Math.ceil(bank.length / 6);
  return Math.ceil((packed * 4) / 3) + 12;
}
