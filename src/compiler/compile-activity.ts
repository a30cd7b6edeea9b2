import type { Activity } from '../model/activity.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createCollector } from './diagnostics/collector.ts';
import { frameLabels } from './directives/frame-options.ts';
import { lexDirective } from './directives/lexed-directive.ts';
import type { AnySchema } from './directives/located-activity.ts';
import { readActivity } from './directives/read-activity.ts';
import { createPageLexer } from './markdown/page-lexer.ts';
import { type Targets, newUses, noTargets } from './markdown/scope.ts';
import { hintFor } from './source/nearest.ts';
import { readSource, sourceOf, spanOfLine } from './source/source.ts';
import { splitPage } from './source/split-page.ts';

/** Compiles one `:::` block on its own, for tests and the gallery. Outcomes and lessons are not checked. */
export function compileActivity(
  markdown: string,
  schemas: readonly AnySchema[],
  targets: Targets = noTargets,
): { activity: Activity | undefined; diagnostics: readonly Diagnostic[] } {
  const { report, diagnostics } = createCollector();
  const file = 'example.md';
  const source = readSource(file, new TextEncoder().encode(sourceOf(file, markdown).text), report);
  const segment = splitPage(source, report).find((part) => part.kind === 'directive');
  const schema = schemas.find(({ type }) => type === segment?.name);
  if (segment === undefined || schema === undefined) {
    const types = schemas.map(({ type }) => type);
    report({
      code: segment === undefined ? 'activity/missing' : 'directive/unknown',
      severity: 'error',
      message:
        segment === undefined ? 'Nie ma tu bloku „:::”.' : `Nie ma bloku „:::${segment.name}”.`,
      hint: hintFor(segment?.name ?? '', types),
      span: spanOfLine(file, segment?.line ?? 1, 1, segment?.headColumn ?? 2),
    });
    return { activity: undefined, diagnostics: diagnostics() };
  }
  const lexer = createPageLexer();
  const lexed = lexDirective(segment, [...frameLabels, ...schema.labels], lexer);
  lexer.finish();
  const scope = { source, report, targets, uses: newUses(), inlineTokens: lexer.inline };
  const surroundings = { place: 'lesson' as const, outcomes: undefined, lessons: undefined };
  const located = readActivity(lexed, schema, surroundings, scope);
  return { activity: located?.activity, diagnostics: diagnostics() };
}
