import type { CourseRule } from './course-rules.ts';

/** A fact that no page names is checked for nobody. */
export const factsAreUsed: CourseRule = ({ facts, compiled, usedInGlossary, complete }, report) => {
  if (!complete) return;
  const used = new Set([...usedInGlossary, ...compiled.flatMap(({ module }) => module.factIds)]);
  for (const { fact, span } of facts) {
    if (used.has(fact.id)) continue;
    report({
      code: 'fact/unused',
      severity: 'warning',
      message: `Faktu „${fact.id}” nikt nie używa.`,
      hint: `Napisz {fact:${fact.id}} w lekcji albo usuń go z facts.yaml.`,
      span,
    });
  }
};
