/** Calibration of the meter on the desktop board, what it refuses, and how long what is stored lasts. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { BoardDriver } from '../../bench/api.ts';
import { buildBoard, openBoard, type BuildOptions } from '../../bench/boards/index.ts';
import {
  CalibrationError,
  RESIDUE,
  STEADY,
  USUAL_HZ,
  asParameters,
  calibrate,
  calibrationInForce,
  checkPlausible,
  chosenErrors,
  correct,
  isWithin,
  judgeReadings,
  measure,
  parseReference,
  restoreFactory,
  type CalibrationOptions,
  type CalibrationResult,
  type Reading,
} from '../../bench/meter/calibrate.ts';
import { readParameters, readStore } from '../../bench/nv-file.ts';
import { crc32 } from '../../bench/replay/chunks.ts';
import { runScenario } from '../../bench/run.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { PARAMETERS } from '../../parameters/parameters.ts';

const sanitize = process.env['CHARGESCRIPT_SAN'] !== '0';
const FIRST: BuildOptions = { engine: 'aot', sanitize };
const SECOND: BuildOptions = { engine: 'wasm3', sanitize };
const DAY = 20_000;

/** Of the sensors of the three phases. */
const ERRORS = [
  { V_percent: 3, I_percent: -2, lag_deg: 2 },
  { V_percent: -2, I_percent: 3, lag_deg: -2 },
  { V_percent: 0.5, I_percent: -0.1, lag_deg: 0.3 },
] as const;
const errorsOf = (phase: number) => ERRORS[phase]!;

let folder = '';
let nv = '';
let board: BoardDriver;
let options: CalibrationOptions;
let result: CalibrationResult;

before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-calibrate-'));
  nv = path.join(folder, 'nv');
  await buildBoard('desktop', FIRST);
  board = await openBoard('desktop', FIRST);
  options = {
    nv,
    references: [parseReference('230,16,0.5')],
    seconds: 10,
    mains_Hz: USUAL_HZ,
    day: DAY,
    seed: 'calibration',
    sensors: { chosen: chosenErrors(USUAL_HZ, errorsOf) },
  };
  result = await calibrate(board, options);
});

after(() => rm(folder, { recursive: true, force: true }));

/** A copy of the calibrated memory. */
async function copyOf(name: string): Promise<string> {
  const copy = path.join(folder, name);
  await cp(nv, copy);
  return copy;
}

// ---- on the board ----------------------------------------------------------------------------------------------

test('errors of percents and degrees are found, and what is left is within the limits', () => {
  result.before[0]!.forEach((errors, phase) => {
    const { V_percent, I_percent, lag_deg } = errorsOf(phase);
    assert.ok(Math.abs(errors.V_percent - V_percent) < 0.02, `V of L${phase + 1}: ${errors.V_percent} %`);
    assert.ok(Math.abs(errors.I_percent - I_percent) < 0.02, `I of L${phase + 1}: ${errors.I_percent} %`);
    assert.ok(Math.abs(errors.phase_deg! - lag_deg) < 0.01, `phase of L${phase + 1}: ${errors.phase_deg}`);
    assert.equal(isWithin(errors), false);
  });
  assert.ok(result.within);
  for (const { V_percent, I_percent, P_percent, phase_deg } of result.after[0]!) {
    for (const percent of [V_percent, I_percent, P_percent]) assert.ok(Math.abs(percent) <= RESIDUE.percent);
    assert.ok(Math.abs(phase_deg!) <= RESIDUE.phase_deg);
  }
});

test('a sensor that lags gets a negative delay, and the day is stored', () => {
  const lag_us = 1e6 / USUAL_HZ / 360;
  assert.ok(Math.abs(result.stored['cal_i1_delay_ns']! + 2000 * lag_us) < 500);
  assert.ok(Math.abs(result.stored['cal_i2_delay_ns']! - 2000 * lag_us) < 500);
  assert.equal(result.stored['cal_day'], DAY);
});

