import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { matchingSchema } from './schema.ts';
import { scoreMatching } from './score.ts';
import type { MatchingSpec } from './spec.ts';
import { matchingType } from './type.ts';

const compile = (body: string) =>
  compileActivity(`:::matching{#proba}\nPołącz.\n\n${body}\n:::\n`, [matchingSchema]);

const specOf = (body: string): MatchingSpec => {
  const { activity, diagnostics } = compile(body);
  if (activity === undefined) throw new Error(JSON.stringify(diagnostics));
  return activity.spec as unknown as MatchingSpec;
};

const spec = specOf('- wójt = wykonuje\n- rada = uchwala\n- sołtys = wykonuje\n- = sądzi');

describe('matching', () => {
  it('offers each right side once, also where two left sides share it', () => {
    expect(spec.rights.map(({ text }) => text)).toEqual(['wykonuje', 'uchwala', 'sądzi']);
    expect(spec.lefts.map(({ right }) => right)).toEqual(['a', 'b', 'a']);
  });

  it('gives a point for each pair', () => {
    const { score, parts } = scoreMatching(spec, { a: 'a', b: 'd' });
    expect(score).toEqual({ raw: 1, max: 3 });
    expect(parts).toEqual({ a: 'right', b: 'wrong', c: 'missed' });
  });

  it('cuts at the first equals sign with spaces, so that formulas may stand on the right', () => {
    const [first] = specOf('- suma = a = b\n- reszta=0 = c').rights;
    expect(first?.text).toBe('a = b');
  });

  it('packs pairs in the order of the spec', () => {
    expect(matchingType.pack(spec, { c: 'b', a: 'd' })).toBe('adcb');
    expect(matchingType.unpack(spec, 'adcb')).toEqual({ a: 'd', c: 'b' });
  });

  it('refuses a saved answer with a stranger or a left side twice', () => {
    for (const packed of ['a', 'az', 'za', 'abac', 'aaaaaaaa'])
      expect(matchingType.unpack(spec, packed), packed).toBeUndefined();
  });

  it('tells an author where the two sides are missing', () => {
    const codes = (body: string) => compile(body).diagnostics.map(({ code }) => code);
    expect(codes('- wójt\n- rada = uchwala')).toContain('matching/no-equals-sign');
    expect(codes('- wójt = wykonuje')).toContain('matching/too-few');
  });
});
