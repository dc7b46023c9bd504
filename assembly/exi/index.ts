// exi.wasm: the codec as a module of its own, for the command line, the gateway and the benches (docs/exi.md).
import { arenaUsed } from './arena';
import { GUARD_BYTES } from './bits';
import { ExiError } from './error';
import { readBits, readCode, readMessage, readRoot, readState } from './reader';
import { FRAGMENT, NO_STATE, PROTOCOL_COUNT } from './tables';
import { writeBits, writeCode, writeMessage, writeState, writtenAt, writtenBytes } from './writer';

/** Beside the kind: encode() writes empty strings and binary values as no characters. */
const OMIT_EMPTY: u32 = 2;

const BUFFER_BYTES: u32 = 24 << 10;
const ARENA_BYTES: u32 = 32767;

const guarded: usize = memory.data(<i32>(BUFFER_BYTES + 2 * GUARD_BYTES), 16);
const buffer: usize = guarded + GUARD_BYTES;
// encode() loads presence masks as words, which may reach three bytes behind the arena.
const arena: usize = memory.data(<i32>(ARENA_BYTES + 4), 16);

class Control {
  protocol: u32 = 0;
  kind: u32 = 0;
  data: usize = 0;
  data_bytes: u32 = 0;
  arena: usize = 0;
  arena_bytes: u32 = 0;
  root: usize = 0;
  arena_used: u32 = 0;
  error: i32 = 0;
  offset_bits: i32 = 0;
  state: i32 = 0;
  code: i32 = 0;
  buffer: usize = 0;
  buffer_bytes: u32 = 0;
}
const words = changetype<Control>(memory.data(64, 4));

export function start(): void {
  words.data = words.buffer = buffer;
  words.buffer_bytes = BUFFER_BYTES;
  words.arena = arena;
  words.arena_bytes = ARENA_BYTES;
}

/** Address of the words that decode() and encode() work with. */
export function control(): usize {
  return changetype<usize>(words);
}

// prettier-ignore
@inline function valid(): bool {
  return words.protocol < PROTOCOL_COUNT && (words.kind & ~OMIT_EMPTY) <= FRAGMENT;
}

// prettier-ignore
@inline function report(error: ExiError, bits: i32, state: u32, code: u32): i32 {
  words.error = error;
  if (!error) return error;
  words.offset_bits = bits;
  words.state = state == NO_STATE ? -1 : <i32>(state >>> 2);
  words.code = code == NO_STATE ? -1 : <i32>code;
  return error;
}

export function decode(): i32 {
  if (!valid() || words.data_bytes > BUFFER_BYTES) return report(ExiError.request, 0, NO_STATE, NO_STATE);
  const error = readMessage(
    words.protocol,
    words.kind & 1,
    words.data,
    words.data_bytes,
    words.arena,
    words.arena_bytes,
  );
  words.root = readRoot;
  words.arena_used = arenaUsed();
  return report(error, readBits, readState, readCode);
}

export function encode(): i32 {
  if (!valid()) return report(ExiError.request, 0, NO_STATE, NO_STATE);
  const error = writeMessage(
    words.protocol,
    words.kind & 1,
    (words.kind & OMIT_EMPTY) != 0,
    words.root,
    words.arena,
    words.arena_bytes,
    buffer,
    BUFFER_BYTES,
  );
  words.data = writtenAt;
  words.data_bytes = writtenBytes;
  return report(error, writeBits, writeState, writeCode);
}
