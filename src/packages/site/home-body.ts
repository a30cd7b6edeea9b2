import type { Course, Module } from '../../model/course.ts';
import type { Html } from '../../model/text.ts';
import { escapeHtml } from '../page/escape-html.ts';

const hours = (minutes: number): string =>
  minutes < 60
    ? `około ${String(minutes)} minut`
    : `około ${(minutes / 60).toLocaleString('pl', { maximumFractionDigits: 1 })} godz.`;

const moduleItem = (module: Module): string =>
  `<li class="module" data-module="${module.id}" data-number="${String(module.number)}" data-motif="${escapeHtml(module.motif)}">
<a href="#/${module.id}"><span class="number">${String(module.number)}</span> ${escapeHtml(module.title)}</a>
<p>${escapeHtml(module.summary)} <span class="time">${hours(module.minutes)}</span></p>
</li>`;

/** The site's home as a readable document: what the course is, and its modules. */
export const homeBody = (course: Course): Html =>
  `<main id="tresc">
<section class="screen" id="kurs" data-kind="home">
<h1 tabindex="-1">${escapeHtml(course.title)}</h1>
<p class="lead">${escapeHtml(course.summary)}</p>
<h2>Moduły</h2>
<ol class="cloth">
${course.modules.map(moduleItem).join('\n')}
</ol>
</section>
</main>` as Html;
