import type { Course, Module } from '../../model/course.ts';
import type { ModuleIsland } from '../../model/island.ts';
import type { Html } from '../../model/text.ts';
import { html } from '../markdown/html.ts';
import { moduleIsland } from './module-island.ts';
import {
  renderClosing,
  renderLesson,
  renderResult,
  renderTest,
  renderTitle,
  renderWarmUp,
} from './render-screens.ts';
import { renderGlossary, renderSources } from './render-references.ts';
import { type RenderTarget, resolveLinks, resolveLinksIn } from './resolve-links.ts';

export type { RenderTarget } from './resolve-links.ts';

/**
 * A module as a readable document (`main`) and the specs the player needs beside it (`island`). The
 * document is whole without scripts; elements only upgrade it.
 */
export function renderModule(
  course: Course,
  module: Module,
  target: RenderTarget,
): { readonly main: Html; readonly island: ModuleIsland } {
  const screens = [
    renderTitle(module),
    renderWarmUp(module),
    ...module.lessons.map((lesson, index) => renderLesson(module, lesson, index + 1)),
    renderTest(module),
    renderResult(module),
    renderClosing(module),
    renderGlossary(course, module),
    renderSources(course, module),
  ].filter((screen) => screen !== '');
  const main = `<main id="tresc">\n${screens.join('\n')}\n</main>`;
  return {
    main: html(resolveLinks(main, module.id, target)),
    island: resolveLinksIn(moduleIsland(course, module), module.id, target),
  };
}
