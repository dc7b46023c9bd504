/** The soak on the desktop board: a short run, and broken worlds and boards that it must find. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import type { BoardDriver, World } from '../../bench/api.ts';
import { buildBoard, openBoard } from '../../bench/boards/index.ts';
import { readSessions, readStore } from '../../bench/nv-file.ts';
import { crc32 } from '../../bench/replay/chunks.ts';
import { runScenario } from '../../bench/run.ts';
import { STEP_KEYS, checkScenario, parseScenario, type Step } from '../../bench/scenario.ts';
import { Dice } from '../../bench/soak/dice.ts';
import { generate } from '../../bench/soak/generate.ts';
import { KINDS } from '../../bench/soak/kinds.ts';
import { minimise } from '../../bench/soak/minimise.ts';
import { LEAST_MS, scenarioLengths_ms, soak, type SoakedScenario } from '../../bench/soak/soak.ts';
import { watchedRun } from '../../bench/soak/watched-run.ts';
import { scenarioFile } from './scenario-runner.ts';

const build = { engine: 'aot', sanitize: process.env['CHARGESCRIPT_SAN'] !== '0' } as const;
const plain = { engine: 'aot' } as const;
await buildBoard('desktop', build);
await buildBoard('desktop', plain);
/** Any will do; this one has cuts, traps and all the rest. */
const SEED = 1;
const board = () => openBoard('desktop', build);
const fast = () => openBoard('desktop', plain);

// ---- the generator -------------------------------------------------------------------------------------------

test('a seed and an index are a scenario, the same each time, and a valid file', () => {
  const scenario = generate(5, 2, 3_600_000);
  assert.deepEqual(generate(5, 2, 3_600_000), scenario);
  assert.notDeepEqual(generate(6, 2, 3_600_000).steps, scenario.steps);
  assert.notDeepEqual(generate(5, 3, 3_600_000).steps, scenario.steps);
  assert.deepEqual(parseScenario(JSON.stringify(scenario)), scenario);
});

test('everything that a scenario can say is said at some time', () => {
  const said = new Set<string>();
  const groups = Object.keys(STEP_KEYS) as (keyof typeof STEP_KEYS)[];
  for (let index = 0; index < 20; index++) {
    for (const step of generate(1, index, 3_600_000).steps) {
      for (const group of groups) for (const key of Object.keys(step[group] ?? {})) said.add(`${group}.${key}`);
    }
  }
  // A car that acts by itself, or whose current is no plain sine, makes a run exact, which is a hundred times slower; the steps
  // act out the former. And the board that soaks has no metering front end and sees nothing of a house.
  const exceptions = ['ev.behaviour', 'ev.load', 'fault.ads131', ...STEP_KEYS.house.map((key) => `house.${key}`)];
  const all = groups.flatMap((group) => STEP_KEYS[group].map((key) => `${group}.${key}`));
  assert.deepEqual([...said, ...exceptions].sort(), all.sort());
});

test('what begins ends, and the last minute is healthy', () => {
  for (const kind of KINDS.filter(({ end }) => end)) {
    const keys = (deed: Omit<Step, 'at_ms'>) =>
      Object.entries(deed).flatMap(([g, v]) => Object.keys(v).map((k) => g + k));
    assert.deepEqual(keys(kind.end!), keys(kind.begin(new Dice('x'))), kind.name);
  }
  const { steps, duration_ms } = generate(9, 1, 3_600_000);
  const last = steps.filter(({ at_ms }) => at_ms > duration_ms - 60_000);
  assert.deepEqual(last.flatMap(({ fault, board: order }) => [fault, order]).filter(Boolean), []);
});

test('hours become scenarios of an hour and a rest', () => {
  assert.deepEqual(scenarioLengths_ms(2.5), [3_600_000, 3_600_000, 1_800_000]);
  assert.deepEqual(scenarioLengths_ms(1.001), [3_600_000, LEAST_MS]);
  assert.deepEqual(scenarioLengths_ms(1), [3_600_000]);
});

// ---- runs ----------------------------------------------------------------------------------------------------

