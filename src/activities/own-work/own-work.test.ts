import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dataUrl } from './data-url.ts';
import { escapeHtml, plainText } from './html.ts';
import { fieldOverhead, packFields, unpackFields } from './packed-fields.ts';

describe('packed fields', () => {
  it('come back as they were, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 })), (fields) => {
        const packed = packFields(fields);
        expect(unpackFields(packed)).toEqual(fields);
        const texts = fields.reduce((sum, field) => sum + field.length, 0);
        expect(packed.length).toBe(texts + fields.length * fieldOverhead);
      }),
    );
  });

  it('refuse text that nobody packed', () => {
    for (const packed of ['0', 'zz', '05abc', '02ab!'])
      expect(unpackFields(packed)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fields = unpackFields(text);
        return fields === undefined || packFields(fields) === text;
      }),
    );
  });
});

describe('a file as an address', () => {
  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [, body = ''] = dataUrl('text/plain', text).split(',');
        return decodeURIComponent(body) === text;
      }),
    );
    expect(dataUrl('text/plain', 'a\ud800')).toContain('a%EF%BF%BD');
  });
});

describe('text and HTML', () => {
  it('reads back what it escaped', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => plainText(escapeHtml(text)) === text.replaceAll('\u00a0', ' '),
      ),
    );
  });

  it('reads through the link of a fact', () => {
    const [open, close] = ['<a class="fact" href="#fakt-x">', '</a>'];
    expect(plainText(`${open}21 dni${close}` as ReturnType<typeof escapeHtml>)).toBe('21 dni');
  });
});
