import { pl8Decode, pl8Encode } from './pl8.ts';

/** Thrown by a reader at bytes that cannot be; caught by the codec, never seen outside. */
export class UnreadableBytes extends Error {}

/** Collects the fields of a state as bytes. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  byte(value: number): void {
    this.bytes.push(value & 255);
  }

  /** A whole number from 0: seven bits a byte, the lowest first. */
  whole(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** Any number, in eight bytes. */
  float(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    for (let at = 0; at < 8; at += 1) this.byte(view.getUint8(at));
  }

  text(value: string): void {
    const packed = pl8Encode(value);
    this.whole(packed.length);
    for (const byte of packed) this.byte(byte);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what ByteWriter wrote, in the same order. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new UnreadableBytes('ends too early');
    this.at += 1;
    return value;
  }

  whole(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new UnreadableBytes('a number is too long');
  }

  float(): number {
    const view = new DataView(new ArrayBuffer(8));
    for (let at = 0; at < 8; at += 1) view.setUint8(at, this.byte());
    return view.getFloat64(0);
  }

  text(): string {
    const length = this.whole();
    const packed = this.bytes.subarray(this.at, this.at + length);
    const text = packed.length === length ? pl8Decode(packed) : undefined;
    if (text === undefined) throw new UnreadableBytes('a text is broken');
    this.at += length;
    return text;
  }

  get atEnd(): boolean {
    return this.at === this.bytes.length;
  }
}
