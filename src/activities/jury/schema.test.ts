import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { mostOf, totalOf } from './compare.ts';
import { jurySchema } from './schema.ts';
import type { JurySpec } from './spec.ts';

const example = readFileSync(new URL('./example.md', import.meta.url), 'utf8');
const compile = (markdown: string) => compileActivity(markdown, [jurySchema]);
const lineOf = (markdown: string, text: string): number =>
  markdown.split('\n').findIndex((line) => line.includes(text)) + 1;

/** The example with one thing changed, and the complaint that must come of it on the changed line. */
function broken(find: string, put: string, code: string, at: string = put): void {
  expect(example).toContain(find);
  const markdown = example.replace(find, put);
  const found = compile(markdown).diagnostics.map((one) => `${one.code} ${one.span.line}`);
  expect(found).toContain(`${code} ${lineOf(markdown, at)}`);
}

describe('jury schema', () => {
  it('reads the example without a word of complaint', () => {
    const { activity, diagnostics } = compile(example);
    expect(diagnostics).toEqual([]);
    const spec = activity?.spec as unknown as JurySpec;
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(mostOf(spec.criteria)).toBe(55);
    const totals = spec.offers.map(({ committee }) =>
      totalOf(
        spec.criteria,
        committee.map(({ points }) => points),
      ),
    );
    expect(totals).toEqual([45, 20, 40]);
    expect(jurySchema.tokens(spec)).toContain('brama/a');
    expect(jurySchema.maxPackedLength(spec)).toBe(12 + 2 + 3 * 162);
  });

  it('renders offers and an empty sheet for paper, and keeps the committee for the solution', () => {
    const spec = compile(example).activity?.spec as unknown as JurySpec;
    expect(jurySchema.render(spec)).toContain('ankiecie szkolnej');
    expect(jurySchema.render(spec)).not.toContain('Liczba pochodzi ze szkoły');
    expect(jurySchema.renderSolution(spec)).toContain('Liczba pochodzi ze szkoły');
    expect(jurySchema.renderSolution(spec)).toContain('45 z 55 punktów');
  });

  it('says which row of criteria means nothing', () => {
    broken('| Kosztorys | 0–10 | 1 |', '| Kosztorys | dużo | 1 |', 'jury/bad-criterion');
    broken('| Kosztorys | 0–10 | 1 |', '| Kosztorys | 0–10 | 12 |', 'jury/bad-criterion');
  });

  it('says which mark is missing, too high or for no criterion', () => {
    broken('| Potrzeba | 3 |', '| Potrzeba | 11 |', 'jury/bad-mark');
    broken('| Potrzeba | 3 |', '| Potrzeby | 3 |', 'jury/unknown-criterion');
  });

  it('warns of a mark without a reason', () => {
    broken(
      '| Jedne wakacje to jeszcze krótko, ale kadra jest ta sama. |',
      '| |',
      'jury/no-reason',
      '| 3 | |',
    );
  });

  it('wants an id an offer, since marks hang on it', () => {
    broken('OSP {#osp}', 'OSP', 'branching/no-id', '## „Strażacka');
    broken('OSP {#osp}', 'OSP {#brama}', 'branching/id-taken');
  });

  it('wants options in their range', () => {
    broken('threshold=60', 'threshold=160', 'jury/option-range');
  });

  it.each([
    '',
    'Samo polecenie.',
    '| Kryterium |\n|---|\n| A |',
    'Oceń.\n\n## Oferta {#a}\n\nTekst.',
  ])('answers a body of „%s” with complaints, never with a throw', (body) => {
    const { activity, diagnostics } = compile(`:::jury{#x}\n${body}\n:::\n`);
    expect(activity).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
