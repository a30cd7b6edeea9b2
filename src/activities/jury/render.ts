import type { Html } from '../../model/text.ts';
import { escapeHtml, joinHtml, tag } from '../own-work/html.ts';
import { mostOf, totalOf } from './compare.ts';
import type { JurySpec } from './spec.ts';

const none = '' as Html;
const cells = (name: 'th' | 'td', contents: readonly Html[]): Html =>
  tag('tr', joinHtml(contents.map((one) => tag(name, one, name === 'th' ? 'scope="col"' : ''))));
/** In the wrapper that the theme lets scroll where a page is narrow. */
const table = (head: readonly string[], rows: readonly (readonly Html[])[]): Html => {
  const body = tag('tbody', joinHtml(rows.map((row) => cells('td', row))));
  const whole = joinHtml([tag('thead', cells('th', head.map(escapeHtml))), body]);
  return tag('div', tag('table', whole), 'class="table"');
};
const number = (value: number): Html => escapeHtml(String(value));

/** Criteria, offers, and a sheet to mark them on with a pencil. */
export function renderJury({ criteria, offers }: JurySpec): Html {
  const rules = table(
    ['Kryterium', 'Punkty', 'Waga', 'Na co patrzeć'],
    criteria.map(({ name, most, weight, advice }) => [
      escapeHtml(name),
      escapeHtml(`0–${most}`),
      number(weight),
      advice ?? none,
    ]),
  );
  const texts = offers.map(({ title, html }) =>
    joinHtml([tag('p', tag('strong', escapeHtml(title))), html]),
  );
  const sheet = table(
    ['Kryterium', ...offers.map(({ title }) => title)],
    criteria.map(({ name }) => [escapeHtml(name), ...offers.map(() => escapeHtml('……'))]),
  );
  return joinHtml([rules, ...texts, sheet]);
}

/** The committee's marks with reasons and totals. */
export function renderJurySolution({ criteria, offers }: JurySpec): Html {
  const most = mostOf(criteria);
  return joinHtml(
    offers.map(({ title, committee }) => {
      const total = totalOf(
        criteria,
        committee.map(({ points }) => points),
      );
      return joinHtml([
        tag('p', tag('strong', escapeHtml(`${title}: ${total} z ${most} punktów`))),
        table(
          ['Kryterium', 'Komisja', 'Dlaczego'],
          committee.map(({ points, reason }, at) => [
            escapeHtml(criteria[at]?.name ?? ''),
            number(points),
            reason ?? none,
          ]),
        ),
      ]);
    }),
  );
}
