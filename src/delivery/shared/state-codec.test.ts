import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newModuleState } from '../../model/module-state.ts';
import { createStateCodec } from './state-codec.ts';
import { anyModuleState, testDictionary } from '../../../tests/saved-state/any-module-state.ts';

const codec = createStateCodec(testDictionary);

const read = (text: string) => {
  const result = codec.decode(text);
  if (result.kind !== 'state') throw new Error(`not read: ${JSON.stringify(result)}`);
  return result.state;
};

describe('the state codec', () => {
  it('gives back every state as it was', () => {
    fc.assert(
      fc.property(anyModuleState, (state) => {
        const back = read(codec.encode(state));
        expect({ ...back, visited: new Set(back.visited), seen: new Set(back.seen) }).toEqual({
          ...state,
          visited: new Set(state.visited),
          seen: new Set(state.seen),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('writes only characters that no LMS changes', () => {
    fc.assert(
      fc.property(anyModuleState, (state) => {
        expect(codec.encode(state)).toMatch(/^1[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('writes a different text for each revision', () => {
    fc.assert(
      fc.property(anyModuleState, (state) => {
        const next = { ...state, revision: state.revision + 1 };
        expect(codec.encode(next)).not.toBe(codec.encode(state));
      }),
    );
  });

  it('says empty at a first launch', () => {
    expect(codec.decode('')).toEqual({ kind: 'empty' });
  });

  it('calls a cut state unreadable and hands the original back', () => {
    fc.assert(
      fc.property(anyModuleState, fc.nat(), (state, at) => {
        const whole = codec.encode(state);
        const cut = whole.slice(0, 1 + (at % (whole.length - 1)));
        expect(codec.decode(cut)).toMatchObject({ kind: 'unreadable', original: cut });
      }),
    );
  });

  it('finds any single changed character', () => {
    fc.assert(
      fc.property(anyModuleState, fc.nat(), (state, place) => {
        const whole = codec.encode(state);
        const at = place % whole.length;
        const changed = whole.slice(0, at) + (whole[at] === 'Q' ? 'R' : 'Q') + whole.slice(at + 1);
        // The last character may carry bits that base64url throws away.
        fc.pre(at < whole.length - 1);
        expect(codec.decode(changed).kind).toBe('unreadable');
      }),
    );
  });

  it('never throws, whatever text an LMS hands in', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })),
        (text) => {
          expect(['unreadable', 'empty', 'state']).toContain(codec.decode(text).kind);
          expect(codec.decode(`1${text}`).kind).toBe('unreadable');
        },
      ),
    );
  });

  it('reads with a grown dictionary what a shorter one wrote', () => {
    fc.assert(
      fc.property(anyModuleState, (state) => {
        const grown = createStateCodec([...testDictionary, 'nowe-cwiczenie', 'nowa-lekcja']);
        const result = grown.decode(codec.encode(state));
        expect(result).toMatchObject({
          kind: 'state',
          state: { revision: state.revision, activities: state.activities },
        });
      }),
    );
  });

  it('refuses a state of a newer release, of another module, and of a reordered dictionary', () => {
    const text = codec.encode({ ...newModuleState, revision: 3 });
    const others = [testDictionary.slice(0, -1), ['x', 'y', 'z'], [...testDictionary].reverse()];
    for (const other of others)
      expect(createStateCodec(other).decode(text)).toMatchObject({
        kind: 'unreadable',
        failure: { code: 'state-unreadable' },
        original: text,
      });
    expect(codec.decode(`2${text.slice(1)}`)).toMatchObject({
      kind: 'unreadable',
      failure: { message: "Saved state: format '2' is not known here." },
    });
  });

  it('counts one for Polish letters, three for other letters and four for emoji', () => {
    expect(codec.cost('Zażółć gęślą jaźń')).toBe(17);
    expect(codec.cost('ї')).toBe(3);
    expect(codec.cost('🌻')).toBe(4);
  });
});
