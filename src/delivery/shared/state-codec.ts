import { deflateSync, inflateSync } from 'fflate';

import type { ModuleState } from '../../model/module-state.ts';
import type { StateCodec } from '../../model/state-codec.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { crc16 } from './crc16.ts';
import { createIdsTable, type IdsTable } from './ids-table.ts';
import { phrases } from './phrases.ts';
import { pl8Cost, pl8Encode } from './pl8.ts';
import { readState, writeState } from './state-fields.ts';

/** First character of a state written by this release. A new format takes the next digit and keeps this reader. */
const format = '1';

/** How the fields were packed; the first byte behind the format. */
const plain = 0;
const deflated = 1;

/** Nothing we ever wrote is longer. Larger texts are not even looked into. */
const longest = 65_536;

const dictionary = pl8Encode(phrases);

function pack(fields: Uint8Array): Uint8Array {
  const squeezed = deflateSync(fields, { level: 9, dictionary });
  const [method, body] = squeezed.length < fields.length ? [deflated, squeezed] : [plain, fields];
  return Uint8Array.from([method, ...body]);
}

function unpack(packed: Uint8Array): Uint8Array {
  const body = packed.subarray(1);
  if (packed[0] === plain) return body;
  if (packed[0] !== deflated) throw new Error('packed in an unknown way');
  return inflateSync(body, { dictionary, out: new Uint8Array(longest) });
}

function encode(state: ModuleState, table: IdsTable): string {
  const writer = new ByteWriter();
  writer.whole(table.size);
  const print = table.fingerprint(table.size);
  writer.byte(print >> 8);
  writer.byte(print);
  writeState(writer, table, state);
  const packed = pack(writer.done());
  const check = crc16(packed);
  return format + toBase64url(Uint8Array.from([...packed, check >> 8, check & 255]));
}

function decode(text: string, table: IdsTable): ModuleState {
  if (text.length > longest) throw new Error('longer than any saved state');
  if (text.charAt(0) !== format) throw new Error(`format '${text.charAt(0)}' is not known here`);
  const bytes = fromBase64url(text.slice(1));
  if (bytes === undefined || bytes.length < 3) throw new Error('foreign characters or too short');
  const packed = bytes.subarray(0, -2);
  const check = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
  if (crc16(packed) !== check) throw new Error('the checksum does not fit: cut or changed');
  const reader = new ByteReader(unpack(packed));
  const size = reader.whole();
  if (size > table.size) throw new Error('written by a newer release');
  if (((reader.byte() << 8) | reader.byte()) !== table.fingerprint(size))
    throw new Error('written for another module or with reordered ids');
  return readState(reader, table);
}

/**
 * The codec of one module. `dictionary` is the module's frozen list of ids (ModuleIsland.dictionary): a
 * later release may append to it, never reorder it.
 */
export function createStateCodec(dictionary: readonly string[]): StateCodec {
  const table = createIdsTable(dictionary);
  return {
    encode: (state) => encode(state, table),
    decode(text) {
      if (text === '') return { kind: 'empty' };
      try {
        return { kind: 'state', state: decode(text, table) };
      } catch (error) {
        const message = error instanceof Error ? error.message : 'unreadable';
        return {
          kind: 'unreadable',
          failure: { code: 'state-unreadable', message: `Saved state: ${message}.` },
          original: text,
        };
      }
    },
    cost: pl8Cost,
  };
}
