import type { CountedBudget, CountedRow } from './count-budget.ts';
import { roundedQuotient, type Grosze } from './money.ts';
import type { BudgetRule } from './spec.ts';

const whole = 10_000;

/** How a budget stands to one rule. */
export interface CheckedRule {
  readonly rule: BudgetRule;
  readonly holds: boolean;
  /** What the rule looks at. */
  readonly actual: Grosze;
  /** What it must not pass; a share is rounded to a grosz. */
  readonly bound: Grosze;
  /** What the share is taken of; undefined for a rule in złoty. */
  readonly base: Grosze | undefined;
  /** Rows that break a rule about single rows. */
  readonly rows: readonly CountedRow[];
  /** Two ways out where own contribution is missing. */
  readonly remedy: Remedy | undefined;
}

export interface Remedy {
  /** Contribution to add while the grant stays. */
  readonly add: Grosze;
  /** Grant to give up while the costs stay, paid from own money instead. */
  readonly shift: Grosze;
}

export function checkRule(rule: BudgetRule, budget: CountedBudget): CheckedRule {
  const { limit } = rule;
  const base = limit.kind === 'share' ? budget[limit.of] : undefined;
  const bound =
    limit.kind === 'money' ? limit.grosze : roundedQuotient((base ?? 0) * limit.points, whole);
  const single = singleRows(rule, budget);
  if (single !== undefined) {
    const rows = single.filter(({ amount }) => amount > bound);
    const actual = Math.max(0, ...single.map(({ amount }) => amount));
    const broken = rows.map(({ row }) => row);
    return { rule, holds: rows.length === 0, actual, bound, base, rows: broken, remedy: undefined };
  }
  const actual = actualOf(rule, budget);
  const least = rule.kind === 'own-min' || rule.kind === 'own-money-min';
  const holds = least ? actual >= bound : actual <= bound;
  const remedy = least && !holds ? remedyFor(rule, actual, bound, budget) : undefined;
  return { rule, holds, actual, bound, base, rows: [], remedy };
}

function actualOf({ kind }: BudgetRule, budget: CountedBudget): Grosze {
  switch (kind) {
    case 'grant-max':
      return budget.grant;
    case 'total-max':
      return budget.total;
    case 'own-min':
      return budget.own;
    case 'own-money-min':
      return budget.ownMoney;
    case 'indirect-max':
      return budget.indirect;
    case 'volunteer-max':
      return budget.volunteer;
    case 'volunteer-rate-max':
    case 'row-max':
      return 0;
  }
}

function singleRows(
  { kind }: BudgetRule,
  { rows }: CountedBudget,
): readonly { row: CountedRow; amount: Grosze }[] | undefined {
  if (kind === 'row-max') return rows.map((row) => ({ row, amount: row.value }));
  if (kind !== 'volunteer-rate-max') return undefined;
  return rows.filter(({ row }) => row.kind === 'w').map((row) => ({ row, amount: row.rate }));
}

/** Least amounts after which the rule holds; whole grosze, rounded up. */
function remedyFor(
  { limit }: BudgetRule,
  actual: Grosze,
  bound: Grosze,
  { grant, total }: CountedBudget,
): Remedy {
  const gap = bound - actual;
  if (limit.kind === 'money') return { add: gap, shift: gap };
  const { points, of } = limit;
  if (of === 'total') {
    // The share grows with what is added: (actual + add) / (total + add) >= points / whole.
    const add =
      points < whole ? Math.ceil((total * points - actual * whole) / (whole - points)) : 0;
    return { add: Math.max(gap, add), shift: gap };
  }
  // Giving up grant makes its share smaller too: actual + shift >= share × (grant - shift).
  const shift = Math.ceil((grant * points - actual * whole) / (whole + points));
  return { add: gap, shift: Math.max(0, shift) };
}
