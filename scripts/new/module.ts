import { lessonText, titleOf } from './lesson.ts';
import type { Made, ProjectView } from './made.ts';

const moduleText = (title: string, motif: string): string => `---
title: ${title}
short: ${title}
version: 1.0.0
motif: ${motif}
summary: Jedno lub dwa zdania dla katalogu i paczki SCORM.
keywords: [organizacje pozarządowe]
outcomes:
  pierwszy: Zrobisz coś, czego wcześniej nie umiesz.
---
Wstęp: dwa, trzy zdania na stronę tytułową modułu.

## Lekcje

1. [Pierwsza lekcja](lessons/pierwsza-lekcja.md)

## Co zabieram

Krótki tekst na koniec.

## Źródła

- Akt albo strona urzędu, z datą sprawdzenia.
`;

const course = 'course/course.md';

/** The course's list with a link where the module's number stands, or one more item at its end. */
function withModule(outline: string, number: number, title: string, path: string): string {
  const item = `${number}. [${title}](../${path})`;
  const lines = outline.split('\n');
  const own = lines.findIndex((line) => line.startsWith(`${number}. `));
  if (own >= 0) return lines.map((line, at) => (at === own ? item : line)).join('\n');
  const last = lines.findLastIndex((line) => /^\d+\. /.test(line));
  return [...lines.slice(0, last + 1), item, ...lines.slice(last + 1)].join('\n');
}

/** A new module with one lesson, listed in the course. Its test comes later: a bank needs its questions. */
export function newModule(name: string, { read, exists }: ProjectView): Made {
  const [, digits, slug] = /^(\d{2})-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
  if (slug === undefined)
    return { refusal: `„${name}” to nie jest numer-nazwa, na przykład 13-wolontariat.` };
  if (exists(`modules/${name}`)) return { refusal: `modules/${name} już jest.` };
  const title = titleOf(slug);
  const path = `modules/${name}/module.md`;
  const [, motif = ''] = /^= ([a-z-]+)$/m.exec(read('course/theme/motifs.txt')) ?? [];
  return {
    files: [
      { path, text: moduleText(title, motif) },
      { path: `modules/${name}/lessons/pierwsza-lekcja.md`, text: lessonText('pierwsza-lekcja') },
      { path: course, text: withModule(read(course), Number(digits), title, path) },
    ],
    next: 'Popraw tytuły, wybierz motyw z course/theme/motifs.txt, potem: npm run check',
  };
}
