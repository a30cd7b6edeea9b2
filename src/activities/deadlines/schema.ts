import type { ActivitySchema, AuthoringContext } from '../../model/activity.ts';
import type { Directive } from '../../model/markdown.ts';
import { itemTokens } from '../authoring/list-items.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import { dayFromIso } from './calendar.ts';
import { maxPackedLength } from './pack.ts';
import { readCase } from './read-case.ts';
import type { Case, DeadlinesSpec } from './spec.ts';

/** `deadlines`: cases and their time limits, counted by the rules of Polish law. */
export const deadlinesSchema: ActivitySchema<DeadlinesSpec> = {
  type: 'deadlines',
  summary: 'Uczestnik wybiera sprawę, podaje datę zdarzenia i dostaje terminy z wyliczeniem.',
  scored: false,
  tool: true,
  options: [
    {
      name: 'example',
      kind: 'text',
      description: 'Data, którą wstawia przycisk z przykładem, zapisana jak 2026-11-23.',
      fallback: 'bez przycisku',
    },
  ],
  labels: [],
  parse(directive, context) {
    const cases = readCases(directive, context);
    const example = readExample(directive, context);
    return cases.length === 0 || cases[0]?.token === '' ? undefined : { cases, example };
  },
  render({ cases }) {
    return tag('ul', joinHtml(cases.map(renderCase)));
  },
  renderSolution: () => undefined,
  maxPackedLength,
  tokens: ({ cases }) =>
    cases.flatMap(({ token, events }) => [
      token,
      ...events.map((_, event) => `${token}${event.toString(36)}`),
    ]),
};

function readCases(directive: Directive, context: AuthoringContext): readonly Case[] {
  const items = directive.body.flatMap((block) => (block.kind === 'list' ? block.items : []));
  if (items.length === 0)
    context.report({
      code: 'deadlines/no-cases',
      severity: 'error',
      message: 'W terminarzu nie ma żadnej sprawy.',
      hint: 'Dopisz listę, na przykład `- Odwołanie: 14 dni od doręczenia decyzji`.',
      span: directive.span,
    });
  const tokens = itemTokens(items, context) ?? [];
  return items.flatMap((item, index) => readCase(item, tokens[index] ?? '', context) ?? []);
}

function readExample({ attributes }: Directive, { report }: AuthoringContext): string | undefined {
  const written = attributes['example'];
  if (written === undefined) return undefined;
  if (written.value !== true && dayFromIso(written.value) !== undefined) return written.value;
  report({
    code: 'deadlines/bad-example',
    severity: 'error',
    message: `„${String(written.value)}” nie jest datą z lat 2020–2099.`,
    hint: 'Napisz rok, miesiąc i dzień: `example=2026-11-23`.',
    span: written.span,
  });
  return undefined;
}

function renderCase({ name, note, limits }: Case) {
  const rows = limits.map((limit) =>
    tag(
      'li',
      joinHtml([
        tag('b', escapeHtml(limit.name)),
        escapeHtml(`: ${limit.phrase}.`),
        limit.basis ?? escapeHtml(''),
      ]),
    ),
  );
  const head = [tag('p', escapeHtml(name)), note ?? escapeHtml('')];
  return tag('li', joinHtml([...(limits.length > 1 ? head : []), tag('ul', joinHtml(rows))]));
}
