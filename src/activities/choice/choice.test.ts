import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { choiceSchema } from './schema.ts';
import { scoreChoice } from './score.ts';
import type { ChoiceSpec } from './spec.ts';
import { choiceType } from './type.ts';

const compile = (body: string, options = '') =>
  compileActivity(`:::choice{#proba ${options}}\nCo jest prawdą?\n\n${body}\n:::\n`, [
    choiceSchema,
  ]);

const specOf = (body: string, options = ''): ChoiceSpec => {
  const { activity, diagnostics } = compile(body, options);
  if (activity === undefined) throw new Error(JSON.stringify(diagnostics));
  return activity.spec as unknown as ChoiceSpec;
};

const codes = (body: string): readonly string[] =>
  compile(body).diagnostics.map(({ code }) => code);

const two = specOf('- [x] tak\n- [x] owszem\n- [ ] nie\n- [ ] skąd');

describe('choice', () => {
  it('takes one answer where one is right, several where several are', () => {
    expect(specOf('- [x] tak\n- [ ] nie').many).toBe(false);
    expect(specOf('- [x] tak\n- [ ] nie', 'many').many).toBe(true);
    expect(two.many).toBe(true);
  });

  it('gives a point for each right one and takes one back for each wrong one', () => {
    expect(scoreChoice(two, ['a', 'b']).score).toEqual({ raw: 2, max: 2 });
    expect(scoreChoice(two, ['a']).score.raw).toBe(1);
    expect(scoreChoice(two, ['a', 'c']).score.raw).toBe(0);
    expect(scoreChoice(two, ['a', 'b', 'c', 'd']).score.raw).toBe(0);
  });

  it('says what was chosen right, chosen wrong and missed', () => {
    expect(scoreChoice(two, ['a', 'c']).parts).toEqual({ a: 'right', b: 'missed', c: 'wrong' });
  });

  it('keeps letters written by hand, so that saved answers survive a new option', () => {
    const spec = specOf('- [x] tak\n- [ ] {z} nowa\n- [ ] {b} nie');
    expect(spec.options.map(({ token }) => token)).toEqual(['a', 'z', 'b']);
  });

  it('refuses a saved answer of another kind', () => {
    const one = specOf('- [x] tak\n- [ ] nie');
    for (const packed of ['ab', 'x', 'aa', 'ba', '\n'])
      expect(choiceType.unpack(one, packed), packed).toBeUndefined();
    expect(choiceType.unpack(one, '')).toEqual([]);
  });

  it('tells an author what a list lacks', () => {
    expect(codes('- [ ] nie\n- [ ] też nie')).toContain('choice/none-right');
    expect(codes('- [x] tak')).toContain('choice/one-option');
    expect(codes('- [x] tak\n- nie')).toContain('choice/unmarked-option');
    expect(codes('- [x] tak\n- [ ] {a} nie')).toContain('activity/token-taken');
    expect(codes('Sam tekst.')).toContain('activity/one-list');
  });
});
