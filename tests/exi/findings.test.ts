/** What the fuzz targets found once (tests/fuzz/findings), in Node's engine. The suite fuzz replays it with sanitizers. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { ExiError } from '../../assembly/exi/error.ts';
import { ROOT } from '../../bench/boards/index.ts';
import { buildExi, wasmFile } from '../../exi/build.ts';
import { CONTROL_WORDS, WORD } from '../../exi/engine.ts';
import type { ExiExports } from '../../exi/node-engine.ts';
import { readInput, TARGETS, type Target } from '../fuzz/corpus.ts';

/** The module without the codec around it: the inputs choose the arena's size and the root record. A trap throws. */
class Module {
  private readonly exports: ExiExports;
  private readonly memory: Uint8Array;
  private readonly words: Int32Array;

  constructor(
    readonly protocol: number,
    readonly kind: number,
    private readonly omitEmpty: number,
  ) {
    const module = new WebAssembly.Module(readFileSync(wasmFile()));
    this.exports = new WebAssembly.Instance(module).exports as unknown as ExiExports;
    this.exports.start();
    this.memory = new Uint8Array(this.exports.memory.buffer);
    this.words = new Int32Array(this.exports.memory.buffer, this.exports.control(), CONTROL_WORDS);
    this.arenaMost = this.word(WORD.arenaBytes);
  }

  readonly arenaMost: number;

  /** Leaves the records in the arena. */
  decode(message: Uint8Array, arena_bytes = this.arenaMost): ExiError {
    const { words } = this;
    const buffer = this.word(WORD.buffer);
    this.memory.set(message.subarray(0, this.word(WORD.bufferBytes)), buffer);
    words[WORD.data] = buffer;
    words[WORD.dataBytes] = message.length;
    const error = this.run('decode', this.kind, arena_bytes);
    const offset_bits = this.word(WORD.offset_bits);
    if (error === ExiError.none) assert.ok(this.word(WORD.arenaUsed) <= arena_bytes);
    else assert.ok(offset_bits >= 0 && offset_bits <= message.length * 8, `offset_bits ${offset_bits}`);
    return error;
  }

  /** Encodes `records`, or what the last decode() left in the arena. @returns the message, or an ExiError */
  encode(records?: { root: number; data: Uint8Array }): Uint8Array | ExiError {
    const arena = this.word(WORD.arena);
    if (records) {
      this.memory.set(records.data, arena);
      this.words[WORD.root] = arena + records.root;
    }
    const bytes = records ? records.data.length : this.word(WORD.arenaUsed);
    const error = this.run('encode', this.kind | this.omitEmpty, bytes);
    const data = this.word(WORD.data);
    return error === ExiError.none ? this.memory.slice(data, data + this.word(WORD.dataBytes)) : error;
  }

  private run(operation: 'decode' | 'encode', kind: number, arena_bytes: number): ExiError {
    this.words[WORD.protocol] = this.protocol;
    this.words[WORD.kind] = kind;
    this.words[WORD.arenaBytes] = arena_bytes;
    const error = this.exports[operation]();
    assert.ok(ExiError[error] !== undefined, `error ${error}`);
    return error;
  }

  private word(index: number): number {
    return this.words[index] ?? 0;
  }
}

/** What was encoded decodes and encodes to the same bytes again, and none of its beginnings is taken for a message. */
function checkOwn(module: Module, message: Uint8Array): void {
  const error = module.decode(message);
  if (error === ExiError.arenaFull) return; // what the image had once for several pointers
  assert.equal(error, ExiError.none);
  assert.deepEqual(module.encode(), message);
  for (let bytes = 0; bytes < message.length; bytes++)
    assert.equal(module.decode(message.subarray(0, bytes)), ExiError.truncated, `the first ${bytes} bytes`);
}

function replay(target: Target, input: Uint8Array): void {
  const { protocol, kind, omitEmpty, arena_bytes, root, data } = readInput(target, input);
  const module = new Module(protocol, kind, omitEmpty);
  if (target === 'decode' && module.decode(data, arena_bytes || module.arenaMost) !== ExiError.none) return;
  const first = target === 'decode' ? module.encode() : module.encode({ root, data });
  if (typeof first === 'object') checkOwn(module, first);
  else if (target === 'decode') assert.ok([ExiError.integer, ExiError.bufferFull].includes(first), `error ${first}`);
}

before(() => buildExi('node'));

describe('findings of the fuzz targets', () => {
  for (const target of TARGETS) {
    const folder = path.join(ROOT, 'tests/fuzz/findings', target);
    for (const name of readdirSync(folder).sort())
      it(`${target}: ${name}`, () => replay(target, readFileSync(path.join(folder, name))));
  }
});
