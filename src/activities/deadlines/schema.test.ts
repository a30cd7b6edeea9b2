import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { deadlinesSchema } from './schema.ts';
import type { DeadlinesSpec } from './spec.ts';

const read = (body: string, attributes = '') => {
  const markdown = `:::deadlines{#terminy ${attributes}}\nSprawdź terminy.\n\n${body}\n:::\n`;
  const { activity, diagnostics } = compileActivity(markdown, [deadlinesSchema]);
  const codes = diagnostics.map(({ code }) => code);
  return { spec: activity?.spec as DeadlinesSpec | undefined, codes, diagnostics };
};

describe('deadlines, as authors write them', () => {
  it('reads its own example', () => {
    const markdown = readFileSync(new URL('example.md', import.meta.url), 'utf8');
    const { activity, diagnostics } = compileActivity(markdown, [deadlinesSchema]);
    expect(diagnostics).toEqual([]);
    const spec = activity?.spec as DeadlinesSpec | undefined;
    expect(spec?.cases.map(({ name }) => name)).toEqual([
      'Odwołanie od decyzji',
      'Mały grant',
      'Walne zebranie „Bramy”',
      'Projekt budżetu gminy',
    ]);
    expect(spec?.cases[1]?.limits[1]?.from).toEqual({ kind: 'limit', index: 0 });
    expect(spec?.example).toBe('2026-12-10');
  });

  it('takes one limit as a case of its own', () => {
    const { spec } = read('- Odwołanie: 14 dni od doręczenia decyzji\n  > Art. 129 KPA.');
    expect(spec?.cases).toMatchObject([
      {
        token: 'a',
        name: 'Odwołanie',
        events: ['doręczenia decyzji'],
        limits: [{ name: 'Odwołanie' }],
      },
    ]);
    expect(spec?.cases[0]?.limits[0]?.basis).toContain('Art.');
  });

  it('asks once for a date that two limits share', () => {
    const { spec } = read('- Konkurs\n  - A: 7 dni od ogłoszenia\n  - B: 21 dni od ogłoszenia');
    expect(spec?.cases[0]?.events).toEqual(['ogłoszenia']);
  });

  it('shows the way out of a limit it cannot count', () => {
    const { codes, diagnostics } = read('- Odwołanie: dwa tygodnie po decyzji\n- A: 7 dni od b');
    expect(codes).toEqual(['deadlines/unreadable-limit']);
    expect(diagnostics[0]?.span.line).toBe(4);
    expect(diagnostics[0]?.hint).toContain('14 dni od doręczenia decyzji');
  });

  it('names the limits one can count from', () => {
    const { codes, diagnostics } = read(
      '- Konkurs\n  - A: 7 dni od b\n  - C: 1 dzień od terminu „X”',
    );
    expect(codes).toEqual(['deadlines/unknown-start']);
    expect(diagnostics[0]?.hint).toContain('„A”');
  });

  it('misses cases, doubled letters and a wrong date', () => {
    expect(read('| a |\n|---|\n| b |').codes).toContain('deadlines/no-cases');
    expect(read('- {a} A: 1 dzień od b\n- {a} B: 1 dzień od b').codes).toContain(
      'activity/token-taken',
    );
    expect(read('- A: 1 dzień od b', 'example=10.12.2026').codes).toEqual([
      'deadlines/bad-example',
    ]);
  });

  it('reads well without scripts', () => {
    const { spec } = read(
      '- Konkurs\n  > Gmina ogłasza.\n  - A <b>: 7 dni od x\n  - C: 1 dzień od x',
    );
    expect(spec && deadlinesSchema.render(spec)).toContain('<p>Konkurs</p>');
  });
});
