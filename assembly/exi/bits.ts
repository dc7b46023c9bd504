// Bits, a word at a time. A message lies with its bytes in reverse order while it is read or written: then it is one long
// little-endian number whose highest bit is the message's first one, and any field of up to 25 bits is one unaligned load and
// one shift away. A position q is the address of a bit: eight times a byte's address and 0 for its lowest bit. It falls as the
// stream advances, and a q below `streamEnd` tells that the stream has ended: reading checks it once per step, not once per bit.

/** How far one step may read or write beyond the end of the stream, in bytes: the memory there must exist. */
export const GUARD_BYTES: u32 = 256;

/** The position of the stream's last bit. */
export let streamEnd: i32 = 0;

/** Where the stream is, for the functions that read or write values of their own length: set before, moved by them. */
export let position: i32 = 0;

/** Begins a stream in these bytes. */
// prettier-ignore
@inline export function openStream(at: usize, bytes: u32): void {
  streamEnd = <i32>at << 3;
  position = streamEnd + <i32>(bytes << 3);
}

// prettier-ignore
@inline export function setPosition(q: i32): void {
  position = q;
}

/** Moves the position down by so many bits, and tells it. */
// prettier-ignore
@inline export function advance(bits: i32): i32 {
  return (position -= bits);
}

/** The bits at and above q; the lowest 25 are right. */
// prettier-ignore
@inline export function peek(q: i32): u32 {
  return load<u32>(<usize>(<u32>q >>> 3), 0, 1) >>> (q & 7);
}

// prettier-ignore
@inline export function mask(bits: u32): u32 { return (<u32>1 << bits) - 1; }

/** Writes the last bits of the stream: `tail` has the last 32 of them, those above q; at least the 25 lowest are written. */
// prettier-ignore
@inline export function putTail(q: i32, tail: u32): void {
  store<u32>(<usize>(<u32>q >>> 3), tail << (q & 7), 0, 1);
}

/** The last 32 bits that have been written above q. */
// prettier-ignore
@inline export function tailAt(q: i32): u32 {
  const at = <usize>(<u32>q >>> 3);
  const shift = <u32>q & 7;
  return (load<u32>(at, 0, 1) >>> shift) | ((<u32>load<u8>(at, 4) << 1) << (31 - shift));
}

/** Writes `bits` (1 to 24) bits of value at q, which lies just below what has been written so far. */
// prettier-ignore
@inline export function put(q: i32, value: u32, bits: u32): void {
  const at = <usize>(<u32>q >>> 3);
  const shift = <u32>q & 7;
  const keep = shift + bits;
  // keep is at most 31: what lies below q is not written yet and becomes zero.
  store<u32>(at, ((load<u32>(at, 0, 1) >>> keep) << keep) | (value << shift), 0, 1);
}

// prettier-ignore
@inline export function swap(word: u32): u32 {
  return (rotl<u32>(word, 8) & 0x00ff00ff) | (rotl<u32>(word, 24) & 0xff00ff00);
}

/** Reverses the order of bytes in place. */
export function reverse(at: usize, bytes: u32): void {
  let low = at;
  let high = at + bytes;
  // With four to seven bytes left the two words overlap, with the same bytes in both, and low passes high.
  while (<i32>(high - low) >= 4) {
    high -= 4;
    const word = load<u32>(low, 0, 1);
    store<u32>(low, swap(load<u32>(high, 0, 1)), 0, 1);
    store<u32>(high, swap(word), 0, 1);
    low += 4;
  }
  while (low < high) {
    high--;
    const byte = load<u8>(low);
    store<u8>(low, load<u8>(high));
    store<u8>(high, byte);
    low++;
  }
}

/** Copies whole bytes out of the stream, the first one just below q. */
export function readBytes(q: i32, to: usize, bytes: u32): void {
  const shift = <u32>q & 7;
  const end = to + bytes;
  let at = <usize>(<u32>q >>> 3);
  let above = load<u8>(at) as u32;
  while (to + 4 <= end) {
    at -= 4;
    const word = load<u32>(at, 0, 1);
    store<u32>(to, swap((word >>> shift) | ((above << 1) << (31 - shift))), 0, 1);
    above = word;
    to += 4;
  }
  while (to < end) {
    at--;
    store<u8>(to, <u8>(<u32>load<u16>(at, 0, 1) >>> shift));
    to++;
  }
}

/** Puts whole bytes into the stream, the first one just below q. */
export function writeBytes(q: i32, from: usize, bytes: u32): void {
  const shift = <u32>q & 7;
  const end = from + bytes;
  let at = <usize>(<u32>q >>> 3);
  while (from + 4 <= end) {
    // The byte at q shares its high bits with what has been written; the word's first bits go below them.
    const word = swap(load<u32>(from, 0, 1));
    store<u8>(at, ((<u32>load<u8>(at) >>> shift) << shift) | ((word >>> 1) >>> (31 - shift)));
    at -= 4;
    store<u32>(at, word << shift, 0, 1);
    from += 4;
  }
  // One to three bytes are left; what is loaded with them does not matter.
  const bits = <u32>(end - from) << 3;
  if (bits) put(<i32>((at << 3) + shift - bits), swap(load<u32>(from, 0, 1)) >>> (32 - bits), bits);
}
