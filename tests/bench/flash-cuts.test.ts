/**
 * The supply is cut at every single flash operation of a story with four sessions, without notice, on the desktop board with the
 * real store. Nothing but the flash outlives a cut, so the story runs once and logs each erase and program; from that the memory
 * is made as a cut in the middle of it or right after it leaves it, and the board boots with that.
 */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { buildBoard, openBoard } from '../../bench/boards/index.ts';
import { emptyStore, operate, readFlashLog, readSessions, type FlashOperation } from '../../bench/nv-file.ts';
import { runScenario, type ScenarioResult } from '../../bench/run.ts';
import { checkScenario } from '../../bench/scenario.ts';

const STORE_BYTES = 768 * 1024;
const BUILD = { engine: 'aot' } as const;
const WORKERS = 2;
/** What a checkpoint may be behind [us]: 10 s, a round of meter and mailbox, and half a second for reports once a second. */
const INTERVAL_US = 11.5e6;
const LEAST_MWH = 1000;

const folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-cuts-'));
after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
before(() => buildBoard('desktop', BUILD));

let files = 0;

interface Run extends ScenarioResult {
  image: Uint8Array;
  operations: FlashOperation[];
}

/** Runs a scenario on a board whose memory is `image` at first. */
async function run(image: Uint8Array, duration_ms: number, steps: object[], parameters: object = {}): Promise<Run> {
  const nv = path.join(folder, `nv-${++files}`);
  await writeFile(nv, image);
  const scenario = checkScenario({
    ...{ name: 'flash cuts', duration_ms, steps, parameters },
    site: { authorise: 'free', limit_A: 32 },
  });
  const flashLog = `${nv}-log`;
  const result = await runScenario(await openBoard('desktop', BUILD), scenario, { fast: true, nv, flashLog });
  const [memory, log] = await Promise.all([readFile(nv), readFile(flashLog).catch(() => new Uint8Array())]);
  await Promise.all([rm(nv), rm(flashLog, { force: true })]);
  return { ...result, image: Uint8Array.from(memory), operations: readFlashLog(log) };
}

/** Several sectors in use and no chance to compact them: the story begins with that. */
const usedStore = () =>
  run(emptyStore(STORE_BYTES), 290_000, [{ at_ms: 100, ev: { plug: true, state: 'C' } }], {
    ...{ meter_store_s: 1, meter_store_mWh: 0 },
  });

const STORY = [
  { at_ms: 2600, ev: { plug: true, state: 'C' } },
  { at_ms: 30_000, ev: { plug: false } },
  { at_ms: 32_000, ev: { plug: true, state: 'C' } },
  { at_ms: 44_000, board: { trap_session: true } },
  { at_ms: 48_000, backend: { limit_A: 20, parameters: { overcurrent_percent: 12 } } },
  { at_ms: 58_000, ev: { plug: false } },
  { at_ms: 60_000, ev: { plug: true, state: 'C' } },
  { at_ms: 85_000, board: { power_cut_ms: 500 } },
  { at_ms: 98_000, board: { trap_pilot: true } },
  { at_ms: 112_000, ev: { plug: false } },
  { at_ms: 115_000, backend: { parameters: { overcurrent_percent: 10 } } },
];
const STORY_MS = 126_000;
const DEFAULTS = { meter_store_s: 10, meter_store_mWh: 1000 };

/** Registers as the board reports them: [us of the scenario, mWh]. */
function reports({ events }: ScenarioResult): [number, number][] {
  return events.filter(({ event }) => event === 'readings').map((e) => [e.t_us, Number(e['import_mWh'])]);
}

/** When each operation began, by the clock of the scenario [us]. */
function timesOf({ events, operations }: Run): number[] {
  const boots = events.filter((e) => e.event === 'door' && String(e['text']).startsWith('boot,')).map((e) => e.t_us);
  let boot = 0;
  const times = operations.map(({ t_us }, n) => {
    if (n > 0 && t_us < operations[n - 1]!.t_us) boot++;
    return boots[boot]! + t_us;
  });
  assert.equal(boot, boots.length - 1, 'every boot has written');
  return times;
}

/** The store is consistent in itself, and the board has found nothing wrong with it. */
function checkSound({ events, image }: Run, what: string): void {
  const { closed, open, newest, register_mWh } = readSessions(image);
  assert.equal(open, false, what);
  assert.deepEqual(
    closed.map(({ number }) => number),
    closed.map((_, n) => newest - closed.length + 1 + n),
    `${what}: a session has no record`,
  );
  let at_mWh = 0;
  for (const session of closed) {
    assert.ok(session.register_mWh - session.energy_mWh >= at_mWh, `${what}: session ${session.number} overlaps`);
    at_mWh = session.register_mWh;
  }
  assert.ok(register_mWh >= at_mWh, `${what}: the register is behind the last session`);
  const wrong = events.filter((e) => /unreadable|failed/.test(String(e['text'])));
  assert.deepEqual(wrong, [], what);
}

