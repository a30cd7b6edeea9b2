import type { Html } from '../../model/text.ts';

export interface CategoriseGroup {
  readonly token: string;
  readonly html: Html;
}

export interface CategoriseItem {
  readonly token: string;
  readonly html: Html;
  /** Token of the group it belongs to. */
  readonly group: string;
  readonly feedback?: Html | undefined;
}

export interface CategoriseSpec {
  readonly groups: readonly CategoriseGroup[];
  readonly items: readonly CategoriseItem[];
}

/** Chosen group token by item token; what has no group yet is absent. */
export type CategoriseResponse = Readonly<Record<string, string>>;
