/** The proof of the meter: does it notice what is wrong, and only that? */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { BOARD_NAMES } from '../../bench/boards/index.ts';
import { PLAIN_LOAD, loadWave } from '../../bench/load.ts';
import { Mains } from '../../bench/mains.ts';
import { AdcFrontEnd, INSTANTS_US, type Signals } from '../../bench/meter/front-end.ts';
import { MeterTest, exactEnergy_mWh, type Measured } from '../../bench/meter/measure.ts';
import { pilotModule } from '../../bench/meter/module.ts';
import { errorPlot } from '../../bench/meter/plot.ts';
import { TABLES, finePoints, testPoints, type Point } from '../../bench/meter/points.ts';
import { summaryTable } from '../../bench/meter/tables.ts';
import { Random } from '../../bench/random.ts';
import { CHANNEL_NAMES, loadCalibration, type BoardCalibration } from '../../bench/sensors.ts';
import { valueAt } from '../../bench/waves.ts';
import { make } from '../../perf/make.ts';

await make(['wasm']);
const module = await pilotModule();
const desktop = await loadCalibration('desktop');
const points = testPoints(true, 10);
const cli = fileURLToPath(new URL('../../cli/chargescript.mjs', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'chargescript-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function pointOf(name: string): Point {
  const found = points.find((point) => point.name === name);
  assert.ok(found, name);
  return found;
}

/** The desktop board's sensors with other gains. */
function withGain(first: 'V1' | 'I1', factor: number): BoardCalibration {
  const from = CHANNEL_NAMES.indexOf(first);
  const channels = desktop.channels.map(({ offset, gain }, n) => ({
    offset,
    gain: n >= from && n < from + 3 ? gain * factor : gain,
  }));
  return { ...desktop, channels };
}

function near(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

test('sensors as they are told: nothing is off; sensors that are not: the error is theirs', () => {
  const right = new MeterTest({ board: 'desktop', module, calibration: desktop }).measure(pointOf('10 A, PF 1'));
  near(right.error_percent, 0, 0.1);
  assert.equal(right.within, true);
  for (const [first, factor] of [
    ['I1', 1.02],
    ['V1', 0.99],
  ] as const) {
    // A code of this sensor stands for more than the meter believes.
    const built = withGain(first, factor);
    const wrong = new MeterTest({ board: 'desktop', module, calibration: desktop, built }).measure(
      pointOf('10 A, PF 1'),
    );
    near(wrong.error_percent, 100 / factor - 100, 0.1);
    near(first === 'I1' ? wrong.I_percent : wrong.V_percent, 100 / factor - 100, 0.1);
    assert.equal(wrong.within, false);
  }
});

test('a current that is sampled later than the meter knows is an angle', () => {
  // 10 us of 20 ms.
  const meter = new MeterTest({ board: 'rpi-pico', module, calibration: { ...desktop, skew_us: 0 } });
  const phase = meter.measure(pointOf('PF 0.5 ind against 1'));
  near(phase.value, 0.18, 0.02);
  assert.equal(phase.within, false);
});

test('nothing is nothing, and what is counted where nothing may be is found', () => {
  const meter = new MeterTest({ board: 'desktop', module, calibration: desktop });
  const idle = meter.measure(pointOf('115 % U, 0 A'));
  assert.deepEqual([idle.true_mWh, idle.value, idle.within], [0, 0, true]);
  const busy = meter.measure({ ...pointOf('115 % U, 0 A'), I_A: 1 });
  assert.ok(busy.value > 1000 && !busy.within);
});

test('the exact energy of a point is volts times amperes times the power factor', () => {
  const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz: 50, noise_mV: 0 }, new Random('x'));
  const load = { ...PLAIN_LOAD, angle_deg: 60 };
  const I = (phase: 0 | 1 | 2) => loadWave(load, 10, phase, mains);
  const signals: Signals = { V: [mains.wave(0), mains.wave(1), mains.wave(2)], I: [I(0), I(1), I(2)] };
  near(exactEnergy_mWh(signals, 0, 3.6e6), 3 * 230 * 10 * 0.5, 1e-6);
});

