/** Times the rows of sequences.ts at many phases of block and PWM, which are one: both last 1 ms and start together. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchEvent } from '../api.ts';
import { ROOT, buildFolder, openBoard, type BoardName, type BuildOptions } from '../boards/index.ts';
import { branchRpiPico } from '../boards/rpi-pico.ts';
import { runScenario } from '../run.ts';
import { parseScenario, type Scenario } from '../scenario.ts';
import { loadCalibration } from '../sensors.ts';
import { VirtualWorld } from '../world.ts';
import type { Match, Row } from './sequences.ts';

export interface Timing {
  sequence: string;
  rule: string;
  scenario: string;
  board: BoardName;
  engine: string;
  phases: number;
  /** null: it did not happen. */
  worst_ms: number | null;
  best_ms: number | null;
  /** The worst, or with a lower bound also the best, is within the row's limits. */
  within: boolean;
}

const GOLDEN = 0.6180339887; // spreads any number of phases evenly over the period
const LEAD_MS = 3; // runs part this long before the step that is varied
const SLOW_SHARE: Record<BoardName, number> = {
  desktop: 10,
  'desktop-meter': 10,
  'desktop-monitor': 10,
  'rpi-pico-meter': 50,
  'mps2-an386': 10,
  'rpi-pico': 50,
};

/** Fraction of the period [ms] for the n-th phase. */
export function phase_ms(n: number): number {
  return (n * GOLDEN) % 1;
}

export async function readScenario(row: Row): Promise<Scenario> {
  const file = path.join(ROOT, 'tests/bench', `${row.scenario}.json`);
  const scenario = parseScenario(await readFile(file, 'utf8'));
  if (row.step >= scenario.steps.length) throw new Error(`${row.scenario}: there is no step ${row.step}`);
  return scenario;
}

/** Measures `row` on a board whose image is built. @param phases at most */
export async function measureRow(row: Row, board: BoardName, build: BuildOptions, phases: number): Promise<Timing> {
  const scenario = await readScenario(row);
  const count = row.quick ? phases : Math.max(1, Math.ceil(phases / SLOW_SHARE[board]));
  const measure = board.startsWith('rpi-pico') ? onPico : onLockstep;
  const times = (await measure(row, scenario, board, build, count)).map(toNanoseconds);
  const [worst_ms, best_ms] = [Math.max(...times), Math.min(...times)];
  const late = row.never ? best_ms <= row.limit_ms : worst_ms > row.limit_ms;
  return {
    sequence: row.sequence,
    rule: row.rule,
    scenario: row.scenario,
    board,
    engine: build.engine ?? 'wasm3',
    phases: count,
    worst_ms: finite(worst_ms),
    best_ms: finite(best_ms),
    within: !late && best_ms >= (row.least_ms ?? 0),
  };
}

/** No clock here is finer; a difference of two times is not exact to the last bit. */
function toNanoseconds(ms: number): number {
  return Math.round(ms * 1e6) / 1e6;
}

function finite(ms: number): number | null {
  return Number.isFinite(ms) ? ms : null;
}

/** Moves the row's step and all after it. @param original times of all steps */
function shift(scenario: Scenario, original: readonly number[], row: Row, by_ms: number): void {
  const later_ms = by_ms - (row.earlier_ms ?? 0);
  scenario.steps.forEach((step, i) => (step.at_ms = original[i]! + (i >= row.step ? later_ms : 0)));
}

/** From the row's beginning to its end [ms], Infinity when the end is not among the events. */
function timeOf(row: Row, scenario: Scenario, events: readonly BenchEvent[]): number {
  let from_ms = scenario.steps[row.step]!.at_ms + (row.plus_ms ?? 0);
  if (row.from) from_ms = first(row.from, from_ms, events);
  // A steady level is seen from its last edge on: an event at the very time that it counts from is not what follows.
  return first(row.to, row.from ? from_ms + 0.5 : from_ms, events) - from_ms;
}

function first(match: Match, from_ms: number, events: readonly BenchEvent[]): number {
  const found = events.filter((event) => event.t_us >= from_ms * 1000 && matches(match, event));
  return Math.min(...found.map((event) => event.t_us / 1000));
}

function matches({ event: name, value: wanted }: Match, { event, value }: BenchEvent): boolean {
  if (event !== name) return false;
  if (wanted === 'x2') return typeof value === 'number';
  return name === 'state' ? String(value).startsWith(wanted) : value === wanted;
}

async function onLockstep(row: Row, base: Scenario, board: BoardName, build: BuildOptions, count: number) {
  const driver = await openBoard(board, build);
  const original = base.steps.map((step) => step.at_ms);
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const scenario = structuredClone(base);
    shift(scenario, original, row, phase_ms(n));
    scenario.duration_ms = end_ms(row, base.duration_ms, scenario);
    const { events } = await runScenario(driver, scenario);
    times.push(timeOf(row, scenario, events));
  }
  return times;
}

/** Nothing is to be seen after this. */
function end_ms(row: Row, duration_ms: number, shifted: Scenario): number {
  const enough_ms = shifted.steps[row.step]!.at_ms + (row.plus_ms ?? 0) + (row.from ? 6100 : 0) + row.limit_ms + 300;
  return Math.min(duration_ms + 1, enough_ms);
}

/** Boots once; all phases go on from the same state, shortly before the step. */
async function onPico(row: Row, scenario: Scenario, board: BoardName, build: BuildOptions, count: number) {
  const world = new VirtualWorld(scenario, await loadCalibration(board));
  const original = scenario.steps.map((step) => step.at_ms);
  const duration_ms = scenario.duration_ms;
  shift(scenario, original, row, 0);
  const past: BenchEvent[] = [];
  let events = past;
  const branches = await branchRpiPico(
    path.join(buildFolder(board, build), 'chargescript.uf2'),
    world,
    (orders) => world.connect(orders),
    { duration_us: Infinity, realtime: false, onEvent: (event) => events.push(event) },
    (scenario.steps[row.step]!.at_ms - LEAD_MS) * 1000,
  );
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    events = [...past];
    shift(scenario, original, row, phase_ms(n));
    await branches.run(end_ms(row, duration_ms, scenario) * 1000, () => Number.isFinite(timeOf(row, scenario, events)));
    times.push(timeOf(row, scenario, events));
    branches.goBack();
  }
  return times;
}
