import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { ORDERED, PARAMETERS, checkParameters, parameterIndex } from '../../parameters/parameters.ts';
import { CONTROL, ControlMemory, controlFrame } from '../../bench/boards/controls.ts';
import { Contactor } from '../../bench/contactor.ts';
import { Mains } from '../../bench/mains.ts';
import { inOrder } from '../../bench/parameter-order.ts';
import { Random } from '../../bench/random.ts';
import { checkScenario } from '../../bench/scenario.ts';
import {
  CHANNEL_NAMES,
  CH_CP,
  CH_I1,
  CH_PP,
  CH_RESIDUAL,
  CH_TEMP,
  CH_V1,
  loadCalibration,
} from '../../bench/sensors.ts';
import { VirtualWorld, type WorldOptions } from '../../bench/world.ts';

const board = await loadCalibration('desktop');
const exact: WorldOptions = { sensors: { gain: 0, offset_lsb: 0, noise_lsb: 0 } };
const RCM_TRIP = 1;
const MIRROR = 4;
const POWER_GOOD = 8;
const ESTOP = 2;
const SERVICE = 16;
const LOCKED = 32;
const OUTPUT_LIVE = 64;
const OUT_LOCK = 2;
const OUT_UNLOCK = 4;
const OUT_RCM_TEST = 8;
const OUT_THREE_PHASE = 32;

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

/** Mean and rms around it of 200 ms of a channel, in its unit. */
function measured(w: VirtualWorld, channel: number, from_ms: number): { mean: number; rms: number } {
  const seen = sampled(w, channel, from_ms);
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  return { mean, rms: rms(seen.map((value) => value - mean)) };
}

