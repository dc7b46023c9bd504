/** The records inside the chunks of a module (docs/recording.md). */

import { CHUNK_HEAD, RecordingError, type Chunk } from './chunks.ts';

export interface DoorFunction {
  name: string;
  /** One letter per argument. */
  shape: string;
}

export interface DoorCall {
  tag: 'door';
  t_us: number;
  function: number;
  /** The integers, without pointers. */
  args: number[];
  /** From the module. */
  out?: Uint8Array;
  /** To the module. */
  in?: Uint8Array;
  result: bigint;
}

export type CallKind = 'block' | 'poll' | 'start' | 'power_fail';
export type EndKind = 'returned' | 'trapped' | 'cut_off';

export type RecordedItem =
  | {
      tag: 'block';
      t_us: number;
      /** `cs_block_t` as the host writes it; samples that were not recorded are 0. */
      block: Uint8Array;
      /** false: only the samples of CP were recorded */
      allChannels: boolean;
    }
  | { tag: 'poll' | 'start' | 'power_fail'; t_us: number }
  | { tag: 'returned'; t_us: number }
  | { tag: 'trapped' | 'cut_off'; t_us: number; text: string }
  | { tag: 'module'; t_us: number; memory_bytes: number; crc32: number; config_ptr: number; config: Uint8Array }
  | { tag: 'hash'; t_us: number; bytes: number; crc32: number }
  | { tag: 'host'; t_us: number; code: number; value: number }
  | DoorCall;

/** `cs_block_t`, host/mailbox.h. */
export const SAMPLES = 10;
export const CHANNELS = 10;
export const BLOCK_SAMPLES = 24;
const BLOCK_SIZE = BLOCK_SAMPLES + CHANNELS * SAMPLES * 2;

const DATA_MAX = 256;
const CONFIG_MAX = 448;
const MAILBOX_MAX = 240;
const SIMPLE = { 2: 'poll', 3: 'start', 4: 'power_fail' } as const;
const DOOR = 16;

class Cursor {
  at = 0;
  readonly #chunk: Chunk;
  constructor(chunk: Chunk) {
    this.#chunk = chunk;
  }

  get more(): boolean {
    return this.at < this.#chunk.payload.length;
  }

  fail(what: string): never {
    const offset = this.#chunk.offset + CHUNK_HEAD + this.at;
    throw new RecordingError(`${what} at offset ${offset}, in the chunk at offset ${this.#chunk.offset}`);
  }

  u8(): number {
    return this.#chunk.payload[this.at++] ?? this.fail('a record ends too early');
  }

