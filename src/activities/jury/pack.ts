import { fieldOverhead, packFields, unpackFields } from '../own-work/packed-fields.ts';
import type { JuryResponse, JurySpec } from './spec.ts';

const none = '-';

/** All points as one field of base-36 digits, offer by offer, then the comments as they are. */
export const packJury = (spec: JurySpec, { points, comments }: JuryResponse): string => {
  const digits = points.flat().map((value) => value?.toString(36) ?? none);
  return packFields([digits.join(''), ...(spec.comment > 0 ? comments : [])]);
};

export function unpackJury(spec: JurySpec, packed: string): JuryResponse | undefined {
  const { offers, criteria, comment } = spec;
  const [digits, ...comments] = unpackFields(packed) ?? [];
  if (digits?.length !== offers.length * criteria.length) return undefined;
  if (comments.length !== (comment > 0 ? offers.length : 0)) return undefined;
  if (comments.some((text) => text.length > comment)) return undefined;
  const points = offers.map((_, offer) =>
    criteria.map((__, at) => {
      const digit = digits[offer * criteria.length + at];
      return digit === none ? undefined : parseInt(digit ?? '', 36);
    }),
  );
  const allowed = points.every((row) =>
    row.every((value, at) => value === undefined || value <= (criteria[at]?.most ?? 0)),
  );
  if (!allowed) return undefined;
  return { points, comments: comment > 0 ? comments : offers.map(() => '') };
}

/** Points, comments and what their fields cost. */
export const maxPackedJury = ({ offers, criteria, comment }: JurySpec): number =>
  offers.length * criteria.length +
  fieldOverhead +
  (comment > 0 ? offers.length * (comment + fieldOverhead) : 0);
