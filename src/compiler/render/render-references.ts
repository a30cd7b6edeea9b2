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

/** What the module stands on: its own list, and each fact with basis, source and date. */
export function renderSources(course: Course, module: Module): string {
  const facts = module.factIds.map((id) => course.facts[id]).filter((fact) => fact !== undefined);
  const list =
    facts.length === 0
      ? ''
      : `\n<h2>Liczby i przepisy z tego modułu</h2>\n<ul class="facts">\n${facts.map(renderFact).join('\n')}\n</ul>`;
  return screen('zrodla', 'sources', 'Źródła', `${module.sources}${list}`);
}

/** The player reads these entries for the window beside a fact: `player/reference-entry.ts`. */
function renderFact({ id, sentence, basis, source, checkedOn, confidence }: Fact): string {
  const title = text(source.title);
  const origin =
    source.url === undefined
      ? `<cite>${title}</cite>`
      : `<a href="${escapeHtml(source.url)}">${title}</a>`;
  const checked = `Stan na <time datetime="${checkedOn}">${dayPl(checkedOn)}</time>.`;
  const warning =
    confidence === 'to-check' ? ' <strong class="to-check">Sprawdź u źródła.</strong>' : '';
  return `<li id="fakt-${id}">${text(sentence)} <span class="basis">Podstawa: <span>${text(basis)}</span>. Źródło: ${origin}. ${checked}${warning}</span></li>`;
}

const months =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  );

function dayPl(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}\u00a0${months[Number(month) - 1] ?? ''} ${year}\u00a0r.`;
}
