import type { Outcome } from '../../model/course.ts';
import type { Report, Span } from '../../model/diagnostic.ts';
import type { LinkedModule } from '../markdown/scope.ts';
import { hintFor } from '../source/nearest.ts';
import type { ProjectFiles } from '../source/project-files.ts';
import { checkId } from './check-id.ts';
import { type OutlineEntry, readLinkList } from './link-list.ts';
import { type Page, type Section, openPage, sectionsOf } from './page.ts';

/** A lesson whose front matter is read and whose Markdown is not. */
export interface OpenLesson {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly page: Page;
  readonly idSpan: Span;
}

export interface OpenTest {
  readonly title: string;
  readonly draw: number;
  readonly drawSpan: Span;
  readonly passMark: number | undefined;
  readonly minutes: number;
  readonly page: Page;
}

/** A module whose outline is read: enough for links from elsewhere, and the start of its compilation. */
export interface OpenModule {
  readonly folder: string;
  readonly linked: LinkedModule;
  readonly title: string;
  readonly version: string;
  readonly motif: string;
  readonly motifSpan: Span;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly outcomes: readonly (Outcome & { readonly span: Span })[];
  readonly page: Page;
  readonly introduction: Section | undefined;
  readonly closing: Section | undefined;
  readonly sources: Section | undefined;
  readonly lessons: readonly OpenLesson[];
  /** Every lesson of the outline could be opened. */
  readonly complete: boolean;
  readonly test: OpenTest | undefined;
  /** Files of the folder, relative to it. */
  readonly files: readonly string[];
}

const sectionTitles = ['Lekcje', 'Co zabieram', 'Źródła'] as const;

/** Opens `modules/<id>`: front matter, outline, front matter of lessons and test. */
export async function readModule(
  id: string,
  entry: Span,
  files: ProjectFiles,
  report: Report,
): Promise<OpenModule | undefined> {
  const folder = `modules/${id}`;
  const source = await files.read(`${folder}/module.md`, report);
  if (source === undefined) {
    report({
      code: 'outline/missing-file',
      severity: 'error',
      message: `Nie ma pliku ${folder}/module.md.`,
      hint: 'Popraw ścieżkę w spisie albo utwórz moduł: npm run new -- module NAZWA.',
      span: entry,
    });
    return undefined;
  }
  const page = openPage(source, report);
  const { fields } = page;
  const title = fields?.text('title') ?? id;
  const shortTitle = fields?.text('short') ?? title;
  const version = fields?.text('version') ?? '';
  if (fields && version !== '' && !/^\d+\.\d+\.\d+$/.test(version)) {
    report({
      code: 'module/bad-version',
      severity: 'error',
      message: `„${version}” nie jest numerem wersji.`,
      hint: 'Napisz trzy liczby z kropkami, na przykład 1.0.0.',
      span: fields.spanOf('version'),
    });
  }
  const motif = fields?.text('motif') ?? '';
  const summary = fields?.text('summary') ?? '';
  const keywords = fields?.texts('keywords').map(({ value }) => value) ?? [];
  const outcomes = (fields?.map('outcomes')?.textEntries() ?? []).map(({ key, value }) => {
    checkId(key.value, key.span, 'efektu', report);
    return { id: key.value, text: value.value, span: key.span };
  });
  fields?.finish();

  const sections = sectionsOf(page);
  reportSections(sections, page, report);
  const section = (name: string): Section | undefined =>
    sections.find((part) => part.title === name);
  const list = section('Lekcje');
  const entries = list === undefined ? [] : readLinkList(list, source, report);
  const lessons: OpenLesson[] = [];
  for (const line of entries) {
    const lesson = await readLesson(folder, line, files, report);
    if (lesson !== undefined) lessons.push(lesson);
  }
  const titles = new Map(lessons.map((lesson) => [lesson.id, lesson.title]));
  return {
    folder,
    linked: { id, number: Number(id.slice(0, 2)), shortTitle, lessons: titles },
    title,
    version,
    motif,
    motifSpan: fields?.spanOf('motif') ?? page.top,
    summary,
    keywords,
    outcomes,
    page,
    introduction: sections[0],
    closing: section('Co zabieram'),
    sources: section('Źródła'),
    lessons,
    complete: lessons.length === entries.length,
    test: await readTest(folder, files, report),
    files: await files.list(folder),
  };
}

function reportSections(sections: readonly Section[], page: Page, report: Report): void {
  const seen = new Set<string>();
  for (const { title, span } of sections) {
    if (title === undefined) continue;
    const known = sectionTitles.some((name) => name === title);
    if (known && !seen.has(title)) seen.add(title);
    else {
      report({
        code: known ? 'module/repeated-section' : 'module/unknown-section',
        severity: 'error',
        message: known ? `„## ${title}” stoi tu drugi raz.` : `Moduł nie ma części „## ${title}”.`,
        hint: known ? 'Zostaw jedną.' : hintFor(title, sectionTitles),
        span,
      });
    }
  }
  for (const name of ['Lekcje', 'Źródła']) {
    if (seen.has(name)) continue;
    report({
      code: 'module/missing-section',
      severity: 'error',
      message: `W module nie ma części „## ${name}”.`,
      hint: `Dopisz nagłówek „## ${name}” i listę pod nim.`,
      span: page.top,
    });
  }
}

async function readLesson(
  folder: string,
  { path, span, title: listed }: OutlineEntry,
  files: ProjectFiles,
  report: Report,
): Promise<OpenLesson | undefined> {
  const inside = /^lessons\/[^/]+\.md$/.test(path);
  const source = inside ? await files.read(`${folder}/${path}`, report) : undefined;
  if (source === undefined) {
    report({
      code: 'outline/missing-file',
      severity: 'error',
      message: inside
        ? `Nie ma pliku ${folder}/${path}.`
        : `„${path}” nie jest plikiem z folderu lessons.`,
      hint: 'Popraw ścieżkę albo utwórz lekcję: npm run new -- lesson NAZWA.',
      span,
    });
    return undefined;
  }
  const page = openPage(source, report);
  const id = page.fields?.text('id');
  const title = page.fields?.text('title') ?? listed;
  const minutes = page.fields?.wholeNumber('time', 1, 90) ?? 0;
  page.fields?.finish();
  if (page.fields === undefined || id === undefined) return undefined;
  const idSpan = page.fields.spanOf('id');
  checkId(id, idSpan, 'lekcji', report);
  if (title !== listed) {
    report({
      code: 'outline/title-differs',
      severity: 'warning',
      message: `W spisie stoi „${listed}”, a lekcja nazywa się „${title}”.`,
      hint: 'Zapisz w spisie tytuł lekcji; uczestnik widzi ten z lekcji.',
      span,
    });
  }
  return { id, title, minutes, page, idSpan };
}

async function readTest(
  folder: string,
  files: ProjectFiles,
  report: Report,
): Promise<OpenTest | undefined> {
  const source = await files.read(`${folder}/test.md`, report);
  if (source === undefined) return undefined;
  const page = openPage(source, report);
  const { fields } = page;
  if (fields === undefined) return undefined;
  const title = fields.text('title') ?? 'Test modułu';
  const draw = fields.wholeNumber('draw', 1, 60) ?? 1;
  const passMark = fields.optionalWholeNumber('pass', 1, 100);
  const minutes = fields.wholeNumber('time', 1, 90) ?? 0;
  fields.finish();
  return { title, draw, drawSpan: fields.spanOf('draw'), passMark, minutes, page };
}
