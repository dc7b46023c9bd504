// Writes the values that are more than a few bits (EXI 7.1), and holds them to the bounds of their types. Each function moves
// the stream's position and gives an ExiError; the caller has made sure of ROOM_BITS, the functions ask for more themselves.
import { follow, inArena } from './arena';
import { advance, position, put, streamEnd, writeBytes } from './bits';
import { ExiError } from './error';
import {
  K_BIG_INTEGER,
  K_BINARY,
  K_NBIT,
  K_STRING,
  simpleBase,
  simpleBits,
  simpleKind,
  simpleLimit,
  simpleMax,
  simpleSigned,
  simpleWidth,
} from './tables';

/** What one step can need, values of their own length aside. */
export const ROOM_BITS: i32 = 160;

/** Unsigned Integer (7.1.6): groups of 7 bits, the lowest first. */
export function writeUnsigned(value: u64): void {
  if (!(value >>> 32)) {
    // 64-bit arithmetic is dear on small processors.
    let low = <u32>value;
    while (low > 0x7f) {
      put(advance(8), (low & 0x7f) | 0x80, 8);
      low >>>= 7;
    }
    put(advance(8), low, 8);
    return;
  }
  let rest = value;
  do {
    const group = <u32>rest & 0x7f;
    rest >>>= 7;
    put(advance(8), group | (<u32>(rest != 0) << 7), 8);
  } while (rest);
}

/** A simple value by its kind, without start and end. */
export function writeSimple(t: u32, at: usize): ExiError {
  const kind = simpleKind(t);
  if (kind == K_STRING) return writeString(t, at);
  if (kind == K_BINARY) return writeBinary(t, at);
  if (kind == K_BIG_INTEGER) return writeBigInteger(at);
  return kind == K_NBIT ? writeNBit(t, at) : writeInteger(t, at);
}

/** n-bit Unsigned Integer, boolean, enumeration (7.1.2, 7.1.9). */
function writeNBit(t: u32, at: usize): ExiError {
  const wide = simpleWidth(t) == 2;
  const value = ((wide ? <u32>load<u16>(at, 0, 1) : <u32>load<u8>(at)) - simpleBase(t)) & (wide ? 0xffff : 0xff);
  if (value >= simpleLimit(t)) return ExiError.range;
  const bits = simpleBits(t);
  if (bits) put(advance(<i32>bits), value, bits);
  return ExiError.none;
}

/** Integer of 2, 4 or 8 bytes. */
function writeInteger(t: u32, at: usize): ExiError {
  const width = simpleWidth(t);
  const number = width == 2 ? <i64>load<i16>(at, 0, 1) : width == 4 ? <i64>load<i32>(at, 0, 1) : load<i64>(at, 0, 1);
  if (simpleSigned(t)) {
    put(advance(1), <u32>(number < 0), 1);
    writeUnsigned(number < 0 ? ~number : number);
    return ExiError.none;
  }
  const value = <u64>number & (u64.MAX_VALUE >> (64 - (width << 3)));
  const most = simpleMax(t);
  if (value < <u64>simpleBase(t) || (most != u32.MAX_VALUE && value > <u64>most)) return ExiError.integer;
  writeUnsigned(value);
  return ExiError.none;
}

/** The block that the pointer at `at` leads to, and its length without flags; 0 if it lies outside the arena. */
let blockBytes: u32 = 0;
// prettier-ignore
@inline function blockAt(at: usize, lengthMask: u32): usize {
  const block = follow(at);
  if (!inArena(block, 2)) return 0;
  const bytes = <u32>load<u16>(block, 0, 1) & lengthMask;
  blockBytes = bytes;
  return inArena(block, 2 + bytes) ? block : 0;
}

// prettier-ignore
@inline function roomFor(bytes: u32): bool { return position - streamEnd - <i32>(bytes << 3) >= ROOM_BITS; }

/** Is it a string or binary value of no bytes? */
export function isEmpty(t: u32, at: usize): bool {
  const kind = simpleKind(t);
  return (kind == K_STRING || kind == K_BINARY) && blockAt(at, 0xffff) != 0 && blockBytes == 0;
}

