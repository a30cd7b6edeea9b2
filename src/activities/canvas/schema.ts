import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive, ListItem } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemTokens } from '../authoring/list-items.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import { assemble, type AssembledLine } from './assemble.ts';
import { maxPackedLength } from './pack.ts';
import { readDocument } from './read-document.ts';
import { readField } from './read-field.ts';
import { exampleTexts, hasExample, type CanvasField, type CanvasSpec } from './spec.ts';

/** `canvas`: a list of fields, and below it a quote that is the document they make. */
export const canvasSchema: ActivitySchema<CanvasSpec> = {
  type: 'canvas',
  summary: 'Uczestnik wypełnia formularz, z którego powstaje gotowy tekst.',
  scored: false,
  tool: true,
  options: [],
  labels: [],
  parse(directive, context) {
    const fields = readFields(directive, context);
    if (fields === undefined) return undefined;
    const quotes = directive.body.flatMap((block) => (block.kind === 'quote' ? block.blocks : []));
    const document = readDocument(quotes, fields, context);
    warnOfUnused(fields, { fields, document }, directive, context);
    return { fields, document };
  },
  render: ({ fields }) => tag('dl', joinHtml(fields.map(renderField))),
  renderSolution: (spec) =>
    hasExample(spec) ? joinHtml(assemble(spec, exampleTexts(spec)).map(renderLine)) : undefined,
  maxPackedLength,
  tokens: ({ fields }) => fields.map(({ token }) => token),
};

function readFields(
  directive: Directive,
  context: AuthoringContext,
): readonly CanvasField[] | undefined {
  const items: readonly ListItem[] = directive.body.flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  if (items.length === 0) {
    context.report({
      code: 'canvas/no-fields',
      severity: 'error',
      message: 'Formularz nie ma żadnego pola.',
      hint: 'Dopisz listę pól, na przykład „- Cel partnerstwa (do 40 słów)”.',
      span: directive.span,
    });
    return undefined;
  }
  const tokens = itemTokens(items, context);
  const fields = items.map((item, index) => readField(item, tokens?.[index] ?? '', context));
  const known = fields.filter((field) => field !== undefined);
  const doubled = known.findIndex(
    ({ name }, index) => known.findIndex((other) => other.name === name) !== index,
  );
  if (doubled >= 0)
    context.report({
      code: 'canvas/same-name',
      severity: 'error',
      message: `Dwa pola nazywają się „${known[doubled]?.name ?? ''}”.`,
      hint: 'Nadaj im różne nazwy, inaczej dokument nie wie, które wstawić.',
      span: items[doubled]?.span ?? directive.span,
    });
  const sound = tokens !== undefined && known.length === fields.length && doubled < 0;
  return sound ? known : undefined;
}

function warnOfUnused(
  fields: readonly CanvasField[],
  { document }: CanvasSpec,
  { span }: Directive,
  { report }: AuthoringContext,
): void {
  if (document.length === 0) return;
  const used = new Set(
    document.flatMap(({ parts }) => parts.map((part) => (part.kind === 'field' ? part.token : ''))),
  );
  for (const { name, token } of fields) {
    if (used.has(token)) continue;
    report({
      code: 'canvas/unused-field',
      severity: 'warning',
      message: `Pole „${name}” nie trafia do dokumentu.`,
      hint: `Wstaw w cytacie „[[${name}]]” albo usuń pole.`,
      span,
    });
  }
}

const renderField = ({ name, hint, example }: CanvasField): Html =>
  joinHtml([
    tag('dt', escapeHtml(name)),
    tag(
      'dd',
      joinHtml([
        hint ?? escapeHtml(''),
        example === '' ? escapeHtml('') : tag('p', escapeHtml(`Przykład: ${example}`)),
      ]),
    ),
  ]);

function renderLine({ kind, marker, pieces }: AssembledLine): Html {
  const words = pieces.map((piece) =>
    piece.kind === 'blank' ? escapeHtml(`[${piece.name}]`) : escapeHtml(piece.text),
  );
  const text = joinHtml([escapeHtml(marker === '' ? '' : `${marker} `), ...words]);
  return tag('p', kind === 'heading' ? tag('b', text) : text);
}
