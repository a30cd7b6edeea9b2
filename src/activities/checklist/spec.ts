import type { Html } from '../../model/text.ts';

export interface ChecklistItem {
  /** One character; saved answers refer to it. */
  readonly token: string;
  readonly html: Html;
  readonly text: string;
  /** What to do while it is not ticked. */
  readonly advice?: Html | undefined;
}

/** Things to have in place; ticked off by the learner, judged by nobody. */
export interface ChecklistSpec {
  readonly items: readonly ChecklistItem[];
}

/** Ticked tokens in the order of the spec. */
export type ChecklistResponse = readonly string[];
