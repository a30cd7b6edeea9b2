import type { ModuleRule } from './module-rules.ts';

/** Headings below a page's title start at `##` and never skip a level: screen readers walk by them. */
export const headingOrder: ModuleRule = ({ lessonFlows, otherFlows }, report) => {
  for (const flow of [...lessonFlows, ...otherFlows]) {
    let above = 1;
    for (const item of flow) {
      if (item.kind !== 'block' || item.block.kind !== 'heading') continue;
      const { depth, span } = item.block;
      if (depth === 1) {
        report({
          code: 'heading/title',
          severity: 'error',
          message: 'Nagłówek „#” należy do tytułu strony, a ten jest w polu „title”.',
          hint: 'Zacznij od „##”.',
          span,
        });
      } else if (depth > above + 1) {
        report({
          code: 'heading/jump',
          severity: 'error',
          message: `Po nagłówku poziomu ${above} stoi od razu poziom ${depth}.`,
          hint: `Napisz „${'#'.repeat(above + 1)}” albo dodaj nagłówek pomiędzy.`,
          span,
        });
      }
      above = Math.max(depth, 2);
    }
  }
};
