import type { Course, Module } from '../../model/course.ts';
import { leanIsland } from '../../model/lean-island.ts';
import { renderChrome } from '../../compiler/render/chrome.ts';
import { renderModule } from '../../compiler/render/render-module.ts';
import { htmlPage } from '../page/html-page.ts';

/** The page an LMS opens: the whole module as a document, and the island for its script. */
export function modulePage(course: Course, module: Module, base: string): string {
  const { main, island } = renderModule(course, module, 'package');
  return htmlPage({
    title: `${module.title} | ${course.title}`,
    description: module.summary,
    language: course.language,
    body: renderChrome(course, module, main),
    base,
    island: leanIsland(island),
  });
}
