/** Single values out of a stream of bits, as EXI 1.0 codes them (7.1). For people who look at them, not for speed. */

/** A piece of a value: what it is, where it lies, and what it says. */
export interface Piece {
  readonly name: string;
  readonly at_bits: number;
  readonly length_bits: number;
  readonly text: string;
}

export class BitReader {
  /**
   * @param at_bits where to begin, from the first bit of `bytes`
   * @param end_bits the first bit that is not to be read; what lies behind it reads as 0
   */
  constructor(
    private readonly bytes: Uint8Array,
    public at_bits: number,
    private readonly end_bits: number,
  ) {}

  get left_bits(): number {
    return this.end_bits - this.at_bits;
  }

  bit(): number {
    const at = this.at_bits++;
    return at < this.end_bits ? ((this.bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1 : 0;
  }

  /** Up to 32 bits, the highest first. */
  bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + this.bit();
    return value;
  }

  /** Unsigned Integer (7.1.6). Ends at the end of what may be read. */
  unsigned(): bigint {
    let value = 0n;
    for (let shift = 0n; this.left_bits > 0; shift += 7n) {
      const group = this.bits(8);
      value |= BigInt(group & 0x7f) << shift;
      if (group < 0x80) break;
    }
    return value;
  }

  /** Integer (7.1.5): sign and magnitude, where minus 1 has the magnitude 0. */
  signed(): bigint {
    const negative = this.bit() === 1;
    const magnitude = this.unsigned();
    return negative ? -magnitude - 1n : magnitude;
  }
}

/** The bits as digits, in groups that end at the message's bytes; long ones are cut with `...`. */
export function bitText(bytes: Uint8Array, at_bits: number, length_bits: number, most = 32): string {
  const shown = Math.min(length_bits, most);
  const reader = new BitReader(bytes, at_bits, Math.min(8 * bytes.length, at_bits + shown));
  let text = '';
  for (let i = 0; i < shown && reader.left_bits > 0; i++) {
    if (i > 0 && reader.at_bits % 8 === 0) text += ' ';
    text += reader.bit();
  }
  return length_bits > shown ? `${text}...` : text;
}
