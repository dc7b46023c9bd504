import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { BenchEvent, BoardDriver, BoardOrders, World } from '../../bench/api.ts';
import { buildBoard, openBoard } from '../../bench/boards/index.ts';
import { runScenario } from '../../bench/run.ts';
import { parseScenario } from '../../bench/scenario.ts';

const IN_SERVICE = 4;
const HANG_PILOT = 2;
let folder = '';

before(async () => {
  await buildBoard('mps2-an386', {});
  folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-mps2-'));
});
after(() => rm(folder, { recursive: true, force: true }));

function scenario(duration_ms: number, steps: object[]) {
  const site = { phases: 3, mains_V: 230, mains_Hz: 50, limit_A: 16, authorise: 'free' };
  return parseScenario(JSON.stringify({ name: 'test', duration_ms, site, steps }));
}

const CHARGING = [
  { at_ms: 100, ev: { plug: true, cable_A: 32 } },
  { at_ms: 1000, ev: { state: 'C' } },
];

function at(events: BenchEvent[], event: string, value: string, from_us = 0): number {
  const found = events.find((e) => e.event === event && e['value'] === value && e.t_us >= from_us);
  assert.ok(found, `${event} ${value} after ${from_us} us`);
  return found.t_us;
}

/** Injects `kind` at `at_us`, with the service strap in place. */
function injecting(driver: BoardDriver, kind: number, at_us: number): BoardDriver {
  return {
    name: driver.name,
    run: (world, connect, options) => {
      let orders: BoardOrders | undefined;
      let done = false;
      const strapped: World = Object.create(world, {
        inputs: { value: (t_us: number) => world.inputs(t_us) | (1 << IN_SERVICE) },
      }) as World;
      return driver.run(
        strapped,
        (to) => {
          orders = to;
          connect(to);
        },
        {
          ...options,
          onTick: (t_us) => {
            if (!done && t_us >= at_us) orders?.inject(kind);
            done ||= t_us >= at_us;
            options.onTick?.(t_us);
          },
        },
      );
    },
  };
}

test('an unplug under load opens the contactor within 30 ms', async () => {
  const steps = [...CHARGING, { at_ms: 3000, ev: { plug: false } }];
  const { events } = await runScenario(await openBoard('mps2-an386'), scenario(4000, steps));
  assert.ok(at(events, 'contactor', 'closed') < 1_200_000);
  assert.ok(at(events, 'contactor', 'open', 3_000_000) <= 3_030_000);
});

test('an endless loop in the pilot module is cut off by the timer, and survives the reset as the stop reason', async () => {
  const driver = injecting(await openBoard('mps2-an386'), HANG_PILOT, 2_000_000);
  const { events } = await runScenario(driver, scenario(4500, CHARGING));
  const opened = at(events, 'contactor', 'open', 2_000_000);
  assert.ok(opened <= 2_010_000, `opened at ${opened} us`);
  const hang = events.filter((e) => e.event === 'fault' && e['code'] === 'pilot_hang');
  assert.ok(hang[0] && hang[0].t_us <= 2_010_000, 'reported at once');
  const boots = events.filter((e) => e.event === 'door' && String(e['text']).startsWith('boot'));
  assert.equal(boots.length, 2);
  assert.ok(boots[1]!.t_us - opened >= 1_000_000, 'a second of state F before the reset');
  assert.ok(
    hang.some((e) => e.t_us >= boots[1]!.t_us),
    'reported again after the reset',
  );
});

test('non-volatile memory outlives a power cut and the process', async () => {
  const nv = path.join(folder, 'nv');
  const steps = [...CHARGING, { at_ms: 5000, board: { power_cut_ms: 500 } }];
  const first = await runScenario(await openBoard('mps2-an386'), scenario(6500, steps), { nv });
  const energy = (events: BenchEvent[], from_us: number) =>
    Number(events.find((e) => e.event === 'meter' && e.t_us >= from_us)?.['energy_mWh']);
  const before_cut = energy(first.events, 5_000_000);
  assert.ok(before_cut > 1000, 'the car was charging');
  assert.ok(energy(first.events, 5_500_000) >= before_cut, 'after the cut');
  // What came after the power cut may be lost here: this process is ended without one.
  const second = await runScenario(await openBoard('mps2-an386'), scenario(1500, []), { nv });
  assert.ok(energy(second.events, 0) >= before_cut, 'in the next process');
});

test('a memory image of the wrong size is refused', async () => {
  const nv = path.join(folder, 'short');
  await writeFile(nv, 'not an image');
  await assert.rejects(runScenario(await openBoard('mps2-an386'), scenario(100, []), { nv }), /has 12 bytes/);
});
