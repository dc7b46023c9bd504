import assert from 'node:assert/strict';
import test from 'node:test';
import { Contactor } from '../../bench/contactor.ts';
import { Mains } from '../../bench/mains.ts';
import { Random } from '../../bench/random.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { CH_CP, CH_I1, CH_PP, CH_RESIDUAL, CH_TEMP, CH_V1, loadCalibration } from '../../bench/sensors.ts';
import { VirtualWorld, type WorldOptions } from '../../bench/world.ts';

const board = await loadCalibration('desktop');
const exact: WorldOptions = { sensors: { gain: 0, offset_lsb: 0, noise_lsb: 0 } };
const RCM_TRIP = 1;
const MIRROR = 4;
const POWER_GOOD = 8;

function world(steps: unknown[], options: WorldOptions = exact, site = {}): VirtualWorld {
  return new VirtualWorld(checkScenario({ name: 'w', duration_ms: 100_000, site, steps }), board, options);
}

/** A millisecond grid with a 53.33 % pilot, as a board gives it. */
function pilot(w: VirtualWorld, from_ms: number, to_ms: number): void {
  for (let ms = from_ms; ms < to_ms; ms++) {
    w.cpDrive(ms * 1000, true);
    w.cpDrive(ms * 1000 + 533.3, false);
  }
}

function rms(values: number[]): number {
  return Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
}

function sampled(w: VirtualWorld, channel: number, from_ms: number): number[] {
  const { offset, gain } = board.channels[channel]!;
  return Array.from({ length: 2000 }, (_, k) => (w.adc(channel, from_ms * 1000 + k * 100) - offset) * gain);
}

test('voltages: level, phase shift, frequency, harmonics', () => {
  const mains = new Mains(
    { phases: 3, mains_V: 230, mains_Hz: 50, harmonics: [{ order: 5, percent: 20 }], noise_mV: 0 },
    new Random('x'),
  );
  const u = (phase: number) => Array.from({ length: 1000 }, (_, k) => mains.voltage(phase, k * 20));
  for (const phase of [0, 1, 2]) assert.ok(Math.abs(rms(u(phase)) - 230 * Math.hypot(1, 0.2)) < 0.01);
  assert.ok(Math.abs(mains.voltage(1, 10_000 + 20_000 / 3) - mains.voltage(0, 10_000)) < 1e-6);
  const one = new Mains({ phases: 1, mains_V: 230, mains_Hz: 50, harmonics: [], noise_mV: 0 }, new Random('x'));
  assert.equal(one.voltage(2, 3000), 0);
});

test('sensors: V, PP, temperature through the calibration of the board', () => {
  const w = world([
    { at_ms: 0, ev: { plug: true, cable_A: 20 } },
    { at_ms: 500, fault: { temperature_C: 80 } },
  ]);
  assert.ok(Math.abs(rms(sampled(w, CH_V1, 0)) / 1000 - 230) < 0.2);
  const value = (channel: number, t_us: number) =>
    (w.adc(channel, t_us) - board.channels[channel]!.offset) * board.channels[channel]!.gain;
  assert.ok(Math.abs(value(CH_PP, 300_000) - (1e4 * 680) / 1680) < 2);
  assert.ok(Math.abs(value(CH_TEMP, 300_000) - 25_000) < 300);
  assert.ok(Math.abs(value(CH_TEMP, 600_000) - 80_000) < 300);
});