/** xs:integer without bounds: u16 length | sign << 15 and the magnitude, lowest byte first. */
function writeBigInteger(at: usize): ExiError {
  const block = blockAt(at, 0x7fff);
  if (!block) return ExiError.pointer;
  let bytes = blockBytes;
  while (bytes && load<u8>(block + 1 + bytes) == 0) bytes--;
  if (!roomFor(bytes + (bytes >> 2) + 2)) return ExiError.bufferFull;
  const negative = bytes != 0 && (load<u16>(block, 0, 1) & 0x8000) != 0;
  put(advance(1), <u32>negative, 1);
  // The wire has -(magnitude + 1): one less, and maybe one byte less.
  let borrow = <u32>negative;
  let zeros: u32 = 0;
  while (zeros < bytes && load<u8>(block + 2 + zeros) == 0) zeros++;
  let top = bytes ? <u32>load<u8>(block + 1 + bytes) : 0;
  if (negative && zeros == bytes - 1 && --top == 0 && bytes > 1) {
    bytes--;
    top = 0xff;
  }
  const bits = bytes ? (bytes << 3) - 8 + (32 - clz<u32>(top)) : 0;
  let groups = max<u32>(1, (bits + 6) / 7);
  let pending: u32 = 0;
  let have: u32 = 0;
  let from = block + 2;
  while (groups--) {
    if (have < 7 && from < block + 2 + bytes) {
      const byte = <u32>load<u8>(from++);
      pending |= ((byte - borrow) & 0xff) << have;
      borrow &= <u32>(byte == 0);
      have += 8;
    }
    put(advance(8), (pending & 0x7f) | (<u32>(groups != 0) << 7), 8);
    pending >>>= 7;
    have = have < 7 ? 0 : have - 7;
  }
  return ExiError.none;
}

/** A length, of one group as a rule. */
// prettier-ignore
@inline function writeLength(length: u32): void {
  if (length < 0x80) put(advance(8), length, 8);
  else writeUnsigned(length);
}

/** hexBinary and base64Binary (7.1.1). */
export function writeBinary(t: u32, at: usize): ExiError {
  const block = blockAt(at, 0xffff);
  if (!block) return ExiError.pointer;
  const bytes = blockBytes;
  if (bytes > simpleMax(t)) return ExiError.length;
  if (!roomFor(bytes)) return ExiError.bufferFull;
  writeLength(bytes);
  writeBytes(position, block + 2, bytes);
  advance(<i32>(bytes << 3));
  return ExiError.none;
}

/** String (7.1.10) as a literal: the profile has no string table hits. */
export function writeString(t: u32, at: usize): ExiError {
  const block = blockAt(at, 0xffff);
  if (!block) return ExiError.pointer;
  const bytes = blockBytes;
  if (!roomFor(bytes)) return ExiError.bufferFull;
  let from = block + 2;
  const end = from + bytes;
  let characters = bytes;
  let ascii: u32 = 0;
  while (ascii + 4 <= bytes && !(load<u32>(from + ascii, 0, 1) & 0x80808080)) ascii += 4;
  for (let i = ascii; i < bytes; i++) if ((load<u8>(from + i) & 0xc0) == 0x80) characters--;
  if (characters > simpleMax(t)) return ExiError.length;
  writeLength(characters + 2);
  writeBytes(position, from, ascii);
  advance(<i32>(ascii << 3));
  from += ascii;
  while (from < end) {
    const lead = <u32>load<u8>(from);
    const more: u32 = lead < 0x80 ? 0 : lead < 0xc2 ? 9 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 9;
    if (from + more >= end) return ExiError.character;
    let code = more ? lead & (0x3f >>> more) : lead;
    for (let i: u32 = 1; i <= more; i++) {
      const byte = <u32>load<u8>(from + i);
      if ((byte & 0xc0) != 0x80) return ExiError.character;
      code = (code << 6) | (byte & 0x3f);
    }
    // overlong forms, surrogates, beyond Unicode
    if ((more == 2 && code < 0x800) || (more == 3 && code < 0x10000) || code > 0x10ffff) return ExiError.character;
    if (code >= 0xd800 && code < 0xe000) return ExiError.character;
    writeUnsigned(code);
    from += more + 1;
  }
  return ExiError.none;
}

