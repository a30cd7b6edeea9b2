import type { Report, Span } from '../../model/diagnostic.ts';
import { isId } from '../../model/ids.ts';
import { type Source, sourceOf, spanOfLine } from '../source/source.ts';
import { splitPage } from '../source/split-page.ts';
import { type Section, sectionsOf } from './page.ts';

/** A glossary entry whose definition is still Markdown. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly span: Span;
  readonly section: Section;
}

/** Reads `course/glossary.md`: `## term {#id}` and a definition below. */
export function readGlossary(source: Source, report: Report): GlossaryEntry[] {
  const segments = splitPage(source, report).filter(({ kind }) => kind !== 'front-matter');
  const top = spanOfLine(source.file, 1, 1, 2);
  const sections = sectionsOf({ source, fields: undefined, segments, top });
  const seen = new Set<string>();
  return sections.flatMap((section) => {
    if (section.title === undefined) return [];
    const complain = (code: string, message: string, hint: string): void =>
      report({ code, severity: 'error', message, hint, span: section.span });
    const match = /^(.+?)\s*\{#([^}]*)\}$/.exec(section.title);
    if (match === null) {
      complain(
        'term/no-id',
        `Hasło „${section.title}” nie ma identyfikatora.`,
        'Dopisz go po haśle: „## oferta {#oferta}”.',
      );
      return [];
    }
    const [, term = '', id = ''] = match;
    if (!isId(id)) {
      complain(
        'term/bad-id',
        `„${id}” nie jest dobrym identyfikatorem hasła.`,
        'Małe litery bez ogonków, cyfry i pojedyncze łączniki; na początku litera.',
      );
    } else if (seen.has(id)) {
      complain('term/repeated', `Hasło „${id}” jest w słowniczku drugi raz.`, 'Zostaw jedno.');
      return [];
    }
    if (section.segments.length === 0) {
      complain('term/empty', `Hasło „${term}” nie ma objaśnienia.`, 'Napisz je pod hasłem.');
    }
    seen.add(id);
    return [{ id, term, span: section.span, section }];
  });
}

/** No glossary is an empty one. */
export const noGlossary = sourceOf('course/glossary.md', '');
