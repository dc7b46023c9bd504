/** Exact integrals of waveforms against the sum of many small steps. */

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { EnergyCount } from '../../bench/energy.ts';
import { GATES, PLAIN_LOAD, loadWave, type Load } from '../../bench/load.ts';
import { Mains } from '../../bench/mains.ts';
import { Random } from '../../bench/random.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { CH_I1, CH_V1, loadCalibration } from '../../bench/sensors.ts';
import { productIntegral, valueAt, type Wave } from '../../bench/waves.ts';
import { VirtualWorld } from '../../bench/world.ts';

/** Midpoint rule [unit * unit * s]. */
function bySteps(a: Wave, b: Wave, from_us: number, to_us: number, steps = 100_000): number {
  const dt_us = (to_us - from_us) / steps;
  let sum = 0;
  for (let n = 0; n < steps; n++) {
    const at_us = from_us + (n + 0.5) * dt_us;
    sum += valueAt(a, at_us) * valueAt(b, at_us);
  }
  return sum * dt_us * 1e-6;
}

/** A step may cross each edge of a gate, where the sum is off by at most one of them. */
function same(a: Wave, b: Wave, from_us: number, to_us: number, edges = 0): void {
  const steps = 100_000;
  const exact = productIntegral(a, b, from_us, to_us);
  const sum = bySteps(a, b, from_us, to_us, steps);
  const most = (wave: Wave) =>
    wave.tones.reduce((peak, { amplitude }) => peak + Math.abs(amplitude), Math.abs(wave.dc));
  const whole = most(a) * most(b) * (to_us - from_us) * 1e-6;
  assert.ok(Math.abs(exact - sum) <= whole * (1e-6 + edges / steps), `${exact} by formula, ${sum} by steps`);
}

const HARMONICS = [
  { order: 3, percent: 8, angle_deg: 40 },
  { order: 5, percent: 10 },
];
const INTERHARMONICS = [{ Hz: 77.3, percent: 4, angle_deg: -100 }];
const mainsOf = (mains_Hz: number) =>
  new Mains(
    { phases: 3, mains_V: 230, mains_Hz, harmonics: HARMONICS, interharmonics: INTERHARMONICS, noise_mV: 0 },
    new Random('x'),
  );

const LOADS: [string, Partial<Load>][] = [
  ['plain', {}],
  ['inductive', { angle_deg: 60 }],
  ['capacitive, fed back on L2', { angle_deg: -36.87, phase_percent: [100, -50, 25] }],
  ['harmonics', { harmonics: [{ order: 5, percent: 40, angle_deg: 15 }] }],
  ['inter-harmonics', { interharmonics: [{ Hz: 77.3, percent: 30 }] }],
  ['direct part', { dc_A: 3 }],
  ['phase-fired', { gate: 'phase_fired', angle_deg: 10 }],
  ['half-wave', { gate: 'half_wave', dc_A: 1 }],
  ['bursts', { gate: 'burst', harmonics: [{ order: 3, percent: 20 }] }],
];

for (const [name, load] of LOADS) {
  test(`the integral in closed form is the sum of many small steps: ${name}`, () => {
    const mains = mainsOf(47);
    for (const [from_us, to_us] of [
      [0, 1000],
      [123_456.7, 190_000],
      [3.6e9, 3.6e9 + 250_000],
    ] as const) {
      for (const phase of [0, 1, 2] as const) {
        const V = mains.wave(phase);
        const I = loadWave({ ...PLAIN_LOAD, ...load }, 16, phase, mains);
        const edges = load.gate ? 60 : 0;
        same(V, I, from_us, to_us, edges);
        same(V, V, from_us, to_us);
        same(I, I, from_us, to_us, edges);
      }
    }
  });
}

test('any waves: parts add up to the whole, and the order of the factors is nothing', () => {
  const tone = fc.record({
    amplitude: fc.double({ min: 0, max: 400, noNaN: true }),
    rad_us: fc.double({ min: 0, max: 0.01, noNaN: true }),
    angle: fc.double({ min: -7, max: 7, noNaN: true }),
  });
  const gate = fc.record({
    rad_us: fc.double({ min: 1e-4, max: 1e-3, noNaN: true }),
    angle: fc.double({ min: -7, max: 7, noNaN: true }),
    pattern: fc.constantFrom(...Object.values(GATES)),
  });
  const wave: fc.Arbitrary<Wave> = fc.record({
    dc: fc.double({ min: -9, max: 9, noNaN: true }),
    tones: fc.array(tone, { maxLength: 4 }),
    gate: fc.option(gate, { nil: undefined }),
  });
  const time = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(wave, wave, time, time, time, (a, b, ...times) => {
      const [from, between, to] = times.sort((x, y) => x - y);
      const whole = productIntegral(a, b, from, to);
      const parts = productIntegral(a, b, from, between) + productIntegral(a, b, between, to);
      const swapped = productIntegral(b, a, from, to);
      return Math.abs(whole - parts) < 1e-5 && Math.abs(whole - swapped) < 1e-5;
    }),
  );
});

