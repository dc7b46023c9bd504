/** The `mps2-an386` board: the image in qemu-system-arm, in lockstep over QEMU's standard input and output. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, open, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Duplex } from 'node:stream';
import type { BoardDriver, RunOptions } from '../api.ts';
import { lockstepDriver, type LockstepHardware, type Powered } from './lockstep.ts';

export const QEMU = 'qemu-system-arm';
const ERROR_TAIL = 2_000; // characters
const NV_BYTES = 768 * 1024; // what the firmware uses of the PSRAM (boards/mps2-an386/flash.c)
const PSRAM_BYTES = 16 * 1024 * 1024; // the machine takes no other size

/** One instruction takes 2^5 ns of the board's time: 31.25 million per second, 1.25 per tick of its 25 MHz counter. */
export const ICOUNT_SHIFT = 5;
const COUNTER_HZ = 25e6;
/** Converts `board_counter()` of this board to instructions. */
export const INSTRUCTIONS_PER_TICK = 1e9 / COUNTER_HZ / 2 ** ICOUNT_SHIFT;

/** @param image the ELF file, `build/mps2-an386/chargescript.elf` */
export function mps2An386Driver(image: string): BoardDriver {
  return lockstepDriver(new Mps2Hardware(image));
}

class Mps2Hardware implements LockstepHardware {
  readonly name = 'mps2-an386';
  private readonly image: string;
  private folder: string | undefined;

  constructor(image: string) {
    this.image = image;
  }

  async powerOn(options: RunOptions): Promise<Powered> {
    await access(this.image).catch(() => {
      throw new Error(`${this.image} is missing; make BOARD=mps2-an386 builds it`);
    });
    if (options.record) throw new Error('mps2-an386 has no files to record into; record on desktop');
    this.folder ??= await mkdtemp(path.join(os.tmpdir(), 'chargescript-'));
    const nv = options.nv ?? path.join(this.folder, 'nv');
    await prepareMemory(nv);

    const child = spawn(QEMU, [...qemuArguments(this.image), ...memoryArguments(nv)], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-ERROR_TAIL)));
    child.on('error', (error) => (errors += startError(error)));
    child.stdin.on('error', () => {}); // it shows as the end of stdout
    const stream = Duplex.from({ readable: child.stdout, writable: child.stdin });
    return { stream, powerOff: () => powerOff(child, stream), lastWords: () => lastWords(child, errors) };
  }

  async dispose(): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }
}

/** Arguments of QEMU: the machine runs `image`, its semihosting console on QEMU's standard input and output. */
export function qemuArguments(image: string): string[] {
  return [
    ...['-M', 'mps2-an386', '-nodefaults', '-display', 'none', '-monitor', 'none', '-serial', 'none'],
    ...['-semihosting-config', 'enable=on,target=native'],
    ...['-icount', `shift=${ICOUNT_SHIFT}`],
    ...['-kernel', image],
  ];
}

function memoryArguments(nv: string): string[] {
  return [
    ...['-object', `memory-backend-file,id=nv,size=${PSRAM_BYTES},mem-path=${nv.replaceAll(',', ',,')},share=on`],
    ...['-machine', 'memory-backend=nv'],
  ];
}

/** A new chip is erased: all ones. The file is sparse behind the part that is used. */
async function prepareMemory(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size !== 0 && size !== NV_BYTES && size !== PSRAM_BYTES) {
    throw new Error(`${file} has ${size} bytes, a memory image of mps2-an386 has ${PSRAM_BYTES}`);
  }
  const handle = await open(file, size === 0 ? 'w' : 'r+');
  try {
    if (size === 0) await handle.write(new Uint8Array(NV_BYTES).fill(0xff), 0, NV_BYTES, 0);
    if (size !== PSRAM_BYTES) await handle.truncate(PSRAM_BYTES);
  } finally {
    await handle.close();
  }
}

function startError(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? `${QEMU} is not installed (Debian package qemu-system-arm)` : error.message;
}

async function powerOff(child: ChildProcessWithoutNullStreams, stream: Duplex): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  stream.destroy();
}

function lastWords(child: ChildProcessWithoutNullStreams, errors: string): string {
  const how = child.signalCode ? `signal ${child.signalCode}` : `exit code ${child.exitCode ?? '?'}`;
  return `${how} ${errors.trim()}`.trim();
}