test('a charge: contactor delay, ramp, truth of the energy against a sum of samples', () => {
  const w = world([{ at_ms: 0, ev: { plug: true, state: 'C' } }]);
  pilot(w, 0, 100);
  w.contactorPin(100_000, true);
  assert.equal(w.inputs(119_900) & MIRROR, 0);
  assert.equal(w.inputs(120_100) & MIRROR, MIRROR);
  pilot(w, 121, 5000);
  const { I } = w.truth();
  // The slower rise through 0 V costs the car's comparator some 0.1 % of duty.
  for (const i of I) assert.ok(i > 31.8 && i <= 32.01, I.join());
  w.advance(5_000_000);
  const before_Wh = w.truth().energy_Wh;
  let sum_Ws = 0;
  for (let ms = 5000; ms < 5200; ms++) {
    w.cpDrive(ms * 1000, true);
    for (let k = 0; k < 10; k++) {
      const t_us = ms * 1000 + k * 100;
      if (k === 6) w.cpDrive(ms * 1000 + 533.3, false);
      for (const phase of [0, 1, 2]) {
        const u = (w.adc(CH_V1 + phase, t_us) - 2048) * 0.2442;
        const i = (w.adc(CH_I1 + phase, t_us) - 2048) * 0.06105;
        sum_Ws += u * i * 1e-4;
      }
    }
  }
  w.advance(5_200_000);
  const true_Ws = (w.truth().energy_Wh - before_Wh) * 3600;
  assert.ok(Math.abs(sum_Ws / true_Ws - 1) < 0.002, `${sum_Ws} ${true_Ws}`);
  assert.ok(Math.abs(true_Ws - 3 * 230 * I[0] * 0.2) < 5, `${true_Ws}`);
});

test('unplugging is state A at once and ends the current', () => {
  const w = world([
    { at_ms: 0, ev: { plug: true, state: 'C', draw_A: 10 } },
    { at_ms: 3000.5, ev: { plug: false } },
  ]);
  w.contactorPin(0, true);
  w.cpDrive(0, true);
  w.advance(3_000_400);
  assert.ok(Math.abs(w.truth().cp_V - 6) < 0.1 && w.truth().I[0] > 9);
  w.advance(3_000_510);
  assert.ok(w.truth().cp_V > 11.5, `${w.truth().cp_V}`);
  assert.deepEqual(w.truth().I, [0, 0, 0]);
  assert.equal(w.truth().evState, 'A');
});

test('plugging in again starts in B, unless the step says otherwise', () => {
  const w = world([
    { at_ms: 1, ev: { plug: true, state: 'C' } },
    { at_ms: 2, ev: { plug: false } },
    { at_ms: 3, ev: { plug: true } },
    { at_ms: 4, ev: { plug: false, state: 'D' } },
    { at_ms: 5, ev: { plug: true } },
  ]);
  const seen = [1, 2, 3, 4, 5].map((ms) => {
    w.advance(ms * 1000);
    return w.truth().evState;
  });
  assert.deepEqual(seen, ['C', 'A', 'B', 'A', 'D']);
});

test('residual current needs closed contacts and trips in time', () => {
  for (const [fault, least_ms, most_ms] of [
    [{ residual_ac_mA: 30 }, 1, 20],
    [{ residual_dc_mA: 6 }, 1, 100],
    [{ residual_dc_mA: -6 }, 1, 100],
  ] as const) {
    const w = world([{ at_ms: 50, fault }]);
    w.contactorPin(100_000, true); // main contacts at 120 ms
    assert.equal(w.inputs(120_000 + least_ms * 1000) & RCM_TRIP, 0);
    assert.equal(w.inputs(120_000 + most_ms * 1000) & RCM_TRIP, RCM_TRIP);
    w.contactorPin(300_000, false);
    assert.equal(w.inputs(316_000) & RCM_TRIP, 0);
  }
  const below = world([{ at_ms: 0, fault: { residual_ac_mA: 29, residual_dc_mA: 5 } }]);
  below.contactorPin(0, true);
  assert.equal(below.inputs(5_000_000) & RCM_TRIP, 0);
  const seen = sampled(below, CH_RESIDUAL, 6000);
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  assert.ok(Math.abs(mean - 5000) < 20, `${mean}`);
  assert.ok(Math.abs(rms(seen.map((value) => value - mean)) - 29_000) < 50);
});

