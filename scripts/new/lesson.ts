import type { Made, ProjectView } from './made.ts';

/** A title to start from: `maly-grant` becomes `Maly grant`. */
export const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A lesson to start from, with a case, an example and a task. */
export const lessonText = (id: string): string => `---
id: ${id}
title: ${titleOf(id)}
time: 10
---
:::case
Ktoś z Jarzębin ma sprawę na dziś. Opisz ją w 60–120 słowach.
:::

## Pojęcie

Jedna myśl, która tę sprawę porządkuje.

:::example{title="Przykład rozpisany"}
Krok po kroku, z myśleniem na głos.
:::

:::task
Jedna rzecz do zrobienia jutro.
:::
`;

/** The outline with one more lesson at the end of its numbered list. */
function withLesson(outline: string, id: string): string | undefined {
  const lines = outline.split('\n');
  const start = lines.findIndex((line) => /^## Lekcje\s*$/.test(line));
  if (start < 0) return undefined;
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  const section = lines.slice(start, end < 0 ? undefined : end);
  const items = section.filter((line) => /^\d+\. /.test(line));
  const last = items.length === 0 ? start + 1 : start + section.lastIndexOf(items.at(-1) ?? '');
  const item = `${items.length + 1}. [${titleOf(id)}](lessons/${id}.md)`;
  return [...lines.slice(0, last + 1), item, ...lines.slice(last + 1)].join('\n');
}

/** A new lesson at the end of a module: its file and its line in the outline. */
export function newLesson(name: string, { read, exists }: ProjectView): Made {
  const [, folder, id] = /^([^/]+)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
  if (id === undefined)
    return {
      refusal: `„${name}” to nie jest moduł/lekcja, na przykład 08-zadanie-publiczne/maly-grant.`,
    };
  const outline = `modules/${folder}/module.md`;
  const path = `modules/${folder}/lessons/${id}.md`;
  if (!exists(outline)) return { refusal: `Nie ma modułu modules/${folder}.` };
  if (exists(path)) return { refusal: `${path} już jest.` };
  const text = withLesson(read(outline), id);
  if (text === undefined) return { refusal: `${outline} nie ma nagłówka „## Lekcje”.` };
  return {
    files: [
      { path, text: lessonText(id) },
      { path: outline, text },
    ],
    next: 'Popraw tytuł w obu plikach, potem: npm run check',
  };
}
