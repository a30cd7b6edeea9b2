import type { Token } from 'marked';

import type { ActivityPlace } from '../../model/activity.ts';
import type { Report } from '../../model/diagnostic.ts';
import type { Block } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { hasDiagram } from '../directives/draw-into.ts';
import { frameLabels } from '../directives/frame-options.ts';
import { type LexedDirective, lexDirective } from '../directives/lexed-directive.ts';
import type { AnySchema, LocatedActivity } from '../directives/located-activity.ts';
import { readActivity } from '../directives/read-activity.ts';
import { prepareDiagrams } from '../frames/draw-diagram.ts';
import { type Frame, frames } from '../frames/frames.ts';
import type { Pictures } from '../frames/pictures.ts';
import { readFrame } from '../frames/read-frame.ts';
import { lowerPage } from '../markdown/lower-blocks.ts';
import { createPageLexer } from '../markdown/page-lexer.ts';
import { type PageScope, type Targets, type Uses, newUses } from '../markdown/scope.ts';
import { hintFor } from '../source/nearest.ts';
import type { Located } from '../source/yaml-fields.ts';
import { type Source, spanOfLine } from '../source/source.ts';
import type { DirectiveSegment, Segment } from '../source/split-page.ts';

/** Content in reading order, before it is joined into pieces. */
export type FlowItem =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'frame'; readonly html: Html; readonly id: Located | undefined }
  | { readonly kind: 'activity'; readonly located: LocatedActivity };

export interface Flow {
  readonly items: readonly FlowItem[];
  readonly uses: Uses;
}

/** What a flow is compiled with. */
export interface FlowSettings {
  readonly schemas: readonly AnySchema[];
  readonly pictures: Pictures;
  readonly targets: Targets;
  readonly place: ActivityPlace;
  readonly outcomes: readonly string[] | undefined;
  readonly lessons: readonly string[] | undefined;
}

type LexedSegment =
  | { readonly line: number; readonly tokens: readonly Token[] }
  | {
      readonly segment: DirectiveSegment;
      readonly schema: AnySchema | undefined;
      readonly frame: Frame | undefined;
      readonly directive: LexedDirective;
    };

/** Markdown and blocks of one page, or of one section of a page. */
export async function compileFlow(
  source: Source,
  segments: readonly Segment[],
  settings: FlowSettings,
  report: Report,
): Promise<Flow> {
  const { schemas, pictures, targets } = settings;
  const lexer = createPageLexer();
  const uses = newUses();
  const scope: PageScope = { source, report, targets, uses, inlineTokens: lexer.inline };
  const lexed = segments.flatMap((segment): LexedSegment[] => {
    if (segment.kind === 'prose')
      return [{ line: segment.line, tokens: lexer.blocks(segment.text) }];
    if (segment.kind === 'front-matter') return [];
    const schema = schemas.find(({ type }) => type === segment.name);
    const frame = frames.find(({ name }) => name === segment.name);
    const labels = schema === undefined ? [] : [...frameLabels, ...schema.labels];
    const directive =
      frame?.body === 'picture' ? { segment, parts: [] } : lexDirective(segment, labels, lexer);
    return [{ segment, schema, frame, directive }];
  });
  lexer.finish();
  if (segments.some((segment) => segment.kind === 'directive' && hasDiagram(segment.body)))
    await prepareDiagrams();
  const items: FlowItem[] = [];
  for (const part of lexed) {
    if ('tokens' in part) {
      const blocks = lowerPage(part.tokens, part.line, scope);
      items.push(...blocks.map((block) => ({ kind: 'block' as const, block })));
      continue;
    }
    const { segment, schema, frame, directive } = part;
    const span = spanOfLine(source.file, segment.line, 1, segment.headColumn);
    if (schema !== undefined) {
      const located = readActivity(directive, schema, settings, scope);
      if (located !== undefined) items.push({ kind: 'activity', located });
    } else if (frame !== undefined) {
      items.push({ kind: 'frame', ...(await readFrame(directive, frame, scope, pictures)) });
    } else {
      const known = [...frames.map(({ name }) => name), ...schemas.map(({ type }) => type)];
      report({
        code: 'directive/unknown',
        severity: 'error',
        message: `Nie ma bloku „:::${segment.name}”.`,
        hint: hintFor(segment.name, known),
        span,
      });
    }
  }
  return { items, uses };
}
