import type { Report, Span } from '../../model/diagnostic.ts';
import type { ProjectFiles } from '../source/project-files.ts';
import { spanOfLine } from '../source/source.ts';
import { checkId } from './check-id.ts';
import { type PlannedEntry, readLinkList } from './link-list.ts';
import { openPage, sectionsOf } from './page.ts';

/** The whole course as `course/course.md` lists it. */
export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly passMark: number;
  readonly modules: readonly { readonly id: string; readonly span: Span }[];
  /** Modules that are named and not yet written. */
  readonly planned: readonly PlannedEntry[];
}

const file = 'course/course.md';

/** Reads title, pass mark and outline. Undefined when there is no such page at all. */
export async function readCourse(
  files: ProjectFiles,
  report: Report,
): Promise<CourseOutline | undefined> {
  const source = await files.read(file, report);
  if (source === undefined) {
    report({
      code: 'course/missing',
      severity: 'error',
      message: `Nie ma pliku ${file}.`,
      hint: 'Od niego zaczyna się kurs: tytuł, próg zaliczenia i spis modułów.',
      span: spanOfLine(file, 1, 1, 2),
    });
    return undefined;
  }
  const page = openPage(source, report);
  const { fields } = page;
  const id = fields?.text('id') ?? '';
  if (fields && id !== '') checkId(id, fields.spanOf('id'), 'kursu', report);
  const title = fields?.text('title') ?? '';
  const summary = fields?.text('summary') ?? '';
  const version = fields?.text('version') ?? '';
  const passMark = fields?.wholeNumber('pass', 1, 100) ?? 70;
  fields?.finish();
  const list = sectionsOf(page).find((section) => section.title === 'Moduły');
  if (list === undefined) {
    report({
      code: 'course/missing-section',
      severity: 'error',
      message: 'W kursie nie ma części „## Moduły”.',
      hint: 'Dopisz ją z listą: „1. [Tytuł](../modules/01-nazwa/module.md)”, a moduł, którego jeszcze nie ma, bez odnośnika: „2. Tytuł”.',
      span: page.top,
    });
  }
  const planned: PlannedEntry[] = [];
  const entries =
    list === undefined ? [] : readLinkList(list, source, report, (entry) => planned.push(entry));
  const modules = entries.flatMap(({ path, span }) => {
    const folder = /^\.\.\/modules\/([^/]+)\/module\.md$/.exec(path)?.[1];
    if (folder !== undefined && isModuleFolder(folder)) return [{ id: folder, span }];
    report({
      code: 'outline/bad-path',
      severity: 'error',
      message: `„${path}” nie wskazuje modułu.`,
      hint: 'Ścieżka modułu to ../modules/NN-nazwa/module.md: dwie cyfry i nazwa małymi literami, bez spacji.',
      span,
    });
    return [];
  });
  const numbers = new Set<string>();
  const unique = modules.filter(({ id: folder, span }) => {
    const number = folder.slice(0, 2);
    if (!numbers.has(number)) {
      numbers.add(number);
      return true;
    }
    report({
      code: 'outline/repeated',
      severity: 'error',
      message: `Numer ${number} mają dwa moduły.`,
      hint: 'Zmień numer folderu tego, którego nikt jeszcze nie przeszedł.',
      span,
    });
    return false;
  });
  return { id, title, summary, version, passMark, modules: unique, planned };
}

/** `08-zadanie-publiczne`: the folder's name is the module's identity. */
export const isModuleFolder = (name: string): boolean =>
  /^\d\d-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 51;