function near(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

/** The bits of `mask` at each of these times. */
function linesAt(w: VirtualWorld, mask: number, times_ms: number[]): number[] {
  return times_ms.map((ms) => w.inputs(ms * 1000) & mask);
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
  w.outputs(100_000, OUT_THREE_PHASE);
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
    assert.equal(w.inputs(334_000) & RCM_TRIP, RCM_TRIP);
    assert.equal(w.inputs(336_000) & RCM_TRIP, 0);
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

test('a board that has booted is told again what lasts: the newest value of each, parameters first', () => {
  const memory = new ControlMemory();
  const notes: [number, number][] = [
    [128 + 18, 400],
    [CONTROL.limit_mA, 16_000],
    [CONTROL.authorise, 1],
    [CONTROL.use_phases, 1],
    [CONTROL.clear_faults, 1],
    [128 + 18, 500],
  ];
  for (const [key, value] of notes) memory.note(key, value);
  assert.deepEqual(memory.frames(), [
    controlFrame(128 + 18, 500),
    controlFrame(CONTROL.limit_mA, 16_000),
    controlFrame(CONTROL.use_phases, 1),
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

test('plug lock: 250 ms of motor, keeps its place, both directions do nothing', () => {
  const w = world([]);
  w.outputs(1000_000, OUT_LOCK);
  assert.deepEqual(linesAt(w, LOCKED, [1000, 1249.9, 1250, 3000]), [0, 0, LOCKED, LOCKED]);
  w.outputs(3000_000, 0);
  assert.deepEqual(linesAt(w, LOCKED, [5000]), [LOCKED]);
  w.outputs(5000_000, OUT_LOCK | OUT_UNLOCK);
  assert.deepEqual(linesAt(w, LOCKED, [6000]), [LOCKED]);
  w.outputs(6000_000, OUT_UNLOCK);
  assert.deepEqual(linesAt(w, LOCKED, [6001]), [0]);
  w.outputs(6100_000, OUT_LOCK); // has gone 100 ms, and goes back for as long
  assert.deepEqual(linesAt(w, LOCKED, [6199, 6200.001]), [0, LOCKED]);
  assert.equal(w.truth().locked, true);
  assert.equal(w.truth().outputs, OUT_LOCK);
});

test('plug lock, stuck: the bolt stays on either side', () => {
  const w = world([
    { at_ms: 0, fault: { lock_stuck: true } },
    { at_ms: 1000, fault: { lock_stuck: false } },
    { at_ms: 2000, fault: { lock_stuck: true } },
  ]);
  w.outputs(100_000, OUT_LOCK);
  assert.deepEqual(linesAt(w, LOCKED, [999, 1249, 1251]), [0, 0, LOCKED]);
  w.outputs(2100_000, OUT_UNLOCK);
  assert.deepEqual(linesAt(w, LOCKED, [4000]), [LOCKED]);
});

test('plug lock, feedback stuck: the switch lies, the bolt moves', () => {
  const w = world([
    { at_ms: 500, fault: { lock_feedback: 'closed' } },
    { at_ms: 1500, fault: { lock_feedback: 'open' } },
    { at_ms: 2000, fault: { lock_feedback: false } },
  ]);
  assert.deepEqual(linesAt(w, LOCKED, [499, 501]), [0, LOCKED]);
  assert.equal(w.truth().locked, false);
  w.outputs(1000_000, OUT_LOCK);
  assert.deepEqual(linesAt(w, LOCKED, [1501, 1999, 2000]), [0, 0, LOCKED]);
});

test('a locked plug that is torn out is unplugged, and counted', () => {
  const w = world([
    { at_ms: 0, ev: { plug: true } },
    { at_ms: 100, ev: { plug: false } },
    { at_ms: 200, ev: { plug: true } },
    { at_ms: 1000, ev: { plug: false } },
  ]);
  w.advance(200_000);
  assert.equal(w.truth().forced, 0);
  w.outputs(300_000, OUT_LOCK);
  w.advance(1_000_000);
  assert.equal(w.truth().forced, 1);
  assert.equal(w.truth().evState, 'A');
});

test("output voltage: with the contacts, and held by a car's capacitors", () => {
  const held = (fault: object, plug: boolean) => {
    const w = world([{ at_ms: 0, ev: { plug }, fault }]);
    assert.deepEqual(linesAt(w, OUTPUT_LIVE, [5]), [0]);
    w.contactorPin(10_000, true); // closed at 30 ms
    assert.deepEqual(linesAt(w, OUTPUT_LIVE, [29, 31]), [0, OUTPUT_LIVE]);
    w.contactorPin(100_000, false); // open at 115 ms
    return linesAt(w, OUTPUT_LIVE, [114, 116, 144, 146, 614, 616]).map((bit) => bit !== 0);
  };
  assert.deepEqual(held({}, true), [true, true, true, false, false, false]);
  assert.deepEqual(held({}, false), [true, false, false, false, false, false]);
  assert.deepEqual(held({ output_holds_ms: 500 }, true), [true, true, true, true, true, false]);
});

test('output voltage goes with the mains and with the plug that took the capacitors away', () => {
  const w = world([
    { at_ms: 0, ev: { plug: true }, fault: { output_holds_ms: 1000 } },
    { at_ms: 100, fault: { mains_V: 0 } },
    { at_ms: 200, fault: { mains_V: null } },
    { at_ms: 400, ev: { plug: false } },
  ]);
  w.contactorPin(0, true);
  assert.deepEqual(linesAt(w, OUTPUT_LIVE, [99, 101, 199, 201]), [OUTPUT_LIVE, 0, 0, OUTPUT_LIVE]);
  w.contactorPin(300_000, false);
  assert.deepEqual(linesAt(w, OUTPUT_LIVE, [399, 401]), [OUTPUT_LIVE, 0]);
});

test('one welded pole: live, no current, the mirror contact says open', () => {
  const w = world([
    { at_ms: 0, ev: { plug: true, state: 'C', draw_A: 16 } },
    { at_ms: 1000, fault: { contactor_weld_one: true } },
    { at_ms: 5000, fault: { contactor_weld_one: false } },
  ]);
  w.contactorPin(0, true);
  w.contactorPin(3_000_000, false);
  assert.deepEqual(linesAt(w, MIRROR | OUTPUT_LIVE, [2999, 3100, 4999, 5100]), [
    MIRROR | OUTPUT_LIVE,
    OUTPUT_LIVE,
    OUTPUT_LIVE,
    0,
  ]);
  const again = world([{ at_ms: 0, ev: { plug: true, state: 'C', draw_A: 16 }, fault: { contactor_weld_one: true } }]);
  again.advance(2_000_000);
  const { I, output_V, contactorClosed } = again.truth();
  assert.deepEqual([I, output_V, contactorClosed], [[0, 0, 0], [230, 0, 0], false]);
});

test('the mirror contact lies, and nothing else changes', () => {
  const w = world([
    { at_ms: 0, fault: { mirror_stuck: 'closed' } },
    { at_ms: 500, fault: { mirror_stuck: 'open' } },
    { at_ms: 1000, fault: { mirror_stuck: null } },
  ]);
  assert.deepEqual(linesAt(w, MIRROR | OUTPUT_LIVE, [100]), [MIRROR]);
  w.contactorPin(200_000, true);
  assert.deepEqual(linesAt(w, MIRROR | OUTPUT_LIVE, [400, 600, 1000]), [
    MIRROR | OUTPUT_LIVE,
    OUTPUT_LIVE,
    MIRROR | OUTPUT_LIVE,
  ]);
});

test('a contactor that does not close: open until the fault goes, closed contacts still open', () => {
  const w = world([
    { at_ms: 0, fault: { contactor_stuck_open: true } },
    { at_ms: 1000, fault: { contactor_stuck_open: false } },
    { at_ms: 2000, fault: { contactor_stuck_open: true } },
  ]);
  w.contactorPin(100_000, true);
  assert.deepEqual(linesAt(w, MIRROR | OUTPUT_LIVE, [999, 1001, 2500]), [
    0,
    MIRROR | OUTPUT_LIVE,
    MIRROR | OUTPUT_LIVE,
  ]);
  w.contactorPin(3_000_000, false);
  assert.deepEqual(linesAt(w, MIRROR | OUTPUT_LIVE, [3100]), [0]);
  w.contactorPin(3_200_000, true);
  assert.deepEqual(linesAt(w, MIRROR | OUTPUT_LIVE, [4000]), [0]);
});

test('L2 and L3 reach the car only with OUT_THREE_PHASE', () => {
  const w = world([{ at_ms: 0, ev: { plug: true, state: 'C', draw_A: 10 } }]);
  w.outputs(0, OUT_LOCK);
  w.contactorPin(0, true);
  w.advance(3_000_000);
  assert.deepEqual(w.truth().I, [10, 0, 0]);
  assert.deepEqual(w.truth().output_V, [230, 0, 0]);
  assert.equal(w.truth().threePhase, false);
  near(measured(w, CH_I1 + 1, 3000).rms, 0, 20);
  w.contactorPin(4_000_000, false);
  w.outputs(5_000_000, OUT_THREE_PHASE);
  w.advance(5_500_000);
  assert.equal(w.truth().threePhase, false, 'not by itself');
  w.contactorPin(6_000_000, true);
  w.advance(9_000_000);
  assert.deepEqual(w.truth().I, [10, 10, 10]);
  assert.deepEqual(w.truth().output_V, [230, 230, 230]);
  near(measured(w, CH_I1 + 1, 9000).rms, 10_000, 50);
});

test('the energy is that of the phases that are switched through', () => {
  const energy_Wh = (lines: number) => {
    const w = world([{ at_ms: 0, ev: { plug: true, state: 'C', draw_A: 10 } }]);
    w.outputs(0, lines);
    w.contactorPin(0, true);
    w.advance(10_000_000);
    return w.truth().energy_Wh;
  };
  near(energy_Wh(OUT_THREE_PHASE) / energy_Wh(OUT_LOCK), 3, 1e-3);
});

test("the monitor's test: trips after its delay with open contacts, releases 20 ms after, shows on the channel", () => {
  const w = world([]);
  w.outputs(1_000_000, OUT_RCM_TEST);
  assert.deepEqual(linesAt(w, RCM_TRIP, [1079, 1081]), [0, RCM_TRIP]);
  near(measured(w, CH_RESIDUAL, 1100).mean, 10_000, 50);
  assert.equal(w.truth().residual_dc_mA, 10);
  w.outputs(2_000_000, 0);
  assert.deepEqual(linesAt(w, RCM_TRIP, [2019, 2021]), [RCM_TRIP, 0]);
  near(measured(w, CH_RESIDUAL, 2100).mean, 0, 50);
  w.outputs(3_000_000, OUT_RCM_TEST);
  w.outputs(3_050_000, 0);
  assert.deepEqual(linesAt(w, RCM_TRIP, [3060, 3100, 3200]), [0, 0, 0], 'a test that is too short');
});

test('a dead monitor never trips and still measures, a stuck one always trips', () => {
  const w = world([
    { at_ms: 0, fault: { rcm_dead: true, residual_dc_mA: 20 } },
    { at_ms: 3000, fault: { rcm_dead: false } },
    { at_ms: 4000, fault: { residual_dc_mA: 0 } },
    { at_ms: 5000, fault: { rcm_stuck: true } },
    { at_ms: 6000, fault: { rcm_stuck: null } },
  ]);
  w.contactorPin(0, true);
  w.outputs(1_000_000, OUT_RCM_TEST);
  assert.deepEqual(linesAt(w, RCM_TRIP, [1500]), [0]);
  near(measured(w, CH_RESIDUAL, 1600).mean, 30_000, 50);
  w.outputs(2_000_000, 0);
  assert.deepEqual(linesAt(w, RCM_TRIP, [2999, 3001, 4019, 4021, 5000, 5999, 6000]), [
    0,
    RCM_TRIP,
    RCM_TRIP,
    0,
    RCM_TRIP,
    RCM_TRIP,
    0,
  ]);
});

test('single pulses on the trip inputs have their length, and the world says when they end', () => {
  const w = world([
    { at_ms: 1000.2, fault: { rcm_pulse_us: 50 } },
    { at_ms: 2000.2, board: { estop_pulse_us: 70 } },
    { at_ms: 3000, board: { estop: true } },
    { at_ms: 4000, board: { estop: false } },
  ]);
  assert.deepEqual(linesAt(w, RCM_TRIP | ESTOP, [1000.1, 1000.2]), [0, RCM_TRIP]);
  assert.equal(w.next_us(), 1_000_250);
  assert.deepEqual(linesAt(w, RCM_TRIP | ESTOP, [1000.249, 1000.25, 2000.2]), [RCM_TRIP, 0, ESTOP]);
  assert.equal(w.next_us(), 2_000_270);
  assert.deepEqual(linesAt(w, RCM_TRIP | ESTOP, [2000.27, 3000, 3999, 4000]), [0, ESTOP, ESTOP, 0]);
});

test('mains faults: single phases, a lost phase, a frequency without a jump', () => {
  const w = world([
    { at_ms: 1000, fault: { phase_V: [null, 180, 270] } },
    { at_ms: 2000, fault: { phase_V: null, phase_lost: 2 } },
    { at_ms: 3000, fault: { phase_lost: false } },
  ]);
  const volts = (from_ms: number) => [0, 1, 2].map((n) => Math.round(measured(w, CH_V1 + n, from_ms).rms / 1000));
  assert.deepEqual(volts(0), [230, 230, 230]);
  w.advance(1_000_000);
  assert.deepEqual(w.truth().V, [230, 180, 270]);
  w.advance(2_000_000);
  assert.deepEqual(w.truth().V, [230, 0, 230]);
  w.advance(3_000_000);
  assert.deepEqual(w.truth().V, [230, 230, 230]);

  const lone = world([{ at_ms: 0, fault: { phase_lost: 1 } }]);
  assert.equal(Math.round(measured(lone, CH_V1, 100).rms / 1000), 0);
  assert.equal(Math.round(measured(lone, CH_V1 + 1, 400).rms / 1000), 230);
});

test('another frequency goes on from the same angle', () => {
  const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz: 50, harmonics: [], noise_mV: 0 }, new Random('x'));
  const before = [0, 1, 2].map((phase) => mains.voltage(phase, 1_234_567));
  mains.setFrequency(1_234_567, 53);
  const after = [0, 1, 2].map((phase) => mains.voltage(phase, 1_234_567.001));
  before.forEach((volts, phase) => near(after[phase]!, volts, 1e-3));
  near(mains.voltage(0, 1_234_567 + 1e6 / 53), before[0]!, 1e-6);
});

test('a lost phase takes its current away, without L1 the car stops', () => {
  const currents = (phase_lost: number) => {
    const w = world([
      { at_ms: 0, ev: { plug: true, state: 'C', draw_A: 10 } },
      { at_ms: 3000, fault: { phase_lost } },
    ]);
    w.outputs(0, OUT_THREE_PHASE);
    w.contactorPin(0, true);
    w.advance(3_100_000);
    return w.truth().I;
  };
  assert.deepEqual(currents(1), [0, 0, 0]);
  assert.deepEqual(currents(2), [10, 0, 10]);
});

test('a temperature sensor at either rail: colder and hotter than anything', () => {
  const w = world([
    { at_ms: 100, fault: { temperature_sensor: 'open' } },
    { at_ms: 200, fault: { temperature_sensor: 'short' } },
    { at_ms: 300, fault: { temperature_sensor: false } },
  ]);
  const { offset, gain } = board.channels[CH_TEMP]!;
  const codes = [0, 100, 200, 300].map((ms) => w.adc(CH_TEMP, ms * 1000));
  assert.deepEqual(
    [codes[1]!, codes[2]!].sort((a, b) => a - b),
    [0, 4095],
  );
  assert.ok((codes[1]! - offset) * gain < -200_000 && (codes[2]! - offset) * gain > 200_000, codes.join());
  assert.equal(codes[3], codes[0]);
});

test('the CP driver sticks, whatever the board commands', () => {
  for (const [cp_driver, volts] of [
    ['high', 12],
    ['low', -12],
    ['off', 0],
  ] as const) {
    const w = world([
      { at_ms: 100.3, fault: { cp_driver } },
      { at_ms: 200, fault: { cp_driver: false } },
    ]);
    pilot(w, 0, 150);
    near(w.truth().cp_V, volts, 0.01);
    pilot(w, 150, 190);
    w.cpDrive(190_000, true);
    w.advance(199_000);
    near(w.truth().cp_V, volts, 0.01);
    w.advance(200_500);
    near(w.truth().cp_V, 12, 0.01);
  }
});

test('noise on CP and the source resistor', () => {
  const w = world([
    { at_ms: 1000, fault: { cp_noise_mV: 300 } },
    { at_ms: 2000, fault: { cp_noise_mV: 0, cp_ohm_error_percent: 10 }, ev: { plug: true } },
  ]);
  w.cpDrive(0, true);
  near(measured(w, CH_CP, 100).rms, 0, 5);
  near(measured(w, CH_CP, 1000).rms, 300, 15);
  near(measured(w, CH_CP, 1200).mean, 12_000, 30);
  w.advance(2_100_000);
  near(w.truth().cp_V, 0.7 + (11.3 * 2740) / (2740 + 1100), 0.01);
});

test('PP: any resistor, an open wire, and back to a cable', () => {
  const w = world([
    { at_ms: 0, ev: { plug: true, cable_A: 20, pp_Ohm: 330 } },
    { at_ms: 100, ev: { pp_Ohm: null } },
    { at_ms: 200, ev: { cable_A: 13 } },
  ]);
  const { offset, gain } = board.channels[CH_PP]!;
  const ratio = (ms: number) => (w.adc(CH_PP, ms * 1000) - offset) * gain;
  near(ratio(50), (1e4 * 330) / 1330, 2);
  near(ratio(150), 1e4, 2);
  near(ratio(250), (1e4 * 1500) / 2500, 2);
});

test('parameters are told first, those that were given, in an order that is right at each point', () => {
  const temperatures = {
    temperature_stop_mC: 50_000,
    temperature_trip_mC: 60_000,
    temperature_derate_mC: 40_000,
    temperature_restart_mC: 45_000,
  };
  const w = new VirtualWorld(
    checkScenario({
      name: 'w',
      duration_ms: 1000,
      parameters: { ...temperatures, weld_ms: 300 },
      steps: [
        { at_ms: 20, backend: { parameters: { temperature_trip_mC: 100_000, temperature_stop_mC: 90_000 } } },
        { at_ms: 10, backend: { phases: 1, unavailable: true, clear_faults: true, clear_extremes: true } },
        { at_ms: 30, board: { reset_latched: true }, backend: { unavailable: false } },
      ],
    }),
    board,
  );
  const told: [number, number][] = [];
  const injected: number[] = [];
  w.connect({
    control: (key, value) => told.push([key, value]),
    inject: (kind) => injected.push(kind),
    powerCut: () => {},
  });
  w.advance(0);
  const changes: Record<string, number> = {};
  const take = ([key, value]: [number, number]) => {
    changes[PARAMETERS[key - 128]!.name] = value;
    checkParameters(changes);
  };
  told.slice(0, 5).forEach(take);
  assert.deepEqual(changes, { ...temperatures, weld_ms: 300 });
  assert.deepEqual(
    told.slice(5).map(([key]) => key),
    [4, 2, 5],
  );
  w.advance(10_000);
  assert.deepEqual(told.slice(8), [
    [8, 1],
    [6, 1],
    [7, 1],
    [11, 1],
  ]);
  w.advance(20_000);
  told.slice(12).forEach(take);
  assert.deepEqual(changes['temperature_stop_mC'], 90_000);
  w.advance(30_000);
  assert.deepEqual(told.slice(14), [[6, 0]]);
  assert.deepEqual(injected, [7]);
  assert.notEqual(w.inputs(30_000) & 16, 0, 'service strap');
});

const OBSERVED = CHANNEL_NAMES.map((name) => name.toLowerCase());
const LINES = { rcm_trip: RCM_TRIP, estop: ESTOP, mirror: MIRROR, locked: LOCKED, output_live: OUTPUT_LIVE };

/** All that a board sees of a short charge, a lock that goes there and back, and a test of the monitor. */
function observed(step: object): Map<string, string> {
  const w = world([
    { at_ms: 0, ev: { plug: true, state: 'C', draw_A: 10 } },
    { at_ms: 0, ...step },
  ]);
  const seen = new Map<string, number[]>([...OBSERVED, ...Object.keys(LINES)].map((name) => [name, []]));
  const outputs = new Map([
    [100, OUT_LOCK | OUT_THREE_PHASE],
    [500, OUT_THREE_PHASE],
    [1600, OUT_UNLOCK],
    [1700, OUT_UNLOCK | OUT_RCM_TEST],
    [1900, 0],
  ]);
  for (let ms = 0; ms < 2100; ms++) {
    if (outputs.has(ms)) w.outputs(ms * 1000, outputs.get(ms)!);
    if (ms === 400 || ms === 1500) w.contactorPin(ms * 1000, ms === 400);
    w.cpDrive(ms * 1000, true);
    OBSERVED.forEach((name, channel) => seen.get(name)!.push(w.adc(channel, ms * 1000 + 300)));
    w.cpDrive(ms * 1000 + 533, false);
    const lines = w.inputs(ms * 1000 + 900);
    for (const [name, bit] of Object.entries(LINES)) seen.get(name)!.push(lines & bit);
  }
  return new Map([...seen].map(([name, values]) => [name, values.join()]));
}

test('each fault changes what it should, and nothing else', () => {
  const healthy = observed({});
  const fault = (change: object, names: string): [object, string] => [{ fault: change }, names];
  for (const [step, expected] of [
    [{}, ''],
    fault({ diode_short: true }, 'cp'),
    fault({ cp_open: true }, 'cp'),
    fault({ pe_lost: true }, 'cp pp'),
    fault({ cp_short_to_pe: true }, 'cp'),
    fault({ cp_driver: 'low' }, 'cp'),
    fault({ cp_noise_mV: 100 }, 'cp'),
    fault({ cp_ohm_error_percent: 5 }, 'cp'),
    fault({ contactor_weld: true }, 'i1 i2 i3 mirror output_live'),
    fault({ contactor_weld_one: true }, 'output_live'),
    fault({ contactor_stuck_open: true }, 'i1 i2 i3 mirror output_live'),
    fault({ mirror_stuck: 'open' }, 'mirror'),
    fault({ mirror_stuck: 'closed' }, 'mirror'),
    fault({ output_holds_ms: 400 }, 'output_live'),
    fault({ lock_stuck: true }, 'locked'),
    fault({ lock_feedback: 'open' }, 'locked'),
    fault({ lock_feedback: 'closed' }, 'locked'),
    fault({ residual_ac_mA: 40 }, 'residual rcm_trip'),
    fault({ residual_dc_mA: 3 }, 'residual'),
    fault({ rcm_dead: true }, 'rcm_trip'),
    fault({ rcm_stuck: true }, 'rcm_trip'),
    fault({ rcm_pulse_us: 5000 }, 'rcm_trip'),
    fault({ temperature_C: 60 }, 'temp'),
    fault({ temperature_sensor: 'open' }, 'temp'),
    fault({ temperature_sensor: 'short' }, 'temp'),
    fault({ mains_V: 200 }, 'v1 v2 v3'),
    fault({ phase_V: [null, 200, null] }, 'v2'),
    fault({ phase_lost: 1 }, 'v1 i1 i2 i3'),
    fault({ phase_lost: 3 }, 'v3 i3'),
    fault({ mains_Hz: 51 }, 'v1 v2 v3 i1 i2 i3'),
    [{ board: { estop: true } }, 'estop'],
    [{ board: { estop_pulse_us: 5000 } }, 'estop'],
    [{ ev: { pp_Ohm: 680 } }, 'pp'],
  ] as [object, string][]) {
    const seen = observed(step);
    const changed = [...seen.keys()].filter((name) => seen.get(name) !== healthy.get(name));
    assert.equal(changed.join(' '), expected, JSON.stringify(step));
  }
});

test('parameters: from any valid set to any other there is an order without a wrong pair in between', () => {
  const names = [...new Set(ORDERED.flat())];
  const sets = fc
    .tuple(...names.map((name) => parameterRange(name)))
    .map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]!])))
    .filter((set) => ORDERED.every(([low, high]) => set[low]! < set[high]!));
  fc.assert(
    fc.property(sets, sets, (from, to) => {
      const values = checkParameters(from);
      const now = { ...from };
      for (const [index, value] of inOrder(values, to)) {
        now[PARAMETERS[index]!.name] = value;
        checkParameters(now);
      }
      assert.deepEqual(now, to);
      assert.deepEqual(values, checkParameters(to));
    }),
  );
});

