/** Builds targets of the Makefile for the measurements. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { ROOT } from '../bench/boards/index.ts';

/** @throws Error with the end of make's output */
export async function make(args: string[]): Promise<void> {
  const child = spawn('make', ['-s', `-j${availableParallelism()}`, '-C', ROOT, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`make ${args.join(' ')} failed:\n${output.trim().slice(-2000)}`);
}
