import type { Negotiation, Range } from './spec.ts';

/** The zone of possible agreement: what both sides could accept. Undefined where there is none. */
export function zopaOf({ own, other }: Pick<Negotiation, 'own' | 'other'>): Range | undefined {
  const from = Math.max(own.from, other.from);
  const to = Math.min(own.to, other.to);
  return from <= to ? { from, to } : undefined;
}

/** `od 600 do 900 zł`, `600-900 zł za miesiąc`: two numbers, thin or common spaces within, then a unit. */
export function readRange(text: string): (Range & { readonly unit: string }) | undefined {
  const number = String.raw`(\d[\d\s]*(?:,\d{1,2})?)`;
  const match = new RegExp(
    `^(?:od\\s+)?${number}(?:\\s*[-–]\\s*|\\s+do\\s+)${number}(.*)$`,
    's',
  ).exec(text.trim());
  if (match === null) return undefined;
  const [from, to] = [match[1] ?? '', match[2] ?? ''].map((digits) =>
    Number(digits.replace(/\s/g, '').replace(',', '.')),
  );
  if (from === undefined || to === undefined || from > to) return undefined;
  return { from, to, unit: (match[3] ?? '').trim().replace(/\.$/, '') };
}
