import { fieldOverhead, packFields, unpackFields } from '../own-work/packed-fields.ts';
import { type Contact, type NetworkMapResponse, type NetworkMapSpec, strengths } from './spec.ts';

/** Characters of a contact beside its name: kind, strength, from outside or not. */
const head = 3;

/** `e` or `o` for what is shown, then each contact as a field: `b21Anna Wilk`. */
export const pack = (_spec: NetworkMapSpec, { shown, own }: NetworkMapResponse): string =>
  (shown === 'example' ? 'e' : 'o') +
  packFields(
    own.map(({ kind, strength, outside, name }) => `${kind}${strength}${outside ? 1 : 0}${name}`),
  );

export function unpack(spec: NetworkMapSpec, packed: string): NetworkMapResponse | undefined {
  const shown = { e: 'example' as const, o: 'own' as const }[packed.charAt(0)];
  const fields = unpackFields(packed.slice(1));
  if (shown === undefined || fields === undefined || fields.length > spec.entries) return undefined;
  const own = fields.map((field) => contactFrom(spec, field));
  const known = own.filter((contact) => contact !== undefined);
  return known.length === own.length ? { shown, own: known } : undefined;
}

function contactFrom({ kinds, max }: NetworkMapSpec, field: string): Contact | undefined {
  const [kind = '', digit, bridge] = field.slice(0, head);
  const name = field.slice(head);
  const strength = strengths.find((one) => `${one}` === digit);
  const isBridge = { 0: false, 1: true }[bridge ?? ''];
  const known = kinds.some(({ token }) => token === kind);
  if (!known || strength === undefined || isBridge === undefined || name.length > max)
    return undefined;
  return { name, kind, strength, outside: isBridge };
}

export const maxPackedLength = ({ entries, max }: NetworkMapSpec): number =>
  1 + entries * (fieldOverhead + head + max);
