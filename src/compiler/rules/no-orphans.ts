import { isModuleFolder } from '../course/read-course.ts';
import { spanOfLine } from '../source/source.ts';
import type { CourseRule } from './course-rules.ts';

/** Every file has its place: a lesson in the outline, a picture on a page, a module in the course. */
export const noOrphans: CourseRule = async ({ outline, compiled, files }, report) => {
  const orphan = (file: string, message: string, hint: string): void =>
    report({
      code: 'files/orphan',
      severity: 'warning',
      message,
      hint,
      span: spanOfLine(file, 1, 1, 2),
    });
  for (const { open, module } of compiled) {
    const listed = new Set(open.lessons.map(({ page }) => page.source.file));
    for (const path of open.files) {
      const file = `${open.folder}/${path}`;
      if (['module.md', 'test.md', 'workshop.md'].includes(path) || listed.has(file)) continue;
      if (path.startsWith('media/')) {
        if (module.media.includes(path)) continue;
        orphan(
          file,
          'Tego obrazu nie pokazuje żadna strona.',
          `Napisz ![opis](${path}) albo usuń plik.`,
        );
      } else if (path.startsWith('lessons/') && path.endsWith('.md')) {
        orphan(
          file,
          'Tej lekcji nie ma w spisie.',
          `Dopisz ją w module.md: „1. [Tytuł](${path})”.`,
        );
      } else
        orphan(
          file,
          'Tego pliku nikt nie czyta.',
          'Moduł to module.md, lessons/*.md, test.md, workshop.md i media.',
        );
    }
  }
  const known = new Set(outline.modules.map(({ id }) => id));
  for (const folder of await files.folders('modules')) {
    const file = `modules/${folder}/module.md`;
    if (!isModuleFolder(folder)) {
      report({
        code: 'module/bad-folder',
        severity: 'error',
        message: `„${folder}” nie jest dobrą nazwą folderu modułu.`,
        hint: 'Dwie cyfry, łącznik i nazwa małymi literami bez spacji i ogonków: 08-zadanie-publiczne.',
        span: spanOfLine(file, 1, 1, 2),
      });
    } else if (!known.has(folder)) {
      orphan(
        file,
        'Tego modułu nie ma w spisie kursu.',
        `Dopisz go w course/course.md: „1. [Tytuł](../modules/${folder}/module.md)”.`,
      );
    }
  }
};
