import { html, nothing, render } from 'lit';

import type { PlayerTexts } from '../texts/player-texts.ts';
import type { Overview } from './overview.ts';

/** Shows on the home page how far the cloth is woven, and the way back in. */
export function updateHome(home: Element, overview: Overview, texts: PlayerTexts): void {
  for (const cell of home.querySelectorAll<HTMLElement>('[data-module]')) {
    const module = overview.modules[cell.dataset['module'] ?? ''];
    const status = module?.completed ? 'done' : module === undefined ? 'todo' : 'now';
    cell.classList.remove('done', 'now', 'todo');
    cell.classList.add(status);
    const time = cell.querySelector('.time');
    if (time === null || module === undefined) continue;
    time.textContent =
      status === 'done' ? texts.home.finished : texts.home.lessons(module.done, module.lessons);
  }
  const place = home.querySelector<HTMLElement>('.continue');
  if (place !== null) render(wayIn(home, overview, texts), place);
}

function wayIn(home: Element, { modules, last }: Overview, texts: PlayerTexts) {
  const cells = [...home.querySelectorAll<HTMLElement>('[data-module]')];
  const cell = cells.find(({ dataset }) => dataset['module'] === last);
  const module = last === undefined ? undefined : modules[last];
  const first = cells[0]?.dataset['module'];
  if (cell !== undefined && module !== undefined) {
    const number = Number(cell.dataset['number']);
    return html`<a class="button" href="#/${last}/${module.screen}"
      >${texts.home.continue(number, module.title)}</a
    >`;
  }
  return first === undefined
    ? nothing
    : html`<a class="button" href="#/${first}">${texts.home.begin}</a>`;
}
