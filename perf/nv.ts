/** Measures what a boot costs in the record store: all of it is searched for the newest records (perf/nv.c). */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { buildFolder } from '../bench/boards/index.ts';
import { make } from './make.ts';

/** Instructions on a Cortex-M4. */
export interface StoreCost {
  boot_erased: number;
  boot_full: number;
}

/** @throws Error when the emulator or the image does not do its work */
export async function measureStore(): Promise<StoreCost> {
  const { INSTRUCTIONS_PER_TICK, QEMU, qemuArguments } = await import('../bench/boards/mps2-an386.ts');
  await make(['BOARD=mps2-an386', 'perf-nv']);
  const image = path.join(buildFolder('mps2-an386', { engine: 'wasm3' }), 'nv.elf');
  const child = spawn(QEMU, qemuArguments(image), { stdio: ['ignore', 'pipe', 'ignore'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  await once(child, 'close');
  const reply = Buffer.concat(output);
  if (reply.length !== 12) throw new Error(`${image} stopped: ${reply.toString('latin1').slice(0, 200)}`);
  const [erased, full, reading] = [0, 4, 8].map((at) => reply.readUInt32LE(at)) as [number, number, number];
  const instructions = (ticks: number) => Math.round((ticks - reading) * INSTRUCTIONS_PER_TICK);
  return { boot_erased: instructions(erased), boot_full: instructions(full) };
}
