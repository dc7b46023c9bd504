/** Measures what the pilot module costs, on the emulated boards, in a real session (perf/session.json). */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBoard } from '../bench/boards/index.ts';
import type { Frame } from '../bench/link.ts';
import { runScenario } from '../bench/run.ts';
import { parseScenario, type Scenario } from '../bench/scenario.ts';

/** The form of `chargescript perf --json`: extended later, never renamed. Instructions are per sample instant. */
export interface PerfFigures {
  pilot: {
    cortex_m4: { wasm3: { avg: number; worst_block: number }; native_c: { avg: number } };
    rp2040: { wasm3: { cycles_per_sample: number; cpu_share: number } | null };
  };
  exi: unknown[];
}

export interface Budget {
  name: string;
  value: number;
  limit: number;
  unit: string;
}

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const PERF_IMAGE = path.join(ROOT, 'build/mps2-an386/perf.elf');
const SAMPLES = 10; // instants per block
/** Contexts of the PERF frames that perf/measure.c sends. */
const PERF_PILOT = 16;
const PERF_REFERENCE = 17;
/** Blocks after the start of the firmware that are not counted: filters settle, the session starts. */
const WARM_UP_BLOCKS = 100;
const LEAST_BLOCKS = 1000;

/** Budgets of the design (docs/performance.md) against what was measured. */
export function budgets(figures: PerfFigures): Budget[] {
  const { cortex_m4, rp2040 } = figures.pilot;
  const per_instant = 'instructions per sample instant';
  const list: Budget[] = [
    { name: 'pilot block, Cortex-M4, wasm3, average', value: cortex_m4.wasm3.avg, limit: 1500, unit: per_instant },
    {
      name: 'pilot block, Cortex-M4, wasm3, worst block',
      value: cortex_m4.wasm3.worst_block,
      limit: 3000,
      unit: per_instant,
    },
  ];
  if (rp2040.wasm3) {
    list.push({
      name: 'RP2040, share of 125 MHz',
      value: rp2040.wasm3.cpu_share,
      limit: 0.45,
      unit: 'of the processor',
    });
  }
  return list;
}

/** @param warn gets the reason when a figure can't be measured here; it is null then */
export async function measure(warn: (text: string) => void): Promise<PerfFigures> {
  const scenario = parseScenario(await readFile(path.join(ROOT, 'perf/session.json'), 'utf8'));
  const cortex_m4 = await measureCortexM4(scenario);
  const rp2040 = await measurePico(scenario).catch((error: unknown) => {
    warn(`rp2040: not measured: ${(error as Error).message}`);
    return null;
  });
  return { pilot: { cortex_m4, rp2040: { wasm3: rp2040 } }, exi: [] };
}

async function measureCortexM4(scenario: Scenario): Promise<PerfFigures['pilot']['cortex_m4']> {
  await make(['BOARD=mps2-an386', 'perf']);
  const { mps2An386Driver, INSTRUCTIONS_PER_TICK } = await import('../bench/boards/mps2-an386.ts');
  const pilot: number[] = [];
  const reference: number[] = [];
  const onFrame = ({ type, payload }: Frame): void => {
    if (type !== 'P') return;
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    const instructions = (view.getUint32(1, true) * INSTRUCTIONS_PER_TICK) / SAMPLES;
    if (view.getUint8(0) === PERF_PILOT) pilot.push(instructions);
    else if (view.getUint8(0) === PERF_REFERENCE) reference.push(instructions);
  };
  await runScenario(mps2An386Driver(PERF_IMAGE), scenario, { onFrame });
  const warm = pilot.slice(WARM_UP_BLOCKS);
  if (warm.length < LEAST_BLOCKS) throw new Error(`only ${warm.length} blocks were measured on mps2-an386`);
  return {
    wasm3: { avg: round(mean(warm)), worst_block: round(Math.max(...warm)) },
    native_c: { avg: round(mean(reference.slice(WARM_UP_BLOCKS))) },
  };
}

async function measurePico(scenario: Scenario): Promise<{ cycles_per_sample: number; cpu_share: number }> {
  await buildBoard('rpi-pico', {});
  const image = path.join(ROOT, 'build/rpi-pico/chargescript.uf2');
  await access(image);
  const [{ measureRp2040 }, { VirtualWorld }, { loadCalibration }] = await Promise.all([
    import('../bench/boards/rpi-pico.ts'),
    import('../bench/world.ts'),
    import('../bench/sensors.ts'),
  ]);
  const cost = await measureRp2040(new VirtualWorld(scenario, await loadCalibration('rpi-pico')), image);
  return { cycles_per_sample: round(cost.cycles_per_sample), cpu_share: Math.round(cost.cpu_share * 1000) / 1000 };
}

async function make(args: string[]): Promise<void> {
  const child = spawn('make', ['-s', '-C', ROOT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`make ${args.join(' ')} failed:\n${output.trim().slice(-2000)}`);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** To a tenth: the counter's tick is an eighth of an instruction per sample instant. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
