import type { Html } from '../../model/text.ts';
import type { Rule } from './count.ts';

export interface DeadlinesSpec {
  readonly cases: readonly Case[];
  /** Date for the learner who wants to try the tool first, as `2026-11-23`. */
  readonly example: string | undefined;
}

/** A matter that time limits hang on. */
export interface Case {
  /** Stands for the case in saved answers. */
  readonly token: string;
  readonly name: string;
  readonly note: Html | undefined;
  /** Events the learner dates, in the genitive: `ogłoszenia konkursu`. */
  readonly events: readonly string[];
  readonly limits: readonly Limit[];
}

export interface Limit {
  readonly name: string;
  /** The rule as the author wrote it: `21 dni od ogłoszenia konkursu`. */
  readonly phrase: string;
  readonly rule: Rule;
  /** What the count starts from: an event of the case, or an earlier limit's last day. */
  readonly from: { readonly kind: 'event' | 'limit'; readonly index: number };
  /** Legal basis and advice. */
  readonly basis: Html | undefined;
}

export interface DeadlinesResponse {
  /** Token of the case on screen; '' before a choice. */
  readonly chosen: string;
  /** ISO dates by case token and event number, e.g. `a0`. */
  readonly dates: Readonly<Record<string, string>>;
}

export const dateKey = (token: string, event: number): string => token + event.toString(36);
