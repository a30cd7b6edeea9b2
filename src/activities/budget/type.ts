import type { ActivityType } from '../../model/activity.ts';
import { neutralVerdict } from '../own-work/neutral-verdict.ts';
import { checkRule } from './check-rule.ts';
import { countBudget, isBlank } from './count-budget.ts';
import { rowFormula, ruleSentences, sumsOf } from './describe-budget.ts';
import { formatMoney } from './money.ts';
import { pack, unpack } from './pack.ts';
import type { BudgetResponse, BudgetSpec, Row } from './spec.ts';
import { budgetTexts } from './texts.ts';

export const budgetType: ActivityType<BudgetSpec, BudgetResponse> = {
  type: 'budget',
  scored: false,
  kind: () => ({ pl: budgetTexts.pl.kind, en: budgetTexts.en.kind }),
  start: ({ example }) => ({ shown: example.length > 0 ? 'example' : 'own', own: [] }),
  readiness(_spec, { own }) {
    const filled = own.filter((row) => !isBlank(row));
    if (filled.length === 0) return 'empty';
    const { rows } = countBudget(filled);
    return rows.every(({ problems }) => problems.length === 0) ? 'ready' : 'partial';
  },
  score: () => neutralVerdict,
  solution: (_spec, response) => response,
  feedback: () => [],
  interaction({ rules }, response) {
    const budget = countBudget(response.own);
    const broken = rules.filter((rule) => !checkRule(rule, budget).holds).length;
    const { total, grant, own } = budget;
    return { kind: 'other', text: `total=${total} grant=${grant} own=${own} broken=${broken}` };
  },
  pack,
  unpack,
  entry,
};

/** The learner's own budget as text: rows, sums, rules. */
function entry({ rules }: BudgetSpec, { own }: BudgetResponse): string | undefined {
  const filled: readonly Row[] = own.filter((row) => !isBlank(row));
  if (filled.length === 0) return undefined;
  const budget = countBudget(filled);
  const { holds, broken, kinds } = budgetTexts.pl;
  const rows = budget.rows.map(
    (counted, index) =>
      `${index + 1}. ${counted.row.name} (${kinds[counted.row.kind]}): ${rowFormula(counted, 'pl')}`,
  );
  const sums = sumsOf(budget, 'pl').map(
    ({ name, amount, percent }) =>
      `${name}: ${formatMoney(amount)}${percent ? ` (${percent})` : ''}`,
  );
  const checks = rules.map((rule) => {
    const checked = checkRule(rule, budget);
    return `${rule.text}. ${checked.holds ? holds : broken}. ${ruleSentences(checked, 'pl').join(' ')}`;
  });
  return [rows, sums, checks].map((lines) => lines.join('\n')).join('\n\n');
}
