import type { Html } from '../../model/text.ts';

export interface OrderingItem {
  readonly token: string;
  readonly html: Html;
  readonly feedback?: Html | undefined;
}

/** Items in the right order. */
export interface OrderingSpec {
  readonly items: readonly OrderingItem[];
}

/** Every token once, in the learner's order. */
export type OrderingResponse = readonly string[];

/** Tokens in the right order. */
export const rightOrder = ({ items }: OrderingSpec): readonly string[] =>
  items.map(({ token }) => token);
