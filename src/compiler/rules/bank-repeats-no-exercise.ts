import type { ModuleRule } from './module-rules.ts';

/** A question of the bank that a learner has met word for word tests memory. */
export const bankRepeatsNoExercise: ModuleRule = ({ activities, bank }, report) => {
  const fingerprint = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const met = new Map(
    activities.map(({ activity, directive }) => [
      fingerprint(activity.promptText) + fingerprint(firstItems(directive.body)),
      activity.id,
    ]),
  );
  for (const { activity, directive, span } of bank) {
    const twin = met.get(
      fingerprint(activity.promptText) + fingerprint(firstItems(directive.body)),
    );
    if (twin === undefined) continue;
    report({
      code: 'bank/repeats-exercise',
      severity: 'warning',
      message: `To pytanie powtarza ćwiczenie „${twin}” słowo w słowo.`,
      hint: 'Zapytaj o to samo na innej sytuacji.',
      span,
    });
  }
};

function firstItems(body: readonly { kind: string }[]): string {
  const [list] = body;
  return JSON.stringify(list ?? '', (key, value: unknown) => (key === 'span' ? undefined : value));
}
