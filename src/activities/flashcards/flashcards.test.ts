import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Html } from '../../model/text.ts';
import { nextCard } from './round.ts';
import type { FlashcardsResponse, FlashcardsSpec } from './spec.ts';
import { flashcardsType } from './type.ts';

const card = (token: string) => ({ token, front: token as Html, back: token as Html });
const spec: FlashcardsSpec = { cards: [card('a'), card('b'), card('c')] };
const verdict = fc.constantFrom('known' as const, 'again' as const);
const anyResponse: fc.Arbitrary<FlashcardsResponse> = fc
  .record({ a: verdict, b: verdict, c: verdict }, { requiredKeys: [] })
  .map((response) => ({ ...response }));

describe('flashcards', () => {
  it('come first unseen, then those to come again, and never the one just turned', () => {
    expect(nextCard(spec, {}, undefined)?.token).toBe('a');
    expect(nextCard(spec, { a: 'again' }, 'a')?.token).toBe('b');
    expect(nextCard(spec, { a: 'again', b: 'known', c: 'again' }, 'a')?.token).toBe('c');
    expect(nextCard(spec, { a: 'again', b: 'known', c: 'known' }, 'a')?.token).toBe('a');
    expect(nextCard(spec, { a: 'known', b: 'known', c: 'known' }, 'a')).toBeUndefined();
  });

  it('are ready when every card is known', () => {
    expect(flashcardsType.readiness(spec, {})).toBe('empty');
    expect(flashcardsType.readiness(spec, { a: 'again' })).toBe('partial');
    expect(flashcardsType.readiness(spec, { a: 'known', b: 'known', c: 'known' })).toBe('ready');
  });

  it('pack any round and take nothing else', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const packed = flashcardsType.pack(spec, response);
        expect(flashcardsType.unpack(spec, packed)).toEqual(response);
      }),
    );
    for (const text of ['', 'kk', 'kkkk', 'xyz'])
      expect(flashcardsType.unpack(spec, text)).toBeUndefined();
  });
});
