import { fieldOverhead, packFields, unpackFields } from '../own-work/packed-fields.ts';
import {
  most,
  nowhere,
  type OwnStakeholder,
  type Spot,
  type StakeholderMapResponse,
  type StakeholderMapSpec,
} from './spec.ts';

const perSpot = 2;
const digits = ({ influence, interest }: Spot): string => `${influence}${interest}`;

/** `a53c20|`: token, influence and interest of whoever was touched; then the learner's own as fields. */
export function pack(
  { stakeholders }: StakeholderMapSpec,
  { places, own }: StakeholderMapResponse,
): string {
  const listed = stakeholders.map(({ token }, at) => {
    const spot = places[at] ?? nowhere;
    return spot.influence + spot.interest > 0 ? `${token}${digits(spot)}` : '';
  });
  return `${listed.join('')}|${packFields(own.map((one) => `${digits(one)}${one.name}`))}`;
}

export function unpack(
  spec: StakeholderMapSpec,
  packed: string,
): StakeholderMapResponse | undefined {
  const bar = packed.indexOf('|');
  const fields = unpackFields(packed.slice(bar + 1));
  if (bar < 0 || fields === undefined || fields.length > spec.entries) return undefined;
  const listed = packed.slice(0, bar);
  const written = new Map<string, Spot>();
  for (let at = 0; at < listed.length; at += 1 + perSpot) {
    const spot = spotFrom(listed.slice(at + 1, at + 1 + perSpot));
    if (spot === undefined) return undefined;
    written.set(listed.charAt(at), spot);
  }
  const own = fields.map(ownFrom);
  if (!own.every((one) => one !== undefined && one.name.length <= spec.max)) return undefined;
  const places = spec.stakeholders.map(({ token }) => written.get(token) ?? nowhere);
  const response = { places, own: own.filter((one) => one !== undefined) };
  // Whatever is in another order, twice, or of a stranger packs to something else.
  return pack(spec, response) === packed ? response : undefined;
}

function ownFrom(field: string): OwnStakeholder | undefined {
  const spot = spotFrom(field.slice(0, perSpot));
  return spot && { ...spot, name: field.slice(perSpot) };
}

function spotFrom(text: string): Spot | undefined {
  const [influence = '', interest = '', ...rest] = text;
  const isLevel = (digit: string): boolean => /^\d$/.test(digit) && Number(digit) <= most;
  if (rest.length > 0 || !isLevel(influence) || !isLevel(interest)) return undefined;
  return { influence: Number(influence), interest: Number(interest) };
}

export const maxPackedLength = ({ stakeholders, entries, max }: StakeholderMapSpec): number =>
  stakeholders.length * (1 + perSpot) + 1 + entries * (fieldOverhead + perSpot + max);
