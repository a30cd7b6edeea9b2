import type { ActivitySchema, AuthoringContext, OptionField } from '../../model/activity.ts';
import type { Block, Directive, ListItem, Prose } from '../../model/markdown.ts';
import type { Html } from '../../model/text.ts';
import { itemFeedback } from '../authoring/list-items.ts';
import { optionNumber } from '../authoring/options.ts';
import { escapeHtml, joinHtml, plainText, tag } from '../own-work/html.ts';
import { countRow } from './count-budget.ts';
import { kindName, kindOf } from './csv.ts';
import { formatMoney } from './money.ts';
import { maxPackedLength } from './pack.ts';
import { readRule, ruleSamples } from './read-rule.ts';
import type { BudgetRule, BudgetSpec, Row } from './spec.ts';

const options = [
  {
    name: 'rows',
    kind: 'whole-number',
    description: 'Ile pozycji może mieć kosztorys uczestnika, od 3 do 20.',
    fallback: '8',
  },
] as const satisfies readonly OptionField[];

/** `budget`: a table of costs as the example, a list of the competition's rules. */
export const budgetSchema: ActivitySchema<BudgetSpec> = {
  type: 'budget',
  summary: 'Uczestnik układa kosztorys i od razu widzi, czy spełnia reguły konkursu.',
  scored: false,
  tool: true,
  options,
  labels: [],
  parse(directive, context) {
    const example = readTable(directive, context);
    const rules = readRules(directive, context);
    const rows = optionNumber(directive, options, 'rows');
    if (rows < 3 || rows > 20) {
      context.report({
        code: 'budget/rows',
        severity: 'error',
        message: `Kosztorys nie może mieć ${rows} pozycji.`,
        hint: 'Wpisz liczbę od 3 do 20; zapis wszystkich pozycji musi się zmieścić w module.',
        span: directive.attributes['rows']?.span ?? directive.span,
      });
      return undefined;
    }
    return example === undefined || rules.length === 0 ? undefined : { example, rules, rows };
  },
  render: ({ example, rules }) =>
    joinHtml([
      example.length === 0 ? escapeHtml('') : renderTable(example),
      tag('ul', joinHtml(rules.map(({ text, note }) => renderRule(text, note)))),
    ]),
  renderSolution: () => undefined,
  maxPackedLength,
  tokens: () => [],
};

const columns: readonly (readonly [RegExp, keyof Row, string])[] = [
  [/^koszt/, 'name', 'Koszt'],
  [/^rodzaj/, 'kind', 'Rodzaj'],
  [/^jednostk/, 'unit', 'Jednostka'],
  [/^liczba/, 'units', 'Liczba'],
  [/^stawka/, 'rate', 'Stawka'],
  [/^z dotacji/, 'grant', 'Z dotacji'],
];

/** Rows of the example; empty without a table, undefined when it cannot be read. */
function readTable({ body }: Directive, { report }: AuthoringContext): readonly Row[] | undefined {
  const table = body.find((block) => block.kind === 'table');
  if (table === undefined) return [];
  const names = table.header.map((cell) => plainText(cell.html).toLowerCase());
  const places = columns.map(([form]) => names.findIndex((name) => form.test(name)));
  const missing = columns.filter((_, index) => (places[index] ?? -1) < 0);
  if (missing.length > 0) {
    report({
      code: 'budget/columns',
      severity: 'error',
      message: `W tabeli kosztów brakuje kolumn: ${missing.map(([, , name]) => name).join(', ')}.`,
      hint: `Nagłówek wygląda tak: | ${columns.map(([, , name]) => name).join(' | ')} |`,
      span: table.span,
    });
    return undefined;
  }
  const rows = table.rows.map((cells) => readRow(cells, places, report));
  const readable = rows.filter((row) => row !== undefined);
  return readable.length === rows.length ? readable : undefined;
}

function readRow(
  cells: readonly Prose[],
  places: readonly number[],
  report: AuthoringContext['report'],
): Row | undefined {
  const [name = '', word = '', unit = '', units = '', rate = '', grant = ''] = places.map(
    (place) => {
      const cell = cells[place];
      return cell === undefined ? '' : plainText(cell.html);
    },
  );
  const kind = kindOf(word);
  const span = cells[0]?.span;
  if (span === undefined) return undefined;
  const complain = (code: string, message: string, hint: string): undefined =>
    void report({ code, severity: 'error', message, hint, span });
  if (kind === undefined)
    return complain(
      'budget/kind',
      `„${word}” nie jest rodzajem kosztu.`,
      'Rodzaje: działanie, administracja, wolontariat, rzeczy.',
    );
  const row: Row = { name, kind, unit, units, rate, grant };
  const { problems } = countRow(row);
  // An example may break the competition's rules on purpose, but its numbers must be numbers.
  const unreadable = problems.find(({ problem }) => problem !== 'grant-over-value');
  return unreadable === undefined
    ? row
    : complain(
        'budget/number',
        `W pozycji „${name}” nie umiem policzyć: liczba „${units}”, stawka „${rate}”, z dotacji „${grant}”.`,
        'Wpisz liczby, na przykład 60, 70,00 albo 1 200; nazwa też jest potrzebna.',
      );
}

function readRules({ body, span }: Directive, context: AuthoringContext): readonly BudgetRule[] {
  const items = body.flatMap((block: Block) => (block.kind === 'list' ? block.items : []));
  if (items.length === 0)
    context.report({
      code: 'budget/no-rules',
      severity: 'error',
      message: 'Kosztorys nie ma żadnej reguły.',
      hint: `Dopisz pod tabelą listę, na przykład „- ${ruleSamples[0] ?? ''}”.`,
      span,
    });
  return items.flatMap((item) => readRuleItem(item, context) ?? []);
}

function readRuleItem(item: ListItem, { report }: AuthoringContext): BudgetRule | undefined {
  const text = plainText(item.html);
  const rule = readRule(text);
  if ('kind' in rule) return { ...rule, text, note: itemFeedback(item) };
  report({
    code: rule.sample === undefined ? 'budget/unknown-rule' : 'budget/rule-limit',
    severity: 'error',
    message: `Nie rozumiem reguły „${text}”.`,
    hint:
      rule.sample === undefined
        ? `Znam takie: ${ruleSamples.map((sample) => `„${sample}”`).join(', ')}.`
        : `Napisz ją tak: „${rule.sample}”.`,
    span: item.span,
  });
  return undefined;
}

function renderTable(rows: readonly Row[]): Html {
  const cells = (name: string, texts: readonly string[]): Html =>
    tag('tr', joinHtml(texts.map((text) => tag(name, escapeHtml(text)))));
  const header = [...columns.map(([, , name]) => name), 'Wartość'];
  const lines = rows.map((row) =>
    cells('td', [
      row.name,
      kindName(row.kind),
      row.unit,
      row.units,
      row.rate,
      row.grant,
      formatMoney(countRow(row).value),
    ]),
  );
  return tag('table', joinHtml([tag('thead', cells('th', header)), tag('tbody', joinHtml(lines))]));
}

const renderRule = (text: string, note: Html | undefined): Html =>
  tag('li', joinHtml([escapeHtml(`${text}.`), note ?? escapeHtml('')]));
