import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { decisionGuideSchema } from './schema.ts';
import type { GuideSpec } from './spec.ts';

const example = readFileSync(new URL('./example.md', import.meta.url), 'utf8');
const compile = (markdown: string) => compileActivity(markdown, [decisionGuideSchema]);
const lineOf = (markdown: string, text: string): number =>
  markdown.split('\n').findIndex((line) => line.includes(text)) + 1;

/** The example with one thing changed, and the complaint that must come of it on the changed line. */
function broken(find: string, put: string, code: string, at: string = put): void {
  expect(example).toContain(find);
  const markdown = example.replace(find, put);
  const found = compile(markdown).diagnostics.map((one) => `${one.code} ${one.span.line}`);
  expect(found).toContain(`${code} ${lineOf(markdown, at)}`);
}

describe('decision guide schema', () => {
  it('reads the example without a word of complaint', () => {
    const { activity, diagnostics } = compile(example);
    expect(diagnostics).toEqual([]);
    const spec = activity?.spec as unknown as GuideSpec;
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(spec.heading).toBe('Na początek');
    expect(Object.keys(spec.results)).toHaveLength(5);
    expect(spec.results['warsztat']?.conditions).toHaveLength(3);
    expect(decisionGuideSchema.maxPackedLength(spec)).toBe(4);
    expect(decisionGuideSchema.tokens(spec)).toContain('otwarta/b');
  });

  it('renders numbered questions and results that work on paper', () => {
    const spec = compile(example).activity?.spec as unknown as GuideSpec;
    const html = decisionGuideSchema.render(spec);
    expect(html).toContain('Tak, gmina czeka na pomysły. (numer 2)');
    expect(html).toContain('Na początek: Kawiarenka obywatelska');
  });

  it('says where a way does not come to a recommendation', () => {
    broken('{#zebranie wynik}', '{#zebranie}', 'decision-guide/dead-end');
    broken('{#spor}', '{#spor wynik}', 'decision-guide/result-goes-on');
    broken('{#zebranie wynik}', '{#zebranie koniec}', 'decision-guide/bad-attribute');
    broken('](#informacja)', '](#otwarta)', 'branching/loop', '{#otwarta}');
    broken('](#rozmowy)', '](#rozmwy)', 'branching/unknown-node');
    broken('](#kawiarenka)', '](#zebranie)', 'branching/unreachable', '{#kawiarenka ');
  });

  it('warns of a question that decides nothing', () => {
    const idle = example.replace('](#kawiarenka)', '](#zebranie)');
    expect(compile(idle).diagnostics.map(({ code }) => code)).toContain(
      'decision-guide/idle-question',
    );
  });

  it('warns of an answer without a reason and of a result without conditions', () => {
    broken(
      '\n  > Bez sporu można spotkać się od razu razem.',
      '',
      'decision-guide/no-reason',
      '- [Nie, po prostu',
    );
    broken('  > Bez sporu', '  Bez sporu', 'branching/bad-choice', '- [Nie, po prostu');
    broken(
      '- Ankieta mieści się na jednej stronie.\n- Wyniki wiszą',
      'Wyniki wiszą',
      'decision-guide/no-conditions',
      '{#zebranie ',
    );
  });

  it('knows no counters', () => {
    broken('](#kawiarenka)', '](#kawiarenka) {czas-1}', 'branching/bad-mark');
  });

  it.each(['', 'Samo polecenie.', '## A {#a}', '## A {#a wynik}\nTekst.', '- [a](#b)'])(
    'answers a body of „%s” with complaints, never with a throw',
    (body) => {
      const { diagnostics } = compile(`:::decision-guide{#x}\n${body}\n:::\n`);
      expect(diagnostics.length).toBeGreaterThan(0);
    },
  );
});