test('on top of an old calibration: the sensors have drifted, and at a power factor of 1 the phase stays', async () => {
  const copy = await copyOf('drift');
  const drifted = (phase: number) => {
    const { V_percent, I_percent, lag_deg } = errorsOf(phase);
    return { V_percent: V_percent + 1, I_percent: I_percent - 1, lag_deg };
  };
  const sensors = { chosen: chosenErrors(USUAL_HZ, drifted) };
  const references = ['230,16,1', '210,10,0.8cap'].map(parseReference);
  const again = await calibrate(board, { ...options, sensors, references, nv: copy, day: DAY + 1 });
  assert.ok(again.within);
  for (const phase of [0, 1, 2]) {
    const { V_percent, I_percent } = drifted(phase);
    const V_ppm = 1e6 * (1 / (1 + V_percent / 100) - 1);
    const I_ppm = 1e6 * (1 / (1 + I_percent / 100) - 1);
    assert.ok(Math.abs(again.stored[`cal_v${phase + 1}_ppm`]! - V_ppm) < 300, `V of L${phase + 1}`);
    assert.ok(Math.abs(again.stored[`cal_i${phase + 1}_ppm`]! - I_ppm) < 300, `I of L${phase + 1}`);
    const delay = `cal_i${phase + 1}_delay_ns`;
    assert.ok(Math.abs(again.stored[delay]! - result.stored[delay]!) < 1000, delay);
  }
  assert.equal(again.stored['cal_day'], DAY + 1);
});

test('another image of the firmware goes on with what is stored', async () => {
  await buildBoard('desktop', SECOND);
  const copy = await copyOf('update');
  const [phases] = await measure(await openBoard('desktop', SECOND), { ...options, nv: copy }, {});
  for (const { errors } of phases!) assert.ok(isWithin(errors), JSON.stringify(errors));
  assert.deepEqual(await calibrationInForce('desktop', copy), result.stored);
});

test('factory values come back', async () => {
  const copy = await copyOf('factory');
  const stored = await restoreFactory(board, { ...options, nv: copy });
  assert.deepEqual(new Set(Object.values(stored)), new Set([0]));
  const [phases] = await measure(board, { ...options, nv: copy }, {});
  phases!.forEach(({ errors }, phase) => {
    assert.ok(Math.abs(errors.V_percent - errorsOf(phase).V_percent) < 0.02, `V of L${phase + 1}`);
    assert.ok(Math.abs(errors.phase_deg! - errorsOf(phase).lag_deg) < 0.01, `phase of L${phase + 1}`);
  });
});

