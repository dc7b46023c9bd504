/** What the scenario tests share: run a scenario file on a board, ask the events. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { BenchEvent } from '../../bench/api.ts';
import {
  buildBoard,
  buildFolder,
  openBoard,
  type BoardName,
  type BuildOptions,
  type EngineName,
} from '../../bench/boards/index.ts';
import { runScenario, type ScenarioResult, type ScenarioRun } from '../../bench/run.ts';
import { parseScenario, type Scenario } from '../../bench/scenario.ts';

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
  const build = buildOptions(board, engine);
  const image = buildFolder(board, build);
  if (!built.has(image)) built.set(image, buildBoard(board, build));
  await built.get(image);
  const scenario = typeof what === 'string' ? await scenarioFile(what) : what;
  return new Played(await runScenario(await openBoard(board, build), scenario, options));
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
