import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { inertJson } from './escape-html.ts';

const piece = fc.constantFrom(
  '<',
  '</',
  '/',
  '!--',
  'script',
  'SCRIPT',
  '>',
  '-->',
  '<p>',
  ' ',
  '"',
);

describe('inert JSON', () => {
  it('holds nothing that means anything to a browser within a script, and reads back the same', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const inert = inertJson({ text });
        expect(inert).not.toMatch(/<!--|<\/?script/i);
        expect(JSON.parse(inert)).toEqual({ text });
      }),
    );
  });

  it('leaves ordinary markup as short as it is', () => {
    expect(inertJson('<p>Raz</p>')).toBe('"<p>Raz</p>"');
  });
});
