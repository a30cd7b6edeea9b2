import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assemble, documentText } from './assemble.ts';
import { wordsIn, wordsOver } from './limits.ts';
import { maxPackedLength, pack, unpack } from './pack.ts';
import type { CanvasField, CanvasResponse, CanvasSpec } from './spec.ts';
import { canvasType } from './type.ts';

const field = (token: string, name: string, max: number, words?: number): CanvasField => ({
  token,
  name,
  max,
  words,
  hint: undefined,
  example: '',
});
const spec: CanvasSpec = {
  fields: [field('a', 'Cel', 90, 10), field('k', 'Termin', 20)],
  document: [],
};
const withDocument: CanvasSpec = {
  ...spec,
  document: [
    { kind: 'heading', marker: '', parts: [{ kind: 'text', text: 'List' }] },
    {
      kind: 'paragraph',
      marker: '',
      parts: [
        { kind: 'text', text: 'Celem jest ' },
        { kind: 'field', token: 'a' },
        { kind: 'text', text: '.' },
      ],
    },
    { kind: 'item', marker: '1.', parts: [{ kind: 'field', token: 'k' }] },
    { kind: 'item', marker: '2.', parts: [{ kind: 'text', text: 'Koniec.' }] },
  ],
};

const text = (max: number): fc.Arbitrary<string> =>
  fc.string({ minLength: 1, maxLength: max, unit: 'binary' }).map((some) => some.slice(0, max));
const responses: fc.Arbitrary<CanvasResponse> = fc.record({
  shown: fc.constantFrom('example' as const, 'own' as const),
  texts: fc.record({ a: text(90), k: text(20) }, { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, string>
  >,
});

describe('a saved form', () => {
  it('comes back as it was, within the promised length', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const packed = pack(spec, response);
        expect(packed.length).toBeLessThanOrEqual(maxPackedLength(spec));
        expect(unpack(spec, packed)).toEqual({ ...response, texts: { ...response.texts } });
      }),
    );
  });

  it('never trusts what comes from outside', () => {
    const long = { shown: 'own', texts: { k: 'x'.repeat(21) } } as const;
    expect(unpack(spec, pack(spec, long))).toBeUndefined();
    for (const packed of ['', 'x', 'o02zz', 'o01a', 'o00', 'o05ab']) {
      expect(unpack(spec, packed)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const response = unpack(spec, `o${rest}`);
        return response === undefined || pack(spec, response).length <= maxPackedLength(spec);
      }),
    );
  });

  it('is neither right nor wrong, and tells the LMS which fields are filled', () => {
    fc.assert(
      fc.property(responses, (response) => {
        expect(canvasType.score(spec, response).result).toBe('neutral');
        const answer = canvasType.interaction(spec, response);
        expect(answer.kind === 'other' && answer.text).toMatch(/^filled=a?k? of=2$/);
      }),
    );
  });

  it('is ready once every field is filled within its words', () => {
    const readiness = (texts: Record<string, string>) =>
      canvasType.readiness(spec, { shown: 'own', texts });
    expect(readiness({})).toBe('empty');
    expect(readiness({ a: ' ' })).toBe('empty');
    expect(readiness({ a: 'cel' })).toBe('partial');
    expect(readiness({ a: 'cel', k: 'maj' })).toBe('ready');
    expect(readiness({ a: 'a '.repeat(11), k: 'maj' })).toBe('partial');
  });
});

describe('the document', () => {
  it('puts answers in their places and names what is missing', () => {
    expect(documentText(assemble(withDocument, { a: ' Bus o 17:30 ' }))).toBe(
      'List\n\nCelem jest Bus o 17:30.\n\n1. [Termin]\n2. Koniec.',
    );
  });

  it('is the fields one after the other where the author wrote none', () => {
    expect(documentText(assemble(spec, { k: 'maj' }))).toBe('Cel\n\n[Cel]\n\nTermin\n\nmaj');
  });

  it('goes to the workbook, but not before the first word', () => {
    const entry = (texts: Record<string, string>) =>
      canvasType.entry?.(withDocument, { shown: 'own', texts });
    expect(entry({})).toBeUndefined();
    expect(entry({ a: 'Bus' })).toContain('Celem jest Bus.');
  });

  it('holds every answer as it was written', () => {
    fc.assert(
      fc.property(responses, ({ texts }) => {
        const document = documentText(assemble(withDocument, texts));
        return Object.values(texts).every((answer) => document.includes(answer.trim()));
      }),
    );
  });
});

describe('counting words', () => {
  it('counts words, not spaces or dashes', () => {
    expect(wordsIn('')).toBe(0);
    expect(wordsIn('  Bus – o 17:30,\nco dzień ')).toBe(5);
    expect(wordsOver(field('a', 'x', 90, 3), 'raz dwa trzy cztery')).toBe(1);
    expect(wordsOver(field('a', 'x', 90), 'raz dwa trzy cztery')).toBe(0);
  });
});
