import { enoughAnswers, markedAnswers } from './marked-answers.ts';
import type { ModuleRule } from './module-rules.ts';

const words = ['pierwszym', 'drugim', 'trzecim', 'czwartym', 'piątym', 'szóstym'];

/** Print and reading without scripts show answers as written: the right one must not always stand in one place. */
export const rightAnswerPosition: ModuleRule = ({ open, bank }, report) => {
  const answers = markedAnswers(bank);
  if (open.test === undefined || answers.length < enoughAnswers) return;
  words.forEach((word, position) => {
    const here = answers.filter(({ right }) => right === position);
    if (here.length <= answers.length / 2) return;
    report({
      code: 'bank/right-in-one-place',
      severity: 'warning',
      message: `W ${here.length} z ${answers.length} pytań poprawna odpowiedź stoi na ${word} miejscu.`,
      hint: 'Przestaw odpowiedzi w części pytań.',
      span: open.test?.page.top ?? open.page.top,
    });
  });
};
