import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { assemble, documentText } from './assemble.ts';
import { canvasSchema } from './schema.ts';
import { exampleTexts, type CanvasSpec } from './spec.ts';

const read = (body: string) => {
  const markdown = `:::canvas{#karta}\nWypełnij.\n\n${body}\n:::\n`;
  const { activity, diagnostics } = compileActivity(markdown, [canvasSchema]);
  const spec = activity?.spec as CanvasSpec | undefined;
  return { spec, codes: diagnostics.map(({ code }) => code), diagnostics };
};

describe('canvas, as authors write it', () => {
  it('reads its own example and makes its document', () => {
    const markdown = readFileSync(new URL('example.md', import.meta.url), 'utf8');
    const { activity, diagnostics } = compileActivity(markdown, [canvasSchema]);
    expect(diagnostics).toEqual([]);
    const spec = activity?.spec as unknown as CanvasSpec;
    const text = documentText(assemble(spec, exampleTexts(spec)));
    expect(text).toContain('Koło Gospodyń Wiejskich „Jarzębinki”, chcemy razem');
    expect(text).toContain('\n2. Umowę o współpracy podpiszemy do 31 stycznia 2027.');
    expect(text).not.toContain('[');
  });

  it('reads limits in characters, in words, in both, and none', () => {
    const { spec } = read(
      '- A (do 300 znaków)\n- B (do 40 słów)\n- C (do 40 słów, do 200 znaków)\n- D (gmina, szkoła)',
    );
    expect(spec?.fields.map(({ name, max, words }) => [name, max, words])).toEqual([
      ['A', 300, undefined],
      ['B', 360, 40],
      ['C', 200, 40],
      ['D (gmina, szkoła)', 200, undefined],
    ]);
  });

  it('keeps hints and examples with their field', () => {
    const { spec } = read('- {k} Cel (do 50 znaków)\n  > Jedno zdanie.\n  - Przykład: Bus o 17:30');
    expect(spec?.fields[0]).toMatchObject({ token: 'k', name: 'Cel', example: 'Bus o 17:30' });
    expect(spec?.fields[0]?.hint).toContain('Jedno zdanie.');
  });

  it('reads headings, lists, hard line breaks and places for answers', () => {
    const { spec } = read(
      '- Cel\n\n> ## Umowa\n>\n> Cel:\\\n> [[ Cel ]].\n>\n> - raz\n> - [[Cel]]',
    );
    expect(spec?.document).toEqual([
      { kind: 'heading', marker: '', parts: [{ kind: 'text', text: 'Umowa' }] },
      {
        kind: 'paragraph',
        marker: '',
        parts: [
          { kind: 'text', text: 'Cel:\n' },
          { kind: 'field', token: 'a' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'item', marker: '–', parts: [{ kind: 'text', text: 'raz' }] },
      { kind: 'item', marker: '–', parts: [{ kind: 'field', token: 'a' }] },
    ]);
  });

  it('shows the way out of each mistake', () => {
    expect(read('> sam cytat').codes).toEqual(['canvas/no-fields']);
    expect(read('- Cel (do 5000 znaków)').codes).toEqual(['canvas/limit']);
    expect(read('- Cel (30 słów)').codes).toEqual(['canvas/limit']);
    expect(read('- Cel\n  - Inne: x').codes).toEqual(['canvas/parts']);
    expect(read('- Cel (do 10 znaków)\n  - Przykład: o wiele za długie').codes).toEqual([
      'canvas/long-example',
    ]);
    expect(read('- Cel\n- Cel').codes).toEqual(['canvas/same-name']);
    const unknown = read('- Cel\n\n> [[Cel]] i [[Czas]]');
    expect(unknown.codes).toEqual(['canvas/unknown-field']);
    expect(unknown.diagnostics[0]?.hint).toBe('Pola: „Cel”.');
    expect(read('- Cel\n\n> [[Cel]]\n>\n> > cytat').codes).toEqual(['canvas/document-part']);
  });

  it('warns of an answer that goes nowhere', () => {
    const { codes, diagnostics, spec } = read('- Cel\n- Czas\n\n> [[Cel]]');
    expect(codes).toEqual(['canvas/unused-field']);
    expect(diagnostics[0]?.severity).toBe('warning');
    expect(spec).toBeDefined();
  });

  it('reads well without scripts', () => {
    const { spec } = read('- Cel\n  > Jedno zdanie.\n  - Przykład: Bus');
    expect(spec).toBeDefined();
    expect(spec && canvasSchema.render(spec)).toContain('<dd>');
    expect(spec && canvasSchema.renderSolution(spec)).toContain('<p>Bus</p>');
  });
});
