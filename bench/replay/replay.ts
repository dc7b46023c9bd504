/** Runs the modules of a recording again in Node's engine and compares what they do with what was recorded. */

import { crc32 } from './chunks.ts';
import { type DoorCall, type RecordedItem } from './records.ts';
import { MODULE_NAMES, itemsOf, type ModuleName, type Recording } from './recording.ts';

export interface Mismatch {
  module: ModuleName;
  t_us: number;
  /** The door function, or `block`, `poll`, ..., `memory`. */
  function: string;
  expected: string;
  got: string;
}

/** The same in all engines; the desktop binary prints it as JSON. */
export interface ReplayResult {
  engine: 'node' | 'wasm3' | 'aot' | 'aot+wasm3' | 'wasm3+aot';
  blocks: number;
  polls: number;
  /** Door calls. */
  calls: number;
  /** Memory hashes that were compared. */
  hashes: number;
  /** The first few. */
  mismatches: Mismatch[];
  mismatch_count: number;
  /** CRC-32 of each module's memory at the end. */
  pilot_hash: string;
  session_hash: string;
  equal: boolean;
}

const SHOWN = 10;
/** ERR_DENIED, assembly/door.ts. */
const DENIED = -5n;

/** Ends the running module call: a pointer outside its memory. */
class DoorTrap extends Error {}
/** Ends the running module call: it does something else than recorded, so there is no result to give it. */
class Diverged extends Error {}

const hex = (data: Uint8Array | undefined) => (data?.length ? ` ${Buffer.from(data).toString('hex')}` : '');
const hashText = (hash: number) => hash.toString(16).padStart(8, '0');

class ModuleReplay {
  readonly #recording: Recording;
  readonly #name: ModuleName;
  readonly #compiled: WebAssembly.Module;
  readonly #result: ReplayResult;
  readonly #imports: Record<string, (...args: unknown[]) => unknown> = {};
  #exports: Record<string, (() => number) | undefined> = {};
  #memory = new Uint8Array();
  #recordedBytes = 0;
  /** Without an instance nothing is compared: none yet, it was cut off, or it has diverged. */
  #alive = false;
  #begun: RecordedItem | undefined;
  #doors: DoorCall[] = [];
  #next = 0;

  constructor(recording: Recording, name: ModuleName, compiled: WebAssembly.Module, result: ReplayResult) {
    this.#recording = recording;
    this.#name = name;
    this.#compiled = compiled;
    this.#result = result;
    recording.functions.forEach((f, index) => {
      this.#imports[f.name] = (...args) => this.#door(index, args as (number | bigint)[]);
    });
  }

