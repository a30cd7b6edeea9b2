import type { ModuleContent } from './module-content.ts';

/** The document's sections by id, in order. */
export type Sections = ReadonlyMap<string, HTMLElement>;

/**
 * Takes the sections out of the page, so that only the one on screen is laid out and its exercises come
 * alive; leaves out those that would stand empty.
 */
export function takeSections(main: HTMLElement, { island, warmUp }: ModuleContent): Sections {
  const hasTest = island.module.test !== undefined;
  const empty = new Set([
    ...(warmUp.length === 0 ? ['rozgrzewka'] : []),
    ...(hasTest ? [] : ['test', 'wynik']),
  ]);
  const sections = [...main.querySelectorAll<HTMLElement>(':scope > .screen')];
  for (const section of sections) section.remove();
  return new Map(
    sections.filter(({ id }) => !empty.has(id)).map((section) => [section.id, section] as const),
  );
}
