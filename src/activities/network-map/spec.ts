import type { Html } from '../../model/text.ts';

/** 1 weak, 2 middling, 3 strong. */
export const strengths = [1, 2, 3] as const;
export type Strength = (typeof strengths)[number];

/** Someone the organisation knows. */
export interface Contact {
  readonly name: string;
  /** Token of a kind. */
  readonly kind: string;
  readonly strength: Strength;
  /** From outside the commune: a bridge to other circles. */
  readonly outside: boolean;
}

/** A kind of contact, as the author lists them. */
export interface Kind {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly name: string;
  /** What such a contact is good for, shown where there is none. */
  readonly use?: Html | undefined;
}

export interface NetworkMapSpec {
  readonly kinds: readonly Kind[];
  /** Contacts of the invented organisation; none where the learner starts alone. */
  readonly example: readonly Contact[];
  /** Most contacts a learner may write. */
  readonly entries: number;
  /** Longest name of one, in packed characters. */
  readonly max: number;
}

export interface NetworkMapResponse {
  readonly shown: 'example' | 'own';
  readonly own: readonly Contact[];
}

/** Contacts with a name: one that was only just added is nobody yet. */
export const named = (contacts: readonly Contact[]): readonly Contact[] =>
  contacts.filter(({ name }) => name.trim() !== '');
