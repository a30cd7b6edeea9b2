import type { Course, Module } from '../../model/course.ts';
import { motifPath } from '../../model/motif.ts';
import type { Html } from '../../model/text.ts';
import { escapeHtml } from '../page/escape-html.ts';

const hours = (minutes: number): string =>
  minutes < 60
    ? `około ${String(minutes)} minut`
    : `około ${(minutes / 60).toLocaleString('pl', { maximumFractionDigits: 1 })} godz.`;

/** The motif alone, in the colour of its cell. */
const picture = (motif: readonly string[] | undefined): string =>
  motif === undefined
    ? ''
    : `<svg viewBox="0 0 ${String(motif.length)} ${String(motif.length)}" aria-hidden="true" shape-rendering="crispEdges"><path fill="currentColor" d="${motifPath(motif)}"/></svg>`;

/** A module as a cell of the cloth; the player weaves in those that are finished. */
const cell = (module: Module, motifs: Course['motifs']): string =>
  `<li class="module" data-module="${module.id}" data-number="${String(module.number)}">
<a href="#/${module.id}">${picture(motifs[module.motif])}<span class="title">${String(module.number)}. ${escapeHtml(module.shortTitle)}</span> <span class="time">${hours(module.minutes)}</span></a>
</li>`;

const summary = (module: Module): string =>
  `<li><b><a href="#/${module.id}">${String(module.number)}. ${escapeHtml(module.title)}</a></b>
<p>${escapeHtml(module.summary)}</p></li>`;

/** The site's home as a readable document: what the course is, and its modules. */
export const homeBody = (course: Course): Html =>
  `<main id="tresc" data-course="${course.id}">
<section class="screen" id="kurs" data-kind="home">
<div>
<h1 tabindex="-1">${escapeHtml(course.title)}</h1>
<p class="lead">${escapeHtml(course.summary)}</p>
<div class="continue"></div>
<p class="eyebrow">Każdy ukończony moduł wplata w tkaninę swój wzór.</p>
</div>
<ol class="cloth">
${course.modules.map((module) => cell(module, course.motifs)).join('\n')}
</ol>
<div class="modules">
<h2>Moduły</h2>
<ol>
${course.modules.map(summary).join('\n')}
</ol>
</div>
</section>
</main>` as Html;