test('mean values that the books give: phase-fired and half-wave have half the energy, bursts too', () => {
  const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz: 50, noise_mV: 0 }, new Random('x'));
  for (const gate of ['phase_fired', 'half_wave', 'burst'] as const) {
    const I = loadWave({ ...PLAIN_LOAD, gate }, 10, 0, mains);
    const energy_Ws = productIntegral(mains.wave(0), I, 0, 80_000);
    assert.ok(Math.abs(energy_Ws - 230 * 10 * 0.04) < 1e-9, gate);
  }
  const one: Wave = { dc: 1, tones: [] };
  const halfWave = loadWave({ ...PLAIN_LOAD, gate: 'half_wave' }, 10, 0, mains);
  const mean_A = productIntegral(halfWave, one, 0, 20_000) / 0.02;
  assert.ok(Math.abs(mean_A - (10 * Math.SQRT2) / Math.PI) < 1e-9, 'its direct part is peak / pi');
  const fifth = { order: 5, percent: 40 };
  const I = loadWave({ ...PLAIN_LOAD, harmonics: [fifth] }, 10, 0, mains);
  const V = new Mains(
    { phases: 1, mains_V: 230, mains_Hz: 50, harmonics: [{ order: 5, percent: 10 }], noise_mV: 0 },
    new Random('x'),
  ).wave(0);
  assert.ok(Math.abs(productIntegral(V, I, 0, 20_000) / 0.02 - 2300 * 1.04) < 1e-6, '5th harmonic: 4 % more');
});

test('import and export: by the sum over the phases, cycle by cycle', () => {
  const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz: 50, noise_mV: 0 }, new Random('x'));
  const flows = (load: Partial<Load>, rms_A: number) =>
    ([0, 1, 2] as const).map((phase) => ({
      phase,
      V: mains.wave(phase),
      I: loadWave({ ...PLAIN_LOAD, ...load }, rms_A, phase, mains),
    }));
  const count = new EnergyCount();
  // One phase of a reactive current: to and fro within the cycle, and nothing over it.
  for (let ms = 0; ms < 100; ms++) {
    count.add(flows({ angle_deg: 90, phase_percent: [100, 0, 0] }, 10), mains, ms * 1000, (ms + 1) * 1000);
  }
  assert.ok(Math.abs(count.import_Ws) < 1e-9 && Math.abs(count.export_Ws) < 1e-9);
  count.add(flows({}, 10), mains, 100_000, 200_000);
  count.add(flows({}, -10), mains, 200_000, 260_000);
  count.add(flows({ phase_percent: [100, -100, 50] }, 10), mains, 260_000, 300_000);
  const watts = 2300;
  const close = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-6, `${actual}`);
  close(count.import_Ws, 3 * watts * 0.1 + 0.5 * watts * 0.04);
  close(count.export_Ws, 3 * watts * 0.06);
  close(count.phase_Ws[1], watts * (0.1 - 0.06 - 0.04));
});

test('the truth of a run with everything in it is the sum of what the sensors saw', async () => {
  const site = { mains_Hz: 52, harmonics: HARMONICS, interharmonics: INTERHARMONICS };
  const load = { cos_phi: 0.8, capacitive: true, harmonics: HARMONICS, dc_A: 1, phase_percent: [100, 60, -30] };
  const steps = [
    { at_ms: 0, ev: { plug: true, state: 'C', draw_A: 20, load } },
    { at_ms: 2800.123, fault: { mains_V: 180 } },
    { at_ms: 3011.0507, fault: { phase_V: [null, 70, 260] } },
    { at_ms: 3202.777, fault: { phase_V: false, mains_V: false, mains_Hz: 48 } },
    { at_ms: 3301, ev: { load: { gate: 'phase_fired' } } },
    { at_ms: 3450.5, ev: { load: null } },
    { at_ms: 3500, ev: { draw_A: -9 } },
  ];
  const scenario = checkScenario({ name: 'w', duration_ms: 100_000, site, steps });
  const errors = { gain: 0, offset_lsb: 0, noise_lsb: 0 };
  const board = { ...(await loadCalibration('desktop')), adc_bits: 32 };
  board.channels = board.channels.map(() => ({ offset: 2 ** 31, gain: 1e-3 }));
  const world = new VirtualWorld(scenario, board, { sensors: errors });
  world.outputs(0, 32);
  world.contactorPin(0, true);
  const from_us = 2_500_000;
  world.advance(from_us);
  const before = world.truth();
  const sums = [0, 0, 0];
  const step_us = 4;
  for (let t_us = from_us; t_us < 4_500_000; t_us += step_us) {
    for (const phase of [0, 1, 2]) {
      const value = (channel: number) => (world.adc(channel + phase, t_us + step_us / 2) - 2 ** 31) * 1e-6;
      sums[phase]! += value(CH_V1) * value(CH_I1) * step_us * 1e-6;
    }
  }
  world.advance(4_500_000);
  const after = world.truth();
  for (const phase of [0, 1, 2]) {
    const exact_Ws = 3600 * (after.phase_Wh[phase]! - before.phase_Wh[phase]!);
    // At each of some steps in time the sum misses a part of 4 us.
    assert.ok(Math.abs(exact_Ws - sums[phase]!) < 0.15, `L${phase + 1}: ${exact_Ws} Ws, by samples ${sums[phase]} Ws`);
  }
  assert.ok(after.export_Wh > 0.5 && after.import_Wh > 1);
  const net_Wh = after.phase_Wh[0] + after.phase_Wh[1] + after.phase_Wh[2];
  assert.ok(Math.abs(after.energy_Wh - net_Wh) < 1e-9 && Math.abs(after.import_Wh - after.export_Wh - net_Wh) < 1e-9);
});
