import type { Html } from '../../model/text.ts';
import { escapeHtml } from '../page/escape-html.ts';
import type { GalleryType } from './gallery-types.ts';
import { readmeHtml } from './readme-html.ts';

const link = ({ type }: GalleryType): string => `<li><a href="#typ-${type}">${type}</a></li>`;

const page = ({ type, readme, activity, reading }: GalleryType): string =>
  `<section class="type" id="typ-${type}" data-type="${type}">
<h2>${type}</h2>
<razem-activity id="${activity.id}" data-type="${type}">
<div class="reading">
<div class="prompt">${activity.prompt}</div>
${reading}
</div>
</razem-activity>
${readmeHtml(readme)}
</section>`;

/** All types on one page: a list at the side; each type's example at work, then its README. */
export const galleryBody = (title: string, types: readonly GalleryType[]): Html =>
  `<a class="skip" href="#tresc">Przejdź do treści</a>
<header class="bar"><a class="brand" href="../selfstudy/index.html">${escapeHtml(title)}</a></header>
<div class="page">
<nav class="outline" aria-label="Typy ćwiczeń">
<p class="name">Typy ćwiczeń</p>
<ol>
${types.map(link).join('\n')}
</ol>
</nav>
<main id="tresc" class="gallery">
<h1>Galeria ćwiczeń i narzędzi</h1>
<p class="lead">Każdy typ działa tu na swoim przykładzie, a pod nim stoi, jak go napisać. Nic się nie zapisuje. Opcje wspólne dla wszystkich typów opisuje przewodnik autora.</p>
${types.map(page).join('\n')}
</main>
</div>` as Html;
