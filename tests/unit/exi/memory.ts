// Memory for messages, and bytes as hex.
import { GUARD_BYTES, writtenAt, writtenBytes } from '../../../assembly/exi/message';

export const ARENA_BYTES: u32 = 16384;
export const BUFFER_BYTES: u32 = 8192;
const blocks: usize = heap.alloc(<usize>(2 * ARENA_BYTES + 2 * (BUFFER_BYTES + 2 * GUARD_BYTES)));

export const REQUEST: usize = blocks;
export const RESPONSE: usize = blocks + ARENA_BYTES;
/** where bytes come in, and where they go out */
export const INPUT: usize = blocks + 2 * ARENA_BYTES + GUARD_BYTES;
export const OUTPUT: usize = INPUT + BUFFER_BYTES + 2 * GUARD_BYTES;

/** Writes hex digits to an address. @returns the number of bytes */
export function unhex(text: string, at: usize): u32 {
  const bytes = text.length >> 1;
  for (let i = 0; i < bytes; i++) store<u8>(at + i, <u8>parseInt(text.substr(2 * i, 2), 16));
  return bytes;
}

export function hex(at: usize, bytes: u32): string {
  let text = '';
  for (let i: u32 = 0; i < bytes; i++) text += (<u32>load<u8>(at + i)).toString(16).padStart(2, '0');
  return text;
}

/** What the last encodeDocument() or encodeFragment() wrote. */
export function written(): string {
  return hex(writtenAt, writtenBytes);
}