  bytes(length: number, limit = DATA_MAX): Uint8Array {
    if (length > limit) this.fail(`${length} bytes of data where at most ${limit} can be`);
    if (this.at + length > this.#chunk.payload.length) this.fail('data end too early');
    this.at += length;
    return this.#chunk.payload.slice(this.at - length, this.at);
  }

  big(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      if (shift > 63n) this.fail('a number is too long');
      const byte = this.u8();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** At most 53 bits. */
  u(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      if (factor > 2 ** 49) this.fail('a number is too long');
      const byte = this.u8();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  z(): number {
    const value = this.u();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  zBig(): bigint {
    const value = this.big();
    return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
  }

  /** Data as differences to `before`, which becomes the data. */
  changes(before: Uint8Array): Uint8Array {
    const length = this.u();
    if (length > before.length) this.fail(`a message of ${length} bytes`);
    let at = 0;
    while (at < length) {
      at += this.u();
      const count = this.u();
      if (at + count > length) this.fail('differences beyond the end of a message');
      for (const end = at + count; at < end; at++) before[at]! ^= this.u8();
    }
    return before.slice(0, length);
  }
}

/** Samples of one channel: now[k] from the ten before and the differences. */
function readSamples(cursor: Cursor, block: DataView, before: DataView, at: number): void {
  const form = cursor.u8();
  const width = form & 31;
  const predictor = form >> 5;
  if (predictor > 2 || width > 20) cursor.fail('samples of an unknown form');
  const old = (k: number) => before.getUint16(at + 2 * k, true);
  const now = (k: number) => (k < 0 ? old(SAMPLES + k) : block.getUint16(at + 2 * k, true));
  let bits = 0;
  let have = 0;
  for (let k = 0; k < SAMPLES; k++) {
    for (; have < width; have += 8) bits += cursor.u8() * 2 ** have;
    const coded = bits % 2 ** width;
    bits = Math.floor(bits / 2 ** width);
    have -= width;
    const difference = coded % 2 ? -(coded + 1) / 2 : coded / 2;
    const predicted = predictor === 0 ? old(k) : predictor === 1 ? now(k - 1) : 2 * now(k - 1) - now(k - 2);
    block.setUint16(at + 2 * k, predicted + difference, true);
  }
}

function readBlock(
  cursor: Cursor,
  before: DataView<ArrayBuffer>,
  t_us: number,
): { block: DataView<ArrayBuffer>; allChannels: boolean } {
  const block = new DataView(before.buffer.slice(0));
  const mask = cursor.u8();
  block.setBigUint64(0, BigInt(t_us), true);
  block.setUint32(8, mask & 1 ? cursor.u() : before.getUint32(8, true) + 1, true);
  if (mask & 2) block.setUint32(12, cursor.u(), true);
  if (mask & 4) {
    block.setUint8(16, cursor.u8());
    block.setUint8(17, cursor.u8());
    block.setUint16(18, cursor.u(), true);
  }
  if (mask & 8) block.setUint32(20, cursor.u(), true);
  const channels = mask & 16 ? CHANNELS : mask & 32 ? 1 : 0;
  for (let channel = 0; channel < channels; channel++)
    readSamples(cursor, block, before, BLOCK_SAMPLES + channel * SAMPLES * 2);
  return { block, allChannels: channels === CHANNELS };
}

function readDoor(
  cursor: Cursor,
  f: DoorFunction,
  index: number,
  t_us: number,
  last: Map<string, Uint8Array>,
): DoorCall {
  const call: DoorCall = { tag: 'door', t_us, function: index, args: [], result: 0n };
  const before = (direction: string) => {
    const data = last.get(direction) ?? new Uint8Array(MAILBOX_MAX);
    last.set(direction, data);
    return data;
  };
  for (const part of f.shape)
    if (part === 'p') call.out = cursor.bytes(cursor.u());
    else if (part === 'P') call.out = cursor.changes(before(`${index} out`));
    else if (part === 'q' || part === 'r') call.in = cursor.bytes(cursor.u());
    else if (part === 'Q') call.in = cursor.changes(before(`${index} in`));
    else call.args.push(cursor.z());
  call.result = cursor.zBig();
  return call;
}

/**
 * The records of one chunk, in order.
 *
 * @throws RecordingError for a chunk whose content is not what the format says
 */
export function* readRecords(chunk: Chunk, functions: DoorFunction[]): Generator<RecordedItem> {
  const cursor = new Cursor(chunk);
  const text = new TextDecoder();
  const last = new Map<string, Uint8Array>();
  let before = new DataView(new ArrayBuffer(BLOCK_SIZE));
  let t_us = 0;
  while (cursor.more) {
    const tag = cursor.u8();
    if (tag === 1) {
      t_us += cursor.u();
      const { block, allChannels } = readBlock(cursor, before, t_us);
      before = block;
      yield { tag: 'block', t_us, block: new Uint8Array(block.buffer), allChannels };
    } else if (tag === 2 || tag === 3 || tag === 4) {
      t_us += cursor.u();
      yield { tag: SIMPLE[tag], t_us };
    } else if (tag === 5) yield { tag: 'returned', t_us };
    else if (tag === 6 || tag === 7)
      yield { tag: tag === 6 ? 'trapped' : 'cut_off', t_us, text: text.decode(cursor.bytes(cursor.u())) };
    else if (tag === 8) {
      t_us += cursor.u();
      yield {
        tag: 'module',
        t_us,
        memory_bytes: cursor.u(),
        crc32: cursor.u(),
        config_ptr: cursor.u(),
        config: cursor.bytes(cursor.u(), CONFIG_MAX),
      };
    } else if (tag === 9) yield { tag: 'hash', t_us, bytes: cursor.u(), crc32: cursor.u() };
    else if (tag === 10) {
      t_us += cursor.u();
      yield { tag: 'host', t_us, code: cursor.u(), value: cursor.z() };
    } else {
      const f = functions[tag - DOOR];
      if (tag < DOOR || !f) return cursor.fail(`unknown record ${tag}`);
      yield readDoor(cursor, f, tag - DOOR, t_us, last);
    }
  }
}
