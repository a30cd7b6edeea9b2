import type { Report } from '../../model/diagnostic.ts';
import { type Source, spanOfLine } from './source.ts';

/** A part of a page, with the number of its first line (from 1). */
export type Segment =
  | { readonly kind: 'front-matter'; readonly line: number; readonly text: string }
  | { readonly kind: 'prose'; readonly line: number; readonly text: string }
  | DirectiveSegment;

export interface DirectiveSegment {
  readonly kind: 'directive';
  /** Line of `:::name`. */
  readonly line: number;
  readonly endLine: number;
  readonly name: string;
  /** Column of the first character after the name. */
  readonly headColumn: number;
  /** What stands after the name on the opening line: `{#id key=value}`. */
  readonly head: string;
  readonly body: string;
}

/**
 * Cuts a page into front matter, prose and `:::` blocks by walking its lines. Code fences are respected;
 * blocks do not nest. Markdown never sees a `:::`, since a list would swallow it.
 */
export function splitPage(source: Source, report: Report): Segment[] {
  const { lines, file } = source;
  const segments: Segment[] = [];
  let index = 0;
  let prose: { line: number; text: string[] } | undefined;
  let open:
    { line: number; name: string; head: string; headColumn: number; text: string[] } | undefined;
  let fence: string | undefined;
  let nested = false;

  const flush = (): void => {
    if (prose !== undefined && prose.text.some((line) => line.trim() !== '')) {
      segments.push({ kind: 'prose', line: prose.line, text: prose.text.join('\n') });
    }
    prose = undefined;
  };
  const close = (endLine: number): void => {
    if (open === undefined) return;
    const { line, name, head, headColumn, text } = open;
    segments.push({
      kind: 'directive',
      line,
      endLine,
      name,
      head,
      headColumn,
      body: text.join('\n'),
    });
    open = undefined;
  };
  const complain = (code: string, line: number, message: string, hint: string): void => {
    const text = lines[line - 1] ?? '';
    const start = Math.max(text.search(/\S/), 0) + 1;
    const span = spanOfLine(file, line, start, Math.max(text.trimEnd().length + 1, start + 1));
    report({ code, severity: 'error', message, hint, span });
  };

  if (lines[0]?.trimEnd() === '---') {
    let end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
    if (end < 0) {
      complain(
        'front-matter/unclosed',
        1,
        'Nagłówek strony otwiera się wierszem „---” i nigdzie się nie zamyka.',
        'Po ostatnim polu nagłówka dopisz wiersz „---”.',
      );
      // Most likely it ends where the first empty line stands.
      end = lines.findIndex((line) => line.trim() === '');
      if (end < 0) end = lines.length;
    }
    segments.push({ kind: 'front-matter', line: 2, text: lines.slice(1, end).join('\n') });
    index = end + 1;
  }

  for (; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const number = index + 1;
    fence = fenceAfter(line, fence);
    const marker = fence === undefined ? /^(\s*)(:{3,})[ \t]*(.*)$/.exec(line) : null;
    if (marker === null) {
      if (open !== undefined) open.text.push(line);
      else (prose ??= { line: number, text: [] }).text.push(line);
      continue;
    }
    const [, indent = '', colons = '', rest = ''] = marker;
    if (indent !== '') {
      complain(
        'directive/indented',
        number,
        'Znaczniki „:::” stoją na początku wiersza, a ten jest wcięty.',
        'Usuń spacje sprzed „:::”.',
      );
    }
    const name = /^[\p{L}\d_-]+/u.exec(rest)?.[0] ?? '';
    if (rest.trim() === '') {
      if (open !== undefined) close(number);
      else if (nested) nested = false;
      else {
        complain(
          'directive/stray-close',
          number,
          'Ten „:::” zamyka blok, którego nikt nie otworzył.',
          'Usuń go albo dopisz wyżej otwarcie, na przykład „:::case”.',
        );
      }
      continue;
    }
    if (name === '' || colons.length > 3) {
      complain(
        'directive/malformed',
        number,
        `Nie rozumiem „${line.trim().slice(0, 40)}”.`,
        'Otwarcie bloku to trzy dwukropki i nazwa, na przykład „:::choice{#moje-id}”; zamknięcie to same „:::”.',
      );
      continue;
    }
    if (open !== undefined) {
      complain(
        'directive/nested',
        number,
        `„:::${name}” zaczyna się, zanim zamknął się „:::${open.name}” z wiersza ${open.line}.`,
        'Zamknij poprzedni blok wierszem „:::”. Bloków nie zagnieżdża się w sobie.',
      );
      nested = true;
      close(number - 1);
    }
    flush();
    const headColumn = line.length - rest.length + name.length + 1;
    open = { line: number, name, head: rest.slice(name.length), headColumn, text: [] };
  }
  if (open !== undefined) {
    complain(
      'directive/unclosed',
      open.line,
      `Blok „:::${open.name}” nigdzie się nie zamyka.`,
      'Po jego treści dopisz wiersz „:::”.',
    );
    close(lines.length);
  }
  flush();
  return segments;
}

/** The fence that is open after this line: its marker, or undefined outside code. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const marker = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
  if (marker === null) return open;
  const [, fence = '', rest = ''] = marker;
  if (open === undefined) return fence.startsWith('`') && rest.includes('`') ? undefined : fence;
  const closes = fence[0] === open[0] && fence.length >= open.length && rest.trim() === '';
  return closes ? undefined : open;
}