const NO_CAR_MS = 1500;

/** Boots with `image` and no car. @returns the run, and the import register that the board reports */
async function reboot(image: Uint8Array, what: string): Promise<[Run, number]> {
  const booted = await run(image, NO_CAR_MS, []);
  checkSound(booted, what);
  const reported_mWh = reports(booted).at(-1)?.[1];
  assert.ok(reported_mWh !== undefined, `${what}: no report`);
  assert.equal(readSessions(booted.image).register_mWh, reported_mWh, what);
  return [booted, reported_mWh];
}

/** Does `jobs` some at a time. */
async function each(jobs: (() => Promise<void>)[]): Promise<void> {
  const left = [...jobs];
  const work = async () => {
    for (let job = left.shift(); job; job = left.shift()) await job();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
}

/** `image` after the first half of the operation, or the second. */
function torn(image: Uint8Array, operation: FlashOperation, half: number): Uint8Array {
  const copy = image.slice();
  const middle = operation.length / 2;
  if (half === 0) operate(copy, operation, 0, middle);
  else operate(copy, operation, middle);
  return copy;
}

test('a power cut at every flash operation of four sessions: nothing falls, little is lost', async () => {
  const used = await usedStore();
  const story = await run(used.image, STORY_MS, STORY, DEFAULTS);
  checkSound(story, 'the story');
  const { operations } = story;
  const times = timesOf(story);
  const erases = operations.filter(({ data }) => !data).length;
  assert.ok(operations.length > 50 && erases >= 2, `${operations.length} operations, ${erases} erases`);
  const known = reports(story);
  const end_mWh = known.at(-1)![1];
  const endOthers = readSessions(story.image).others;
  const reportedBy = (t_us: number) => known.filter(([at_us]) => at_us <= t_us).at(-1)?.[1] ?? 0;

  let replayed = used.image.slice();
  let nested = 0;
  const jobs: (() => Promise<void>)[] = [];
  operations.forEach((operation, n) => {
    const earlier = readSessions(replayed);
    const t_us = times[n]!;
    const halves = [torn(replayed, operation, 0), torn(replayed, operation, 1)];
    replayed = replayed.slice();
    operate(replayed, operation);
    const whole = replayed;

    const check = async (image: Uint8Array, how: string): Promise<[Run, number]> => {
      const what = `cut ${how} operation ${n} of ${operations.length}, at ${(t_us / 1e6).toFixed(3)} s`;
      const [booted, mWh] = await reboot(image, what);
      assert.ok(mWh >= earlier.register_mWh, `${what}: ${mWh} mWh, ${earlier.register_mWh} were stored`);
      const others = readSessions(booted.image).others;
      others.forEach((value, i) => {
        assert.ok(value >= earlier.others[i]!, `${what}: register ${i + 1} fell`);
        assert.ok(value <= endOthers[i]!, `${what}: register ${i + 1} counts twice`);
      });
      const most_mWh = known.find(([at_us]) => at_us > t_us)?.[1] ?? end_mWh;
      assert.ok(mWh <= most_mWh, `${what}: ${mWh} mWh, ${most_mWh} were counted`);
      const lost_mWh = reportedBy(t_us) - mWh;
      const flowed_mWh = reportedBy(t_us) - Math.max(reportedBy(t_us - INTERVAL_US), known[0]![1]);
      assert.ok(lost_mWh <= Math.max(flowed_mWh, LEAST_MWH), `${what}: ${lost_mWh} mWh lost`);
      return [booted, mWh];
    };

    jobs.push(async () => void (await check(halves[n % 2]!, 'in')));
    jobs.push(async () => {
      const half = halves[(n + 1) % 2]!;
      const [booted, mWh] = await check(half, 'in');
      if (n % 3 !== 0) return;
      // And once more at each operation of the boot after it.
      let memory = half.slice();
      for (const [m, again] of booted.operations.entries()) {
        const [, later_mWh] = await reboot(torn(memory, again, m % 2), `operation ${n} torn, then ${m} of the boot`);
        assert.equal(later_mWh, mWh, `cut in operation ${n} and in ${m} of the boot after it`);
        nested++;
        memory = memory.slice();
        operate(memory, again);
      }
      assert.deepEqual(Buffer.compare(memory, booted.image), 0, 'the log has all operations');
    });
    jobs.push(async () => void (await check(whole, 'after')));
  });
  assert.equal(Buffer.compare(replayed, story.image), 0, 'the log has all operations');
  await each(jobs);
  assert.ok(nested > 50, `${nested} second cuts`);
});
