import type { LocatedActivity } from '../directives/located-activity.ts';
import type { ModuleRule } from './module-rules.ts';

/** A question of the bank that a learner has met word for word tests memory. */
export const bankRepeatsNoExercise: ModuleRule = ({ activities, bank }, report) => {
  const met = new Map(activities.map((located) => [wordsOf(located), located.activity.id]));
  for (const located of bank) {
    const twin = met.get(wordsOf(located));
    if (twin === undefined) continue;
    report({
      code: 'bank/repeats-exercise',
      severity: 'warning',
      message: `To pytanie powtarza ćwiczenie „${twin}” słowo w słowo.`,
      hint: 'Zapytaj o to samo na innej sytuacji.',
      span: located.span,
    });
  }
};

/** The words that a learner sees: prompt and first list, without marks and capitals. */
function wordsOf({ activity, directive }: LocatedActivity): string {
  const list = directive.body.find((block) => block.kind === 'list');
  const items = (list?.items ?? []).map(({ text }) => text);
  const texts = [activity.promptText, ...items].join('\n').toLowerCase();
  return texts.replace(/[^\p{L}\p{N}\n]+/gu, ' ');
}
