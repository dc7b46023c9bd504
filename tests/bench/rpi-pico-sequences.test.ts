/** Some sequences of the timing table at the pins of the emulated RP2040, and that branches of a run are runs. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildBoard, openBoard } from '../../bench/boards/index.ts';
import { runScenario } from '../../bench/run.ts';
import { measureDuty } from '../../bench/timing/duty.ts';
import { measureRow, phase_ms, readScenario } from '../../bench/timing/measure.ts';
import { ROWS } from '../../bench/timing/sequences.ts';

const PHASES = 8;

before(() => buildBoard('rpi-pico'));

for (const scenario of ['scenarios/unplug-under-load', 'sequences/trip-residual', 'sequences/trip-estop']) {
  const row = ROWS.find((r) => r.scenario === scenario)!;
  test(`${row.sequence} ${row.rule}: within ${row.limit_ms} ms`, async () => {
    const { within, worst_ms, phases } = await measureRow(row, 'rpi-pico', {}, PHASES);
    assert.equal(phases, PHASES);
    assert.ok(within, `${worst_ms} ms`);
  });
}

test('a branch does what a run of its own does, to a microsecond: the world is asked at other moments', async () => {
  const row = ROWS.find(({ scenario }) => scenario === 'sequences/unplug-in-b')!;
  const { worst_ms, best_ms } = await measureRow(row, 'rpi-pico', {}, 60); // two phases
  const alone: number[] = [];
  for (const n of [0, 1]) {
    const scenario = await readScenario(row);
    const at_ms = scenario.steps[row.step]!.at_ms + phase_ms(n);
    scenario.steps[row.step]!.at_ms = at_ms;
    scenario.duration_ms = at_ms + 30;
    const { events } = await runScenario(await openBoard('rpi-pico'), scenario);
    const end = events.find((event) => event.event === 'pwm' && event['value'] === 'x1' && event.t_us > at_ms * 1000);
    alone.push(end!.t_us / 1000 - at_ms);
  }
  assert.ok(Math.abs(Math.max(...alone) - worst_ms!) < 1e-3, `${alone.join()} ms, as branches to ${worst_ms}`);
  assert.ok(Math.abs(Math.min(...alone) - best_ms!) < 1e-3, `${alone.join()} ms, as branches from ${best_ms}`);
});

test('the duty on the pin is within 0.1 % point, from 10 to 96 %', async () => {
  const { worst_percent, least_percent, most_percent } = await measureDuty({}, [6, 10.1, 16, 31.9, 51, 51.1, 63.7, 80]);
  assert.ok(worst_percent <= 0.1, `${worst_percent}`);
  assert.ok(
    Math.abs(least_percent - 10) < 0.1 && Math.abs(most_percent - 96) < 0.1,
    `${least_percent} to ${most_percent}`,
  );
});
