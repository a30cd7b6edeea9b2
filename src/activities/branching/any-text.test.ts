import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { decisionGuideSchema } from '../decision-guide/schema.ts';
import { jurySchema } from '../jury/schema.ts';
import { scenarioSchema } from '../scenario/schema.ts';

/** Lines that authors write, right and wrong, in any order. */
const anyBody = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '',
        'Zdanie.',
        '- Zaufanie: 2 z 5 {#zaufanie}',
        '- Zaufanie: 9 z 5 {#zaufanie}',
        '## A {#a}',
        '## B {#b koniec=dobre}',
        '## C {#c wynik}',
        '## A {#a koniec=złe punkty=x}',
        '### {#}',
        '- [Tak](#b) {zaufanie+1 gdy: zaufanie>2}',
        '- [Nie](#a) {gdy:}',
        '- [](#c',
        '- punkt',
        '  > powód',
        '> cytat',
        '| Kryterium | Punkty | Waga |',
        '| Kryterium | Komisja |',
        '|---|---|---|',
        '| Potrzeba | 0–10 | 2 |',
        '| Potrzeba | 7 |',
      ),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 25 },
  )
  .map((lines) => lines.join('\n'));

describe.each([scenarioSchema, decisionGuideSchema, jurySchema])('schema of $type', (schema) => {
  it('answers any text with a spec or with complaints that have a place and a way out', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const markdown = `:::${schema.type}{#x}\n${body}\n:::\n`;
        const { activity, diagnostics } = compileActivity(markdown, [schema]);
        if (activity === undefined) expect(diagnostics.length).toBeGreaterThan(0);
        for (const { span, message, hint } of diagnostics) {
          expect(span.line).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe('');
          expect(hint).not.toBe('');
        }
      }),
      { numRuns: 120 },
    );
  });
});
