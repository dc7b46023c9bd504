/** Sensors of V and I: what they make of a signal. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sensors, loadCalibration, type BoardCalibration } from '../../bench/sensors.ts';

const NONE = { gain: 0, offset_lsb: 0, noise_lsb: 0, offset_uV: 0 };
const V1 = 1;
const I1 = 4;

async function board(name: string, sensor?: 'rogowski', pga?: number): Promise<BoardCalibration> {
  const calibration = await loadCalibration(name);
  if (sensor) calibration.channels[I1]!.sensor = sensor;
  if (pga) calibration.channels[I1]!.pga = pga;
  return calibration;
}

test('chosen errors of gain and offset, in the unit of the channel; the others stay as drawn', async () => {
  const chosen = { V1: { gain: 0.01, offset: 2442 } };
  const sensors = new Sensors(await board('desktop'), 'chosen', { ...NONE, chosen });
  assert.ok(Math.abs(sensors.exact(V1, 0) - 2058) < 1e-9);
  assert.ok(Math.abs(sensors.exact(V1, 244_200) - 2058 - 1010) < 1e-9);
  assert.ok(Math.abs(sensors.exact(I1, 61_050) - 3048) < 1e-9);
});

test('a delay shifts the signal', async () => {
  const chosen = { I1: { delay_us: 25 } };
  const sensors = new Sensors(await board('desktop'), 'late', { ...NONE, chosen });
  assert.equal(sensors.prompt, false);
  assert.equal(
    sensors.passes(I1, 1000, (t_us) => 3 * t_us),
    2925,
  );
  assert.equal(
    sensors.passes(V1, 1000, (t_us) => 3 * t_us),
    3000,
  );
});

test('a Rogowski coil gives the rise, with the amplitude of the signal at 50 Hz', async () => {
  const sensors = new Sensors(await board('desktop', 'rogowski'), 'coil', NONE);
  for (const hertz of [50, 60, 2500]) {
    const w = 2e-6 * Math.PI * hertz;
    for (const t_us of [0, 1234, 7777]) {
      const rise = sensors.passes(I1, t_us, (at_us) => 1000 * Math.sin(w * at_us));
      assert.ok(Math.abs(rise - 20 * hertz * Math.cos(w * t_us)) < 0.0002 * 20 * hertz, `${hertz} Hz`);
    }
  }
});

test('at the pins of a front end: volts by gain and amplifier', async () => {
  const code_V = 1.2 / 2 ** 23;
  const plain = new Sensors(await board('desktop-meter'), 'pins', NONE);
  assert.ok(Math.abs(plain.volts(I1, 75_000) - 0.6) < 1e-6);
  const amplified = new Sensors(await board('desktop-meter', undefined, 4), 'pins', NONE);
  assert.ok(Math.abs(amplified.volts(I1, 75_000) - 0.15) < 1e-6);
  const chosen = { I1: { offset: 17.881393433 } };
  const shifted = new Sensors(await board('desktop-meter'), 'pins', { ...NONE, chosen });
  assert.ok(Math.abs(shifted.volts(I1, 0) - 1000 * code_V) < 1e-9);
});
