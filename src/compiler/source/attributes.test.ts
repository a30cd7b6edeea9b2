import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readAttributes } from './attributes.ts';

function read(text: string) {
  const codes: string[] = [];
  const { id, named } = readAttributes(text, 'a.md', 3, 10, ({ code, span }) =>
    codes.push(`${span.line}:${span.column} ${code}`),
  );
  const values = Object.fromEntries(
    Object.entries(named).map(([name, { value }]) => [name, value]),
  );
  return { id: id?.value, values, codes, named };
}

describe('readAttributes', () => {
  it('reads an id, plain values, quoted values and flags', () => {
    const { id, values, codes } = read(
      '{#a-b level=2 title="Jak „to” policzyć" cel=„dwa słowa” warm-up}',
    );
    expect(codes).toEqual([]);
    expect(id).toBe('a-b');
    expect(values).toEqual({
      level: '2',
      title: 'Jak „to” policzyć',
      cel: 'dwa słowa',
      'warm-up': true,
    });
  });

  it('places each attribute in its line', () => {
    const { named } = read(' {#a level=2}');
    expect(named['level']?.span).toMatchObject({ line: 3, column: 15, endColumn: 22 });
  });

  it.each([
    ['no closing brace', '{#a level=2', '3:20 attributes/malformed'],
    ['an unclosed quote', '{title="x}', '3:16 attributes/malformed'],
    ['something that is no brace', ' #a', '3:11 attributes/malformed'],
    ['something behind the brace', '{#a} x', '3:15 attributes/malformed'],
    ['an attribute written twice', '{a=1 a=2}', '3:15 attributes/repeated'],
  ])('reports %s', (_, text, code) => {
    expect(read(text).codes).toEqual([code]);
  });

  it('takes no text for a mistake of its own', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(`{${text}`)));
    expect(read('{__proto__=1 constructor=2}').values).toEqual({
      ['__proto__']: '1',
      constructor: '2',
    });
  });
});
