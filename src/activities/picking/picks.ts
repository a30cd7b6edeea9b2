import { type PartResult, type Verdict, verdictOf } from '../../model/score.ts';

/** Anything that can be picked from several: an option, a sentence, a place. */
export interface Pickable {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly right: boolean;
}

/** Picked tokens in the order of the spec. */
export type Picks = readonly string[];

/** A set of tokens as picks: in the order of the spec, without strangers. */
export const inOrder = (
  items: readonly Pick<Pickable, 'token'>[],
  picked: ReadonlySet<string>,
): Picks => items.map(({ token }) => token).filter((token) => picked.has(token));

/** Picks with one more or one less. */
export function toggled(
  items: readonly Pick<Pickable, 'token'>[],
  picks: Picks,
  token: string,
): Picks {
  const picked = new Set(picks);
  if (!picked.delete(token)) picked.add(token);
  return inOrder(items, picked);
}

/** Tokens of what is right. */
export const rightPicks = (items: readonly Pickable[]): Picks =>
  items.filter(({ right }) => right).map(({ token }) => token);

/**
 * A point for each right item picked, less one for each wrong one, never below zero, so that picking
 * everything earns nothing.
 */
export function scorePicks(items: readonly Pickable[], picks: Picks): Verdict {
  const parts: Record<string, PartResult> = {};
  let raw = 0;
  for (const { token, right } of items) {
    const picked = picks.includes(token);
    if (picked) raw += right ? 1 : -1;
    if (picked) parts[token] = right ? 'right' : 'wrong';
    else if (right) parts[token] = 'missed';
  }
  return verdictOf({ raw: Math.max(0, raw), max: rightPicks(items).length }, parts);
}

/** Picked tokens one after the other: `ac`. */
export const packPicks = (picks: Picks): string => picks.join('');

/** Undefined for tokens that repeat, stand in another order, or are strangers. */
export function unpackPicks(
  items: readonly Pick<Pickable, 'token'>[],
  packed: string,
): Picks | undefined {
  const picks = inOrder(items, new Set(packed));
  return picks.length === packed.length ? picks : undefined;
}
