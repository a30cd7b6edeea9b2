import { enoughAnswers, markedAnswers } from './marked-answers.ts';
import type { ModuleRule } from './module-rules.ts';

/** Where the right answer is usually the longest, a test can be passed without the lessons. */
export const rightAnswerLength: ModuleRule = ({ open, bank }, report) => {
  const answers = markedAnswers(bank);
  const longest = answers.filter(({ lengths, right }) =>
    lengths.every((length, index) => index === right || length < (lengths[right] ?? 0)),
  );
  if (open.test === undefined || answers.length < enoughAnswers) return;
  if (longest.length <= answers.length / 2) return;
  const ids = longest.slice(0, 5).map(({ located }) => located.activity.id);
  report({
    code: 'bank/right-is-longest',
    severity: 'warning',
    message: `W ${longest.length} z ${answers.length} pytań poprawna odpowiedź jest najdłuższa.`,
    hint: `Skróć ją albo rozpisz pozostałe, na przykład w: ${ids.join(', ')}.`,
    span: open.test.page.top,
  });
};
