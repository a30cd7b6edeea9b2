import { type Contact, type Kind, named, type NetworkMapSpec } from './spec.ts';

/** The size of the drawing, in its own units. */
export const size = { width: 640, height: 400 } as const;
export const centre = { x: size.width / 2, y: size.height / 2 } as const;
const reach = { x: 160, y: 150 } as const;

/** One end of the star: a contact, or a kind that nobody stands for. */
export interface Ray {
  readonly x: number;
  readonly y: number;
  /** Undefined for a gap. */
  readonly contact: Contact | undefined;
  readonly kind: Kind;
}

/** Contacts in the order of their kinds, gaps in their places, evenly round the middle from the top. */
export function starOf({ kinds }: NetworkMapSpec, contacts: readonly Contact[]): readonly Ray[] {
  const known = named(contacts);
  const ends = kinds.flatMap((kind): readonly Pick<Ray, 'contact' | 'kind'>[] => {
    const own = known.filter((contact) => contact.kind === kind.token);
    if (own.length === 0) return [{ kind, contact: undefined }];
    return own.map((contact) => ({ kind, contact }));
  });
  return ends.map((end, at) => {
    // Half a step aside, so that no name stands right above or below the middle.
    const angle = (2 * Math.PI * (at + 0.5)) / ends.length - Math.PI / 2;
    return {
      ...end,
      x: Math.round(centre.x + reach.x * Math.cos(angle)),
      y: Math.round(centre.y + reach.y * Math.sin(angle)),
    };
  });
}

/** A name that fits beside the star; the list below has it whole. */
export const short = (name: string, most = 18): string => {
  const letters = [...name.trim()];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trim()}…`
    : letters.join('');
};
