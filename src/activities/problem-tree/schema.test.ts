import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { problemTreeSchema } from './schema.ts';
import type { ProblemTreeSpec } from './spec.ts';

const whole = `- Problem: a -> b
- Przyczyny
  - c → d
    - e
- Skutki
  - f => g`;

const read = (body: string, attributes = '') => {
  const markdown = `:::problem-tree{#drzewo ${attributes}}\nRozłóż problem.\n\n${body}\n:::\n`;
  const { activity, diagnostics } = compileActivity(markdown, [problemTreeSchema]);
  const spec = activity?.spec as ProblemTreeSpec | undefined;
  return { spec, codes: diagnostics.map(({ code }) => code), diagnostics };
};

describe('problem-tree, as authors write it', () => {
  it('reads its own example', () => {
    const markdown = readFileSync(new URL('example.md', import.meta.url), 'utf8');
    const { activity, diagnostics } = compileActivity(markdown, [problemTreeSchema]);
    expect(diagnostics).toEqual([]);
    const spec = activity?.spec as ProblemTreeSpec | undefined;
    expect(spec?.example?.entries).toHaveLength(8);
    expect(spec?.example?.entries.every(({ goal }) => goal !== '')).toBe(true);
  });

  it('takes any of the three arrows, and none', () => {
    expect(read(whole).spec?.example).toEqual({
      problem: { text: 'a', goal: 'b' },
      entries: [
        { place: 'cause', depth: 1, text: 'c', goal: 'd' },
        { place: 'cause', depth: 2, text: 'e', goal: '' },
        { place: 'effect', depth: 1, text: 'f', goal: 'g' },
      ],
    });
  });

  it('needs no example', () => {
    const { spec, codes } = read('');
    expect(codes).toEqual([]);
    expect(spec).toEqual({ example: undefined, entries: 8, max: 60 });
  });

  it('names what is missing, what is strange and what stands too deep', () => {
    expect(read('- Problem: a\n- Przyczyny\n  - b').codes).toEqual(['problem-tree/parts']);
    const strange = read(`${whole}\n- Wnioski\n  - h`);
    expect(strange.codes).toEqual(['problem-tree/parts']);
    expect(strange.diagnostics[0]?.message).toContain('Wnioski');
    expect(read('- Problem: a\n- Przyczyny\n- Skutki\n  - b').codes).toEqual([
      'problem-tree/empty-part',
    ]);
    const deep = read(whole.replace('    - e', '    - e\n      - za głęboko'));
    expect(deep.codes).toEqual(['problem-tree/too-deep']);
    expect(deep.diagnostics[0]?.span.line).toBe(8);
  });

  it('refuses an example that the learner could not copy', () => {
    expect(read(whole.replace('c →', `${'c'.repeat(61)} →`)).codes).toEqual([
      'problem-tree/too-long',
    ]);
    const many = `${whole}\n${'  - x\n'.repeat(6)}`;
    expect(read(many).codes).toEqual(['problem-tree/too-many']);
    expect(read(whole, 'max=500').codes).toEqual(['problem-tree/range']);
  });

  it('reads well without scripts, as problems and as goals', () => {
    const { spec } = read(whole);
    expect(spec && problemTreeSchema.render(spec)).toContain('<li>c<ul><li>e</li></ul></li>');
    expect(spec && problemTreeSchema.renderSolution(spec)).toContain('<li>d<ul>');
  });
});
