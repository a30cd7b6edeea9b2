import { readYaml } from '../source/read-yaml.ts';
import type { Fields } from '../source/yaml-fields.ts';
import { escapeHtml } from '../markdown/html.ts';
import { typeset } from '../markdown/typography.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Chart, chartSpec } from './chart-spec.ts';
import type { Drawing } from './drawing.ts';
import { themeColours } from './theme-colours.ts';

/** A chart written as a few fields to SVG and to a table of its data. */
export async function drawChart(text: string): Promise<Drawing> {
  const problems: Drawing['problems'][number][] = [];
  const report = ({ code, message, hint, span }: Diagnostic): void => {
    problems.push({ code, message, hint, line: span.line });
  };
  const fields = readYaml(text, '', 1, report);
  const chart = fields && readChart(fields, report);
  if (chart === undefined) return { title: '', svg: '', table: '', problems };
  const title = typeset(escapeHtml(chart.title));
  return { title, svg: await draw(chart), table: tableOf(chart), problems };
}

function readChart(fields: Fields, report: (problem: Diagnostic) => void): Chart | undefined {
  const title = fields.text('title');
  const mark = fields.oneOf('mark', ['bar', 'line']);
  const rows = fields.rows('data');
  const x = fields.text('x');
  const y = fields.text('y');
  fields.finish();
  if (title === undefined || mark === undefined || x === undefined || y === undefined)
    return undefined;
  const complain = (message: string, hint: string, name: string): void =>
    report({ code: 'chart/bad-data', severity: 'error', message, hint, span: fields.spanOf(name) });
  if (rows.length > mostRows) {
    complain(
      `Wykres ma ${rows.length} wierszy danych; najwyżej ${mostRows}.`,
      'Połącz drobne pozycje albo zrób z tego tabelę.',
      'data',
    );
    return undefined;
  }
  if (rows.length < 2) {
    complain(
      'Wykres ma mniej niż dwa wiersze danych.',
      'Jedną liczbę lepiej napisać w zdaniu.',
      'data',
    );
    return undefined;
  }
  const values: { label: string; value: number; written: string }[] = [];
  for (const row of rows) {
    const label = row.text(x);
    const written = row.text(y);
    row.finish();
    if (label === undefined || written === undefined) continue;
    const value = Number(written.replace(/[\s\u00a0]/g, '').replace(',', '.'));
    if (Number.isFinite(value)) values.push({ label, value, written });
    else {
      const span = row.spanOf(y);
      const message = `„${written}” w polu „${y}” nie jest liczbą.`;
      report({
        code: 'chart/bad-data',
        severity: 'error',
        message,
        hint: 'Napisz samą liczbę, bez jednostki.',
        span,
      });
    }
  }
  return values.length === rows.length ? { title, mark, x, y, values } : undefined;
}

/** More bars than this are a table. */
const mostRows = 20;

async function draw(chart: Chart): Promise<string> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  const { spec } = vegaLite.compile(chartSpec(chart), { logger: vega.logger(vega.None) });
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return tidy(svg);
}

function tidy(output: string): string {
  let svg = output;
  for (const [name, colour] of Object.entries(themeColours)) {
    svg = svg.replaceAll(`"${colour}"`, `"var(--${name})"`);
  }
  return svg
    .replace(
      / (?:style|class|id|font-family|aria-[a-z]+|role|xmlns|xmlns:xlink|version)="[^"]*"/g,
      '',
    )
    .replace(/ opacity="1"/g, '')
    .replace(/(font-size="\d+)px"/g, '$1"')
    .replace(/<path d="[^"]*"(?: display="none")?\/>/g, '');
}

const number = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 2, useGrouping: 'always' });

function tableOf({ x, y, values }: Chart): string {
  const cell = (text: string): string => typeset(escapeHtml(text));
  const rows = values.map(
    ({ label, value }) =>
      `<tr><th scope="row">${cell(label)}</th><td class="number">${number.format(value)}</td></tr>`,
  );
  return (
    `<div class="table"><table>\n<thead><tr><th scope="col">${cell(x)}</th>` +
    `<th scope="col" class="number">${cell(y)}</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`
  );
}
