import type { Activity } from '../../model/activity.ts';
import type { Span } from '../../model/diagnostic.ts';
import { isId } from '../../model/ids.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Json } from '../../model/text.ts';
import { renderBlocks } from '../markdown/render-blocks.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { PageScope } from '../markdown/scope.ts';
import { readAttributes } from '../source/attributes.ts';
import { createLocator } from '../source/locator.ts';
import { spanOfLine, spanOfLines } from '../source/source.ts';
import { checkOptions } from './check-options.ts';
import { bankOptions, frameOptions } from './frame-options.ts';
import { type Complain, complainer } from './complain.ts';
import { cutBody } from './cut-body.ts';
import { drawInto } from './draw-into.ts';
import type { LexedDirective } from './lexed-directive.ts';
import type { ActivitySurroundings, AnySchema, LocatedActivity } from './located-activity.ts';
import { readCommonOptions } from './read-common-options.ts';

/** One `:::` block to an activity. Undefined when no spec could be made; the reasons are reported. */
export function readActivity(
  lexed: LexedDirective,
  schema: AnySchema,
  surroundings: ActivitySurroundings,
  scope: PageScope,
): LocatedActivity | undefined {
  const { segment } = lexed;
  const { file } = scope.source;
  const head = spanOfLine(file, segment.line, 1, segment.headColumn);
  const attributes = readAttributes(
    segment.head,
    file,
    segment.line,
    segment.headColumn,
    scope.report,
  );
  const complain = complainer(scope.report);
  const frame = surroundings.place === 'bank' ? [...frameOptions, ...bankOptions] : frameOptions;
  const written = checkOptions(attributes.named, [...frame, ...schema.options], scope.report);
  const id = readId(attributes.id, segment.name, head, complain);
  const { prompt, body, labels } = cutBody(lexed, scope);
  if (prompt.length === 0) {
    complain(
      'activity/no-prompt',
      head,
      'Ćwiczenie nie ma polecenia.',
      'Zacznij blok od zdania, które mówi, co zrobić.',
    );
  }
  const own = Object.fromEntries(
    Object.entries(written).filter(([name]) => !frame.some((option) => option.name === name)),
  );
  const span = spanOfLines(scope.source, segment.line, segment.endLine);
  const directive = { type: segment.name, id, attributes: own, body, labels, span };
  const spec = schema.parse(directive, {
    report: scope.report,
    inline: (markdown, place) =>
      renderInline(scope.inlineTokens(markdown), scope, createLocator(scope.source, place)),
    blocks: renderBlocks,
    diagram: (dot, place) => drawInto(scope.report, dot, place),
  });
  const framed = readCommonOptions(written, attributes.named, schema, surroundings, head, complain);
  if (spec === undefined) return undefined;
  const promptHtml = renderBlocks(prompt);
  const explanation = labels['Wyjaśnienie']?.map((part) => part.html).join(' ');
  const activity: Activity = {
    id,
    type: schema.type,
    place: surroundings.place,
    prompt: promptHtml,
    promptText: plainText(promptHtml),
    scored: schema.scored,
    ...framed,
    hints: (labels['Podpowiedź'] ?? []).map((part) => part.html),
    explanation: explanation as Activity['explanation'],
    // A spec is plain JSON by contract; the round trip through the island is tested for each type.
    spec: spec as Json,
  };
  return { activity, schema, span: head, directive };
}

function readId(
  written: { readonly value: string; readonly span: Span } | undefined,
  type: string,
  head: Span,
  complain: Complain,
): string {
  if (written === undefined) {
    complain(
      'activity/no-id',
      head,
      'Ćwiczenie nie ma identyfikatora, a na nim wisi zapisana odpowiedź.',
      `Dopisz własny: „:::${type}{#krotka-nazwa}”.`,
    );
    return '';
  }
  if (!isId(written.value)) {
    complain(
      'activity/bad-id',
      written.span,
      `„${written.value}” nie jest dobrym identyfikatorem.`,
      'Małe litery bez ogonków, cyfry i pojedyncze łączniki; na początku litera; najwyżej 48 znaków.',
    );
  }
  return written.value;
}
