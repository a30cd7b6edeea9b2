import type { Span } from '../../model/diagnostic.ts';
import type { Source } from './source.ts';

/**
 * Finds pieces of text inside a span, each after the one before. Markdown tokens below the top level carry
 * no place and have lost their quote and list markers, but each line's own text is still as written.
 */
export interface Locator {
  /** The span of the next occurrence of the first line of `raw`; the whole range when there is none. */
  find(raw: string): Span;
}

export function createLocator(source: Source, within: Span): Locator {
  let line = within.line;
  let column = within.column;
  return {
    find(raw) {
      const written = raw.replace(/^\s+|\s+$/g, '').split('\n');
      const needle = (written[0] ?? '').trim();
      for (let at = line; needle !== '' && at <= within.endLine; at += 1) {
        const text = source.lines[at - 1] ?? '';
        const found = text.indexOf(needle, at === line ? column - 1 : 0);
        if (found < 0) continue;
        line = at;
        column = found + 1;
        const endLine = Math.min(at + written.length - 1, within.endLine);
        const endColumn =
          written.length === 1
            ? found + 1 + needle.length
            : (source.lines[endLine - 1] ?? '').trimEnd().length + 1;
        const span = { file: source.file, line, column, endLine, endColumn };
        column += written.length === 1 ? 1 : 0;
        return span;
      }
      return within;
    },
  };
}
