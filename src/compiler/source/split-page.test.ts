import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sourceOf } from './source.ts';
import { splitPage } from './split-page.ts';

function split(text: string) {
  const codes: string[] = [];
  const segments = splitPage(sourceOf('a.md', text), ({ code, span }) =>
    codes.push(`${span.line} ${code}`),
  );
  return { codes, segments };
}

describe('splitPage', () => {
  it('keeps the line of each part', () => {
    const { segments, codes } = split('---\nid: a\n---\nTekst\n\n- x\n:::case\nSprawa\n:::\nDalej');
    expect(codes).toEqual([]);
    expect(segments.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'front-matter 2',
      'prose 4',
      'directive 7',
      'prose 10',
    ]);
  });

  it('leaves three colons inside code fences alone', () => {
    const { segments, codes } = split('~~~\n:::case\n~~~\n\n:::task\n```\n:::\n```\n:::\n');
    expect(codes).toEqual([]);
    expect(segments.map(({ kind }) => kind)).toEqual(['prose', 'directive']);
  });

  it('forgives the second close of a block inside a block', () => {
    expect(split(':::case\n:::task\nx\n:::\n:::\n').codes).toEqual(['2 directive/nested']);
  });

  it('finds every block of any page, in order and without overlap', () => {
    const part = fc.oneof(
      fc.constantFrom('Tekst', '', '- lista', '> cytat', '    kod', '## Tytuł'),
      fc.constant(':::task\nZrób to.\n:::'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const { segments, codes } = split(parts.join('\n'));
        const blocks = parts.filter((text) => text.startsWith(':::')).length;
        expect(codes).toEqual([]);
        expect(segments.filter(({ kind }) => kind === 'directive')).toHaveLength(blocks);
        const lines = segments.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
    );
  });
});
