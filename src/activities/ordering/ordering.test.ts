import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileActivity } from '../../compiler/compile-activity.ts';
import type { Html } from '../../model/text.ts';
import { moved } from './move.ts';
import { orderingSchema } from './schema.ts';
import { scoreOrdering } from './score.ts';
import { type OrderingSpec, rightOrder } from './spec.ts';
import { orderingType } from './type.ts';

const specOf = (count: number): OrderingSpec => ({
  items: [...'abcdefghij'.slice(0, count)].map((token) => ({ token, html: token as Html })),
});
const raw = (order: string): number => scoreOrdering(specOf(order.length), [...order]).score.raw;

describe('ordering', () => {
  it('never starts in the right order, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer(), (count, seed) => {
        const spec = specOf(count);
        const order = orderingType.start(spec, seed);
        expect(order).not.toEqual(rightOrder(spec));
        expect([...order].sort()).toEqual(rightOrder(spec));
      }),
    );
  });

  it('gives a point for each item that follows the one it should', () => {
    expect(raw('abcde')).toBe(5);
    expect(raw('bcdea')).toBe(3);
    expect(raw('abced')).toBe(3);
    expect(raw('edcba')).toBe(0);
  });

  it('moves an item by one place and stops at both ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
  });

  it('refuses a saved order that lacks or repeats an item', () => {
    for (const packed of ['ab', 'abb', 'abcd', 'abx', ''])
      expect(orderingType.unpack(specOf(3), packed), packed).toBeUndefined();
  });

  it('wants a numbered list of three or more', () => {
    const codes = (body: string) =>
      compileActivity(`:::ordering{#proba}\nUłóż.\n\n${body}\n:::\n`, [
        orderingSchema,
      ]).diagnostics.map(({ code }) => code);
    expect(codes('1. raz\n2. dwa')).toContain('ordering/too-few');
    expect(codes('- raz\n- dwa\n- trzy')).toContain('ordering/not-numbered');
    expect(codes('1. raz\n2. dwa\n3. trzy')).toEqual([]);
  });
});
