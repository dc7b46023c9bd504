/** Harmonics on request: the built pilot.wasm behind the model of the ADC against the parts that the waveform is made of. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { BenchEvent } from '../../bench/api.ts';
import { AdcFrontEnd, WideFrontEnd, type Signals } from '../../bench/meter/front-end.ts';
import { MeterModule, pilotModule } from '../../bench/meter/module.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { loadCalibration, type SensorErrors } from '../../bench/sensors.ts';
import { NOTHING, valueAt, type Wave } from '../../bench/waves.ts';
import { play } from './scenario-runner.ts';

const SETTLE_MS = 1000;
/** A whole request takes no longer, whatever the meter has to do besides. */
const LONGEST_MS = 20_000;
const module = await pilotModule();
const calibration = await loadCalibration('desktop');
const wideCalibration = await loadCalibration('desktop-meter');

/** Orders and their parts of the fundamental. */
type Parts = Readonly<Record<number, number>>;

function wave(rms: number, Hz: number, parts: Parts): Wave {
  const rad_us = 2e-6 * Math.PI * Hz;
  const tones = Object.entries({ 1: 1, ...parts }).map(([order, part]) => ({
    amplitude: Math.SQRT2 * rms * part,
    rad_us: rad_us * Number(order),
    angle: 0.4 * Number(order),
  }));
  return { dc: 0, tones };
}

class Harmonics {
  readonly phase: number;
  readonly frequency_mHz: number;
  readonly THD_V: number | null;
  readonly THD_I: number | null;
  /** By order from 2 on; all in percent of the fundamental. */
  readonly V: number[];
  readonly I: number[];

  constructor(event: BenchEvent) {
    const percent = (value: unknown) => (value === null ? null : Number(value) / 100);
    const list = (values: unknown) => (values as number[]).map((value) => value / 100);
    this.phase = Number(event['phase']);
    this.frequency_mHz = Number(event['frequency_mHz']);
    this.THD_V = percent(event['THD_V_1e4']);
    this.THD_I = percent(event['THD_I_1e4']);
    this.V = list(event['V_1e4']);
    this.I = list(event['I_1e4']);
  }
}

/** What the meter says of `V` and `I` in `phase`; other phases have nothing, but L1, whose crossings are those of the mains. */
function measure(V: Wave, I: Wave, phase: 1 | 2 | 3, errors: Partial<SensorErrors>): { result: Harmonics; ms: number } {
  const frontEnd = new AdcFrontEnd('desktop', calibration, errors, 'harmonics');
  frontEnd.connect(signals(V, I, phase));
  const meter = new MeterModule(module, calibration);
  return ask(meter, phase, () => frontEnd.sample(meter.time_ms, meter.codes));
}

/** The same by a 24-bit front end. */
function measureWide(V: Wave, I: Wave, phase: 1 | 2 | 3, noise_lsb: number): { result: Harmonics; ms: number } {
  const frontEnd = new WideFrontEnd(wideCalibration, noise_lsb, 'harmonics');
  frontEnd.connect(signals(V, I, phase));
  const meter = new MeterModule(module, wideCalibration);
  return ask(meter, phase, () => frontEnd.sample(meter.time_ms, meter.wide));
}

function signals(V: Wave, I: Wave, phase: 1 | 2 | 3): Signals {
  const all = (own: Wave, first: Wave): Signals['V'] =>
    [1, 2, 3].map((n) => (n === phase ? own : n === 1 ? first : NOTHING)) as unknown as Signals['V'];
  return { V: all(V, V), I: all(I, NOTHING) };
}

function ask(meter: MeterModule, phase: 1 | 2 | 3, sample: () => void): { result: Harmonics; ms: number } {
  const run = (ms: number, until: () => boolean) => {
    let n = 0;
    for (; n < ms && !until(); n++) {
      sample();
      meter.block();
    }
    return n;
  };
  run(SETTLE_MS, () => false);
  meter.request(phase);
  const ms = run(LONGEST_MS, () => meter.harmonics !== undefined);
  assert.ok(meter.harmonics, `nothing after ${LONGEST_MS} ms`);
  return { result: new Harmonics(meter.harmonics), ms };
}

/** A DFT in 64-bit floating point of the formula itself, sampled finely over a whole cycle: parts of the fundamental in percent. */
function spectrum(waveform: Wave, Hz: number): number[] {
  const steps = 1000;
  const amplitudes = Array.from({ length: 41 }, (_, order) => {
    let [c, s] = [0, 0];
    for (let n = 0; n < steps; n++) {
      const value = valueAt(waveform, (n * 1e6) / (Hz * steps));
      c += value * Math.cos((2 * Math.PI * order * n) / steps);
      s += value * Math.sin((2 * Math.PI * order * n) / steps);
    }
    return Math.hypot(c, s);
  });
  return amplitudes.slice(2).map((amplitude) => (100 * amplitude) / amplitudes[1]!);
}

