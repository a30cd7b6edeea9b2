import type { ByteReader, ByteWriter } from './bytes.ts';
import { crc16 } from './crc16.ts';
import { pl8Encode } from './pl8.ts';

/** Sections that every module has. Saved states refer to them by position: only ever append. */
const sections = [
  'start',
  'rozgrzewka',
  'test',
  'wynik',
  'koniec',
  'slowniczek',
  'zrodla',
] as const;

/** Writes ids by their place in the frozen dictionary; an id that has none goes in as text. */
export interface IdsTable {
  readonly size: number;
  /** Differs between dictionaries whose first `size` ids differ. */
  fingerprint(size: number): number;
  write(writer: ByteWriter, id: string): void;
  read(reader: ByteReader): string;
  /** A set of ids as a bitmap, ids without a place listed behind it. Order is not kept. */
  writeSet(writer: ByteWriter, ids: readonly string[]): void;
  readSet(reader: ByteReader): string[];
}

export function createIdsTable(dictionary: readonly string[]): IdsTable {
  const ids = [...sections, ...dictionary];
  const places = new Map(ids.map((id, place) => [id, place]));

  const write = (writer: ByteWriter, id: string): void => {
    const place = places.get(id);
    writer.whole(place === undefined ? 0 : place + 1);
    if (place === undefined) writer.text(id);
  };

  const read = (reader: ByteReader): string => {
    const place = reader.whole();
    return place === 0 ? reader.text() : (ids[place - 1] ?? `#${place}`);
  };

  return {
    size: dictionary.length,
    fingerprint: (size) => crc16(pl8Encode(dictionary.slice(0, size).join(' '))),
    write,
    read,
    writeSet(writer, members) {
      const known = new Set<number>();
      const strange: string[] = [];
      for (const id of new Set(members)) {
        const place = places.get(id);
        if (place === undefined) strange.push(id);
        else known.add(place);
      }
      const first = known.size === 0 ? 0 : Math.floor(Math.min(...known) / 8);
      const end = known.size === 0 ? 0 : Math.floor(Math.max(...known) / 8) + 1;
      writer.whole(first);
      writer.whole(end - first);
      for (let byte = first; byte < end; byte += 1) {
        let bits = 0;
        for (let bit = 0; bit < 8; bit += 1) if (known.has(byte * 8 + bit)) bits |= 1 << bit;
        writer.byte(bits);
      }
      writer.whole(strange.length);
      for (const id of strange) writer.text(id);
    },
    readSet(reader) {
      const members: string[] = [];
      const first = reader.whole();
      const length = reader.whole();
      for (let byte = first; byte < first + length; byte += 1) {
        const bits = reader.byte();
        for (let bit = 0; bit < 8; bit += 1) {
          const place = byte * 8 + bit;
          if (bits & (1 << bit)) members.push(ids[place] ?? `#${place + 1}`);
        }
      }
      const strange = reader.whole();
      for (let index = 0; index < strange; index += 1) members.push(reader.text());
      return members;
    },
  };
}
