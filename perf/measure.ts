/** Measures what the pilot module costs, on the emulated boards, in a real session (perf/session.json). */

import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, buildBoard, buildFolder, type EngineName } from '../bench/boards/index.ts';
import type { Frame } from '../bench/link.ts';
import { measureExi, type ExiFigures } from './exi.ts';
import { make } from './make.ts';
import { measureStore, type StoreCost } from './nv.ts';
import { runScenario } from '../bench/run.ts';
import { parseScenario, type Scenario } from '../bench/scenario.ts';

/** Instructions per sample instant. */
export interface PilotCost {
  avg: number;
  worst_block: number;
}

export interface PicoCost {
  cycles_per_sample: number;
  /** Of all cycles, what the processor spent on anything. */
  cpu_share: number;
}

/** The form of `chargescript perf --json`: extended later, never renamed. */
export interface PerfFigures {
  pilot: {
    /** `aot_unchecked`: the pilot module without bounds checks, which is measured and never an image. */
    cortex_m4: { wasm3: PilotCost; native_c: { avg: number }; aot: PilotCost; aot_unchecked: PilotCost };
    rp2040: { wasm3: PicoCost | null; aot: PicoCost | null };
  };
  store: StoreCost;
  /** empty when the messages are not there */
  exi: ExiFigures[];
}

export interface Budget {
  name: string;
  value: number;
  limit: number;
  unit: string;
}

const SAMPLES = 10; // instants per block
/** Contexts of the PERF frames that perf/measure.c sends. */
const PERF_PILOT = 16;
const PERF_REFERENCE = 17;
/** Blocks after the start of the firmware that are not counted: filters settle, the session starts. */
const WARM_UP_BLOCKS = 100;
const LEAST_BLOCKS = 1000;
/** The end of a mains cycle and of a measuring window cost something, and so does an unplug: each phase of the one against the other. */
const UNPLUG_MS = Array.from({ length: 20 }, (_, n) => 1500 + n);

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
    { name: 'pilot block, Cortex-M4, aot, average', value: cortex_m4.aot.avg, limit: 250, unit: per_instant },
  ];
  if (rp2040.wasm3) {
    list.push({
      name: 'RP2040, wasm3, share of 125 MHz',
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
  const unplugs = UNPLUG_MS.map((at_ms) => unplugAt(at_ms, scenario));
  const interpreted = await measureCortexM4('wasm3', 'perf', scenario, unplugs);
  const { pilot: aot } = await measureCortexM4('aot', 'perf', scenario);
  const { pilot: aot_unchecked } = await measureCortexM4('aot', 'perf-unchecked', scenario);
  const onPico = (engine: EngineName) =>
    measurePico(engine, scenario).catch((error: unknown) => {
      warn(`rp2040, ${engine}: not measured: ${(error as Error).message}`);
      return null;
    });
  return {
    pilot: {
      cortex_m4: { wasm3: interpreted.pilot, native_c: { avg: interpreted.native_c.avg }, aot, aot_unchecked },
      rp2040: { wasm3: await onPico('wasm3'), aot: await onPico('aot') },
    },
    store: await measureStore(),
    exi: await measureExi(warn),
  };
}

/** The car of `scenario` leaves under load. */
function unplugAt(at_ms: number, { steps, ...scenario }: Scenario): Scenario {
  const before = steps.filter((step) => step.at_ms < at_ms);
  return { ...scenario, duration_ms: at_ms + 100, steps: [...before, { at_ms, ev: { plug: false } }] };
}

interface CortexM4Cost {
  pilot: PilotCost;
  native_c: PilotCost;
}

/** @param image a target of perf.mk, and the name of the ELF file that it makes @param more where the pilot's worst block may be, too */
async function measureCortexM4(
  engine: EngineName,
  image: string,
  scenario: Scenario,
  more: readonly Scenario[] = [],
): Promise<CortexM4Cost> {
  await make(['BOARD=mps2-an386', `ENGINE=${engine}`, image]);
  const elf = path.join(buildFolder('mps2-an386', { engine }), `${image}.elf`);
  const cost = await runOnCortexM4(elf, scenario);
  for (const another of more) {
    const { pilot } = await runOnCortexM4(elf, another);
    cost.pilot.worst_block = Math.max(cost.pilot.worst_block, pilot.worst_block);
  }
  return cost;
}

async function runOnCortexM4(elf: string, scenario: Scenario): Promise<CortexM4Cost> {
  const { mps2An386Driver, INSTRUCTIONS_PER_TICK } = await import('../bench/boards/mps2-an386.ts');
  const counts = new Map<number, number[]>([
    [PERF_PILOT, []],
    [PERF_REFERENCE, []],
  ]);
  const onFrame = ({ type, payload }: Frame): void => {
    if (type !== 'P') return;
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    counts.get(view.getUint8(0))?.push((view.getUint32(1, true) * INSTRUCTIONS_PER_TICK) / SAMPLES);
  };
  await runScenario(mps2An386Driver(elf), scenario, { onFrame });
  const cost = (context: number): PilotCost => {
    const warm = counts.get(context)!.slice(WARM_UP_BLOCKS);
    if (warm.length < LEAST_BLOCKS) throw new Error(`only ${warm.length} blocks were measured on mps2-an386`);
    return { avg: round(mean(warm)), worst_block: round(Math.max(...warm)) };
  };
  return { pilot: cost(PERF_PILOT), native_c: cost(PERF_REFERENCE) };
}

async function measurePico(engine: EngineName, scenario: Scenario): Promise<PicoCost> {
  await buildBoard('rpi-pico', { engine });
  const image = path.join(buildFolder('rpi-pico', { engine }), 'chargescript.uf2');
  await access(image);
  const [{ measureRp2040 }, { VirtualWorld }, { loadCalibration }] = await Promise.all([
    import('../bench/boards/rpi-pico.ts'),
    import('../bench/world.ts'),
    import('../bench/sensors.ts'),
  ]);
  const cost = await measureRp2040(new VirtualWorld(scenario, await loadCalibration('rpi-pico')), image);
  return { cycles_per_sample: round(cost.cycles_per_sample), cpu_share: Math.round(cost.cpu_share * 1000) / 1000 };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** To a tenth: the counter's tick is an eighth of an instruction per sample instant. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What is reported beside the budgets: name, value. */
export function otherFigures(figures: PerfFigures): [string, string][] {
  const { cortex_m4, rp2040 } = figures.pilot;
  const pico = (engine: 'wasm3' | 'aot'): [string, string][] => {
    const cost = rp2040[engine];
    if (!cost) return [[`RP2040, ${engine}`, 'not measured']];
    return [[`RP2040, ${engine}, cycles per sample instant`, String(cost.cycles_per_sample)]];
  };
  return [
    ['pilot block, Cortex-M4, aot, worst block', String(cortex_m4.aot.worst_block)],
    ['the same without bounds checks, average', String(cortex_m4.aot_unchecked.avg)],
    ['the same loop in C, -O3, Cortex-M4', String(cortex_m4.native_c.avg)],
    ...pico('wasm3'),
    ...pico('aot'),
    ['search of the erased store at boot, Cortex-M4', String(figures.store.boot_erased)],
    ['search of the full store at boot, Cortex-M4', String(figures.store.boot_full)],
    ...(rp2040.aot ? [['RP2040, aot, share of 125 MHz', String(rp2040.aot.cpu_share)] as [string, string]] : []),
  ];
}