const thd = (parts: readonly number[]) => Math.hypot(...parts);
/** The greatest difference of two lists. */
const apart = (a: readonly number[], b: readonly number[]) => Math.max(...a.map((x, n) => Math.abs(x - b[n]!)));
const QUIET = { noise_lsb: 0 };
const V_PARTS: Parts = { 5: 0.1, 7: 0.033, 40: 0.01 };
const I_PARTS: Parts = { 2: 0.02, 3: 0.2, 5: 0.4, 11: 0.05, 39: 0.03 };

for (const Hz of [45, 49.7, 50, 53.3, 60, 65]) {
  test(`at ${Hz} Hz every order is within 0.15 % of the fundamental, and THD too`, (t) => {
    const [V, I] = [wave(230, Hz, V_PARTS), wave(32, Hz, I_PARTS)];
    const [of_V, of_I] = [spectrum(V, Hz), spectrum(I, Hz)];
    for (const errors of [QUIET, {}]) {
      const { result, ms } = measure(V, I, 1, errors);
      assert.ok(Math.abs(result.frequency_mHz - 1000 * Hz) <= 5, `${result.frequency_mHz} mHz`);
      const [dV, dI] = [apart(result.V, of_V), apart(result.I, of_I)];
      const [tV, tI] = [Math.abs(result.THD_V! - thd(of_V)), Math.abs(result.THD_I! - thd(of_I))];
      t.diagnostic(
        `${errors === QUIET ? 'without' : 'with'} noise: V ${dV.toFixed(3)}, I ${dI.toFixed(3)}, THD_V ${tV.toFixed(3)}, ` +
          `THD_I ${tI.toFixed(3)} % off, ${ms} ms`,
      );
      assert.ok(dV <= 0.15 && dI <= 0.15 && tV <= 0.15 && tI <= 0.15);
    }
  });
}

for (const A of [0.8, 16, 80]) {
  test(`a 24-bit front end at ${A} A: every order is within 0.15 % of the fundamental, and THD too`, (t) => {
    const [V, I] = [wave(230, 50.1, V_PARTS), wave(A, 50.1, I_PARTS)];
    const [of_V, of_I] = [spectrum(V, 50.1), spectrum(I, 50.1)];
    for (const phase of [1, 3] as const) {
      const { result } = measureWide(V, I, phase, 40);
      const [dV, dI] = [apart(result.V, of_V), apart(result.I, of_I)];
      const [tV, tI] = [Math.abs(result.THD_V! - thd(of_V)), Math.abs(result.THD_I! - thd(of_I))];
      t.diagnostic(
        `L${phase}: V ${dV.toFixed(3)}, I ${dI.toFixed(3)}, THD_V ${tV.toFixed(3)}, THD_I ${tI.toFixed(3)} % off`,
      );
      assert.ok(dV <= 0.15 && dI <= 0.15 && tV <= 0.15 && tI <= 0.15);
    }
  });
}

test('a 24-bit front end without current: THD_I is unknown, whatever the noise', () => {
  const { result } = measureWide(wave(230, 50, {}), NOTHING, 1, 40);
  assert.equal(result.THD_I, null);
  assert.equal(Math.max(...result.I), 0);
});

test('a pure sine has next to nothing, in each phase', (t) => {
  for (const phase of [1, 2, 3] as const) {
    for (const Hz of [49.73, 50, 61.2]) {
      const { result } = measure(wave(230, Hz, {}), wave(32, Hz, {}), phase, QUIET);
      assert.equal(result.phase, phase);
      assert.ok(result.THD_V! < 0.1 && result.THD_I! < 0.1, `${result.THD_V} and ${result.THD_I} %`);
      const noisy = measure(wave(230, Hz, {}), wave(32, Hz, {}), phase, {}).result;
      t.diagnostic(`L${phase}, ${Hz} Hz, with noise: THD_V ${noisy.THD_V} %, THD_I ${noisy.THD_I} %`);
      assert.ok(noisy.THD_V! < 0.1 && noisy.THD_I! < 0.2);
      assert.ok(Math.max(...result.V, ...result.I) <= 0.03);
    }
  }
});

test('an order above the fundamental, a direct part and full scale are no trouble', () => {
  const V = wave(300, 50, { 3: 0.2 });
  const I = { ...wave(8, 50, { 2: 1.5, 7: 3 }), dc: 5 };
  const { result } = measure(V, I, 1, QUIET);
  assert.ok(apart(result.V, spectrum(V, 50)) <= 0.15);
  assert.ok(apart(result.I, spectrum(I, 50)) <= 0.3, `${apart(result.I, spectrum(I, 50))}`);
});

