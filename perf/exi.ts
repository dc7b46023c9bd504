/** Measures the EXI codec alone on mps2-an386 (perf/exi.c), in both engines, on the messages of the speed baseline. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, buildFolder } from '../bench/boards/index.ts';
import { loadSchema } from '../exi/schema.ts';
import { make } from './make.ts';

/** Instructions of one call on a Cortex-M4, and what the reference codec in C takes. */
export interface ExiCost {
  wasm3: number;
  aot: number;
  reference: number;
}

export interface ExiFigures {
  id: string;
  name: string;
  bytes: number;
  arena_bytes: number;
  decode: ExiCost;
  encode: ExiCost;
}

/** At most so many times the reference's instructions. */
export const EXI_LIMITS = { wasm3: 4, aot: 0.5 } as const;

/** What is over these limits, and how far it may be: messages of so few bytes that what is around a message counts most. */
export const EXI_KNOWN_OVER: Readonly<Record<string, number>> = {
  'apphand supportedAppProtocolRes, decode, wasm3': 6.2,
  'apphand supportedAppProtocolRes, decode, aot': 0.72,
  'apphand supportedAppProtocolRes, encode, wasm3': 5.5,
  'apphand supportedAppProtocolRes, encode, aot': 0.62,
  'iso2 SessionSetupReq, encode, wasm3': 4.3,
  'iso20-ac AC_ChargeLoopReq, encode, wasm3': 4.2,
};

/** Messages and reference figures: bench.ndjson and perf.json of the published vectors. */
const VECTORS = process.env['EXI_VECTORS'] ?? path.join(ROOT, '../shared/vectors');
const RESULT_WORDS = 6;

interface Message {
  id: string;
  protocol: string;
  kind: 'document' | 'fragment';
  hex: string;
}
interface Reference {
  id: string;
  name: string;
  bytes: number;
  cortex_m4_O2: { decode: number; encode: number };
}

/** @param warn gets the reason when there are no messages to measure; the list is empty then. @throws when measuring fails */
export async function measureExi(warn: (text: string) => void): Promise<ExiFigures[]> {
  const read = (file: string) => readFile(path.join(VECTORS, file), 'utf8').catch(() => undefined);
  const [bench, perf] = await Promise.all([read('bench.ndjson'), read('perf.json')]);
  if (bench === undefined || perf === undefined) {
    warn(
      'exi: not measured: bench.ndjson and perf.json of the vectors are missing (EXI_VECTORS=DIR names their folder)',
    );
    return [];
  }
  const messages = bench
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message);
  const references = (JSON.parse(perf) as { messages: Reference[] }).messages;
  await make(['BOARD=mps2-an386', 'perf-exi']);
  const [wasm3, aot] = await Promise.all([run('wasm3', messages), run('aot', messages)]);
  return messages.map(({ id }, i) => {
    const reference = references.find((r) => r.id === id);
    if (!reference) throw new Error(`perf.json has no ${id}`);
    const [interpreted, compiled] = [wasm3[i]!, aot[i]!];
    const { decode, encode } = reference.cortex_m4_O2;
    return {
      id,
      name: reference.name,
      bytes: reference.bytes,
      arena_bytes: interpreted.arena_bytes,
      decode: { wasm3: interpreted.decode, aot: compiled.decode, reference: decode },
      encode: { wasm3: interpreted.encode, aot: compiled.encode, reference: encode },
    };
  });
}

interface Result {
  decode: number;
  encode: number;
  arena_bytes: number;
}

/** Decodes and encodes the messages in one image. What an empty call of the engine costs is taken off. */
async function run(engine: 'wasm3' | 'aot', messages: readonly Message[]): Promise<Result[]> {
  const { INSTRUCTIONS_PER_TICK, QEMU, qemuArguments } = await import('../bench/boards/mps2-an386.ts');
  const image = path.join(buildFolder('mps2-an386', { engine: 'wasm3' }), `exi-${engine}.elf`);
  const child = spawn(QEMU, qemuArguments(image), { stdio: ['pipe', 'pipe', 'ignore'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  const { protocols } = loadSchema();
  for (const { protocol, kind, hex } of messages) {
    const bytes = Buffer.from(hex, 'hex');
    const head = Buffer.alloc(4);
    head.writeUInt16LE(bytes.length);
    head[2] = protocols.findIndex((p) => p.name === protocol);
    head[3] = kind === 'fragment' ? 1 : 0;
    child.stdin.write(Buffer.concat([head, bytes]));
  }
  child.stdin.end();
  await once(child, 'close');
  const reply = Buffer.concat(output);
  const words = 2 + messages.length * RESULT_WORDS;
  if (reply.length !== 4 * words) throw new Error(`${image} stopped: ${reply.toString('latin1').slice(0, 200)}`);
  const word = (i: number) => reply.readUInt32LE(4 * i);
  const instructions = (ticks: number) => Math.round(ticks * INSTRUCTIONS_PER_TICK);
  return messages.map(({ id, hex }, i) => {
    const at = 2 + i * RESULT_WORDS;
    if (word(at) || word(at + 2) || word(at + 4) !== hex.length / 2)
      throw new Error(`${id} does not go through ${image}`);
    return {
      decode: instructions(word(at + 1) - word(1)),
      encode: instructions(word(at + 3) - word(1)),
      arena_bytes: word(at + 5),
    };
  });
}

/** Rows of docs/exi.md and of the command: what, instructions, share of the reference. */
export function exiTable(figures: readonly ExiFigures[]): string[][] {
  const head = [
    'message',
    'bytes',
    'decode aot',
    'of C',
    'decode wasm3',
    'of C',
    'encode aot',
    'of C',
    'encode wasm3',
    'of C',
  ];
  const share = (cost: ExiCost, engine: 'wasm3' | 'aot') => {
    const ratio = cost[engine] / cost.reference;
    return `${ratio.toFixed(2)}${ratio > EXI_LIMITS[engine] ? ' (over)' : ''}`;
  };
  const cells = (cost: ExiCost) => [String(cost.aot), share(cost, 'aot'), String(cost.wasm3), share(cost, 'wasm3')];
  return [head, ...figures.map((f) => [f.name, String(f.bytes), ...cells(f.decode), ...cells(f.encode)])];
}
