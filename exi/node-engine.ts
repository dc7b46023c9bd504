/** exi.wasm in Node's own engine. */

import { readFileSync } from 'node:fs';
import { CONTROL_WORDS, TRAPPED, WORD, type DecodeOutcome, type EncodeOutcome, type EngineLimits } from './engine.ts';

/** What exi.wasm exports. */
export interface ExiExports {
  readonly memory: WebAssembly.Memory;
  control(): number;
  start(): void;
  decode(): number;
  encode(): number;
}

/** One instance of the module. After a trap it starts afresh by itself. */
export class NodeEngine {
  private readonly module: WebAssembly.Module;
  private exports!: ExiExports;
  private memory!: Uint8Array;
  private control!: Int32Array;
  private imageAt = 0;

  /**
   * @param imports what the module wants; exi.wasm wants nothing
   * @throws Error when the file is not there or is no such module
   */
  constructor(
    file: string,
    private readonly imports: WebAssembly.Imports = {},
  ) {
    this.module = new WebAssembly.Module(readFileSync(file));
    this.restart();
  }

  get limits(): EngineLimits {
    return { message_bytes: this.word(WORD.bufferBytes), arena_bytes: this.word(WORD.arenaBytes) };
  }

  /** @param message at most `limits.message_bytes` */
  decode(protocol: number, kind: number, message: Uint8Array): DecodeOutcome {
    const data = this.word(WORD.buffer);
    this.memory.set(message, data);
    this.set(protocol, kind, data, message.length);
    const trap = this.call('decode');
    if (trap !== undefined) return { ...this.outcome(), ...trapped(trap), image: NOTHING, root: 0 };
    const { imageAt } = this;
    const used = Math.max(0, Math.min(this.word(WORD.arenaUsed), this.word(WORD.arenaBytes)));
    return {
      ...this.outcome(),
      image: this.memory.subarray(imageAt, imageAt + used),
      root: this.word(WORD.root) - imageAt,
    };
  }

  /** @param image records of at most `limits.arena_bytes`, the root record at offset 0 */
  encode(protocol: number, kind: number, image: Uint8Array): EncodeOutcome {
    this.memory.set(image, this.imageAt);
    this.control[WORD.root] = this.imageAt;
    this.set(protocol, kind, 0, 0);
    const trap = this.call('encode');
    if (trap !== undefined) return { ...this.outcome(), ...trapped(trap), message: NOTHING };
    const data = this.word(WORD.data);
    return { ...this.outcome(), message: this.memory.subarray(data, data + this.word(WORD.dataBytes)) };
  }

  private restart(): void {
    this.exports = new WebAssembly.Instance(this.module, this.imports).exports as unknown as ExiExports;
    this.exports.start();
    const { buffer } = this.exports.memory;
    this.memory = new Uint8Array(buffer);
    this.control = new Int32Array(buffer, this.exports.control(), CONTROL_WORDS);
    this.imageAt = this.word(WORD.arena);
  }

  private word(index: number): number {
    return this.control[index] ?? 0;
  }

  private set(protocol: number, kind: number, data: number, dataBytes: number): void {
    const { control } = this;
    control[WORD.protocol] = protocol;
    control[WORD.kind] = kind;
    control[WORD.data] = data;
    control[WORD.dataBytes] = dataBytes;
  }

  private call(name: 'decode' | 'encode'): string | undefined {
    try {
      this.exports[name]();
      return undefined;
    } catch (error) {
      this.restart();
      return `${name}: ${(error as Error).message}`;
    }
  }

  private outcome(): { code: number; offset_bits: number; state: number; production: number } {
    return {
      code: this.word(WORD.error),
      offset_bits: this.word(WORD.offset_bits),
      state: this.word(WORD.state),
      production: this.word(WORD.code),
    };
  }
}

const NOTHING = new Uint8Array(0);

const trapped = (trap: string): { code: number; offset_bits: number; trap: string } => ({
  code: TRAPPED,
  offset_bits: 0,
  trap,
});
