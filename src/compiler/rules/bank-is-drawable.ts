import { pluralPl } from '../../model/plural.ts';
import type { ModuleRule } from './module-rules.ts';

const warmUps = 5;

/** A test can be drawn, and exactly five of its questions stand before the module as well. */
export const bankIsDrawable: ModuleRule = ({ open, bank }, report) => {
  const { test } = open;
  if (test === undefined) return;
  if (test.draw > bank.length) {
    const count = `${bank.length} ${pluralPl(bank.length, 'pytanie', 'pytania', 'pytań')}`;
    report({
      code: 'bank/too-small',
      severity: 'error',
      message: `Test losuje ${test.draw}, a bank ma ${count}.`,
      hint: 'Dopisz pytania albo zmniejsz „draw”.',
      span: test.drawSpan,
    });
  }
  const asked = bank.filter(({ activity }) => activity.warmUp);
  if (asked.length === warmUps) return;
  report({
    code: 'bank/warm-up-count',
    severity: 'error',
    message: `Znacznik „warm-up” ma ${asked.length} ${pluralPl(asked.length, 'pytanie', 'pytania', 'pytań')}; potrzeba ${warmUps}.`,
    hint: 'Rozgrzewka to pięć pytań, najlepiej każde o czym innym.',
    span: asked[warmUps]?.span ?? test.page.top,
  });
};
