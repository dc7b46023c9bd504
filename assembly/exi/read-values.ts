// Reads the values that take more than one look at the stream (EXI 7.1). Each function moves `position`, gives an ExiError,
// and stops at the latest one step after the end of the stream.
import { allocate, allocateEnd, allocateRaw, arenaLimit, arenaTop, point, shrinkArena } from './arena';
import { advance, mask, peek, position, readBytes, setPosition, streamEnd } from './bits';
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
  simpleSigned,
  simpleWidth,
} from './tables';

const CONTINUED: u32 = 0x80;

/** The value that readUnsigned() read. */
export let unsigned: u64 = 0;

/** Unsigned Integer (7.1.6): groups of 7 bits, the lowest first. At most 10 groups, 64 bits. */
export function readUnsigned(): ExiError {
  let q = position;
  // 64-bit arithmetic is dear on small processors: the first four groups without it.
  let low: u32 = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    q -= 8;
    const group = peek(q);
    low |= (group & 0x7f) << shift;
    if (!(group & CONTINUED)) {
      if (q < streamEnd) return ExiError.truncated;
      setPosition(q);
      unsigned = low;
      return ExiError.none;
    }
  }
  let value: u64 = low;
  for (let shift = 28; shift < 70; shift += 7) {
    q -= 8;
    if (q < streamEnd) return ExiError.truncated;
    const group = peek(q);
    if (shift == 63 && (group & 0x7e) != 0) return ExiError.integer;
    value |= <u64>(group & 0x7f) << shift;
    if (!(group & CONTINUED)) {
      setPosition(q);
      unsigned = value;
      return ExiError.none;
    }
  }
  return ExiError.integer;
}

/** A simple value by its kind, without start and end: stores it at `at`. `name` is the local partition of strings. */
export function readSimple(t: u32, name: u32, at: usize): ExiError {
  const kind = simpleKind(t);
  if (kind == K_STRING) return readString(t, name, at);
  if (kind == K_BINARY) return readBinary(t, at);
  if (kind == K_BIG_INTEGER) return readBigInteger(at);
  return kind == K_NBIT ? readNBit(t, at) : readInteger(t, at);
}

/** n-bit Unsigned Integer, boolean, enumeration (7.1.2, 7.1.9). */
function readNBit(t: u32, at: usize): ExiError {
  const bits = simpleBits(t);
  if (advance(<i32>bits) < streamEnd) return ExiError.truncated;
  const value = peek(position) & mask(bits);
  if (value >= simpleLimit(t)) return ExiError.range;
  if (simpleWidth(t) == 1) store<u8>(at, value + simpleBase(t));
  else store<u16>(at, <u16>(value + simpleBase(t)), 0, 1);
  return ExiError.none;
}

/** Integer of 2, 4 or 8 bytes (7.1.5, 7.1.6). */
function readInteger(t: u32, at: usize): ExiError {
  const signed = simpleSigned(t);
  let negative: u64 = 0;
  if (signed) {
    if (advance(1) < streamEnd) return ExiError.truncated;
    negative = -<u64>(peek(position) & 1);
  }
  const error = readUnsigned();
  if (error) return error;
  const width = simpleWidth(t);
  const bits = (width << 3) - signed;
  if (bits < 64 && unsigned >> bits) return ExiError.integer;
  const value = unsigned ^ negative;
  if (width == 2) store<u16>(at, <u16>value, 0, 1);
  else if (width == 4) store<u32>(at, <u32>value, 0, 1);
  else store<u64>(at, value, 0, 1);
  return ExiError.none;
}

/** xs:integer without bounds: sign, then as many groups as there are; behind the pointer at `at`. */
function readBigInteger(at: usize): ExiError {
  if (advance(1) < streamEnd) return ExiError.truncated;
  const negative = peek(position) & 1;
  const block = allocate(2);
  if (!block) return ExiError.arenaFull;
  let bits: i32 = 0;
  let pending: u32 = 0;
  let more: u32;
  do {
    if (advance(8) < streamEnd) return ExiError.truncated;
    const group = peek(position);
    more = group & CONTINUED;
    pending |= (group & 0x7f) << bits;
    bits += 7;
    while (bits >= 8 || (!more && pending)) {
      const byte = allocate(1);
      if (!byte) return ExiError.arenaFull;
      store<u8>(byte, pending);
      pending >>>= 8;
      bits -= 8;
    }
  } while (more);
  let top = arenaTop;
  while (top > block + 2 && load<u8>(top - 1) == 0) top--;
  // The wire has -(magnitude + 1).
  if (negative) {
    let byte = block + 2;
    while (byte < top && load<u8>(byte) == 0xff) store<u8>(byte++, 0);
    if (byte < top) store<u8>(byte, load<u8>(byte) + 1);
    else {
      shrinkArena(top);
      if (!allocate(1)) return ExiError.arenaFull;
      store<u8>(top++, 1);
    }
  }
  shrinkArena(top);
  store<u16>(block, <u16>(top - block - 2) | <u16>(negative << 15), 0, 1);
  point(at, block);
  return ExiError.none;
}

/** A value of no bytes behind the pointer at `at`. */
export function readEmpty(at: usize): ExiError {
  const block = allocate(2);
  if (!block) return ExiError.arenaFull;
  point(at, block);
  return ExiError.none;
}

