import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { activitySchemas } from '../../src/activities/schemas.ts';
import { compileCourse } from '../../src/compiler/compile-course.ts';
import { createCompiler } from '../../src/compiler/compiler.ts';
import type { Course } from '../../src/model/course.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { withProject } from './project.ts';

const lesson = 'modules/01-proba/lessons/pierwsza.md';
const head = '---\nid: pierwsza\ntitle: Pierwsza\ntime: 10\n---\n';

/** Codes that a course with this file gets, and the course. */
const compileWith = (
  path: string,
  content: string | Uint8Array,
): Promise<{ codes: string[]; course: Course | undefined }> =>
  withProject(async ({ root, write }) => {
    await write(path, content);
    const { diagnostics, course } = await compileCourse({ root, schemas: activitySchemas });
    placesExist(diagnostics);
    return { codes: diagnostics.map(({ code }) => code), course };
  });

function placesExist(diagnostics: readonly Diagnostic[]): void {
  for (const { span } of diagnostics) {
    expect(span.line).toBeGreaterThan(0);
    expect(span.column).toBeGreaterThan(0);
    expect(span.endLine).toBeGreaterThanOrEqual(span.line);
  }
}

const proseOf = (course: Course | undefined): string =>
  JSON.stringify(course?.modules[0]?.lessons[0]?.pieces ?? []);

describe('hostile content gets a complaint, never a stack trace or a hang', () => {
  it.each([
    ['a line of 100 kB', `${head}${'słowo '.repeat(17_000)}\n`, 'source/line-too-long'],
    ['10,000 nested quotes', `${head}${'> '.repeat(10_000)}x\n`, 'source/line-too-long'],
    [
      'quotes nested as deep as a line may be long',
      `${head}${'> '.repeat(2400)}x\n`,
      'source/too-deep',
    ],
    ['lists nested in one line', `${head}${'- '.repeat(2000)}x\n`, 'source/too-deep'],
    [
      'lists nested line by line',
      head + Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
      'source/too-deep',
    ],
    ['null bytes', `${head}Tekst\u0000 dalej.\n`, 'source/control-character'],
    ['an empty file', '', 'source/empty'],
    ['a file of a megabyte', 'a b c\n'.repeat(200_000), 'source/too-large'],
    ['YAML nested beyond reason', `---\nid: ${'['.repeat(4000)}\n---\nTekst.\n`, 'yaml/malformed'],
    [
      'YAML nested line after line',
      `---\nid: ${`${'['.repeat(4000)}\n`.repeat(40)}\n---\nTekst.\n`,
      'yaml/malformed',
    ],
    [
      'an alias bomb',
      `---\nid: &a [x]\ntitle: [*a, *a]\ntime: 3\n---\nTekst.\n`,
      'yaml/wrong-kind',
    ],
    [
      'a block that never ends',
      `${head}:::choice{#a outcome=wybor}\n${'tekst\n'.repeat(5000)}`,
      'directive/unclosed',
    ],
  ])('%s', async (_, content, code) => {
    expect((await compileWith(lesson, content)).codes).toContain(code);
  });

  it('a file that is no UTF-8', async () => {
    const latin2 = Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xb1, 0xe6, 0xea, 0x0a]);
    expect((await compileWith(lesson, latin2)).codes).toContain('source/not-utf8');
  });

  it('a folder named with spaces', async () => {
    const { codes } = await compileWith('modules/02 drugi moduł/module.md', head);
    expect(codes).toContain('module/bad-folder');
  });

  it('reads Windows line ends, a byte order mark and decomposed letters as if they were not there', async () => {
    const text = `${head}Limit to {fact:kwota}. {term:oferta} i żółć gęślą jaźń.\n\n- punkt\n  > cytat\n`;
    const plain = await compileWith(lesson, text);
    const strange = await compileWith(
      lesson,
      `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`,
    );
    expect(plain.codes).toEqual([]);
    expect(strange.codes).toEqual([]);
    expect(proseOf(strange.course)).toBe(proseOf(plain.course));
  });

  it('whatever an author types, nothing throws and every place exists', async () => {
    const scrap = fc.constantFrom(
      ':::',
      ':::choice',
      '{#a',
      'outcome=wybor}',
      '- [x] ',
      '- [ ] ',
      '> ',
      '## ',
      '\n',
      '\n\n',
      '```',
      '{fact:',
      'kwota}',
      '{term:oferta|',
      '[a](',
      'lekcja:',
      ')',
      '![',
      '](media/',
      '|',
      '---',
      '[[',
      ']]',
      '1. ',
      '    ',
      '\t',
      '<b>',
      '&amp;',
      'Podpowiedź:',
      '"',
      '„',
      'ż',
      '\u0000',
      '😀',
      ':::diagram{alt=x}',
      'digraph {',
      '}',
      ':::chart{alt=x}',
      'data:',
      '- {',
    );
    await withProject(async ({ root, write }) => {
      const compiler = createCompiler({ root, schemas: activitySchemas });
      await fc.assert(
        fc.asyncProperty(fc.array(scrap, { maxLength: 60 }), async (parts) => {
          await write(lesson, head + parts.join(''));
          const { diagnostics } = await compiler.compile();
          placesExist(diagnostics);
        }),
        { numRuns: 60 },
      );
    });
  });
});
