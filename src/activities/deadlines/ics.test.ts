import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayFrom } from './calendar.ts';
import { icsOf } from './ics.ts';

const day = dayFrom(2026, 12, 28);

describe('the calendar file', () => {
  it('holds one whole-day entry with an alarm', () => {
    const lines = icsOf([{ title: 'Odwołanie', day, note: '14 dni; zobacz art. 129' }]).split(
      '\r\n',
    );
    expect(lines).toContain('DTSTART;VALUE=DATE:20261228');
    expect(lines).toContain('DTEND;VALUE=DATE:20261229');
    expect(lines).toContain('SUMMARY:Odwołanie');
    expect(lines).toContain('DESCRIPTION:14 dni\\; zobacz art. 129');
    expect(lines).toContain('TRIGGER:-P3D');
    expect(lines.at(-1)).toBe('');
  });

  it('folds lines at 75 octets and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (note) => {
        const file = icsOf([{ title: 'T', day, note }]);
        for (const line of file.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const unfolded = file.replaceAll('\r\n ', '');
        const escaped = note.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
        expect(unfolded).toContain(`DESCRIPTION:${escaped}\r\n`);
      }),
    );
  });

  it('says the same thing twice alike', () => {
    const entries = [{ title: 'Zażalenie', day, note: 'x' }];
    expect(icsOf(entries)).toBe(icsOf(entries));
  });
});
