import type { Report, Span } from '../../model/diagnostic.ts';

/** One text file of the project, normalised: LF line ends, NFC letters, no byte order mark. */
export interface Source {
  /** Path relative to the project root, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Longest line that is read; far above any paragraph and far below what slows a reader of Markdown. */
const longestLine = 5000;
/** Quotes and lists nested deeper than this in one line are nobody's text. */
const deepestNesting = 12;
const deepestIndent = 60;
const largestFile = 400_000;

/** Decodes a file. What cannot be read is reported and left out, so that the rest can still be checked. */
export function readSource(file: string, bytes: Uint8Array, report: Report): Source {
  const whole = (code: string, message: string, hint: string): void =>
    report({ code, severity: 'error', message, hint, span: spanOfLine(file, 1, 1, 2) });
  if (bytes.length > largestFile) {
    whole(
      'source/too-large',
      `Plik ma ${bytes.length} bajtów; najwyżej ${largestFile}.`,
      'Podziel go na lekcje albo sprawdź, czy to na pewno tekst.',
    );
    return sourceOf(file, '');
  }
  const decoded = decode(bytes);
  if (decoded === undefined) {
    whole(
      'source/not-utf8',
      'Plik nie jest zapisany w UTF-8.',
      'Zapisz go w edytorze z kodowaniem UTF-8 (w Notatniku: „Zapisz jako”, pole „Kodowanie”).',
    );
    return sourceOf(file, '');
  }
  const source = sourceOf(file, decoded);
  if (source.text.trim() === '') {
    whole('source/empty', 'Plik jest pusty.', 'Napisz treść albo usuń plik i odnośnik do niego.');
  }
  return checkLines(source, report);
}

/** A source from text that is already in memory. */
export function sourceOf(file: string, text: string): Source {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  return { file, text: clean, lines: clean.split('\n') };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Blanks lines that no reader should meet; line numbers stay. */
function checkLines(source: Source, report: Report): Source {
  let changed = false;
  const lines = source.lines.map((line, index) => {
    const bad = complaint(line);
    if (bad === undefined) return line;
    changed = true;
    const { code, message, hint, column } = bad;
    const span = spanOfLine(source.file, index + 1, column, column + 1);
    report({ code, severity: 'error', message, hint, span });
    return bad.rest;
  });
  return changed ? { file: source.file, text: lines.join('\n'), lines } : source;
}

function complaint(
  line: string,
): { code: string; message: string; hint: string; column: number; rest: string } | undefined {
  if (line.length > longestLine) {
    return {
      code: 'source/line-too-long',
      message: `Wiersz ma ${line.length} znaków; najwyżej ${longestLine}.`,
      hint: 'Podziel go na akapity (pusty wiersz między nimi).',
      column: 1,
      rest: '',
    };
  }
  if (nesting(line) > deepestNesting || line.search(/\S/) > deepestIndent) {
    return {
      code: 'source/too-deep',
      message: 'Wiersz jest zagnieżdżony zbyt głęboko.',
      hint: 'Zostaw najwyżej trzy poziomy list i cytatów.',
      column: 1,
      rest: '',
    };
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = line.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/);
  if (control < 0) return undefined;
  return {
    code: 'source/control-character',
    message: 'W wierszu jest znak sterujący, którego nie widać.',
    hint: 'Usuń go: przepisz to miejsce albo wklej tekst bez formatowania.',
    column: control + 1,
    // eslint-disable-next-line no-control-regex -- the same characters, taken out
    rest: line.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, ''),
  };
}

function nesting(line: string): number {
  let depth = 0;
  let rest = line;
  for (;;) {
    const marker = /^\s*(?:>|[-*+]\s|\d{1,9}[.)]\s)/.exec(rest);
    if (marker === null || depth > deepestNesting) return depth;
    depth += 1;
    rest = rest.slice(marker[0].length);
  }
}

/** A span inside one line. */
export function spanOfLine(file: string, line: number, column: number, endColumn: number): Span {
  return { file, line, column, endLine: line, endColumn };
}

/** A span over whole lines of a source, both included, without the indent of the first. */
export function spanOfLines(source: Source, line: number, endLine: number): Span {
  const first = source.lines[line - 1] ?? '';
  return {
    file: source.file,
    line,
    column: Math.max(first.search(/\S/), 0) + 1,
    endLine,
    endColumn: (source.lines[endLine - 1] ?? '').length + 1,
  };
}
