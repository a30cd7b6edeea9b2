import { existsSync, readFileSync } from 'node:fs';

import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { newActivity } from '../scripts/new/activity.ts';
import { newLesson } from '../scripts/new/lesson.ts';
import type { Made } from '../scripts/new/made.ts';
import { newModule } from '../scripts/new/module.ts';

const root = new URL('../', import.meta.url);
const project = {
  read: (path: string): string => readFileSync(new URL(path, root), 'utf8'),
  exists: (path: string): boolean => existsSync(new URL(path, root)),
};

const textOf = (made: Made, path: string): string =>
  'files' in made ? (made.files.find((file) => file.path === path)?.text ?? '') : '';
const refusalOf = (made: Made): string => ('refusal' in made ? made.refusal : '');

describe('npm run new -- activity', () => {
  const made = newActivity('odd-one', project);

  it('copies the model under the new name and leaves none of the old one', () => {
    const files = 'files' in made ? made.files : [];
    const own = files.filter(({ path }) => path.startsWith('src/activities/odd-one/'));
    expect(own.length).toBeGreaterThan(10);
    for (const { path, text } of own)
      expect(text.replaceAll(/kind: 'choice'|Interakcja `choice`/g, ''), path).not.toMatch(
        /choice/i,
      );
  });

  it('writes TypeScript that parses', () => {
    for (const { path, text } of 'files' in made ? made.files : []) {
      if (!path.endsWith('.ts')) continue;
      const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true, fileName: path });
      expect(diagnostics, path).toEqual([]);
    }
  });

  it('adds one line to each of the two lists, and one import', () => {
    for (const [path, lines] of [
      ['src/activities/schemas.ts', 2],
      ['src/activities/elements.ts', 1],
    ] as const) {
      const before = project.read(path).split('\n');
      const after = textOf(made, path).split('\n');
      expect(after.length - before.length, path).toBe(lines);
      expect(after.filter((line) => line.includes('oddOne'))).toHaveLength(lines);
    }
  });

  it('touches nothing that stands and takes no odd names', () => {
    expect(refusalOf(newActivity('choice', project))).toContain('stands already');
    for (const name of ['', 'Foo', 'a_b', '../x'])
      expect(refusalOf(newActivity(name, project)), name).not.toBe('');
  });
});

describe('npm run new -- lesson and module', () => {
  it('puts a lesson at the end of its module’s outline', () => {
    const made = newLesson('08-zadanie-publiczne/rozmowa-w-gminie', project);
    expect(textOf(made, 'modules/08-zadanie-publiczne/module.md')).toMatch(
      /\n\d+\. \[Rozmowa w gminie\]\(lessons\/rozmowa-w-gminie\.md\)\n\n## /,
    );
  });

  it('lists a module in the course, in its place', () => {
    const made = newModule('99-wolontariat', project);
    expect(textOf(made, 'course/course.md')).toContain(
      '\n99. [Wolontariat](../modules/99-wolontariat/module.md)\n',
    );
    expect(textOf(made, 'modules/99-wolontariat/module.md')).toMatch(/^motif: [a-z]+$/m);
  });

  it('says in Polish what cannot be made', () => {
    expect(refusalOf(newLesson('rozmowa', project))).toContain('nie jest moduł/lekcja');
    expect(refusalOf(newLesson('98-nie-ma/rozmowa', project))).toContain('Nie ma modułu');
    expect(refusalOf(newModule('wolontariat', project))).toContain('nie jest numer-nazwa');
  });
});
