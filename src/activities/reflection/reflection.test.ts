import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { reflectionSchema } from './schema.ts';
import { reflectionType } from './type.ts';

const compile = (options: string, body = '') =>
  compileActivity(`:::reflection{#proba ${options}}\nOpisz potrzebę.\n\n${body}\n:::\n`, [
    reflectionSchema,
  ]);

describe('reflection', () => {
  it('takes its model answer from a labelled paragraph', () => {
    expect(compile('max=300', 'Wzór: U nas *nie ma* autobusu.').activity?.spec).toEqual({
      max: 300,
      model: '<p>U\u00a0nas <em>nie ma</em> autobusu.</p>',
    });
  });

  it('has room for 400 characters unless told otherwise', () => {
    expect(compile('').activity?.spec).toMatchObject({ max: 400 });
  });

  it('says which limits make sense', () => {
    for (const max of [10, 5000])
      expect(compile(`max=${max}`).diagnostics.map(({ code }) => code)).toEqual([
        'reflection/max-out-of-range',
      ]);
  });

  it('keeps the words as they are and gives them trimmed to the workbook', () => {
    const spec = { max: 40 };
    const words = ' Gęś,\n„źdźbło” 🌻 ';
    expect(reflectionType.unpack(spec, reflectionType.pack(spec, words))).toBe(words);
    expect(reflectionType.entry?.(spec, words)).toBe('Gęś,\n„źdźbło” 🌻');
    expect(reflectionType.entry?.(spec, '  \n')).toBeUndefined();
  });
});
