import type { CourseRule } from './course-rules.ts';

/** A fact is checked again in time. */
export const factsAreFresh: CourseRule = ({ facts, today }, report) => {
  if (today === undefined) return;
  for (const { fact, span } of facts) {
    if (fact.checkAgainBy >= today) continue;
    report({
      code: 'fact/overdue',
      severity: 'warning',
      message: `Fakt „${fact.id}” miał być sprawdzony do ${fact.checkAgainBy}.`,
      hint: 'Sprawdź go u źródła i popraw „checked-on” oraz „check-again-by”.',
      span,
    });
  }
};
