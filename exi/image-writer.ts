/** The memory that records are written to, and the values in them; errors are told with their path. */

import { checkedInteger, checkedText } from './check-value.ts';
import type { Simple } from './schema.ts';

/** A value that the schema does not allow. The message begins with the path of the member that is at fault. */
export class ValueError extends Error {
  override name = 'ValueError';
}

/** Checks a value and writes it at an offset of the image. */
export type Write = (value: unknown, offset: number) => void;

/** Pointers have 16 bits with a sign (docs/exi.md). */
const IMAGE_BYTES = 32767;

export class ImageWriter {
  readonly image = Buffer.alloc(IMAGE_BYTES);
  used = 0;
  /** Names and list indices from the root to the value that is being written. */
  path: (string | number)[] = [];
  private limit = IMAGE_BYTES;
  private beyondBounds = false;

  /**
   * Forgets everything.
   * @param beyondBounds n-bit integers may be what their code can say, not only what the schema allows
   */
  start(arena_bytes: number, beyondBounds: boolean): void {
    this.beyondBounds = beyondBounds;
    this.limit = Math.min(arena_bytes, IMAGE_BYTES);
    this.used = 0;
    this.path = [];
  }

  /** @throws ValueError always */
  fail(what: string): never {
    throw new ValueError(`${pathText(this.path)}: ${what}`);
  }

  /** Room that is set to zero. @throws ValueError when there is none left */
  allocate(bytes: number): number {
    const offset = this.used;
    if (offset + bytes > this.limit) this.fail(`the message does not fit into ${this.limit} bytes of memory`);
    this.used = offset + bytes;
    this.image.fill(0, offset, this.used);
    return offset;
  }

  point(offset: number, target: number): void {
    this.image.writeInt16LE(target - offset, offset);
  }

  /** What writes values of a simple type. */
  simple(simple: Simple): Write {
    switch (simple.kind) {
      case 'boolean':
        return (value, offset) => {
          if (typeof value !== 'boolean') this.fail(`true or false is wanted, not ${describe(value)}`);
          this.image[offset] = value ? 1 : 0;
        };
      case 'enumeration': {
        const values = simple.values ?? [];
        const index = new Map(values.map((v, i) => [v, i]));
        return (value, offset) => {
          const i = index.get(value as string);
          if (i === undefined) this.fail(`${describe(value)} is not one of ${values.join(', ')}`);
          this.image[offset] = i;
        };
      }
      case 'integer':
        return this.integerWrite(simple);
      case 'bigInteger':
        return this.bigIntegerWrite();
      case 'string':
        return this.stringWrite(simple);
      case 'binary':
        return this.binaryWrite(simple);
    }
  }

  private integerWrite({ width, signed, min = '0', max = '0' }: Simple): Write {
    const low = BigInt(min);
    const high = BigInt(max);
    const lowNumber = Number(min);
    const highNumber = Number(max);
    const highestCode = codedMaximum(lowNumber, highNumber, width, signed);
    const outside = (value: unknown): never => this.fail(`${String(value)} is not within ${min} to ${max}`);
    if (width === 8)
      return (value, offset) => {
        const integer = this.integer(value);
        if (integer < low || integer > high) outside(value);
        if (signed) this.image.writeBigInt64LE(integer, offset);
        else this.image.writeBigUInt64LE(integer, offset);
      };
    return (value, offset) => {
      const integer = Number.isInteger(value) ? (value as number) : Number(this.integer(value));
      if (integer < lowNumber || integer > (this.beyondBounds ? highestCode : highNumber)) outside(value);
      if (signed) this.image.writeIntLE(integer, offset, width);
      else this.image.writeUIntLE(integer, offset, width);
    };
  }

  private integer(value: unknown): bigint {
    const { integer, error } = checkedInteger(value);
    return error === undefined ? integer : this.fail(error);
  }

  private bigIntegerWrite(): Write {
    return (value, offset) => {
      const integer = this.integer(value);
      const digits = (integer < 0n ? -integer : integer).toString(16);
      const bytes = Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex').reverse();
      this.bytesWrite(offset, bytes.length, integer < 0n ? 0x8000 : 0);
      bytes.copy(this.image, this.used - bytes.length);
    };
  }

  /** Makes room for a string or binary value at the end of the image. @returns where its bytes begin */
  private bytesWrite(offset: number, bytes: number, flags = 0): number {
    const target = this.allocate(2 + bytes);
    this.point(offset, target);
    this.image.writeUInt16LE(bytes | flags, target);
    return target + 2;
  }

  // Minimum lengths are not enforced, here and in the walker: docs/exi.md, interoperability.
  private stringWrite({ maxLength = Infinity }: Simple): Write {
    return (value, offset) => {
      if (typeof value !== 'string') this.fail(`a string is wanted, not ${describe(value)}`);
      const { characters, bytes, error } = checkedText(value);
      if (error !== undefined) this.fail(error);
      if (characters > maxLength) this.fail(`${characters} characters, at most ${maxLength} are allowed`);
      const start = this.bytesWrite(offset, bytes);
      this.image.write(value, start, bytes, characters === bytes ? 'latin1' : 'utf8');
    };
  }

  private binaryWrite({ maxLength = Infinity }: Simple): Write {
    return (value, offset) => {
      if (typeof value !== 'string') this.fail(`a string of hex digits is wanted, not ${describe(value)}`);
      if (value.length % 2) this.fail(`${value.length} hex digits: two per byte are wanted`);
      const bytes = value.length / 2;
      if (bytes > maxLength) this.fail(`${bytes} bytes, at most ${maxLength} are allowed`);
      const start = this.bytesWrite(offset, bytes);
      const written = this.image.write(value, start, bytes, 'hex');
      if (written !== bytes) this.fail(`"${value.slice(2 * written, 2 * written + 2)}" is no byte in hex digits`);
    };
  }
}

/**
 * The greatest value that the n-bit code of an integer with few values has (EXI 7.1.9), which may be more than the schema
 * allows: there are vehicles that send it.
 */
function codedMaximum(min: number, max: number, width: number, signed: boolean): number {
  const values = max - min + 1;
  if (values > 4096) return max;
  const widest = 2 ** (8 * width - (signed ? 1 : 0)) - 1;
  return Math.min(min + 2 ** Math.ceil(Math.log2(values)) - 1, widest);
}

function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`;
  return text === '' ? 'value' : text;
}

/** A value as an error tells it, shortened. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    case 'string': {
      const text = JSON.stringify(value);
      return text.length > 60 ? `${text.slice(0, 57)}...` : text;
    }
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return `a value of type ${typeof value}`;
  }
}
