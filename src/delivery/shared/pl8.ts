/**
 * Letters that cost one byte each beside ASCII. The position is the code (128 + index), so the list only
 * ever grows at its end: saved states depend on it.
 */
const letters = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–—…’«»§€°×½²³•‘“äöüßÄÖÜéèá\u00a0→←≤≥';

/** Prefixes of characters outside the list: two bytes of code unit, or three bytes of code point. */
const shortEscape = 0xfd;
const longEscape = 0xfe;

const codes = new Map(Array.from(letters, (letter, index) => [letter, 128 + index]));
const table = Array.from(letters);

/** Bytes of one character: 1 in the alphabet, 3 elsewhere in the basic plane, 4 beyond. */
const costOf = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  if (code < 128 || codes.has(char)) return 1;
  return code < 0x10000 ? 3 : 4;
};

/** Length of `text` in packed bytes. */
export function pl8Cost(text: string): number {
  let sum = 0;
  for (const char of text) sum += costOf(char);
  return sum;
}

/** Text to bytes, one byte a letter of the course's alphabet. Any string comes back as it was, lone surrogates too. */
export function pl8Encode(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const known = code < 128 ? code : codes.get(char);
    if (known !== undefined) bytes.push(known);
    else if (code < 0x10000) bytes.push(shortEscape, code >> 8, code & 255);
    else bytes.push(longEscape, code >> 16, (code >> 8) & 255, code & 255);
  }
  return Uint8Array.from(bytes);
}

/** Bytes to text; undefined when they are no text of ours. */
export function pl8Decode(bytes: Uint8Array): string | undefined {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const extra = byte === shortEscape ? 2 : byte === longEscape ? 3 : 0;
    if (extra === 0) {
      const char = byte < 128 ? String.fromCharCode(byte) : table[byte - 128];
      if (char === undefined) return undefined;
      text += char;
      continue;
    }
    if (at + extra >= bytes.length) return undefined;
    let code = 0;
    for (let more = 0; more < extra; more += 1) code = code * 256 + (bytes[(at += 1)] ?? 0);
    if (code > 0x10ffff) return undefined;
    text += String.fromCodePoint(code);
  }
  return text;
}
