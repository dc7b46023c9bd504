/**
 * Inputs for the fuzz targets (tests/fuzz/exi_decode.c and exi_encode.c tell their form) from the EXI vectors.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kind } from '../../exi/codec.ts';
import { NodeEngine } from '../../exi/node-engine.ts';
import { loadSchema } from '../../exi/schema.ts';
import { readVectors } from '../exi/vectors.ts';

/** What a fuzz target does with its inputs: messages, or memory for records. */
export const TARGETS = ['decode', 'encode'] as const;
export type Target = (typeof TARGETS)[number];

// The first byte of an input, as in exi_module.h.
const PROTOCOL = 15;
const FRAGMENT = 16;
const OMIT_EMPTY = 32;
/** The second byte of a message: the size of the arena in these units, 0 for all of it. */
const ARENA_UNIT_BYTES = 64;
const WHOLE_ARENA = 0;
/** Longer ones are few, and slow everything down. */
const LONGEST_BYTES = 4096;

interface Message {
  readonly protocol: string;
  readonly kind: Kind;
  readonly hex: string;
  readonly alt_hex?: readonly string[];
}

/** An input in its parts. */
export interface Input {
  readonly protocol: number;
  readonly kind: number;
  /** for the control block, beside the kind */
  readonly omitEmpty: number;
  /** 0: all there is; for messages */
  readonly arena_bytes: number;
  /** offset of the root record; for records */
  readonly root: number;
  readonly data: Uint8Array;
}

export function readInput(target: Target, input: Uint8Array): Input {
  const [first = 0, second = 0, third = 0] = input;
  return {
    protocol: first & PROTOCOL,
    kind: first & FRAGMENT ? 1 : 0,
    omitEmpty: first & OMIT_EMPTY ? 2 : 0,
    arena_bytes: target === 'decode' ? second * ARENA_UNIT_BYTES : 0,
    root: target === 'encode' ? second | (third << 8) : 0,
    data: input.subarray(target === 'decode' ? 2 : 3),
  };
}

/**
 * Writes each message of the vectors, and the records that it decodes to, as a file of `<folder>/<target>/`.
 * Captured messages are among them where they are (EXI_VECTORS).
 * @returns the number of files by target
 */
export function writeCorpus(folder: string, wasm: string): Record<Target, number> {
  const engine = new NodeEngine(wasm);
  const protocols = loadSchema().protocols.map((p) => p.name);
  const files = { decode: new Set<string>(), encode: new Set<string>() };
  const add = (target: Target, header: number[], data: Uint8Array): void => {
    const bytes = Buffer.concat([Buffer.from(header), data]);
    const name = createHash('sha1').update(bytes).digest('hex');
    if (files[target].has(name)) return;
    files[target].add(name);
    writeFileSync(path.join(folder, target, name), bytes);
  };
  for (const target of TARGETS) mkdirSync(path.join(folder, target), { recursive: true });
  for (const from of ['generated', 'hostile', 'captured'] as const)
    for (const { protocol, kind, hex, alt_hex = [] } of readVectors<Message>(from) ?? []) {
      const index = protocols.indexOf(protocol);
      const first = index | (kind === 'fragment' ? FRAGMENT : 0);
      for (const message of [hex, ...alt_hex].map((h) => Buffer.from(h, 'hex'))) {
        if (message.length > LONGEST_BYTES) continue;
        add('decode', [first, WHOLE_ARENA], message);
        const { code, root, image } = engine.decode(index, kind === 'fragment' ? 1 : 0, message);
        if (code === 0) add('encode', [first, root & 0xff, root >> 8], image);
      }
    }
  // As long as the buffer, and longer.
  const most = engine.limits.message_bytes;
  for (const bytes of [most, most + 1]) add('decode', [0, WHOLE_ARENA], Buffer.alloc(bytes, 0x80));
  return { decode: files.decode.size, encode: files.encode.size };
}
