import { pluralPl } from '../../model/plural.ts';
import type { ModuleRule } from './module-rules.ts';

const enough = 4;

/** Each outcome is asked about often enough for a draw to say something about it. */
export const outcomesAreTested: ModuleRule = ({ open, bank }, report) => {
  if (open.test === undefined) return;
  for (const outcome of open.outcomes) {
    const count = bank.filter(({ activity }) => activity.outcome === outcome.id).length;
    if (count >= enough) continue;
    report({
      code: 'bank/few-for-outcome',
      severity: 'warning',
      message: `Efekt „${outcome.id}” ma w banku ${count} ${pluralPl(count, 'pytanie', 'pytania', 'pytań')}; potrzeba co najmniej ${enough}.`,
      hint: 'Dopisz pytania z tym efektem w test.md.',
      span: outcome.span,
    });
  }
};