test('nothing is stored when the station sees a missing phase, no current or an unsteady one', async () => {
  const refused = async (more: Partial<CalibrationOptions>, message: RegExp) => {
    const blank = path.join(folder, 'refused');
    await rm(blank, { force: true });
    await assert.rejects(calibrate(board, { ...options, seconds: 5, nv: blank, ...more }), message);
    assert.deepEqual(readParameters(await readFile(blank)), {});
  };
  const lost = [{ at_ms: 4000, ev: { phases: 2 } }];
  await refused({ steps: lost }, /^CalibrationError: L3: the current reads 0.00 A, less than 1.6 A \(10 % of the ref/);
  await refused({ site: { limit_A: 0 } }, /^CalibrationError: no current flows: the contactor did not close/);
  await refused({ site: { phases: 1 } }, /^CalibrationError: L2: the voltage reads \S+ V, less than 23.0 V/);
  const moves = [{ at_ms: 16_500, ev: { draw_A: 16.5 } }];
  await refused(
    { steps: moves },
    /^CalibrationError: L1: readings are not steady: the standard error of the current's/,
  );
});

// ---- what is stored --------------------------------------------------------------------------------------------

const SLOT = 64;
const DATA = 16;

/** Changes the newest entries of `key` with `change`, which gets all of such a slot. */
async function edited(name: string, key: number, change: (slot: Buffer) => void): Promise<string> {
  const image = await readFile(nv);
  const newest = readStore(image).get(key)!;
  let changed = 0;
  for (let at = 0; at + SLOT <= image.length; at += SLOT) {
    const slot = image.subarray(at, at + SLOT);
    if (slot[8] !== key || slot.readUInt32LE(0) !== crc32(slot.subarray(4))) continue;
    if (!slot.subarray(DATA, DATA + newest.length).equals(newest)) continue;
    change(slot);
    changed++;
  }
  assert.ok(changed > 0);
  const copy = path.join(folder, name);
  await writeFile(copy, image);
  return copy;
}

function signSlot(slot: Buffer): void {
  slot.writeUInt32LE(crc32(slot.subarray(4)), 0);
}

/** What the station logs in its first two seconds. */
async function logsWith(memory: string): Promise<string[]> {
  const scenario = checkScenario({ name: 'looks at its memory', duration_ms: 2000 });
  const { events } = await runScenario(board, scenario, { nv: memory });
  return events.filter(({ event, level }) => event === 'door' && level !== 'info').map(({ text }) => String(text));
}

const KEY_CAL = 9; // cal_i2_ppm and what follows

test('the records have the form that stations in the field have', async () => {
  const store = readStore(await readFile(nv));
  const record = (set: number, names: readonly (string | 0)[]) => {
    const data = Buffer.alloc(48);
    data.writeUInt8(1, 0);
    data.writeUInt16LE(set, 2);
    names.forEach((name, i) => data.writeInt32LE(name === 0 ? 0 : result.stored[name]!, 4 + 4 * i));
    return new Uint8Array(data);
  };
  const [V, I] = [['cal_v1_ppm', 'cal_v2_ppm', 'cal_v3_ppm'], ['cal_i1_ppm']];
  const delays = ['cal_i1_delay_ns', 'cal_i2_delay_ns', 'cal_i3_delay_ns'];
  assert.deepEqual(new Uint8Array(store.get(8)!), record(0x780, [0, 0, 0, 0, 0, 0, 0, ...V, ...I]));
  assert.deepEqual(
    new Uint8Array(store.get(KEY_CAL)!),
    record(0x9f, ['cal_i2_ppm', 'cal_i3_ppm', ...delays, 0, 0, 'cal_day']),
  );
});

test('a torn record counts as if it had never been written', async () => {
  const torn = await edited('torn', KEY_CAL, (slot) => slot.writeUInt8(slot.readUInt8(DATA + 10) ^ 1, DATA + 10));
  assert.deepEqual(await logsWith(torn), []);
  const inForce = await calibrationInForce('desktop', torn);
  assert.equal(inForce['cal_v1_ppm'], result.stored['cal_v1_ppm']);
  assert.equal(inForce['cal_i2_ppm'], 0);
  assert.equal(inForce['cal_day'], 0);
});

test('a record of another version is ignored and logged', async () => {
  const other = await edited('version', KEY_CAL, (slot) => {
    slot.writeUInt8(2, DATA);
    signSlot(slot);
  });
  assert.deepEqual(await logsWith(other), [`nv: record ${KEY_CAL} unreadable, starts empty`]);
  await assert.rejects(calibrationInForce('desktop', other), /record 9 has 48 bytes of version 2, not 48 of 1/);
});

test('a value out of its bounds is left out and logged', async () => {
  const wrong = await edited('bounds', KEY_CAL, (slot) => {
    slot.writeInt32LE(50_001, DATA + 4);
    signSlot(slot);
  });
  assert.deepEqual(await logsWith(wrong), ['nv: cal_i2_ppm = 50001 refused, must be -50000..50000']);
  assert.equal((await calibrationInForce('desktop', wrong))['cal_i2_ppm'], 0);
});

test('no parameter has got another number: stations in the field keep them by number', () => {
  assert.deepEqual(
    PARAMETERS.slice(0, NUMBERS.length).map(({ name }) => name),
    NUMBERS,
  );
});

// prettier-ignore
const NUMBERS = [
  'overcurrent_percent', 'overcurrent_noise_mA', 'overcurrent_ms', 'overcurrent_grace_ms', 'overcurrent_fast_percent',
  'overcurrent_fast_mA', 'overcurrent_fast_cycles', 'overcurrent_restart', 'residual_ac_uA', 'residual_ac_fast_uA',
  'residual_dc_uA', 'residual_dc_ms', 'residual_dc_fast_uA', 'residual_restart', 'rcm_test_h', 'rcm_test_trip_ms',
  'rcm_test_release_ms', 'rcm_test_tries', 'weld_ms', 'weld_voltage_ms', 'not_closed_ms', 'reclose_ms',
  'contactor_restart', 'mains_min_mV', 'mains_max_mV', 'mains_nominal_Hz', 'mains_tolerance_permille', 'mains_bad_ms',
  'mains_good_ms', 'mains_opens', 'start_delay_max_s', 'temperature_derate_mC', 'temperature_stop_mC',
  'temperature_restart_mC', 'temperature_trip_mC', 'temperature_restart', 'diode_restart', 'cp_driver_ms',
  'cp_driver_restart', 'adc_stuck_ms', 'f_pulse_ms', 'pwm_interval_ms', 'pwm_off_ms', 'stop_under_load_ms',
  'cable_20A_mA', 'simplified_10A', 'ventilation', 'digital_quiet_ms', 'digital_quiet_for_ms', 'wake_up',
  'wake_up_after_ms', 'wake_up_hold_ms', 'phase_switching', 'phase_wait_ms', 'phase_wait_f', 'lock', 'lock_pulse_ms',
  'lock_pause_ms', 'lock_tries', 'lock_restart', 'restart_after_s', 'restart_tries', 'cal_v1_ppm', 'cal_v2_ppm',
  'cal_v3_ppm', 'cal_i1_ppm', 'cal_i2_ppm', 'cal_i3_ppm', 'cal_i1_delay_ns', 'cal_i2_delay_ns', 'cal_i3_delay_ns',
  'cal_v1_offset_mV', 'cal_i1_offset_mA', 'cal_day', 'dc_cable_uOhm', 'meter_store_s', 'meter_store_mWh',
];

// ---- figures ---------------------------------------------------------------------------------------------------

const REFERENCE = parseReference('230,16,0.5');

/** Steady readings with these errors of L2. */
function readings({ V = 0, I = 0, deg = 0, moves = 0, angle_deg = 60, withQ = false }): Reading[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((n) => {
    const of = (phase: number) => (phase === 1 ? { V, I, deg } : { V: 0, I: 0, deg: 0 });
    const all = [0, 1, 2].map((phase) => {
      const errors = of(phase);
      const sway = 1 + (n % 2 === 0 ? moves : -moves) / 100;
      const volts = 230 * (1 + errors.V / 100) * sway;
      const amps = 16 * (1 + errors.I / 100);
      const lag = ((angle_deg + errors.deg) * Math.PI) / 180;
      return { volts, amps, P: volts * amps * Math.cos(lag), Q: volts * amps * Math.sin(lag) };
    });
    return {
      V_mV: all.map(({ volts }) => 1000 * volts),
      I_mA: all.map(({ amps }) => 1000 * amps),
      P_mW: all.map(({ P }) => 1000 * P),
      ...(withQ && { Q_mvar: all.map(({ Q }) => 1000 * Q) }),
    };
  });
}

const judged = (what: Parameters<typeof readings>[0], reference = REFERENCE) =>
  checkPlausible(judgeReadings(readings(what), reference), reference);

test('nonsense is refused with phase and bound, what is just within is not', () => {
  judged({ V: 4.99, I: -4.99, deg: 4.99 });
  assert.throws(() => judged({ V: 5.01 }), /^CalibrationError: L2: the voltage is 5.01 % off the reference, at most 5/);
  assert.throws(
    () => judged({ I: -5.01 }),
    /^CalibrationError: L2: the current is -5.01 % off the reference, at most 5/,
  );
  assert.throws(
    () => judged({ deg: 5.01 }),
    /^CalibrationError: L2: the phase is 5.01 degrees off the reference, at mo/,
  );
  assert.throws(() => judged({ deg: -5.01 }), /^CalibrationError: L2: the phase is -5.01 degrees off the reference/);
  assert.throws(() => judged({ V: -90.1 }), /L2: the voltage reads 22.77 V, less than 23.0 V .*the phase is missing/);
  assert.throws(() => judged({ I: -90.1 }), /L2: the current reads 1.58 A, less than 1.6 A .*the phase is missing/);
  judged({ moves: 0.9 * STEADY.percent * Math.sqrt(7) });
  assert.throws(() => judged({ moves: 1.1 * STEADY.percent * Math.sqrt(7) }), /L1: readings are not steady/);
  assert.throws(() => judgeReadings(readings({}).slice(5), REFERENCE), /^CalibrationError: only 3 readings came/);
});

test('with Q the phase is known at any power factor, and a current of another phase is found', () => {
  const unity = parseReference('230,16,1');
  const [, L2] = judgeReadings(readings({ angle_deg: 0, deg: 1.5, withQ: true }), unity);
  assert.ok(Math.abs(L2!.errors.phase_deg! - 1.5) < 1e-9);
  assert.equal(judgeReadings(readings({ angle_deg: 0, deg: 1.5 }), unity)[1]!.errors.phase_deg, undefined);
  assert.throws(() => judged({ deg: -120, withQ: true }), /L2: the phase is -120.00 degrees off/);
  assert.throws(() => judged({ angle_deg: 0, deg: 120 }, unity), /L2: the power is -150.00 % off the reference/);
});

test('references that make no sense are refused with their bounds', () => {
  const refused: [string, string][] = [
    ['', 'is not V,I,PF'],
    ['230,16', 'is not V,I,PF'],
    ['230,16,0.5,1', 'is not V,I,PF'],
    ['230,16,-0.5', 'is not V,I,PF'],
    ['230,16,0.5lag', 'is not V,I,PF'],
    [',16,0.5', 'V =  is not from 190 to 260'],
    ['110,16,0.5', 'V = 110 is not from 190 to 260'],
    ['230,1.9,0.5', 'I = 1.9 is not from 2 to 60'],
    ['230,61,0.5', 'I = 61 is not from 2 to 60'],
    ['230,NaN,0.5', 'I = NaN is not from 2 to 60'],
    ['230,16,0.09', 'PF = 0.09 is not from 0.1 to 1'],
    ['230,16,1.01', 'PF = 1.01 is not from 0.1 to 1'],
  ];
  for (const [text, message] of refused) {
    assert.throws(
      () => parseReference(text),
      (error: Error) => error instanceof CalibrationError && error.message.startsWith(`reference ${text}: ${message}`),
      text,
    );
  }
  assert.ok(Math.abs(parseReference('230,16,0.5cap').angle_deg + 60) < 1e-9);
});

test('corrections add up, and stay within what parameters allow', () => {
  const old = { V_ppm: 40_000, I_ppm: -40_000, delay_ns: -250_000 };
  const none = { V_percent: 0, I_percent: 0, P_percent: 0, phase_deg: undefined };
  assert.deepEqual(correct(old, [none], 50), old);
  const more = correct(old, [{ ...none, V_percent: 1, I_percent: -1, phase_deg: 0.36 }], 50);
  assert.deepEqual(more, { V_ppm: 29_703, I_ppm: -30_303, delay_ns: -270_000 });
  const within = asParameters([more, more, more], 1);
  assert.equal(Object.keys(within).length, 10);
  const far = (change: object) => asParameters([more, { ...more, ...change }, more], 1);
  assert.throws(
    () => far({ V_ppm: 50_001 }),
    /L2: with what is stored already cal_v2_ppm would be 50001, not from -50000 to 50000/,
  );
  assert.throws(() => far({ I_ppm: -50_001 }), /L2: .*cal_i2_ppm would be -50001/);
  assert.throws(() => far({ delay_ns: 300_001 }), /L2: .*cal_i2_delay_ns would be 300001, not from -300000 to 300000/);
});

// ---- the command -----------------------------------------------------------------------------------------------

test('the command: what is in force with its date, and options that are refused', () => {
  const cli = path.resolve('cli/chargescript.mjs');
  const command = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'calibrate', ...args], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const shown = command('--show', '--json', '--nv', nv);
  assert.equal(shown.status, 0, shown.stderr);
  assert.deepEqual(JSON.parse(shown.stdout), { board: 'desktop', date: '2024-10-04', stored: result.stored });
  const refused: [string[], RegExp][] = [
    [[], /one of --reference V,I,PF, --restore-factory and --show is needed/],
    [['--show'], /--nv FILE is missing/],
    [['--show', '--nv', path.join(folder, 'absent')], /absent: ENOENT/],
    [['--reference', '230,16,2'], /--reference 230,16,2: PF = 2 is not from 0.1 to 1/],
    [['--reference', '230,16,1', '--seconds', '4'], /--seconds: 4 is not from 5 to 600/],
    [
      ['--reference', '230,16,1', '--date', '2026-02-30'],
      /--date: 2026-02-30 is not a day from 1970-01-02 to 2149-06-06/,
    ],
    [['--reference', '230,16,1', '--sensors', '1,2'], /--sensors: 1,2 is not V,I,DEG/],
  ];
  for (const [args, message] of refused) {
    const { status, stderr } = command(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
  }
});
