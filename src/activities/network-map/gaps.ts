import { type Contact, type Kind, named, type NetworkMapSpec } from './spec.ts';

/** What a network lacks. */
export interface Gaps {
  /** Kinds without a single contact. */
  readonly kinds: readonly Kind[];
  /** Everyone is close, so that news comes late. */
  readonly onlyStrong: boolean;
  /** Nobody is close, so that there is nobody to lean on. */
  readonly noStrong: boolean;
  /** No bridge out of the commune. */
  readonly noBridge: boolean;
}

/** Ties are judged from two contacts on: one contact says nothing about a network. */
export function gapsOf({ kinds }: NetworkMapSpec, contacts: readonly Contact[]): Gaps {
  const known = named(contacts);
  const several = known.length > 1;
  return {
    kinds: kinds.filter(({ token }) => known.every(({ kind }) => kind !== token)),
    onlyStrong: several && known.every(({ strength }) => strength === 3),
    noStrong: several && known.every(({ strength }) => strength !== 3),
    noBridge: several && known.every(({ outside }) => !outside),
  };
}
