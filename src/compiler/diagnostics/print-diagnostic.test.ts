import { describe, expect, it } from 'vitest';

import type { Diagnostic } from '../../model/diagnostic.ts';
import { printDiagnostic, printSummary } from './print-diagnostic.ts';

const at = (line: number, column: number, endColumn: number): Diagnostic => ({
  code: 'matching/left-repeated',
  severity: 'error',
  message: '„Gmina” stoi po lewej dwa razy.',
  hint: 'Zmień nazwę.',
  span: { file: 'a.md', line, column, endLine: line, endColumn },
});

describe('printDiagnostic', () => {
  it('shows place, reason, way out and the lines around', () => {
    const lines = [':::matching{#a}', '- Gmina = a', '- Gmina = b'];
    expect(printDiagnostic(at(3, 3, 8), lines)).toBe(
      [
        'a.md:3:3  error  matching/left-repeated',
        '  „Gmina” stoi po lewej dwa razy.',
        '  Zmień nazwę.',
        '    1 | :::matching{#a}',
        '    2 | - Gmina = a',
        '  > 3 | - Gmina = b',
        '      |   ^^^^^',
      ].join('\n'),
    );
  });

  it('cuts a long line so that the marked place stays in sight', () => {
    const printed = printDiagnostic(at(1, 501, 505), [`${'a'.repeat(500)}TUTAJ${'b'.repeat(500)}`]);
    const [row = '', marks = ''] = printed.split('\n').slice(-2);
    expect(row.length).toBeLessThan(120);
    expect(row.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('TUTA');
  });

  it('shows no frame for a file that cannot be read', () => {
    expect(printDiagnostic(at(1, 1, 2), undefined).split('\n')).toHaveLength(3);
  });
});

describe('printSummary', () => {
  it('counts errors and warnings apart', () => {
    expect(printSummary([at(1, 1, 2), { ...at(1, 1, 2), severity: 'warning' }])).toBe(
      '1 errors, 1 warnings',
    );
  });
});
