import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import { categoriseSchema } from './schema.ts';
import { scoreCategorise } from './score.ts';
import type { CategoriseSpec } from './spec.ts';
import { categoriseType } from './type.ts';

const compile = (body: string) =>
  compileActivity(`:::categorise{#proba}\nPrzydziel.\n\n${body}\n:::\n`, [categoriseSchema]);

const specOf = (body: string): CategoriseSpec => {
  const { activity, diagnostics } = compile(body);
  if (activity === undefined) throw new Error(JSON.stringify(diagnostics));
  return activity.spec as unknown as CategoriseSpec;
};

const spec = specOf('- Gmina\n  - świetlica\n  - odpady\n- Powiat\n  - liceum\n- Nikt');

describe('categorise', () => {
  it('reads groups, also an empty one, and what belongs to them', () => {
    expect(spec.groups.map(({ html }) => html)).toEqual(['Gmina', 'Powiat', 'Nikt']);
    expect(spec.items.map(({ token, group }) => token + group)).toEqual(['aa', 'ba', 'cb']);
  });

  it('gives a point for each item in its group', () => {
    const { score, parts } = scoreCategorise(spec, { a: 'a', b: 'c' });
    expect(score).toEqual({ raw: 1, max: 3 });
    expect(parts).toEqual({ a: 'right', b: 'wrong', c: 'missed' });
  });

  it('refuses a saved answer with a stranger or an item twice', () => {
    for (const packed of ['a', 'az', 'za', 'aaab'])
      expect(categoriseType.unpack(spec, packed), packed).toBeUndefined();
    expect(categoriseType.unpack(spec, 'aacb')).toEqual({ a: 'a', c: 'b' });
  });

  it('tells an author when nothing can be sorted', () => {
    const codes = compile('- Gmina\n  - świetlica').diagnostics.map(({ code }) => code);
    expect(codes).toContain('categorise/too-few');
  });
});
