import type { Course, Fact, Module } from '../../model/course.ts';
import { escapeHtml } from '../markdown/html.ts';
import { typeset } from '../markdown/typography.ts';
import { screen } from './render-screens.ts';

const text = (plain: string): string => typeset(escapeHtml(plain));

/** The module's own part of the glossary, in alphabetical order. */
export function renderGlossary(course: Course, module: Module): string {
  const terms = module.termIds
    .map((id) => course.terms[id])
    .filter((term) => term !== undefined)
    .sort((a, b) => a.term.localeCompare(b.term, 'pl'));
  if (terms.length === 0) return '';
  const entries = terms.map(
    ({ id, term, definition }) => `<dt id="haslo-${id}">${text(term)}</dt>\n<dd>${definition}</dd>`,
  );
  return screen('slowniczek', 'glossary', 'Słowniczek', `<dl>\n${entries.join('\n')}\n</dl>`);
}

/** What the module stands on: its own list, and under each source its facts with basis and date. */
export function renderSources(course: Course, module: Module): string {
  const facts = new Map<string, string[]>();
  for (const id of module.factIds) {
    const fact = course.facts[id];
    if (fact === undefined) continue;
    const source = renderSource(fact);
    facts.set(source, [...(facts.get(source) ?? []), renderFact(fact)]);
  }
  const lists = [...facts].map(
    ([source, entries]) => `<h3>${source}</h3>\n<ul class="facts">\n${entries.join('\n')}\n</ul>`,
  );
  const all = ['', '<h2>Liczby i przepisy z tego modułu</h2>', ...lists].join('\n');
  return screen('zrodla', 'sources', 'Źródła', `${module.sources}${lists.length === 0 ? '' : all}`);
}

function renderSource({ source: { title, url } }: Fact): string {
  return url === undefined ? text(title) : `<a href="${escapeHtml(url)}">${text(title)}</a>`;
}

/** The player reads these for the window beside a fact: `player/reference-entry.ts`. */
function renderFact({ id, sentence, basis, checkedOn, confidence }: Fact): string {
  const checked = `Stan na <time datetime="${checkedOn}">${dayPl(checkedOn)}</time>.`;
  const warning =
    confidence === 'to-check' ? ' <strong class="to-check">Sprawdź u źródła.</strong>' : '';
  return `<li id="fakt-${id}">${text(sentence)} <span>Podstawa: <span>${text(basis)}</span>. ${checked}${warning}</span></li>`;
}

const months =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  );

function dayPl(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}\u00a0${months[Number(month) - 1] ?? ''} ${year}\u00a0r.`;
}
