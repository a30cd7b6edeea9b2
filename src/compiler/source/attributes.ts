import type { Report, Span } from '../../model/diagnostic.ts';
import type { Attribute } from '../../model/markdown.ts';
import { spanOfLine } from './source.ts';

/** What `{#id key=value flag}` says. */
export interface Attributes {
  readonly id: { readonly value: string; readonly span: Span } | undefined;
  readonly named: Readonly<Record<string, Attribute>>;
}

const none: Attributes = { id: undefined, named: {} };

/** Reads the rest of a block's opening line. `column` is the place of its first character. */
export function readAttributes(
  text: string,
  file: string,
  line: number,
  column: number,
  report: Report,
): Attributes {
  const lead = text.search(/\S/);
  if (lead < 0) return none;
  const malformed = (at: number, length: number, message: string): Attributes => {
    report({
      code: 'attributes/malformed',
      severity: 'error',
      message,
      hint: 'Zapis to {#id nazwa=wartość nazwa="kilka słów" znacznik}, w jednym wierszu.',
      span: spanOfLine(file, line, column + at, column + at + Math.max(length, 1)),
    });
    return none;
  };
  if (text[lead] !== '{') {
    return malformed(lead, text.trimEnd().length - lead, 'Po nazwie bloku może stać tylko {…}.');
  }
  let id: Attributes['id'];
  const named: Record<string, Attribute> = Object.create(null);
  const token = /\s*(?:(\})|#([^\s}"=]+)|([\p{L}\d_-]+)(?:=(?:"([^"]*)"|„([^”]*)”|([^\s}"]+)))?)/uy;
  token.lastIndex = lead + 1;
  for (;;) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (match === null) {
      const rest = text.slice(from).trim();
      const at = rest === '' ? Math.max(text.trimEnd().length - 1, 0) : text.indexOf(rest, from);
      return malformed(
        at,
        1,
        rest === '' ? 'Brakuje zamykającego „}”.' : `Nie rozumiem „${rest.slice(0, 30)}”.`,
      );
    }
    const [all, end, hash, name, quoted, polish, plain] = match;
    const start = column + from + (all.length - all.trimStart().length);
    const span = spanOfLine(file, line, start, column + token.lastIndex);
    if (end !== undefined) {
      const after = text.slice(token.lastIndex);
      if (after.trim() !== '') {
        malformed(
          text.indexOf(after.trim(), token.lastIndex),
          after.trim().length,
          'Po „}” nic już nie stoi.',
        );
      }
      return { id, named };
    }
    const repeated = hash !== undefined ? id !== undefined : name !== undefined && name in named;
    if (repeated) {
      report({
        code: 'attributes/repeated',
        severity: 'error',
        message: `„${hash === undefined ? name : `#${hash}`}” stoi tu drugi raz.`,
        hint: 'Zostaw jeden.',
        span,
      });
    } else if (hash !== undefined) id = { value: hash, span };
    else if (name !== undefined) named[name] = { value: quoted ?? polish ?? plain ?? true, span };
  }
}
