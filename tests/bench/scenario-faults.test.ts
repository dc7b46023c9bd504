/** Faults of the pilot circuit, of sensors, contactor and mains on the desktop board. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Step } from '../../bench/scenario.ts';
import { play, scenarioFile, type Played } from './scenario-runner.ts';

/** After a fault in C2: state F for at least 300 ms (Table A.5). */
function showsF(run: Played, from_ms: number): void {
  const start = run.times('pwm', 'F').find((t) => t >= from_ms);
  assert.ok(start !== undefined, 'state F');
  const end = run.times('pwm').find((t) => t > start);
  assert.ok(end === undefined || end - start >= 300, `F for ${end! - start} ms`);
}

for (const fault of ['cp_open', 'cp_short_to_pe', 'diode_short', 'pe_lost'] as const) {
  test(`glitches of up to 10 ms open nothing: ${fault}`, async () => {
    const scenario = await scenarioFile('glitches');
    let at_ms = 6000;
    for (const length_ms of [0.2, 3, 10]) {
      for (const phase of [0, 0.05, 0.3, 0.5, 0.55, 0.8, 0.95]) {
        const on: Step = { at_ms: at_ms + phase, fault: { [fault]: true } };
        const off: Step = { at_ms: at_ms + phase + length_ms, fault: { [fault]: false } };
        scenario.steps.push(on, off);
        at_ms += 1000;
      }
    }
    const run = await play({ ...scenario, name: `glitches ${fault}` });
    run.closedOnce(1500);
    assert.deepEqual(run.contactor('open'), []);
    assert.deepEqual(run.times('fault'), []);
  });
}

test('a diode shorted before the first closing: never closed', async () => {
  const run = await play('diode-short-before');
  assert.deepEqual(run.contactor('closed'), []);
  assert.ok(run.faults('diode').length >= 1);
});

test('a diode shorted while charging opens at once and shows F', async () => {
  const run = await play('diode-short');
  const at_ms = run.opened(8000.2, 100);
  assert.ok(run.faults('diode').length >= 1);
  showsF(run, at_ms - 5);
  assert.equal(run.contactor('closed').length, 1);
});

test('12 CP shorted to PE while charging: open (3 s allowed, 100 ms taken at most)', async () => {
  const run = await play('cp-short');
  run.opened(8000.3, 100);
  assert.ok(run.times('state', 'E').length + run.faults('cp_short').length >= 1);
  assert.equal(run.contactor('closed').length, 1);
});

for (const name of ['cp-open', 'pe-lost']) {
  test(`11 ${name} while charging is state A: open within 30 ms`, async () => {
    const run = await play(name);
    run.closedOnce(1500);
    run.opened(8000.6, 30);
    assert.equal(run.values('state').at(-1), 'A1');
  });
}

test('overcurrent: 50 % too much is judged and off after 7 s, 5 % is tolerated', async () => {
  const run = await play('overcurrent');
  const judged = run.faults('overcurrent')[0];
  assert.ok(judged !== undefined && judged > 6000 + 5000 && judged < 6000 + 9000, `judged at ${judged}`);
  run.opened(judged, 1);
  const tolerated = await play('overcurrent-tolerated');
  tolerated.closedOnce(1500);
  assert.deepEqual(tolerated.contactor('open'), []);
});

test('residual current: 30 mA AC and 6 mA DC open by the monitor trip, less does not', async () => {
  const ac = await play('residual-ac');
  ac.opened(8000, 25);
  assert.equal(ac.contactor('closed').length, 1, 'latched');
  const dc = await play('residual-dc');
  dc.opened(8000, 105);
  assert.equal(dc.contactor('closed').length, 1, 'latched');
  const below = await play('residual-below');
  assert.deepEqual(below.contactor('open'), []);
});

test('too hot: power off', async () => {
  const run = await play('temperature');
  run.opened(8000, 8000);
  assert.ok(run.faults('temperature').length >= 1);
});

test('a welded contactor is found after opening and never asked to close again', async () => {
  const run = await play('weld');
  const at_ms = run.opened(8000, 100);
  const found = run.faults('weld')[0];
  assert.ok(found !== undefined && found - at_ms <= 1000, `found at ${found}`);
  assert.equal(run.contactor('closed').length, 1);
});

test('mains lost: reported, no energy counted meanwhile', async () => {
  const run = await play('mains-lost');
  const at_ms = run.faults('mains')[0];
  assert.ok(at_ms !== undefined && at_ms >= 6000 && at_ms < 9000, `${at_ms}`);
  const register = (t: number) =>
    run.events.filter((e) => e.event === 'meter' && e.t_us <= t * 1000).at(-1)!['energy_mWh'] as number;
  assert.ok(register(13_500) - register(7500) < 5, 'no energy without mains');
  assert.ok(Math.abs(run.register_Wh() / run.truth.energy_Wh - 1) < 0.01);
});

test('a frozen ADC opens the contactor and is named', async () => {
  const run = await play('sensor-stuck');
  run.closedOnce(1500);
  run.opened(8000.4, 100);
  assert.ok(run.faults('adc_frozen').length >= 1);
});

test('a CP input stuck at one level looks like a shorted diode: open', async () => {
  const run = await play('sensor-stuck-cp');
  run.closedOnce(1500);
  run.opened(8000.4, 30);
  assert.ok(run.times('fault').length >= 1);
});