  run(): string {
    for (const item of itemsOf(this.#recording, this.#name)) this.#item(item);
    return hashText(crc32(this.#memory.subarray(0, this.#recordedBytes)));
  }

  #mismatch(t_us: number, what: string, expected: string, got: string): void {
    this.#result.mismatch_count++;
    if (this.#result.mismatches.length < SHOWN)
      this.#result.mismatches.push({ module: this.#name, t_us, function: what, expected, got });
  }

  #item(item: RecordedItem): void {
    switch (item.tag) {
      case 'module':
        this.#instantiate(item);
        break;
      case 'block':
      case 'poll':
      case 'start':
      case 'power_fail':
        this.#begun = item;
        this.#doors = [];
        break;
      case 'door':
        this.#doors.push(item);
        break;
      case 'returned':
      case 'trapped':
      case 'cut_off':
        this.#call(item);
        break;
      case 'hash':
        if (this.#alive) this.#compareMemory(item.t_us, item.bytes, item.crc32);
        break;
      case 'host':
        break; // what the host did by itself is not the module's doing
    }
  }

  #instantiate(item: Extract<RecordedItem, { tag: 'module' }>): void {
    const { exports } = new WebAssembly.Instance(this.#compiled, { door: this.#imports });
    this.#exports = exports as Record<string, (() => number) | undefined>;
    this.#memory = new Uint8Array((exports['memory'] as WebAssembly.Memory).buffer);
    this.#recordedBytes = item.memory_bytes;
    this.#alive = true;
    this.#begun = undefined;
    if (!item.config.length) return;
    // The host asks in this order, and a module may note that it was asked.
    this.#exports['block_ptr']?.();
    const config_ptr = this.#exports['config_ptr']?.() ?? 0;
    if (config_ptr !== item.config_ptr) this.#mismatch(item.t_us, 'config_ptr', `${item.config_ptr}`, `${config_ptr}`);
    this.#memory.set(item.config, config_ptr);
  }

  #call(end: Extract<RecordedItem, { tag: 'returned' | 'trapped' | 'cut_off' }>): void {
    const begun = this.#begun;
    this.#begun = undefined;
    if (!begun || !this.#alive) return;
    if (end.tag === 'cut_off') {
      // Where it was cut off is a matter of time, which a recording does not have.
      this.#alive = false;
      return;
    }
    if (begun.tag === 'block') {
      this.#result.blocks++;
      this.#memory.set(begun.block, this.#exports['block_ptr']?.() ?? 0);
    } else if (begun.tag === 'poll') this.#result.polls++;
    this.#next = 0;
    let ended = 'returned';
    try {
      const run = this.#exports[begun.tag];
      if (!run) throw new WebAssembly.RuntimeError(`no export ${begun.tag}`);
      run();
    } catch (error) {
      if (error instanceof Diverged) {
        this.#alive = false;
        return;
      }
      if (!(error instanceof DoorTrap) && !(error instanceof WebAssembly.RuntimeError)) throw error;
      ended = 'trapped';
    }
    const missed = this.#doors[this.#next];
    if (missed) this.#mismatch(missed.t_us, this.#functionName(missed.function), this.#text(missed), 'not called');
    if (ended !== end.tag) {
      this.#mismatch(end.t_us, begun.tag, end.tag, ended);
      this.#alive = false;
    }
  }

  #functionName(index: number): string {
    return this.#recording.functions[index]?.name ?? `function ${index}`;
  }

  #text(call: Pick<DoorCall, 'function' | 'args' | 'out'>): string {
    return `${this.#functionName(call.function)}(${call.args.join(',')})${hex(call.out)}`;
  }

  #compareMemory(t_us: number, bytes: number, expected: number): void {
    this.#result.hashes++;
    const got = crc32(this.#memory.subarray(0, bytes));
    if (got !== expected) this.#mismatch(t_us, 'memory', hashText(expected), hashText(got));
  }

  #door(index: number, args: (number | bigint)[]): number | bigint {
    const { name, shape } = this.#recording.functions[index]!;
    const numbers = args.map(Number);
    const length = (numbers[shape.indexOf('n')] ?? 0) >>> 0;
    const recorded = this.#doors[this.#next];
    const refused = recorded?.function === index && recorded.result === DENIED;
    const got: Pick<DoorCall, 'function' | 'args' | 'out'> = { function: index, args: [] };
    let into: number | undefined;
    for (const [i, part] of [...shape].entries()) {
      const value = numbers[i] ?? 0;
      if (part === 'i' || part === 'n') {
        got.args.push(value);
        continue;
      }
      const from = value >>> 0;
      const inside = from + length <= this.#memory.length;
      if (!inside && !refused) throw new DoorTrap(`${name}: ${from} + ${length}`);
      if (part === 'p' || part === 'P')
        got.out = inside ? this.#memory.slice(from, from + Math.min(length, 256)) : new Uint8Array();
      else into = from;
    }
    if (!recorded || recorded.function !== index) {
      const t_us = this.#begun?.t_us ?? recorded?.t_us ?? this.#doors.at(-1)?.t_us ?? 0;
      this.#mismatch(t_us, name, recorded ? this.#text(recorded) : 'no further call', this.#text(got));
      throw new Diverged();
    }
    this.#next++;
    this.#result.calls++;
    // Data that overlapped with the answer were not there any more when they were recorded.
    if (got.out && recorded.out?.length === 0 && recorded.in?.length) got.out = recorded.out;
    if (this.#text(got) !== this.#text(recorded))
      this.#mismatch(recorded.t_us, name, this.#text(recorded), this.#text(got));
    if (into !== undefined && recorded.in) this.#memory.set(recorded.in, into);
    return name === 'time_us' ? recorded.result : Number(recorded.result);
  }
}

/** Replays a full recording. `images` are the modules to run, which need not be the recorded ones. */
export function replayInNode(recording: Recording, images: Record<ModuleName, Uint8Array<ArrayBuffer>>): ReplayResult {
  const result: ReplayResult = {
    engine: 'node',
    blocks: 0,
    polls: 0,
    calls: 0,
    hashes: 0,
    mismatches: [],
    mismatch_count: 0,
    pilot_hash: '',
    session_hash: '',
    equal: false,
  };
  for (const name of MODULE_NAMES) {
    const compiled = new WebAssembly.Module(images[name]);
    result[`${name}_hash`] = new ModuleReplay(recording, name, compiled, result).run();
  }
  result.equal = result.mismatch_count === 0;
  return result;
}