test('the front end: codes of the formulas at the instants of the board, repeated or not', () => {
  const wideBoard = {
    ...desktop,
    adc_bits: 24,
    channels: desktop.channels.map(() => ({ offset: 2 ** 23, gain: 0.1 })),
  };
  for (const [mains_Hz, gate] of [
    [50, undefined],
    [47.5, undefined],
    [50.02, undefined],
    [50, 'burst'],
  ] as const) {
    const frontEnd = new AdcFrontEnd('rpi-pico', wideBoard, { gain: 0, offset_lsb: 0, noise_lsb: 0 }, 'x');
    const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz, noise_mV: 0 }, new Random('x'));
    const load = { ...PLAIN_LOAD, angle_deg: 20, ...(gate && { gate }) };
    const I = (phase: 0 | 1 | 2) => loadWave(load, 10, phase, mains);
    const signals: Signals = { V: [mains.wave(0), mains.wave(1), mains.wave(2)], I: [I(0), I(1), I(2)] };
    frontEnd.connect(signals);
    const codes = new Uint16Array(100);
    const wide = new Float64Array(100);
    for (const block of [0, 7, 1234, 54_321]) {
      frontEnd.sample(block, wide as unknown as Uint16Array);
      frontEnd.sample(block, codes);
      for (const [channel, after_us, wave] of [
        [1, 5, signals.V[0]],
        [2, 35, signals.V[1]],
        [6, 85, signals.I[2]],
      ] as const) {
        const value = valueAt(wave, 1000 * block + 300 + after_us);
        near(wide[10 * channel + 3]!, 2 ** 23 + 10_000 * value, 1);
        assert.equal(codes[10 * channel + 3], wide[10 * channel + 3]! & 0xffff);
      }
    }
  }
});

test('the instants of the samples are those of the firmware, and the skew is what board.json says', async () => {
  for (const board of BOARD_NAMES) {
    const { skew_us } = await loadCalibration(board);
    for (const phase of [1, 2, 3]) assert.equal(INSTANTS_US[board][phase + 3]! - INSTANTS_US[board][phase]!, skew_us);
  }
  const source = readFileSync(new URL('../../boards/rpi-pico/sampling.c', import.meta.url), 'utf8');
  const slots = /early_channel\[SLOTS\] = \{([^}]*)\}/
    .exec(source)![1]!
    .split(',')
    .map((name) => name.trim().slice(3));
  const instants = CHANNEL_NAMES.map((name) => 5 + 10 * slots.indexOf(name));
  assert.deepEqual(INSTANTS_US['rpi-pico'], instants);
});

test('a point for each line of the standards: every table has some, in each direction of the influences', () => {
  for (const quick of [true, false]) {
    const all = [...testPoints(quick, 10), ...finePoints(quick)];
    assert.deepEqual([...new Set(all.map(({ table }) => table))].sort(), Object.keys(TABLES).sort());
    assert.equal(new Set(all.map(({ table, name }) => `${table} ${name}`)).size, all.length);
    for (const { limit, judge, name } of all) assert.ok(judge === 'nothing' ? limit === 0 : limit > 0, name);
  }
});

test('the plot is well-formed and has each point of the load table; the summary names what is worst', () => {
  const measured = points
    .filter(({ table }) => table === 'load')
    .map(({ name, I_A, load, limit }, n): Measured => {
      const value = n === 4 ? -0.7 : 0.01 * n;
      return {
        ...{
          board: 'desktop',
          table: 'load',
          point: name,
          I_A,
          angle_deg: load.angle_deg,
          U_V: 230,
          f_Hz: 50,
          seconds: 1,
        },
        ...{ true_mWh: 1, counted_mWh: 1, error_percent: value, value, limit, source: 'own', within: n !== 4 },
        ...{ P_percent: 0, V_percent: 0, I_percent: 0, Q_percent: 0, N_percent: 0, f_mHz: 0 },
      };
    });
  const svg = errorPlot('desktop', measured);
  const errors: string[] = [];
  const document = new DOMParser({ onError: (_level, message) => errors.push(message) }).parseFromString(
    svg,
    'text/xml',
  );
  assert.deepEqual(errors, []);
  assert.equal(document.getElementsByTagName('circle').length, measured.length);
  const [, row] = summaryTable(measured);
  assert.deepEqual(row!.slice(3, 6), [measured[4]!.point, '-0.700', '0.5']);
  assert.equal(row!.at(-1), `${measured.length - 1} of ${measured.length}`);
});

test('meter-test: JSON, files and exit codes', () => {
  const chargescript = (...args: string[]) =>
    spawnSync(process.execPath, [cli, 'meter-test', ...args], { encoding: 'utf8' });
  const tables = ['--table', 'load', '--table', 'creep'];
  const good = chargescript('--quick', '--board', 'desktop', ...tables, '--json', '--out', folder);
  assert.equal(good.status, 0, good.stderr + good.stdout);
  const measured = JSON.parse(good.stdout) as Measured[];
  assert.ok(measured.length >= 10 && measured.every(({ within, board }) => within && board === 'desktop'));
  assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'meter-test.json'), 'utf8')), measured);
  assert.match(readFileSync(path.join(folder, 'meter-error-desktop.svg'), 'utf8'), /^<svg /);
  for (const [args, message] of [
    [['--table', 'tea'], /there is no table "tea"; known: load, /],
    [['--board', 'teapot'], /no board "teapot"/],
    [['--creep-hours', '0'], /--creep-hours: 0 is not from 0.001 to 10000/],
    [['--quick', '--write-docs'], /--write-docs is for the whole test/],
  ] as const) {
    const { status, stderr } = chargescript(...args);
    assert.match(stderr, message);
    assert.equal(status, 2);
  }
});
