import { describe, expect, it } from 'vitest';

import { element, escapeXml, toXml } from './xml.ts';

describe('XML that we write', () => {
  it('escapes what would end text or attribute', () => {
    expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  });

  it('drops characters that no XML document may hold', () => {
    expect(escapeXml('a\u0000b\u001fc\ufffe')).toBe('abc');
  });

  it('indents elements and keeps text in one piece', () => {
    expect(toXml(element('a', { x: '1' }, element('b', {}, 'ż'), element('c')))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a x="1">\n  <b>ż</b>\n  <c/>\n</a>\n',
    );
  });
});