for (const { what, open, hours } of [
  { what: 'half an hour', open: fast, hours: 0.5 },
  { what: 'ten minutes with sanitizers', open: board, hours: 1 / 6 },
]) {
  test(`soak for ${what}: all invariants hold`, async (t) => {
    const result = await soak({ seed: SEED, hours, jobs: 1, openBoard: open, whole: true });
    assert.deepEqual(result.findings, []);
    assert.ok(result.virtual_ms > hours * 3_600_000 - 2);
    t.diagnostic(`${(result.virtual_ms / result.elapsed_ms).toFixed(0)} times real time`);
  });
}

test('leaps and exact blocks come to the same: two minutes of soak', async () => {
  const scenario = generate(4, 0, 120_000);
  const runs = [];
  for (const exact of [false, true]) {
    const events: string[] = [];
    const { finding } = await watchedRun(await fast(), scenario, {
      exact,
      onEvent: ({ t_us, event, value, code, active }) => {
        if (event !== 'meter' && event !== 'readings') events.push(JSON.stringify([t_us, event, value, code, active]));
      },
    });
    assert.equal(finding, undefined);
    runs.push(events);
  }
  assert.ok(runs[0]!.length > 10);
  assert.deepEqual(runs[0], runs[1]);
});

/** A board whose contactor pin opens `lag_ms` late, as with firmware that is slow. */
function sluggish(driver: BoardDriver, lag_ms: number): BoardDriver {
  const slowed = (world: World): World => {
    let off_us = Infinity; // when the firmware wanted to open
    return {
      advance: (t_us) => world.advance(t_us),
      next_us: () => world.next_us(),
      cpDrive: (t_us, level) => world.cpDrive(t_us, level),
      adc: (channel, t_us) => world.adc(channel, t_us),
      inputs: (t_us) => world.inputs(t_us),
      outputs: (t_us, lines) => world.outputs(t_us, lines),
      truth: () => world.truth(),
      steady: () => undefined,
      leap: (ms) => world.leap(ms),
      harmonics: world.harmonics,
      contactorPin: (t_us, on) => {
        off_us = on || !world.truth().contactorDriven ? Infinity : Math.min(off_us, t_us);
        world.contactorPin(t_us, on || (off_us < Infinity && t_us - off_us < lag_ms * 1000));
      },
    };
  };
  return { name: driver.name, run: (world, connect, options) => driver.run(slowed(world), connect, options) };
}

test('a board that opens late is found', async () => {
  const scenario = await scenarioFile('unplug-under-load');
  const run = async (lag_ms: number) => watchedRun(sluggish(await board(), lag_ms), scenario, {});
  assert.equal((await run(0)).finding, undefined);
  const { finding } = await run(60);
  assert.equal(finding?.invariant, 'energised only in C2');
  assert.match(finding.text, /energised in state A for/);
});

test('a meter that is some percent off is found, and the scenario repeats it', async () => {
  const high = { gain: 0.05 };
  const world = { sensors: { chosen: { V1: high, V2: high, V3: high } } };
  const invariants = (await import('../../bench/soak/invariants.ts')).INVARIANTS;
  const energy = invariants.filter(({ name }) => name === 'energy register');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-soak-'));
  const out = path.join(folder, 'not there yet');
  let written = ''; // when the run has not ended yet
  const onScenario = ({ file }: SoakedScenario) => {
    if (file !== undefined) written = readFileSync(file, 'utf8');
  };
  const options = { seed: 3, hours: 0.2, jobs: 1, openBoard: fast, world, invariants: energy, whole: true };
  const found = await soak({ ...options, out, onScenario });
  await rm(folder, { recursive: true });
  const [finding] = found.findings;
  assert.equal(finding?.finding.invariant, 'energy register');
  assert.equal(finding.file, path.join(out, 'soak-3-0.json'));
  const scenario = parseScenario(written);
  assert.deepEqual(scenario, finding.scenario);
  const again = await watchedRun(await fast(), scenario, { world, invariants: energy });
  assert.equal(again.finding?.invariant, 'energy register');
  const good = await watchedRun(await fast(), scenario, { invariants: energy });
  assert.equal(good.finding, undefined, 'with good sensors');
});

