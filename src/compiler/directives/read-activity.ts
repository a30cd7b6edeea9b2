import type { Activity, ActivityPlace, ActivitySchema } from '../../model/activity.ts';
import type { Report, Span } from '../../model/diagnostic.ts';
import { isId } from '../../model/ids.ts';
import type { Attribute, Block, Directive, Prose } from '../../model/markdown.ts';
import type { Json } from '../../model/text.ts';
import { plainText } from '../markdown/html.ts';
import { lowerPage } from '../markdown/lower-blocks.ts';
import { renderBlocks } from '../markdown/render-blocks.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { PageScope } from '../markdown/scope.ts';
import { readAttributes } from '../source/attributes.ts';
import { createLocator } from '../source/locator.ts';
import { hintFor } from '../source/nearest.ts';
import { spanOfLine, spanOfLines } from '../source/source.ts';
import { checkOptions } from './check-options.ts';
import { bankOptions, frameOptions } from './frame-options.ts';
import type { LexedDirective } from './lexed-directive.ts';

export type AnySchema = ActivitySchema<unknown>;

/** An activity with what rules need beside it. */
export interface LocatedActivity {
  readonly activity: Activity;
  readonly schema: AnySchema;
  /** The opening line. */
  readonly span: Span;
  readonly directive: Directive;
}

/** What an activity may name in its module. Undefined lists are not checked (a block on its own). */
export interface ActivitySurroundings {
  readonly place: ActivityPlace;
  readonly outcomes: readonly string[] | undefined;
  readonly lessons: readonly string[] | undefined;
}

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
  });
  const framed = readFrame(written, attributes.named, schema, surroundings, head, complain);
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

type Complain = (code: string, span: Span, message: string, hint: string) => void;

const complainer =
  (report: Report): Complain =>
  (code, span, message, hint) =>
    report({ code, severity: 'error', message, hint, span });

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

function readFrame(
  written: Readonly<Record<string, Attribute>>,
  named: Readonly<Record<string, Attribute>>,
  schema: AnySchema,
  { place, outcomes, lessons }: ActivitySurroundings,
  head: Span,
  complain: Complain,
): Pick<Activity, 'outcome' | 'tries' | 'workbook' | 'difficulty' | 'lesson' | 'warmUp'> {
  const text = (name: string): string | undefined => {
    const value = written[name]?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const reference = (
    name: string,
    code: string,
    allowed: readonly string[] | undefined,
    what: string,
  ): string | undefined => {
    const value = text(name);
    if (value === undefined || allowed === undefined || allowed.includes(value)) return value;
    complain(code, written[name]?.span ?? head, `${what} „${value}”.`, hintFor(value, allowed));
    return undefined;
  };
  const required = (name: string, code: string, message: string, hint: string): void => {
    if (named[name] === undefined) complain(code, head, message, hint);
  };
  if (schema.scored && outcomes !== undefined) {
    const known = `Efekty tego modułu: ${outcomes.slice(0, 8).join(', ')}.`;
    required(
      'outcome',
      'activity/no-outcome',
      'Ćwiczenie oceniane nie mówi, któremu efektowi służy.',
      `Dopisz outcome=…. ${known}`,
    );
  }
  if (place === 'bank') {
    required(
      'level',
      'bank/no-level',
      'Pytanie banku nie ma trudności.',
      'Dopisz level=1, level=2 albo level=3.',
    );
    required(
      'lesson',
      'bank/no-lesson',
      'Pytanie banku nie odsyła do lekcji.',
      'Dopisz lesson=id-lekcji.',
    );
  }
  const tries = Number(text('tries') ?? 2);
  if (tries < 1 || tries > 9) {
    complain(
      'activity/bad-tries',
      written['tries']?.span ?? head,
      'Prób może być od 1 do 9.',
      'Zwykle wystarczą dwie.',
    );
  }
  const level = text('level');
  return {
    outcome: reference('outcome', 'activity/unknown-outcome', outcomes, 'module.md nie ma efektu'),
    tries,
    workbook: text('workbook'),
    difficulty: level === '1' ? 1 : level === '2' ? 2 : level === '3' ? 3 : undefined,
    lesson: reference('lesson', 'bank/unknown-lesson', lessons, 'Ten moduł nie ma lekcji'),
    warmUp: written['warm-up'] !== undefined,
  };
}

/**
 * The prompt is the paragraphs before the first list, table, quote or heading; where the body is
 * paragraphs alone, the first one. A paragraph with a gap `[[…]]` is never prompt.
 */
function cutBody(
  lexed: LexedDirective,
  scope: PageScope,
): { prompt: Block[]; body: Block[]; labels: Record<string, Prose[]> } {
  const blocks: Block[] = [];
  const labels: Record<string, Prose[]> = {};
  for (const part of lexed.parts) {
    if (part.kind === 'blocks') blocks.push(...lowerPage(part.tokens, part.line, scope));
    else {
      const last = part.line + part.text.split('\n').length - 1;
      const written = part.misspelt ?? part.label;
      const range = {
        ...spanOfLines(scope.source, part.line, last),
        column: written.length + 2,
      };
      if (part.misspelt !== undefined) {
        scope.report({
          code: 'activity/unknown-label',
          severity: 'error',
          message: `Nie znam etykiety „${written}:”.`,
          hint: `Czy chodziło o „${part.label}:”?`,
          span: { ...range, column: 1, endLine: part.line, endColumn: written.length + 2 },
        });
      }
      const markup = renderInline(
        scope.inlineTokens(part.text),
        scope,
        createLocator(scope.source, range),
      );
      (labels[part.label] ??= []).push({ text: part.text, html: markup, span: range });
    }
  }
  const isProse = (block: Block): boolean =>
    block.kind === 'paragraph' && !block.text.includes('[[');
  const stop = blocks.findIndex((block) => !isProse(block));
  const onlyParagraphs = blocks.every(({ kind }) => kind === 'paragraph');
  const length = onlyParagraphs ? Math.min(1, stop < 0 ? 1 : stop) : Math.max(stop, 0);
  const prompt = blocks.slice(0, length);
  const body = blocks.slice(length);
  return { prompt, body, labels };
}