test('without current THD_I is unknown and its orders are zero', () => {
  const { result } = measure(wave(230, 50, { 3: 0.05 }), NOTHING, 2, {});
  assert.ok(Math.abs(result.THD_V! - 5) <= 0.15);
  assert.equal(result.THD_I, null);
  assert.deepEqual(result.I, new Array(39).fill(0));
});

function connected(V: Wave): { meter: MeterModule; frontEnd: AdcFrontEnd; run: (ms: number) => void } {
  const frontEnd = new AdcFrontEnd('desktop', calibration, {}, 'harmonics');
  const meter = new MeterModule(module, calibration);
  frontEnd.connect({ V: [V, V, V], I: [NOTHING, NOTHING, NOTHING] });
  const run = (ms: number) => {
    for (let n = 0; n < ms; n++) {
      frontEnd.sample(meter.time_ms, meter.codes);
      meter.block();
    }
  };
  run(SETTLE_MS);
  return { meter, frontEnd, run };
}

test('mains that go away end the request: frequency 0, nothing known; and the next one is as good as ever', () => {
  for (const after_ms of [0, 40, 90, 1000]) {
    const V = wave(230, 50, { 5: 0.1 });
    const { meter, frontEnd, run } = connected(V);
    meter.request(1);
    run(after_ms);
    frontEnd.connect({ V: [NOTHING, NOTHING, NOTHING], I: [NOTHING, NOTHING, NOTHING] });
    run(500);
    assert.ok(meter.harmonics, `said within 500 ms when they go after ${after_ms}`);
    const gone = new Harmonics(meter.harmonics);
    assert.deepEqual([gone.frequency_mHz, gone.THD_V, gone.THD_I], [0, null, null]);
    assert.ok([...gone.V, ...gone.I].every((part) => part === 0));
    frontEnd.connect({ V: [V, V, V], I: [NOTHING, NOTHING, NOTHING] });
    run(SETTLE_MS);
    meter.request(1);
    run(LONGEST_MS);
    assert.ok(Math.abs(new Harmonics(meter.harmonics).V[3]! - 10) <= 0.15);
  }
});

test('the newest request wins, and gets one answer', () => {
  const { meter, run } = connected(wave(230, 50, {}));
  for (const before_ms of [20, 60, 100, 700]) {
    meter.harmonics = undefined;
    meter.request(1);
    run(before_ms);
    meter.request(3);
    run(LONGEST_MS);
    assert.equal(new Harmonics(meter.harmonics!).phase, 3);
    meter.harmonics = undefined;
    run(LONGEST_MS);
    assert.equal(meter.harmonics, undefined);
  }
});

test('a phase that there is not is ignored', () => {
  const { meter, run } = connected(wave(230, 50, {}));
  for (const phase of [0, 4, 255]) {
    meter.request(phase);
    run(LONGEST_MS);
  }
  assert.equal(meter.harmonics, undefined);
});

test('the energy is the same while a request is worked on', () => {
  const counted = [false, true].map((asked) => {
    const [V, I] = [wave(230, 50, V_PARTS), wave(32, 50, I_PARTS)];
    const frontEnd = new AdcFrontEnd('desktop', calibration, {}, 'harmonics');
    const meter = new MeterModule(module, calibration);
    frontEnd.connect({ V: [V, V, V], I: [I, I, I] });
    let reading;
    for (let n = 0; n < 20_000; n++) {
      if (asked && n === 1000) meter.request(1);
      frontEnd.sample(n, meter.codes);
      reading = meter.block() ?? reading;
    }
    return reading;
  });
  assert.deepEqual(counted[1], counted[0]);
});

test('asked by the backend of a whole station', async () => {
  const scenario = checkScenario({
    name: 'harmonics',
    duration_ms: 25_500,
    site: { harmonics: [{ order: 5, percent: 6 }, { order: 11, percent: 3.5, angle_deg: 20 }] }, // prettier-ignore
    steps: [
      { at_ms: 100, ev: { plug: true, load: { harmonics: [{ order: 3, percent: 20 }] } } },
      { at_ms: 500, ev: { state: 'C' } },
      { at_ms: 5000, backend: { harmonics: 2 } },
    ],
  });
  const events = (await play(scenario)).events.filter(({ event }) => event === 'harmonics');
  assert.equal(events.length, 1);
  const result = new Harmonics(events[0]!);
  assert.equal(result.phase, 2);
  const V = new Array<number>(39).fill(0).fill(6, 3, 4).fill(3.5, 9, 10);
  const I = new Array<number>(39).fill(0).fill(20, 1, 2);
  assert.ok(apart(result.V, V) <= 0.15 && apart(result.I, I) <= 0.15);
  assert.ok(Math.abs(result.THD_V! - thd(V)) <= 0.15 && Math.abs(result.THD_I! - thd(I)) <= 0.15);
});
