import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { scenarioSchema } from './schema.ts';
import type { ScenarioSpec } from './spec.ts';

const example = readFileSync(new URL('./example.md', import.meta.url), 'utf8');

const compile = (markdown: string) => compileActivity(markdown, [scenarioSchema]);
const codes = (markdown: string): string[] =>
  compile(markdown).diagnostics.map(({ code, span }) => `${code} ${span.line}`);
const lineOf = (markdown: string, text: string): number =>
  markdown.split('\n').findIndex((line) => line.includes(text)) + 1;

/** The example with one thing changed, and the complaint that must come of it, where it was changed. */
function broken(find: string, put: string, code: string, at: string = put): void {
  expect(example).toContain(find);
  const markdown = example.replace(find, put);
  expect(codes(markdown)).toContain(`${code} ${lineOf(markdown, at)}`);
}

describe('scenario schema', () => {
  it('reads the example without a word of complaint', () => {
    const { activity, diagnostics } = compile(example);
    expect(diagnostics).toEqual([]);
    const spec = activity?.spec as unknown as ScenarioSpec;
    expect(spec.best).toBe(2);
    expect(spec.graph.nodes.length).toBeGreaterThanOrEqual(10);
    expect(scenarioSchema.maxPackedLength(spec)).toBe(7);
    expect(scenarioSchema.tokens(spec)).toContain('gabinet/c');
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('renders a game book that works on paper and shows no lesson', () => {
    const spec = compile(example).activity?.spec as unknown as ScenarioSpec;
    const html = scenarioSchema.render(spec);
    expect(html).toContain('(numer 2; Zaufanie wójta +1)');
    expect(html).not.toContain('Gorsze porozumienie niż BATNA');
    expect(scenarioSchema.renderSolution(spec)).toContain('Gorsze porozumienie niż BATNA');
  });

  it('says which link leads nowhere', () => {
    broken('](#plany) {zaufanie+1}', '](#plan) {zaufanie+1}', 'branching/unknown-node');
  });

  it('says which word in braces means nothing', () => {
    broken('](#plany) {zaufanie+1}', '](#plany) {zafanie+1}', 'branching/bad-mark');
  });

  it('says which heading has no id or one that is taken', () => {
    broken('## Zimno {#grozba}', '## Zimno', 'branching/no-id');
    broken('## Zimno {#grozba}', '## Zimno {#plany}', 'branching/id-taken');
  });

  it('says where a way breaks off, and what an ending lacks', () => {
    broken('{#zerwane koniec=złe}', '{#zerwane}', 'scenario/dead-end');
    broken('{#zerwane koniec=złe}', '{#zerwane koniec=smutne}', 'scenario/bad-quality');
    broken('{#zerwane koniec=złe}', '{#zerwane koniec=złe ugoda=dużo}', 'scenario/bad-attribute');
    broken('{#grozba}', '{#grozba koniec=złe}', 'scenario/end-goes-on');
    broken('> Do stołu można', 'Do stołu można', 'scenario/no-lesson', '## Rozmowa zerwana');
  });

  it('proves the graph and complains where the hole is', () => {
    broken('gdy: zaufanie>=3', 'gdy: zaufanie>9', 'branching/never-offered');
    broken('gdy: zaufanie>=3', 'gdy: zaufanie>=0', 'branching/always-offered');
    broken('](#klucze)', '](#zerwane)', 'branching/unreachable', '{#klucze ');
    broken(
      'rachunki.](#liczby-na-stole)',
      'rachunki.](#do-piatku)',
      'branching/loop',
      '{#do-piatku}',
    );
    broken(
      '](#doplaty) {ustepstwa+1}',
      '](#doplaty) {ustepstwa+1 gdy: ustepstwa<2}',
      'branching/stuck',
      '{#za-latwo}',
    );
  });

  it('wants both ranges in a negotiation', () => {
    broken('od 400 do 1200 zł miesięcznie', 'sporo', 'scenario/no-range');
  });

  it('wants a counter that says its start and its most', () => {
    broken('wójta: 2 z 5 {', 'wójta: 7 z 5 {', 'scenario/bad-variable');
  });

  it('wants points to name a counter', () => {
    broken('kind=negotiation', 'kind=negotiation points=czas', 'scenario/unknown-variable');
  });

  it('wants three different endings, and warns of a small story and of choices without a note', () => {
    const small = [
      ':::scenario{#maly}',
      'Rozmawiasz.',
      '## Początek {#a}',
      '- [Tak](#b)',
      '- [Nie](#c)',
      '  > Bo nie.',
      '## Tak {#b koniec=dobre}',
      'Dobrze.',
      '> Nauka.',
      '## Nie {#c koniec=złe}',
      'Źle.',
      '> Nauka.',
      ':::',
    ].join('\n');
    const found = compile(small).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
    expect(found).toEqual([
      'error scenario/few-endings',
      'warning scenario/few-nodes',
      'warning scenario/no-note',
    ]);
  });

  it.each(['', 'Samo polecenie.', '## {#}', '- [](#)', '- [a](#b) {gdy:}', '> cytat'])(
    'answers a body of „%s” with complaints, never with a throw',
    (body) => {
      const { activity, diagnostics } = compile(`:::scenario{#x}\n${body}\n:::\n`);
      expect(activity).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    },
  );
});
