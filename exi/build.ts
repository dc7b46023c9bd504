/** Where the build puts what runs exi.wasm, and building it. */

import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ExiEngineName } from './engine.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export const wasmFile = (): string => path.join(ROOT, 'build/wasm/exi.wasm');
export const traceFile = (): string => path.join(ROOT, 'build/wasm/exi-trace.wasm');
export const hostProgram = (engine: 'wasm3' | 'aot'): string => path.join(ROOT, `build/desktop/exi-${engine}`);

/** Brings what the engine (or `explain`: trace) needs up to date. @throws Error with the tail of make's output when that fails */
export async function buildExi(engine: ExiEngineName | 'trace'): Promise<void> {
  const modules = { node: 'build/wasm/exi.wasm', trace: 'build/wasm/exi-trace.wasm' };
  const target = engine === 'node' || engine === 'trace' ? modules[engine] : `exi-${engine}`;
  try {
    await promisify(execFile)('make', ['-s', '-C', ROOT, target], { maxBuffer: 1 << 24 });
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
    throw new Error(`make ${target} failed:\n${(stdout + stderr || message).trim().slice(-1000)}`);
  }
}
