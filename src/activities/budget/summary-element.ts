import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

import type { Language } from '../../model/text.ts';
import { mark } from '../frame/part-feedback.ts';
import { checkRule, type CheckedRule } from './check-rule.ts';
import type { CountedBudget } from './count-budget.ts';
import { ruleSentences, sumsOf } from './describe-budget.ts';
import { formatMoney } from './money.ts';
import type { BudgetRule } from './spec.ts';
import { budgetTexts } from './texts.ts';

/** Sums of a budget, each with its share of the whole. */
export function sumsTable(budget: CountedBudget, language: Language): TemplateResult {
  return html`<table class="sums">
    <caption>
      ${budgetTexts[language].sums}
    </caption>
    <tbody>
      ${sumsOf(budget, language).map(
        ({ name, amount, percent, strong }) =>
          html`<tr class=${strong ? 'strong' : ''}>
            <th scope="row">${name}</th>
            <td>
              ${formatMoney(amount)}${percent === undefined ? nothing : html` <span>(${percent})</span>`}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Each rule with its verdict in word and shape, the count, and the way out. */
export function ruleList(
  rules: readonly BudgetRule[],
  budget: CountedBudget,
  language: Language,
): TemplateResult {
  return html`<h3>${budgetTexts[language].rules}</h3>
    <ul class="rules">
      ${rules.map((rule) => ruleItem(checkRule(rule, budget), language))}
    </ul>`;
}

function ruleItem(checked: CheckedRule, language: Language): TemplateResult {
  const { rule, holds } = checked;
  const texts = budgetTexts[language];
  const result = holds ? 'right' : 'wrong';
  return html`<li class=${result}>
    <b class="word">${mark(result)} ${holds ? texts.holds : texts.broken}.</b>
    <b>${rule.text}.</b>
    <span>${ruleSentences(checked, language).join(' ')}</span>
    ${rule.note ? html`<div class="rule-note">${unsafeHTML(rule.note)}</div>` : nothing}
  </li>`;
}
