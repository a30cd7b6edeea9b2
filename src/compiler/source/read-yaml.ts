import { LineCounter, isMap, parseDocument } from 'yaml';

import type { Report, Span } from '../../model/diagnostic.ts';
import { type Fields, fieldsOf } from './yaml-fields.ts';

/** Parses YAML that starts at `firstLine` of a file. Undefined when it is no mapping at all. */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  report: Report,
): Fields | undefined {
  const counter = new LineCounter();
  const { root, problem } = parse(text, counter);
  const spanOfRange = (start: number, end: number): Span => {
    const from = counter.linePos(start);
    const to = counter.linePos(Math.max(end, start));
    return {
      file,
      line: Math.max(from.line, 1) + firstLine - 1,
      column: Math.max(from.col, 1),
      endLine: Math.max(to.line, 1) + firstLine - 1,
      endColumn: Math.max(to.col, 1),
    };
  };
  if (problem !== undefined) {
    report({
      code: 'yaml/malformed',
      severity: 'error',
      message: `Tego zapisu pól nie da się odczytać (${problem.reason}).`,
      hint: 'Pole to „nazwa: wartość”, jedno w wierszu. Wartość z dwukropkiem w środku bierzemy w cudzysłów "…".',
      span: spanOfRange(...problem.range),
    });
    return undefined;
  }
  if (!isMap(root)) {
    report({
      code: 'yaml/not-a-map',
      severity: 'error',
      message: 'Tu powinny stać pola „nazwa: wartość”.',
      hint: 'Wzór jest w docs/przewodnik-autora.md.',
      span: spanOfRange(0, Math.max(text.trimEnd().length, 1)),
    });
    return undefined;
  }
  return fieldsOf(root, text, spanOfRange, report);
}

interface Parsed {
  readonly root?: unknown;
  readonly problem?: { readonly reason: string; readonly range: readonly [number, number] };
}

/** The document's root, or the first thing that is wrong. */
function parse(text: string, lineCounter: LineCounter): Parsed {
  const tooDeep = { problem: { reason: 'too deep', range: [0, 1] } } as const;
  if (bracketDepth(text) > deepest) return tooDeep;
  try {
    const { contents, errors } = parseDocument(text, {
      lineCounter,
      schema: 'core',
      prettyErrors: false,
    });
    const [error] = errors;
    if (error === undefined) return { root: contents };
    const reason = error.code.toLowerCase().replaceAll('_', ' ');
    return { problem: { reason, range: error.pos } };
  } catch {
    // Nesting by indentation so deep that the reader's own stack ends.
    return tooDeep;
  }
}

/** No page of ours nests lists in lists like this, and reading it would take minutes. */
const deepest = 40;

function bracketDepth(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}
