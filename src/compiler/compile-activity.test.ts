import { describe, expect, it } from 'vitest';

import type { Directive } from '../model/markdown.ts';
import type { Html } from '../model/text.ts';
import { compileActivity } from './compile-activity.ts';
import type { AnySchema } from './directives/located-activity.ts';

/** A type that keeps what it is given. */
function probe(): { schema: AnySchema; seen: () => Directive | undefined } {
  let seen: Directive | undefined;
  const schema: AnySchema = {
    type: 'probe',
    summary: 'Próba.',
    scored: true,
    options: [{ name: 'max', kind: 'whole-number', description: 'Najwyżej.', fallback: '1' }],
    labels: ['Wzór'],
    parse(directive, { inline }) {
      seen = directive;
      const [block] = directive.body;
      return block?.kind === 'paragraph' ? { html: inline(block.text, block.span) } : {};
    },
    render: () => '' as Html,
    renderSolution: () => undefined,
    maxPackedLength: () => 1,
    tokens: () => [],
  };
  return { schema, seen: () => seen };
}

const compile = (markdown: string) => {
  const { schema, seen } = probe();
  return { ...compileActivity(markdown, [schema]), directive: seen() };
};

describe('compileActivity', () => {
  it('takes prompt, hints and explanation for the frame and leaves the rest to the type', () => {
    const { activity, diagnostics, directive } = compile(
      ':::probe{#a max=3 tries=1}\nPierwszy akapit.\n\nDrugi *akapit*.\n\n- [x] {c} tak\n  > Dobrze.\n- [ ] nie\nPodpowiedź: pomyśl\no tym.\nWyjaśnienie: bo tak.\n\nWzór: moje.\n:::\n',
    );
    expect(diagnostics).toEqual([]);
    expect(activity).toMatchObject({
      id: 'a',
      tries: 1,
      prompt: '<p>Pierwszy akapit.</p>\n<p>Drugi <em>akapit</em>.</p>',
      promptText: 'Pierwszy akapit. Drugi akapit.',
      hints: ['pomyśl\no\u00a0tym.'],
      explanation: 'bo tak.',
    });
    expect(Object.keys(directive?.attributes ?? {})).toEqual(['max']);
    expect(directive?.labels['Wzór']?.[0]).toMatchObject({
      text: 'moje.',
      span: { line: 13, column: 7 },
    });
    expect(directive?.body).toMatchObject([
      {
        kind: 'list',
        items: [
          {
            text: 'tak',
            checked: true,
            token: 'c',
            span: { line: 6, column: 11 },
            children: [{ kind: 'quote', html: '<p>Dobrze.</p>', span: { line: 7, column: 3 } }],
          },
          { text: 'nie', checked: false, token: undefined, span: { line: 8, column: 7 } },
        ],
      },
    ]);
  });

  it('ends the prompt before a text with gaps', () => {
    const { activity, directive } = compile(
      ':::probe{#a}\nUzupełnij.\n\nMam [[kota|psa]].\n\nI [[nic]].\n:::',
    );
    expect(activity?.promptText).toBe('Uzupełnij.');
    expect(directive?.body.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
    expect(activity?.spec).toEqual({ html: 'Mam [[kota|psa]].' });
  });

  it('resolves reference links of the block wherever they are defined', () => {
    const { activity } = compile(
      ':::probe{#a}\nZobacz [ustawę][u].\n\n- x\n\n[u]: https://example.org/u\n:::',
    );
    expect(activity?.prompt).toContain('href="https://example.org/u"');
  });

  it('suggests the type that was meant', () => {
    expect(compile(':::prob{#a}\nx\n:::').diagnostics).toMatchObject([
      { code: 'directive/unknown', hint: 'Czy chodziło o „probe”?' },
    ]);
  });
});
