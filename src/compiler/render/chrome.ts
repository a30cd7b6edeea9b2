import type { Course, Module } from '../../model/course.ts';
import { motifPath } from '../../model/motif.ts';
import type { Html } from '../../model/text.ts';

/** One repeat of the selvedge: teeth at both edges and a diamond between them. */
const selvedge = [
  '#...............',
  '##.............#',
  '###.....#.....##',
  '##.....###.....#',
  '#.....##.##.....',
  '##.....###.....#',
  '###.....#.....##',
  '##.............#',
];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const link = (id: string, text: string): string => `<li><a href="#${id}">${escape(text)}</a></li>`;

function outline(module: Module): string {
  const entries = [
    link('start', 'Strona tytułowa'),
    ...module.lessons.map(({ id, title }) => link(id, title)),
    ...(module.test === undefined ? [] : [link('test', module.test.title)]),
    ...(module.closing.length === 0 ? [] : [link('koniec', 'Co zabieram')]),
    ...(module.termIds.length === 0 ? [] : [link('slowniczek', 'Słowniczek')]),
    link('zrodla', 'Źródła'),
  ];
  return `<nav class="outline" aria-label="Spis modułu">
<p class="name">${module.number}. ${escape(module.shortTitle)}</p>
<ol>
${entries.join('\n')}
</ol>
</nav>
`;
}

/**
 * Everything that stands around `<main>` on a page: selvedge, header, outline, footer. Without a module it
 * is the home of the self-study site.
 */
export const renderChrome = (course: Course, module: Module | undefined, main: Html): Html =>
  `<a class="skip" href="#tresc">Przejdź do treści</a>
<div class="selvedge" aria-hidden="true"><svg height="20" shape-rendering="crispEdges"><defs><pattern id="kraj" width="40" height="20" patternUnits="userSpaceOnUse"><path fill="currentColor" transform="scale(2.5)" d="${motifPath(selvedge)}"/></pattern></defs><rect width="100%" height="20" fill="url(#kraj)"/></svg></div>
<header class="bar">
<a class="brand" href="${module === undefined ? '#kurs' : '#start'}">${escape(course.title)}</a>
${module === undefined ? '' : `<p class="where">Moduł ${module.number}. ${escape(module.shortTitle)}</p>\n`}</header>
<div class="notice fallback" role="note"><p>Ćwiczenia i zapis postępu jeszcze nie działają. Jeśli strona otwiera się z archiwum ZIP, najpierw rozpakuj archiwum i otwórz plik index.html z rozpakowanego folderu. Bez skryptów można czytać całość, ale nic się nie zapisze.</p></div>
<div class="page${module === undefined ? ' home' : ''}">
${module === undefined ? '' : outline(module)}${main}
</div>
<footer class="foot">
<p>${escape(course.title)}, kurs dla organizacji pozarządowych z Podlasia. Wersja ${escape(module?.version ?? course.version)}.</p>
<p>Treść na licencji <a href="https://creativecommons.org/licenses/by-sa/4.0/deed.pl" rel="license noreferrer">CC BY-SA 4.0</a>. Wzory nawiązują do tkanin dwuosnowowych z Janowa.</p>
</footer>` as Html;