function parameterRange(name: string): fc.Arbitrary<number> {
  const { min, max } = PARAMETERS[parameterIndex(name)]!;
  return fc.integer({ min, max });
}

test('the service strap is in place where the scenario injects faults or sets what service sets, and only there', () => {
  const strap = (steps: unknown[], more = {}) =>
    new VirtualWorld(checkScenario({ name: 'w', duration_ms: 1000, steps, ...more }), board).inputs(0) & SERVICE;
  const later = (step: object) => [{ at_ms: 900, ...step }];
  assert.equal(strap([]), 0);
  assert.equal(strap(later({ backend: { parameters: { weld_ms: 400 } } }), { parameters: { lock: 0 } }), 0);
  assert.equal(strap(later({ board: { trap_pilot: true } })), SERVICE);
  assert.equal(strap(later({ backend: { parameters: { weld_ms: 400, cal_day: 1 } } })), SERVICE);
  assert.equal(strap([], { parameters: { cal_v1_ppm: 0 } }), SERVICE);
});

test('a sensor that lags passes on what was', () => {
  const late: WorldOptions = { sensors: { gain: 0, offset_lsb: 0, noise_lsb: 0, chosen: { V1: { delay_us: 1000 } } } };
  const [prompt, lagging] = [world([]), world([], late)];
  assert.equal(lagging.adc(CH_V1, 6000), prompt.adc(CH_V1, 5000));
  assert.equal(lagging.adc(CH_V1 + 1, 6000), prompt.adc(CH_V1 + 1, 6000));
});
