import { isoOf, type Day } from './calendar.ts';

export interface CalendarEntry {
  readonly title: string;
  readonly day: Day;
  readonly note: string;
}

/** Bytes of one character in UTF-8. */
function octetsOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

const octets = (text: string): number => [...text].reduce((sum, char) => sum + octetsOf(char), 0);

/** An iCalendar file (RFC 5545) with one whole-day entry a limit and an alarm three days before. */
export function icsOf(entries: readonly CalendarEntry[]): string {
  const lines = entries.flatMap(({ title, day, note }) => {
    const date = isoOf(day).replaceAll('-', '');
    const next = isoOf(day + 1).replaceAll('-', '');
    return [
      'BEGIN:VEVENT',
      `UID:${date}-${uidOf(title)}@razem-dla-regionu`,
      // A time stamp is asked for; the day itself keeps two files of one limit alike.
      `DTSTAMP:${date}T000000Z`,
      `DTSTART;VALUE=DATE:${date}`,
      `DTEND;VALUE=DATE:${next}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(note)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(title)}`,
      'TRIGGER:-P3D',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Razem dla Regionu//Terminy//PL'];
  return [...head, ...lines, 'END:VCALENDAR'].map((line) => `${fold(line)}\r\n`).join('');
}

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const uidOf = (title: string): string =>
  [...title].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1e9, 7).toString(36);

/** No line longer than 75 octets; a continuation starts with a space. */
function fold(line: string): string {
  const pieces: string[] = [''];
  for (const char of line) {
    const last = pieces.length - 1;
    const room = last === 0 ? 75 : 74;
    if (octets(pieces[last] + char) > room) pieces.push(char);
    else pieces[last] += char;
  }
  return pieces.join('\r\n ');
}
