import type { Html } from '../../model/text.ts';
import type { Grosze } from './money.ts';

/**
 * What kind of cost a row is: `d` direct, `a` administration (indirect), `w` volunteers' work, `r` things
 * lent or given. The letter stands for it in saved answers.
 */
export const costLetters = ['d', 'a', 'w', 'r'] as const;
export type CostLetter = (typeof costLetters)[number];

/** One row as it was typed. Numbers stay text, so that nobody's half written number is lost. */
export interface Row {
  readonly name: string;
  readonly kind: CostLetter;
  readonly unit: string;
  readonly units: string;
  readonly rate: string;
  /** How much of the row the grant pays; counts for costs in money only. */
  readonly grant: string;
}

/** Longest texts of one row, in packed characters. */
export const rowLimits = { name: 36, unit: 10, units: 8, rate: 10, grant: 10 } as const;

export const emptyRow: Row = { name: '', kind: 'd', unit: '', units: '', rate: '', grant: '' };

export type RuleKind =
  | 'grant-max'
  | 'total-max'
  | 'own-min'
  | 'own-money-min'
  | 'indirect-max'
  | 'volunteer-max'
  | 'volunteer-rate-max'
  | 'row-max';

/** A rule of the competition. */
export interface BudgetRule {
  readonly kind: RuleKind;
  /** As the author wrote it: `Wkład własny co najmniej: 10% całości`. */
  readonly text: string;
  readonly limit:
    | { readonly kind: 'money'; readonly grosze: Grosze }
    /** Hundredths of a percent of the base. */
    | { readonly kind: 'share'; readonly points: number; readonly of: 'total' | 'grant' | 'own' };
  /** Why it is so, where it stands. */
  readonly note: Html | undefined;
}

export interface BudgetSpec {
  /** Rows of the example; empty where there is none. */
  readonly example: readonly Row[];
  readonly rules: readonly BudgetRule[];
  /** Most rows a learner may have. */
  readonly rows: number;
}

export interface BudgetResponse {
  readonly shown: 'example' | 'own';
  readonly own: readonly Row[];
}
