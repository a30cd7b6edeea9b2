import type { Report, Span } from '../../model/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { spanOfLine } from '../source/source.ts';
import { type Segment, splitPage } from '../source/split-page.ts';
import { readYaml } from '../source/read-yaml.ts';
import type { Fields } from '../source/yaml-fields.ts';

/** A page cut into its parts, before its Markdown is read. */
export interface Page {
  readonly source: Source;
  readonly fields: Fields | undefined;
  readonly segments: readonly Segment[];
  /** The page's first line. */
  readonly top: Span;
}

/** Splits a page and opens its front matter; a page without one is reported. */
export function openPage(source: Source, report: Report): Page {
  const segments = splitPage(source, report);
  const top = spanOfLine(source.file, 1, 1, Math.max((source.lines[0] ?? '').length, 1) + 1);
  const front = segments.find((segment) => segment.kind === 'front-matter');
  const body = segments.filter((segment) => segment.kind !== 'front-matter');
  if (front === undefined) {
    if (source.text.trim() !== '') {
      report({
        code: 'front-matter/missing',
        severity: 'error',
        message: 'Strona nie zaczyna się od nagłówka z polami.',
        hint: 'Pierwszy wiersz to „---”, potem pola „nazwa: wartość” i znów „---”.',
        span: top,
      });
    }
    return { source, fields: undefined, segments: body, top };
  }
  return {
    source,
    fields: readYaml(front.text, source.file, front.line, report),
    segments: body,
    top,
  };
}

/** A page's part under one `## heading`; the first part has none. */
export interface Section {
  readonly title: string | undefined;
  readonly span: Span;
  readonly segments: readonly Segment[];
}

/** Cuts a page at its headings of the second level. */
export function sectionsOf({ source, segments, top }: Page): Section[] {
  const sections: { title: string | undefined; span: Span; segments: Segment[] }[] = [
    { title: undefined, span: top, segments: [] },
  ];
  for (const segment of segments) {
    if (segment.kind !== 'prose') {
      sections.at(-1)?.segments.push(segment);
      continue;
    }
    let from = 0;
    const lines = segment.text.split('\n');
    const flush = (to: number): void => {
      const text = lines.slice(from, to).join('\n');
      if (text.trim() !== '') {
        sections.at(-1)?.segments.push({ kind: 'prose', line: segment.line + from, text });
      }
      from = to + 1;
    };
    lines.forEach((line, index) => {
      const title = /^## +(.*?)\s*$/.exec(line)?.[1];
      if (title === undefined) return;
      flush(index);
      const span = spanOfLine(source.file, segment.line + index, 1, line.length + 1);
      sections.push({ title, span, segments: [] });
    });
    flush(lines.length);
  }
  return sections;
}