const FOUND = new URL('scenarios/found/', import.meta.url);
for (const file of readdirSync(FOUND)) {
  test(`what the soak has found stays mended: ${path.basename(file, '.json')}`, async () => {
    const scenario = parseScenario(await readFile(new URL(file, FOUND), 'utf8'));
    assert.equal((await watchedRun(await fast(), scenario)).finding, undefined);
  });
}

test('a board that dies is a finding', async () => {
  const dead: BoardDriver = { name: 'desktop', run: () => Promise.reject(new Error('it died')) };
  const { finding } = await watchedRun(dead, generate(1, 0, LEAST_MS));
  assert.deepEqual(finding, { invariant: 'the board lives', t_us: 0, text: 'it died' });
});

test('minimise keeps what matters and no more', async () => {
  const steps: Step[] = Array.from({ length: 50 }, (_, n) => ({
    at_ms: n * 10,
    backend: { limit_A: n % 30, stop: true },
  }));
  const scenario = checkScenario({ name: 'long', duration_ms: 10_000, steps });
  let asked = 0;
  const fails = ({ steps: left }: typeof scenario) => {
    asked++;
    const has = (limit_A: number) => left.some(({ backend }) => backend?.limit_A === limit_A);
    return Promise.resolve(has(7) && has(23));
  };
  const short = await minimise(scenario, 400, fails, 300);
  assert.deepEqual(
    short.steps.map(({ backend }) => backend),
    [{ limit_A: 7 }, { limit_A: 23 }],
  );
  assert.equal(short.duration_ms, 1400);
  assert.ok(asked <= 300);
});

// ---- non-volatile memory from outside ------------------------------------------------------------------------

test('session records are read from the file of the non-volatile memory', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-nv-'));
  const nv = path.join(folder, 'nv');
  const scenario = await scenarioFile('power-cut');
  const { events, truth } = await runScenario(await board(), scenario, { fast: true, nv });
  const image = await readFile(nv);
  await rm(folder, { recursive: true });

  const store = readSessions(image);
  const started = events.filter(({ event, value }) => event === 'session' && value === 'started').length;
  assert.equal(store.newest, started);
  assert.ok(started >= 2);
  assert.equal(store.closed[0]!.reason, 'power_loss');
  assert.ok(Math.abs(store.register_mWh / 1000 / truth.energy_Wh - 1) < 0.02);
  assert.equal(store.closed[0]!.register_mWh, store.closed[0]!.energy_mWh);

  // A slot that was torn is no record: the one before it counts.
  const torn = Uint8Array.from(image);
  const before = readStore(torn).get(2)!;
  const newest = newestSlot(torn, 2);
  torn[newest + 20]! ^= 1;
  assert.notDeepEqual(readStore(torn).get(2), before);
  assert.ok(readSessions(torn).register_mWh <= store.register_mWh);
  assert.throws(() => readSessions(withVersion(image, 9)), /version 9/);
  assert.deepEqual(readSessions(new Uint8Array(65536).fill(0xff)), {
    register_mWh: 0,
    others: [0, 0, 0, 0, 0],
    newest: 0,
    open: false,
    closed: [],
  });
});

/** Where the newest entry of `key` is. */
function newestSlot(image: Uint8Array, key: number): number {
  const view = new DataView(image.buffer, image.byteOffset);
  let found = { at: 0, order: -1 };
  for (let at = 0; at < image.length; at += 64) {
    const order = view.getUint32(at + 4, true);
    if (image[at + 8] === key && image[at + 9] === 48 && order > found.order) found = { at, order };
  }
  return found.at;
}

/** The ledger in another version, with a good CRC. */
function withVersion(image: Uint8Array, version: number): Uint8Array {
  const changed = Uint8Array.from(image);
  const at = newestSlot(changed, 2);
  changed[at + 16] = version;
  new DataView(changed.buffer).setUint32(at, crc32(changed.subarray(at + 4, at + 64)), true);
  return changed;
}
