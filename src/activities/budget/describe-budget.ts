import type { Language } from '../../model/text.ts';
import type { CheckedRule } from './check-rule.ts';
import type { CountedBudget, CountedRow } from './count-budget.ts';
import { takesGrant } from './count-budget.ts';
import { formatHundredths, formatMoney, type Grosze } from './money.ts';
import { budgetTexts } from './texts.ts';

/** `60 × 70,00 zł/godzina = 4 200,00 zł; z dotacji 4 000,00 zł, wkład 200,00 zł`. */
export function rowFormula(
  { row, units, rate, value, grant, own }: CountedRow,
  language: Language,
): string {
  const texts = budgetTexts[language];
  const per = row.unit.trim() === '' ? '' : `/${row.unit.trim()}`;
  const split = takesGrant(row) ? texts.split(formatMoney(grant), formatMoney(own)) : texts.free;
  return `${formatHundredths(units)} × ${formatMoney(rate)}${per} = ${formatMoney(value)}; ${split}`;
}

export interface Sum {
  readonly name: string;
  readonly amount: Grosze;
  readonly percent: string | undefined;
  readonly strong: boolean;
}

/** Sums in the order of the offer's form; kinds of cost that do not occur are left out. */
export function sumsOf(budget: CountedBudget, language: Language): readonly Sum[] {
  const { sum, ofTotal } = budgetTexts[language];
  const { total } = budget;
  const share = (amount: Grosze): string | undefined =>
    total === 0 ? undefined : ofTotal(percentOf(amount, total));
  const kinds = (['direct', 'indirect', 'volunteer', 'inKind'] as const)
    .filter((kind) => budget[kind] > 0)
    .map((kind) => ({
      name: sum[kind],
      amount: budget[kind],
      percent: share(budget[kind]),
      strong: false,
    }));
  return [
    ...kinds,
    { name: sum.total, amount: total, percent: undefined, strong: true },
    { name: sum.grant, amount: budget.grant, percent: share(budget.grant), strong: false },
    { name: sum.own, amount: budget.own, percent: share(budget.own), strong: false },
  ];
}

/** Rounded down to two places, so that 9,999% never looks like 10%. */
const percentOf = (amount: Grosze, base: Grosze): string =>
  `${formatHundredths(Math.floor((amount * 10_000) / base))}%`;

/** What stands to be said of one rule, sentence by sentence. */
export function ruleSentences(checked: CheckedRule, language: Language): readonly string[] {
  const texts = budgetTexts[language];
  const { rule, holds, actual, bound, base, rows, remedy } = checked;
  const least = rule.kind === 'own-min' || rule.kind === 'own-money-min';
  const boundText =
    rule.limit.kind === 'share' && base !== undefined
      ? texts.shareOf(
          `${formatHundredths(rule.limit.points)}%`,
          formatMoney(base),
          formatMoney(bound),
        )
      : formatMoney(bound);
  const sentences = [texts.compare(formatMoney(actual), boundText, least)];
  if (holds) return sentences;
  const gap = formatMoney(Math.abs(bound - actual));
  sentences.push(least ? texts.short(gap) : texts.over(gap));
  if (rows.length > 0)
    sentences.push(texts.rows(rows.map(({ row }) => `„${row.name}”`).join(', ')));
  if (remedy !== undefined)
    sentences.push(texts.remedy(formatMoney(remedy.add), formatMoney(remedy.shift)));
  return sentences;
}
