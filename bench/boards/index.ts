/** The boards by name: how to build the image and which driver runs it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BoardDriver } from '../api.ts';

export const BOARD_NAMES = [
  'desktop',
  'rpi-pico',
  'mps2-an386',
  'desktop-meter',
  'rpi-pico-meter',
  'desktop-monitor',
] as const;
export type BoardName = (typeof BOARD_NAMES)[number];

/** The repository's root. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What runs the modules: both under one engine, or one of them ahead of time and the other in wasm3 (docs/engines.md). */
export const ENGINE_NAMES = ['wasm3', 'aot', 'pilot-aot', 'session-aot'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

export interface BuildOptions {
  /** Default `wasm3`. */
  engine?: EngineName;
  /** `desktop` with address and undefined-behaviour sanitizers. */
  sanitize?: boolean;
}

/** @throws Error with the tail of make's output when the image cannot be built */
export async function buildBoard(name: BoardName, options: BuildOptions = {}): Promise<void> {
  const args = ['-s', `-j${availableParallelism()}`, '-C', ROOT, `BOARD=${name}`];
  if (options.sanitize) args.push('SAN=1');
  if (options.engine === 'aot') args.push('ENGINE=aot');
  if (options.engine === 'pilot-aot') args.push('PILOT_ENGINE=aot');
  if (options.engine === 'session-aot') args.push('SESSION_ENGINE=aot');
  const make = spawn('make', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  make.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  make.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await Promise.race([
    once(make, 'close'),
    once(make, 'error').then(([error]) => {
      throw new Error(`make cannot be started: ${(error as Error).message}`);
    }),
  ])) as [number | null];
  if (code === 0) return;
  const hint = name === 'desktop' ? '' : `\n'npm run setup -- --board ${name}' sets up what this board needs`;
  throw new Error(`make BOARD=${name} failed:\n${output.trim().slice(-1000)}${hint}`);
}

/** Where `make` puts the image. */
export function buildFolder(name: BoardName, { engine = 'wasm3', sanitize }: BuildOptions = {}): string {
  return path.join(ROOT, 'build', `${name}${engine === 'wasm3' ? '' : `-${engine}`}${sanitize ? '-san' : ''}`);
}

/** The driver of a board whose image is built. */
export async function openBoard(name: BoardName, options: BuildOptions = {}): Promise<BoardDriver> {
  const folder = buildFolder(name, options);
  switch (name) {
    case 'desktop':
    case 'desktop-meter':
    case 'desktop-monitor':
      return (await import('./desktop.ts')).desktopDriver(path.join(folder, 'chargescript'), name);
    case 'rpi-pico':
    case 'rpi-pico-meter':
      return (await import('./rpi-pico.ts')).rpiPicoDriver(path.join(folder, 'chargescript.uf2'), name);
    case 'mps2-an386':
      return (await import('./mps2-an386.ts')).mps2An386Driver(path.join(folder, 'chargescript.elf'));
  }
}
