import type { Course, Module } from '../../model/course.ts';
import type { Motif } from '../../model/motif.ts';
import { motifPath } from '../../model/motif.ts';
import type { Html } from '../../model/text.ts';
import { escapeHtml } from '../page/escape-html.ts';

/** `1 godz. 35 min`, kept on one line. */
export function readableMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    ...(hours > 0 ? [`${String(hours)} godz.`] : []),
    ...(rest > 0 || hours === 0 ? [`${String(rest)} min`] : []),
  ];
  return parts.join(' ').replaceAll(' ', '\u00a0');
}

/** One place in the cloth: a module that can be opened, or one that is still to be woven. */
interface Cell {
  readonly number: number;
  readonly title: string;
  readonly motif: Motif;
  readonly module: Module | undefined;
}

/** Modules written and planned by number; a planned one waits under the motif of its place. */
function cells(course: Course): Cell[] {
  const motifs = Object.values(course.motifs);
  const written = course.modules.map((module) => ({
    number: module.number,
    title: module.shortTitle,
    motif: course.motifs[module.motif] ?? [],
    module,
  }));
  const planned = course.planned.map(({ number, title }) => ({
    number,
    title: title.split(':')[0] ?? title,
    motif: motifs[number - 1] ?? [],
    module: undefined,
  }));
  return [...written, ...planned].toSorted((a, b) => a.number - b.number);
}

const drawing = (motif: Motif): string =>
  `<svg viewBox="0 0 ${String(motif[0]?.length ?? 1)} ${String(Math.max(1, motif.length))}" shape-rendering="crispEdges" aria-hidden="true"><path fill="currentColor" d="${motifPath(motif)}"/></svg>`;

function cell({ number, title, motif, module }: Cell): string {
  const inside = (time: string): string =>
    `${drawing(motif)}<span class="title">${String(number)}. ${escapeHtml(title)}</span> <span class="time">${time}</span>`;
  return module === undefined
    ? `<li class="module planned"><a>${inside('w przygotowaniu')}</a></li>`
    : `<li class="module" data-module="${module.id}" data-number="${String(number)}"><a href="#/${module.id}">${inside(readableMinutes(module.minutes))}</a></li>`;
}

const entry = ({ id, number, title, summary, minutes }: Module): string =>
  `<li><a href="#/${id}">${String(number)}. ${escapeHtml(title)}</a>
<p>${escapeHtml(summary)} Czas: ${readableMinutes(minutes)}.</p></li>`;

/** The site's home as a readable document: what the course is, its cloth, and its modules. */
export const homeBody = (course: Course): Html =>
  `<main id="tresc" data-course="${course.id}">
<section class="screen" id="kurs" data-kind="home">
<div>
<h1 tabindex="-1">${escapeHtml(course.title)}</h1>
<p class="lead">${escapeHtml(course.summary)}</p>
<div class="continue"></div>
<p class="eyebrow">Każdy ukończony moduł wplata w tkaninę swój wzór.</p>
</div>
<ol class="cloth" aria-label="Moduły kursu">
${cells(course).map(cell).join('\n')}
</ol>
<div class="modules">
<h2>${course.modules.length === 1 ? 'Moduł gotowy do nauki' : 'Moduły gotowe do nauki'}</h2>
<ol>
${course.modules.map(entry).join('\n')}
</ol>
</div>
</section>
</main>` as Html;