test('stuck sensors hold their code, the others go on', () => {
  const w = world(
    [
      { at_ms: 1000.3, fault: { sensor_stuck: 'v1' } },
      { at_ms: 2000, fault: { sensor_stuck: null } },
    ],
    {},
  );
  w.advance(1_100_000);
  assert.equal(new Set(Array.from({ length: 50 }, (_, k) => w.adc(CH_V1, 1_100_000 + k * 100))).size, 1);
  assert.ok(new Set(Array.from({ length: 50 }, (_, k) => w.adc(CH_V1 + 1, 1_200_000 + k * 100))).size > 20);
  assert.ok(new Set(Array.from({ length: 50 }, (_, k) => w.adc(CH_V1, 2_100_000 + k * 100))).size > 20);
});

test('power cut shows in POWER_GOOD and reaches the board, orders arrive in order', () => {
  const w = world(
    [
      { at_ms: 10, backend: { limit_A: 16 } },
      { at_ms: 20, board: { power_cut_ms: 500 }, backend: { stop: true } },
      { at_ms: 30, board: { trap_pilot: true } },
    ],
    exact,
    { authorise: 'card', limit_A: 20, phases: 1 },
  );
  const calls: string[] = [];
  w.connect({
    control: (key, value) => calls.push(`control ${key} ${value}`),
    inject: (kind) => calls.push(`inject ${kind}`),
    powerCut: (cut_ms) => calls.push(`cut ${cut_ms}`),
  });
  assert.equal(w.inputs(19_000) & POWER_GOOD, POWER_GOOD);
  assert.equal(w.inputs(20_000) & POWER_GOOD, 0);
  assert.equal(w.inputs(519_000) & POWER_GOOD, 0);
  assert.equal(w.inputs(520_000) & POWER_GOOD, POWER_GOOD);
  assert.deepEqual(calls, [
    'control 4 0',
    'control 2 20000',
    'control 5 1',
    'control 2 16000',
    'control 3 1',
    'cut 500',
    'inject 1',
  ]);
});

test('the same scenario gives the same codes, another name gives others', () => {
  const codes = (name: string) => {
    const w = new VirtualWorld(checkScenario({ name, duration_ms: 1000, steps: [] }), board);
    w.cpDrive(0, true);
    return Array.from({ length: 200 }, (_, k) => w.adc(CH_CP, 1000 + k * 100)).join();
  };
  assert.equal(codes('a'), codes('a'));
  assert.notEqual(codes('a'), codes('b'));
});

test('contactor: bounce ends closed, weld ignores the drive', () => {
  const contactor = new Contactor({ bounce_ms: 3 });
  contactor.drive(0, true);
  const moves: [number, boolean][] = [];
  while (contactor.due_us < Infinity) {
    const at_us = contactor.due_us;
    contactor.step();
    moves.push([at_us, contactor.closed]);
  }
  assert.deepEqual(moves[0], [20_000, true]);
  assert.ok(
    moves.some(([, closed]) => !closed),
    'it bounced',
  );
  assert.deepEqual(moves.at(-1), [23_000, true]);
  contactor.weld(30_000, true);
  contactor.drive(40_000, false);
  assert.equal(contactor.due_us, 55_000);
  contactor.step();
  assert.equal(contactor.closed, true);
  contactor.weld(60_000, false);
  contactor.step();
  assert.equal(contactor.closed, false);
});

test('energy in closed form is the sum of many small steps, with harmonics', () => {
  const harmonics = [
    { order: 3, percent: 8 },
    { order: 7, percent: 5 },
  ];
  const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz: 47, harmonics, noise_mV: 0 }, new Random('x'));
  for (const [from_us, to_us] of [
    [0, 1000],
    [123_456.7, 130_000],
    [3.6e9, 3.6e9 + 250_000],
  ] as const) {
    for (const phase of [0, 1, 2]) {
      const steps = 20_000;
      const dt_us = (to_us - from_us) / steps;
      let sum = 0;
      for (let n = 0; n < steps; n++) {
        const at_us = from_us + (n + 0.5) * dt_us;
        sum += (mains.voltage(phase, at_us) / 230) * Math.SQRT2 * mains.sine(phase, at_us) * dt_us * 1e-6;
      }
      assert.ok(Math.abs(mains.overlap_s(phase, from_us, to_us) / sum - 1) < 1e-6, `${phase} ${from_us}`);
    }
  }
});
