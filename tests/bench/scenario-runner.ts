/** What the scenario tests share: run a scenario file on a board, ask the events. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchEvent } from '../../bench/api.ts';
import {
  buildBoard,
  buildFolder,
  openBoard,
  type BoardName,
  type BuildOptions,
  type EngineName,
} from '../../bench/boards/index.ts';
import { branchRpiPico, type Branches } from '../../bench/boards/rpi-pico.ts';
import { EventOrder } from '../../bench/event-order.ts';
import { runScenario, type ScenarioResult, type ScenarioRun } from '../../bench/run.ts';
import { parseScenario, type Scenario, type Step } from '../../bench/scenario.ts';
import { loadCalibration } from '../../bench/sensors.ts';
import { VirtualWorld, needsService } from '../../bench/world.ts';

/** With sanitizers, unless CHARGESCRIPT_SAN=0 says otherwise. */
const sanitize = process.env['CHARGESCRIPT_SAN'] !== '0';
const buildOptions = (board: BoardName, engine: EngineName): BuildOptions => ({
  engine,
  sanitize: sanitize && board.startsWith('desktop'),
});
const built = new Map<string, Promise<void>>();

export async function scenarioFile(name: string, folder: 'scenarios' | 'cars' = 'scenarios'): Promise<Scenario> {
  return parseScenario(await readFile(new URL(`${folder}/${name}.json`, import.meta.url), 'utf8'));
}

/** Runs a file of tests/bench/scenarios by its name, or a scenario that was made up, on `desktop`. */
export function play(what: string | Scenario, options: ScenarioRun & { engine?: EngineName } = {}): Promise<Played> {
  return playOn('desktop', what, options);
}

export async function playOn(
  board: BoardName,
  what: string | Scenario,
  { engine = 'wasm3', ...options }: ScenarioRun & { engine?: EngineName } = {},
): Promise<Played> {
  const build = await builtFor(board, engine);
  const scenario = typeof what === 'string' ? await scenarioFile(what) : what;
  return new Played(await runScenario(await openBoard(board, build), scenario, options));
}

/** Goes on from the common beginning to the end, with these steps. */
export type Continue = (end_ms: number, steps: Step[], onFlight?: (file: Uint8Array) => void) => Promise<Played>;

/**
 * Runs that begin alike. The emulated Pico boots and runs to `part_ms` once and goes back to there for each; on other boards
 * each is a run from power-on.
 */
export function beginAlike(board: BoardName, begin: Scenario, part_ms: number): Continue {
  if (!board.startsWith('rpi-pico'))
    return (end_ms, steps, onFlight) =>
      playOn(
        board,
        { ...begin, duration_ms: end_ms, steps: [...begin.steps, ...steps] },
        { ...(onFlight && { onFlight }) },
      );
  const scenario = { ...begin, steps: [...begin.steps] };
  const beginning: BenchEvent[] = [];
  let events = beginning;
  let started: Promise<{ world: VirtualWorld; branches: Branches }> | undefined;
  const start = async () => {
    const build = await builtFor(board, 'wasm3');
    const world = new VirtualWorld(scenario, await loadCalibration(board));
    const options = { duration_us: Infinity, realtime: false, onEvent: (event: BenchEvent) => events.push(event) };
    const image = path.join(buildFolder(board, build), 'chargescript.uf2');
    const branches = await branchRpiPico(image, world, (orders) => world.connect(orders), options, part_ms * 1000);
    return { world, branches };
  };
  return async (end_ms, steps, onFlight) => {
    const { world, branches } = await (started ??= start());
    events = [...beginning];
    scenario.steps.push(...steps);
    world.service = needsService(scenario);
    try {
      await branches.run(end_ms * 1000);
      const played: BenchEvent[] = [];
      const order = new EventOrder((event) => played.push(event));
      for (const event of events) order.add({ ...event });
      order.end();
      const truth = world.truth();
      onFlight?.(await branches.recorder());
      return new Played({ events: played, truth, elapsed_ms: 0 });
    } finally {
      branches.goBack(); // takes steps and strap away, too
    }
  };
}

async function builtFor(board: BoardName, engine: EngineName): Promise<BuildOptions> {
  const build = buildOptions(board, engine);
  const image = buildFolder(board, build);
  if (!built.has(image)) built.set(image, buildBoard(board, build));
  await built.get(image);
  return build;
}

/** The events of a run. All times in ms of the scenario. */
export class Played {
  readonly events: BenchEvent[];
  readonly truth: ScenarioResult['truth'];

  constructor({ events, truth }: ScenarioResult) {
    this.events = events;
    this.truth = truth;
  }

  /** Times of all `contactor` events of this value. */
  contactor(value: 'open' | 'closed'): number[] {
    return this.times('contactor', value);
  }

  times(event: string, value?: unknown): number[] {
    return this.events.filter((e) => e.event === event && (value === undefined || e['value'] === value)).map(ms);
  }

  /** Times at which the fault `code` became active. */
  faults(code: string): number[] {
    return this.events.filter((e) => e.event === 'fault' && e['code'] === code && e['active'] === true).map(ms);
  }

  values(event: string): unknown[] {
    return this.events.filter((e) => e.event === event).map((e) => e['value']);
  }

  /** What `event` said last at `at_ms`. */
  valueAt(event: string, at_ms: number): unknown {
    return this.events.filter((e) => e.event === event && ms(e) <= at_ms).at(-1)?.['value'];
  }

  /** Energy register at the end [Wh]. */
  register_Wh(): number {
    const last = this.events.filter((e) => e.event === 'meter').at(-1);
    assert.ok(last, 'there was a meter event');
    return Number(last['energy_mWh']) / 1000;
  }

  /** Asserts that the contactor closed once, within 3 s of `ready_ms` (sequence 4). */
  closedOnce(ready_ms: number): void {
    const [closed, ...more] = this.contactor('closed');
    assert.ok(closed !== undefined && closed > ready_ms && closed <= ready_ms + 3000, `closed at ${closed} ms`);
    assert.deepEqual(more, []);
  }

  /** Asserts that the contactor opened, for the first time since `from_ms`, within `least..most` ms after it. */
  opened(from_ms: number, most: number, least = 0): number {
    const before = this.contactor('open').filter((t) => t < from_ms);
    assert.deepEqual(before, [], 'it did not open before');
    const at_ms = this.contactor('open')[0];
    assert.ok(at_ms !== undefined, 'it opened');
    const after = at_ms - from_ms;
    assert.ok(after >= least && after <= most, `opened ${after.toFixed(3)} ms after ${from_ms}, not ${least}..${most}`);
    return at_ms;
  }
}

function ms(event: BenchEvent): number {
  return event.t_us / 1000;
}
