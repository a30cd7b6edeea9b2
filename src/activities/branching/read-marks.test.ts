import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Diagnostic, Span } from '../../model/diagnostic.ts';
import { readMarks } from './read-marks.ts';

const variables = [
  { id: 'zaufanie', label: 'Zaufanie', start: 2, max: 5, visible: true },
  { id: 'czas-2', label: 'Czas', start: 2, max: 5, visible: true },
];
const span: Span = { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 2 };

function read(marks: string): ReturnType<typeof readMarks> & { readonly found: Diagnostic[] } {
  const found: Diagnostic[] = [];
  return { ...readMarks(marks, variables, span, (one) => found.push(one)), found };
}

describe('marks of a choice', () => {
  it('are effects first and conditions after gdy:', () => {
    expect(read('zaufanie+1 czas-2-1 gdy: zaufanie>=2 i czas-2<3, zaufanie≤4')).toEqual({
      effects: [
        { variable: 'zaufanie', kind: 'add', amount: 1 },
        { variable: 'czas-2', kind: 'add', amount: -1 },
      ],
      when: [
        { variable: 'zaufanie', is: '>=', amount: 2 },
        { variable: 'czas-2', is: '<', amount: 3 },
        { variable: 'zaufanie', is: '<=', amount: 4 },
      ],
      found: [],
    });
  });

  it('may set a value and may be a condition alone', () => {
    expect(read('zaufanie=0').effects).toEqual([{ variable: 'zaufanie', kind: 'set', amount: 0 }]);
    expect(read('gdy: zaufanie=3').when).toEqual([{ variable: 'zaufanie', is: '=', amount: 3 }]);
  });

  it('that mean nothing are reported with the names that exist', () => {
    for (const marks of ['zaufane+1', 'zaufanie', 'zaufanie++1', 'gdy: cena>2', 'gdy: zaufanie']) {
      const { found } = read(marks);
      expect(found.map(({ code }) => code)).toEqual(['branching/bad-mark']);
      expect(found[0]?.message).toContain('zaufanie, czas-2');
    }
  });

  it('never make the reader throw', () => {
    fc.assert(fc.property(fc.string(), (marks) => read(marks).effects.length >= 0));
  });
});
