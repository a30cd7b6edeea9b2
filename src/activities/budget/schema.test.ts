import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { checkRule } from './check-rule.ts';
import { countBudget } from './count-budget.ts';
import { budgetSchema } from './schema.ts';
import type { BudgetSpec } from './spec.ts';

const header =
  '| Koszt | Rodzaj | Jednostka | Liczba | Stawka | Z dotacji |\n|---|---|---|---|---|---|';
const row = '| Zajęcia | działanie | godzina | 60 | 70,00 | 4 200 |';
const rule = '- Dotacja najwyżej: 10 000 zł';

const read = (body: string, attributes = '') => {
  const markdown = `:::budget{#kosztorys ${attributes}}\nPolicz.\n\n${body}\n:::\n`;
  const { activity, diagnostics } = compileActivity(markdown, [budgetSchema]);
  const spec = activity?.spec as BudgetSpec | undefined;
  return { spec, codes: diagnostics.map(({ code }) => code), diagnostics };
};

describe('budget, as authors write it', () => {
  it('reads its own example, which breaks two rules on purpose', () => {
    const markdown = readFileSync(new URL('example.md', import.meta.url), 'utf8');
    const { activity, diagnostics } = compileActivity(markdown, [budgetSchema]);
    expect(diagnostics).toEqual([]);
    const spec = activity?.spec as unknown as BudgetSpec;
    expect(spec.rules.map(({ kind }) => kind)).toEqual([
      'grant-max',
      'own-min',
      'indirect-max',
      'volunteer-rate-max',
    ]);
    const budget = countBudget(spec.example);
    expect(budget).toMatchObject({ total: 1_021_800, grant: 921_000, own: 100_800 });
    const broken = spec.rules.filter((one) => !checkRule(one, budget).holds);
    expect(broken.map(({ kind }) => kind)).toEqual(['own-min', 'indirect-max']);
  });

  it('takes columns in any order and no table at all', () => {
    const turned =
      '| Stawka | Z dotacji | Koszt | Rodzaj | Liczba | Jednostka |\n|---|---|---|---|---|---|';
    const { spec } = read(`${turned}\n| 70 | 0 | Sala | rzeczy | 2 | h |\n\n${rule}`);
    expect(spec?.example).toEqual([
      { name: 'Sala', kind: 'r', unit: 'h', units: '2', rate: '70', grant: '0' },
    ]);
    expect(read(rule).spec?.example).toEqual([]);
  });

  it('reads every kind of rule', () => {
    const rules = [
      'Całość najwyżej: 20 000 zł',
      'Wkład pieniężny co najmniej: 5% dotacji',
      'Koszty pośrednie najwyżej: 12,5% całości',
      'Praca wolontariuszy najwyżej: 50% wkładu',
      'Jedna pozycja najwyżej: 5 000 zł',
    ];
    const { spec, codes } = read(rules.map((text) => `- ${text}`).join('\n'));
    expect(codes).toEqual([]);
    expect(spec?.rules.map(({ limit }) => limit)).toEqual([
      { kind: 'money', grosze: 2_000_000 },
      { kind: 'share', points: 500, of: 'grant' },
      { kind: 'share', points: 1250, of: 'total' },
      { kind: 'share', points: 5000, of: 'own' },
      { kind: 'money', grosze: 500_000 },
    ]);
  });

  it('shows the way out of a rule it does not know', () => {
    const { codes, diagnostics } = read('- Wkład własny co najmniej: dużo\n- Nagroda: 5 zł');
    expect(codes).toEqual(['budget/rule-limit', 'budget/unknown-rule']);
    expect(diagnostics[0]?.hint).toContain('10% całości');
    expect(diagnostics[0]?.span.line).toBe(4);
  });

  it('complains of a table that cannot be counted', () => {
    expect(read(`| Koszt | Liczba |\n|---|---|\n| a | 1 |\n\n${rule}`).codes).toEqual([
      'budget/columns',
    ]);
    expect(read(`${header}\n| a | jedzenie | h | 1 | 1 | 1 |\n\n${rule}`).codes).toEqual([
      'budget/kind',
    ]);
    expect(read(`${header}\n| a | działanie | h | dwa | 1 | 1 |\n\n${rule}`).codes).toEqual([
      'budget/number',
    ]);
    expect(read(`${header}\n${row}`).codes).toEqual(['budget/no-rules']);
    expect(read(rule, 'rows=50').codes).toEqual(['budget/rows']);
  });

  it('reads well without scripts', () => {
    const { spec } = read(`${header}\n${row}\n\n${rule}\n  > Ogłoszenie.`);
    const shown = spec && budgetSchema.render(spec);
    expect(shown).toContain('<td>4\u00a0200,00\u00a0zł</td>');
    expect(shown).toContain('Ogłoszenie.');
  });
});
