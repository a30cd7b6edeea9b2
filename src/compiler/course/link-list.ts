import type { Report, Span } from '../../model/diagnostic.ts';
import { type Source, spanOfLine } from '../source/source.ts';
import type { Section } from './page.ts';

/** One line of an outline: `1. [Title](path)`. */
export interface OutlineEntry {
  readonly title: string;
  readonly path: string;
  readonly span: Span;
}

/** One line of an outline without a link: what is still to be written. */
export interface PlannedEntry {
  readonly number: number;
  readonly title: string;
}

/**
 * Reads an outline: a list of links and nothing else. Duplicates are reported and left out. Where `plan` is
 * given, a numbered line without a link goes there.
 */
export function readLinkList(
  section: Section,
  source: Source,
  report: Report,
  plan?: (entry: PlannedEntry) => void,
): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const complain = (code: string, span: Span, message: string, hint: string): void =>
    report({ code, severity: 'error', message, hint, span });
  for (const segment of section.segments) {
    const text = segment.kind === 'prose' ? segment.text : '';
    if (segment.kind === 'directive') {
      const span = spanOfLine(source.file, segment.line, 1, segment.headColumn);
      complain('outline/malformed', span, 'W spisie stoją tylko odnośniki.', 'Przenieś ten blok.');
    }
    text.split('\n').forEach((line, index) => {
      if (line.trim() === '') return;
      const number = segment.line + index;
      const span = spanOfLine(
        source.file,
        number,
        line.search(/\S/) + 1,
        line.trimEnd().length + 1,
      );
      const match = /^\s*(?:[-*+]|\d+[.)])\s+\[([^\]]+)\]\(<?([^)>]+)>?\)\s*$/.exec(line);
      const planned = /^(\d{1,2})[.)]\s+([^[\]]+)$/.exec(line);
      if (plan !== undefined && planned !== null) {
        plan({ number: Number(planned[1]), title: (planned[2] ?? '').trim() });
        return;
      }
      if (match === null) {
        complain(
          'outline/malformed',
          span,
          'Ten wiersz spisu nie jest odnośnikiem.',
          'Wiersz spisu to „1. [Tytuł](lessons/plik.md)”.',
        );
        return;
      }
      const [, title = '', path = ''] = match;
      if (entries.some((entry) => entry.path === path)) {
        complain(
          'outline/repeated',
          span,
          `„${path}” stoi w spisie drugi raz.`,
          'Zostaw jeden wiersz.',
        );
      } else if (path.includes('\\') || /^[a-z]:|^\//i.test(path)) {
        complain(
          'outline/bad-path',
          span,
          `„${path}” nie jest ścieżką względną.`,
          'Napisz ścieżkę od tego pliku, z ukośnikami „/”: lessons/plik.md.',
        );
      } else entries.push({ title: title.trim(), path, span });
    });
  }
  return entries;
}