/** A length: one group as a rule. A number that no length can be is NO_LENGTH; past the end it is anything. */
// prettier-ignore
@inline function readLength(): u32 {
  const q = position - 8;
  const group = peek(q) & 0xff;
  if (!(group & CONTINUED)) {
    setPosition(q);
    return group;
  }
  const error = readUnsigned();
  if (error == ExiError.truncated) setPosition(streamEnd - 1); // the callers look
  return error || unsigned > 0xffff ? NO_LENGTH : <u32>unsigned;
}
const NO_LENGTH: u32 = 0x10000;

/** hexBinary and base64Binary (7.1.1): length in bytes, bytes. */
export function readBinary(t: u32, at: usize): ExiError {
  const bytes = readLength();
  const q = position;
  if (q < streamEnd) return ExiError.truncated;
  if (bytes > simpleLimit(t) || bytes == NO_LENGTH) return ExiError.length;
  if (bytes > <u32>((q - streamEnd) >> 3)) return ExiError.truncated;
  const block = allocateRaw(bytes + 2);
  if (!block) return ExiError.arenaFull;
  store<u16>(block, <u16>bytes, 0, 1);
  point(at, block);
  readBytes(q, block + 2, bytes);
  setPosition(q - <i32>(bytes << 3));
  return ExiError.none;
}

// -- strings: the values seen so far, for hits in the string tables (7.3.3)

/** So many strings are remembered. After more of them hits are refused: what encoders of the profile send has none at all. */
const SEEN_LIMIT: u32 = 64;

// Four bytes each from the arena's end downwards: u16 distance of the string's block from the arena's end, u16 name of
// its local partition.
let seen: u32 = 0;

// prettier-ignore
@inline export function forgetStrings(): void {
  seen = 0;
}

// prettier-ignore
@inline function seenAt(i: u32): usize { return arenaLimit() - ((i + 1) << 2); }

function remember(block: usize, name: u32): bool {
  if (seen++ >= SEEN_LIMIT) return true;
  const entry = allocateEnd(4);
  if (!entry) return false;
  store<u16>(entry, <u16>(arenaLimit() - block));
  store<u16>(entry, <u16>name, 2);
  return true;
}

/** Compact identifier: n bits for the m-th of a partition's strings. */
function readHit(local: bool, name: u32, at: usize): ExiError {
  const differs: u32 = local ? 0xffff : 0;
  const strings: u32 = seen > SEEN_LIMIT ? 0 : seen;
  let count: u32 = 0;
  for (let i: u32 = 0; i < strings; i++) count += <u32>!((<u32>load<u16>(seenAt(i), 2) ^ name) & differs);
  if (count == 0) return ExiError.stringTable;
  const bits = 32 - clz<u32>(count - 1);
  if (advance(<i32>bits) < streamEnd) return ExiError.truncated;
  let index = peek(position) & mask(bits);
  for (let i: u32 = 0; i < strings; i++) {
    const entry = seenAt(i);
    if ((<u32>load<u16>(entry, 2) ^ name) & differs) continue;
    if (index-- == 0) {
      point(at, arenaLimit() - load<u16>(entry));
      return ExiError.none;
    }
  }
  return ExiError.stringTable;
}

/** String (7.1.10): number of characters + 2, characters; 0 and 1 are hits in the local and the global partition. */
export function readString(t: u32, name: u32, at: usize): ExiError {
  const wanted = readLength();
  if (position < streamEnd) return ExiError.truncated;
  if (wanted < 2) return readHit(wanted == 0, name, at);
  let left = wanted - 2;
  if (left > simpleLimit(t) || wanted == NO_LENGTH) return ExiError.length;
  if (left > <u32>((position - streamEnd) >> 3)) return ExiError.truncated; // a character is at least 8 bits
  const block = allocateRaw(left + 2);
  if (!block) return ExiError.arenaFull;
  let to = block + 2;
  let ascii: u32 = 0;
  // As if all were ASCII; then see whether that was right.
  readBytes(position, to, left);
  const end = to + left;
  while (ascii + 4 <= left && !(load<u32>(to + ascii, 0, 1) & 0x80808080)) ascii += 4;
  while (ascii < left && load<u8>(to + ascii) < 0x80) ascii++;
  advance(<i32>(ascii << 3));
  to += ascii;
  left -= ascii;
  if (left) {
    shrinkArena(to);
    while (left--) {
      const error = readUnsigned();
      if (error) return error == ExiError.integer ? ExiError.character : error;
      const bytes = encodeCharacter(unsigned);
      if (bytes <= 0) return bytes ? ExiError.character : ExiError.arenaFull;
    }
    to = arenaTop;
  } else to = end;
  const bytes = <u32>(to - block - 2);
  store<u16>(block, <u16>bytes, 0, 1);
  point(at, block);
  return bytes == 0 || remember(block, name) ? ExiError.none : ExiError.arenaFull;
}

/** Appends a code point as UTF-8 to the arena: number of bytes, 0: no room, -1: no code point. */
function encodeCharacter(code: u64): i32 {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return -1;
  const c = <u32>code;
  const bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  const at = allocateRaw(bytes);
  if (!at) return 0;
  if (bytes == 1) {
    store<u8>(at, c);
    return 1;
  }
  let rest = c;
  for (let i = bytes - 1; i > 0; i--) {
    store<u8>(at + i, 0x80 | (rest & 0x3f));
    rest >>>= 6;
  }
  store<u8>(at, (0xf00 >>> bytes) | rest);
  return bytes;
}
