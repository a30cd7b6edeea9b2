import type { ModuleRule } from './module-rules.ts';

/** Each answer that can be ticked says why it is right or wrong: a wrong one teaches more than a right one. */
export const optionsHaveFeedback: ModuleRule = ({ activities, bank }, report) => {
  for (const { activity, directive } of [...activities, ...bank]) {
    if (!activity.scored) continue;
    const items = directive.body.flatMap((block) => (block.kind === 'list' ? block.items : []));
    for (const { checked, children, span, text } of items) {
      if (checked === undefined || children.some(({ kind }) => kind === 'quote')) continue;
      report({
        code: 'activity/no-feedback',
        severity: 'warning',
        message: `Odpowiedź „${text.slice(0, 40)}” niczego nie wyjaśnia.`,
        hint: 'Dopisz pod nią wiersz „  > dlaczego i co by się stało”.',
        span,
      });
    }
  }
};
