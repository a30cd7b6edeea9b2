import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { withProject } from '../../tests/courses/project.ts';
import { activitySchemas } from '../activities/schemas.ts';
import { createCompiler } from './compiler.ts';
import { renderModule } from './render/render-module.ts';

const lesson = 'modules/01-proba/lessons/pierwsza.md';

describe('createCompiler', () => {
  it('compiles again only what has changed, and says again what it said', () =>
    withProject(async ({ root, write }) => {
      const seen: string[] = [];
      const schemas = activitySchemas.map((schema) => ({
        ...schema,
        parse(...given: Parameters<typeof schema.parse>) {
          seen.push(given[0].id);
          return schema.parse(...given);
        },
      }));
      const compiler = createCompiler({ root, schemas });
      const first = await compiler.compile();
      expect(seen).toEqual(['tryb', 't-1', 't-2', 't-3', 't-4', 't-5']);
      seen.length = 0;
      expect(await compiler.compile()).toEqual(first);
      expect(seen).toEqual([]);

      await write(
        lesson,
        `${await readFile(join(root, lesson), 'utf8')}\nDopisek z {fact:brak}.\n`,
      );
      const changed = await compiler.compile();
      expect(seen).toEqual(['tryb']);
      expect(changed.diagnostics.map(({ code }) => code)).toEqual(['fact/unknown']);
      seen.length = 0;
      expect((await compiler.compile()).diagnostics).toEqual(changed.diagnostics);
    }));

  it('compiles one module and still knows the others', () =>
    withProject(async ({ root }) => {
      const compiler = createCompiler({ root, schemas: activitySchemas });
      const { course, diagnostics } = await compiler.compile({ only: ['nie-ma-takiego'] });
      expect(course?.modules).toEqual([]);
      expect(diagnostics).toEqual([]);
    }));

  it('sets facts, terms and links into a document that reads without scripts', () =>
    withProject(async ({ root }) => {
      const { course } = await createCompiler({ root, schemas: activitySchemas }).compile();
      const [module] = course?.modules ?? [];
      if (course === undefined || module === undefined) throw new Error('the fixture must compile');
      const { main, island } = renderModule(course, module, 'package');
      expect(main).toContain('<a class="fact to-check" href="#fakt-kwota">20\u00a0000\u00a0zł</a>');
      expect(main).toContain('<a class="term" href="#haslo-oferta">ofertę</a>');
      expect(main).toContain(
        '<span class="elsewhere">w\u00a0drugim module (moduł 2: Moduł, którego jeszcze nie ma)</span>',
      );
      expect(main).toMatch(
        /<h3><a href="[^"]+">Dziennik Ustaw<\/a><\/h3>\n<ul class="facts">\n<li id="fakt-kwota">[^<]+ <span>Podstawa: <span>[^<]+<\/span>\. Stan na <time datetime="[\d-]+">/,
      );
      expect(main).toContain('<dt id="haslo-oferta">');
      expect(main).not.toMatch(/ style=| on[a-z]+=|<script/);
      const ids = [...main.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(island.dictionary).toEqual(['pierwsza', 'tryb', 't-1', 't-2', 't-3', 't-4', 't-5']);
    }));

  it('draws the diagram of an exercise, the program for it loaded in time', () =>
    withProject(async ({ root, write }) => {
      const exercise =
        ':::hotspot{#wskaz outcome=tryby}\nWskaż.\n\n```dot\ndigraph { a -> b }\n```\n\n- [x] (a) A\n- [ ] (b) B\n:::\n';
      await write(lesson, `${await readFile(join(root, lesson), 'utf8')}\n${exercise}`);
      const { course } = await createCompiler({ root, schemas: activitySchemas }).compile();
      expect(JSON.stringify(course?.modules[0]?.lessons)).toContain('"name":"B","box":{"left":');
    }));
});
