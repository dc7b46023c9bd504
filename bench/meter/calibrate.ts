/**
 * Calibration of a board's meter against a reference: measure, judge, compute, store, measure again (docs/metering.md).
 * The board is powered twice: what it was given before a calibration, and what of it stays.
 */

import { readFile } from 'node:fs/promises';
import { PARAMETERS, parameterIndex } from '../../parameters/parameters.ts';
import type { BenchEvent, BoardDriver } from '../api.ts';
import { readParameters } from '../nv-file.ts';
import { runScenario, type ScenarioRun } from '../run.ts';
import { checkScenario } from '../scenario.ts';
import { CHANNEL_NAMES, loadCalibration, type SensorErrors } from '../sensors.ts';

export const PHASES = [0, 1, 2] as const;

/** What flows while it is measured, the same in each phase: root mean squares, lag of the current [V, A, degrees]. */
export interface Reference {
  V: number;
  I: number;
  angle_deg: number;
}

/** Of one phase against the reference. A positive angle: the current is seen later than it is. */
export interface PhaseErrors {
  V_percent: number;
  I_percent: number;
  P_percent: number;
  /** Undefined where nothing tells it. */
  phase_deg: number | undefined;
}

/** The corrections of one phase, as parameters have them. */
export interface Correction {
  V_ppm: number;
  I_ppm: number;
  delay_ns: number;
}

/** Means of one phase over the readings at one reference, and the standard errors of these means. */
export interface PhaseReading {
  errors: PhaseErrors;
  V: number;
  I: number;
  noise: { V_percent: number; I_percent: number; phase_deg: number };
}

/** Bounds of a reference. The station charges at its voltage, and its current stands well above the noise. */
export const REFERENCE = { V: [190, 260], I: [2, 60], PF: [0.1, 1] } as const;
/** Beyond it the sensor is another one than the board's, or wired to another phase. */
export const PLAUSIBLE = { percent: 5, P_percent: 11, phase_deg: 5 };
/** A phase that reads less than this part of the reference is not connected. */
export const LEAST_PART = 0.1;
/** Standard errors of the means. */
export const STEADY = { percent: 0.02, phase_deg: 0.005 };
/** What may be left afterwards. */
export const RESIDUE = { percent: 0.1, phase_deg: 0.02 };
/** Above, P by V I hardly depends on the angle. */
const TELLING_PF = 0.9;

export const USUAL_SECONDS = 20;
/** A little off, so that samples do not fall on the same places of each cycle. */
export const USUAL_HZ = 50.02;
export const SECONDS = [5, 600] as const;

/** Nothing was stored, or not what was meant to be; the message names phase and bound. */
export class CalibrationError extends Error {
  override name = 'CalibrationError';
}

/** Reads `V,I,PF`; PF may end with `ind` (so it is without) or `cap`. @throws CalibrationError */
export function parseReference(text: string): Reference {
  const parts = text.split(',');
  const [V, I, factor] = parts;
  const load = /^([0-9.]+)(ind|cap)?$/.exec(factor?.trim() ?? '');
  if (parts.length !== 3 || !load) throw new CalibrationError(`reference ${text}: is not V,I,PF such as 230,16,0.5ind`);
  const within = (name: 'V' | 'I' | 'PF', value: string): number => {
    const [low, high] = REFERENCE[name];
    const number = value.trim() === '' ? NaN : Number(value);
    if (number >= low && number <= high) return number;
    throw new CalibrationError(`reference ${text}: ${name} = ${value} is not from ${low} to ${high}`);
  };
  const angle_deg = degrees(Math.acos(within('PF', load[1]!)));
  return { V: within('V', V!), I: within('I', I!), angle_deg: load[2] === 'cap' ? -angle_deg : angle_deg };
}

// ---- what the readings say -------------------------------------------------------------------------------------

/** One reading of all phases; Q where the board tells it. */
export interface Reading {
  V_mV: readonly number[];
  I_mA: readonly number[];
  P_mW: readonly number[];
  Q_mvar?: readonly number[];
}

/** Readings of the telemetry from `from_us` on, `to_us` excluded. */
export function readingsOf(events: readonly BenchEvent[], from_us: number, to_us: number): Reading[] {
  const within = events.filter(({ t_us }) => t_us >= from_us && t_us < to_us);
  const rest = within.filter(({ event }) => event === 'readings');
  return within
    .filter(({ event }) => event === 'meter')
    .map((event) => {
      const other = rest.find(({ t_us }) => Math.abs(t_us - event.t_us) < SAME_READING_US);
      return { ...event, ...other } as unknown as Reading;
    });
}

const SAME_READING_US = 100_000;

/** @throws CalibrationError when there are not enough of them */
export function judgeReadings(readings: readonly Reading[], reference: Reference): PhaseReading[] {
  if (readings.length < SECONDS[0] - 1) {
    throw new CalibrationError(`only ${readings.length} readings came, at least ${SECONDS[0] - 1} are needed`);
  }
  return PHASES.map((phase) => {
    const V = statistics(readings.map(({ V_mV }) => V_mV[phase]! / 1000));
    const I = statistics(readings.map(({ I_mA }) => I_mA[phase]! / 1000));
    const P = statistics(readings.map(({ P_mW }) => P_mW[phase]! / 1000));
    const angles = readings.map((reading) => angle_deg(reading, phase, reference));
    const known = angles.filter((angle) => angle !== undefined);
    const angle = known.length === readings.length ? statistics(known) : undefined;
    const { cos } = Math;
    return {
      V: V.mean,
      I: I.mean,
      errors: {
        V_percent: 100 * (V.mean / reference.V - 1),
        I_percent: 100 * (I.mean / reference.I - 1),
        P_percent: 100 * (P.mean / (reference.V * reference.I * cos(radians(reference.angle_deg))) - 1),
        phase_deg: angle && around0(angle.mean - reference.angle_deg),
      },
      noise: {
        V_percent: (100 * V.error) / reference.V,
        I_percent: (100 * I.error) / reference.I,
        phase_deg: angle?.error ?? 0,
      },
    };
  });
}

/** How far the current lags; by P and Q, or by P and V I with the sign of the reference. */
function angle_deg(reading: Reading, phase: number, reference: Reference): number | undefined {
  const P = reading.P_mW[phase]!;
  if (reading.Q_mvar) return around(degrees(Math.atan2(reading.Q_mvar[phase]!, P)), reference.angle_deg);
  const apparent = (reading.V_mV[phase]! * reading.I_mA[phase]!) / 1000;
  if (Math.cos(radians(reference.angle_deg)) > TELLING_PF || apparent === 0) return undefined;
  return Math.sign(reference.angle_deg) * degrees(Math.acos(Math.max(-1, Math.min(1, P / apparent))));
}

/** The same angle, within half a turn of `middle_deg`. */
function around(angle: number, middle_deg: number): number {
  return middle_deg + around0(angle - middle_deg);
}

function around0(angle: number): number {
  return angle - 360 * Math.round(angle / 360);
}

function statistics(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(square / values.length) };
}

/** Refuses what no calibration should hide. @throws CalibrationError naming phase and bound */
export function checkPlausible(phases: readonly PhaseReading[], reference: Reference): void {
  phases.forEach(({ V, I, errors, noise }, phase) => {
    const refuse = (what: string) => {
      throw new CalibrationError(`L${phase + 1}: ${what}`);
    };
    const least = (name: string, value: number, of: number, unit: string) => {
      if (value >= LEAST_PART * of) return;
      const bound = `${(LEAST_PART * of).toFixed(1)} ${unit} (${100 * LEAST_PART} % of the reference)`;
      refuse(`the ${name} reads ${value.toFixed(2)} ${unit}, less than ${bound}: the phase is missing`);
    };
    const steady = (name: string, value: number, bound: number, unit: string) => {
      const moves = `the standard error of the ${name}'s mean is ${value.toFixed(3)} ${unit}, at most ${bound}`;
      if (value > bound) refuse(`readings are not steady: ${moves}; steadier reference, or more seconds`);
    };
    const close = (name: string, value: number, bound: number, unit: string) => {
      const off = `the ${name} is ${Number.isFinite(value) ? value.toFixed(2) : '?'} ${unit} off the reference`;
      if (!(Math.abs(value) <= bound)) refuse(`${off}, at most ${bound}: wrong reference, sensor or wiring`);
    };
    least('voltage', V, reference.V, 'V');
    least('current', I, reference.I, 'A');
    steady('voltage', noise.V_percent, STEADY.percent, '%');
    steady('current', noise.I_percent, STEADY.percent, '%');
    steady('phase', noise.phase_deg, STEADY.phase_deg, 'degrees');
    close('voltage', errors.V_percent, PLAUSIBLE.percent, '%');
    close('current', errors.I_percent, PLAUSIBLE.percent, '%');
    if (errors.phase_deg !== undefined) close('phase', errors.phase_deg, PLAUSIBLE.phase_deg, 'degrees');
    else close('power', errors.P_percent, PLAUSIBLE.P_percent, '%');
  });
}

// ---- corrections -----------------------------------------------------------------------------------------------

/** What was in force while it was measured, and on top what the errors at one or more references ask for. */
export function correct(old: Correction, measured: readonly PhaseErrors[], mains_Hz: number): Correction {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const gain = (ppm: number, percent: number) => Math.round(1e6 * ((1 + ppm / 1e6) / (1 + percent / 100) - 1));
  const angles = measured.map(({ phase_deg }) => phase_deg).filter((angle) => angle !== undefined);
  const late_ns = angles.length === 0 ? 0 : ((mean(angles) / 360) * 1e9) / mains_Hz;
  return {
    V_ppm: gain(old.V_ppm, mean(measured.map(({ V_percent }) => V_percent))),
    I_ppm: gain(old.I_ppm, mean(measured.map(({ I_percent }) => I_percent))),
    delay_ns: Math.round(old.delay_ns - late_ns),
  };
}

const nameOf = {
  V_ppm: (phase: number) => `cal_v${phase + 1}_ppm`,
  I_ppm: (phase: number) => `cal_i${phase + 1}_ppm`,
  delay_ns: (phase: number) => `cal_i${phase + 1}_delay_ns`,
} as const;

/** All parameters of a calibration, by name. */
export const CALIBRATION: readonly string[] = PARAMETERS.map(({ name }) => name).filter((n) => n.startsWith('cal_'));

/** With the day. @throws CalibrationError when one of them is beyond its bounds */
export function asParameters(corrections: readonly Correction[], day: number): Record<string, number> {
  const parameters: Record<string, number> = {};
  corrections.forEach((correction, phase) => {
    for (const key of ['V_ppm', 'I_ppm', 'delay_ns'] as const) {
      const name = nameOf[key](phase);
      const value = correction[key];
      const { min, max } = PARAMETERS[parameterIndex(name)]!;
      if (value < min || value > max) {
        throw new CalibrationError(
          `L${phase + 1}: with what is stored already ${name} would be ${value}, not from ${min} to ${max}`,
        );
      }
      parameters[name] = value;
    }
  });
  return { ...parameters, cal_day: day };
}

function corrections(parameters: Readonly<Record<string, number>>): Correction[] {
  return PHASES.map((phase) => ({
    V_ppm: parameters[nameOf.V_ppm(phase)]!,
    I_ppm: parameters[nameOf.I_ppm(phase)]!,
    delay_ns: parameters[nameOf.delay_ns(phase)]!,
  }));
}

// ---- the station -----------------------------------------------------------------------------------------------

export interface CalibrationOptions {
  /** Holds the station's non-volatile memory. */
  nv: string;
  references: readonly Reference[];
  /** How long is measured at each of them. */
  seconds: number;
  mains_Hz: number;
  /** Days since 1970-01-01. */
  day: number;
  /** What the bench's sensors are drawn from. */
  seed: string;
  sensors: Partial<SensorErrors>;
  /** Of the site and of what happens there, for tests. */
  site?: object;
  steps?: readonly object[];
  onProgress?: (text: string) => void;
}

export interface CalibrationResult {
  /** By reference and phase. */
  before: PhaseErrors[][];
  after: PhaseErrors[][];
  /** In force before and after, by name. */
  old: Record<string, number>;
  stored: Record<string, number>;
  /** All within RESIDUE. */
  within: boolean;
}

/** What leaves the factory with `board`: by name. */
export async function factoryValues(board: string): Promise<Record<string, number>> {
  const { parameters = {} } = await loadCalibration(board);
  return Object.fromEntries(CALIBRATION.map((name) => [name, parameters[name] ?? 0]));
}

/** What of a calibration is in force on `board` with the memory `nv`. */
export async function calibrationInForce(board: string, nv: string): Promise<Record<string, number>> {
  const factory = await factoryValues(board);
  const set = readParameters(await readFile(nv).catch(absent));
  return Object.fromEntries(CALIBRATION.map((name) => [name, set[name] ?? factory[name]!]));
}

function absent(error: NodeJS.ErrnoException): Uint8Array {
  if (error.code === 'ENOENT') return new Uint8Array(0);
  throw error;
}

/** @throws CalibrationError when the readings make no sense; then nothing has been stored */
export async function calibrate(driver: BoardDriver, options: CalibrationOptions): Promise<CalibrationResult> {
  const { references, mains_Hz, day, nv, onProgress } = options;
  const old = await calibrationInForce(driver.name, nv);
  onProgress?.('measuring');
  const before = await measure(driver, options, {});
  before.forEach((phases, i) => checkPlausible(phases, references[i]!));
  const changes = asParameters(
    corrections(old).map((correction, phase) =>
      correct(
        correction,
        before.map((phases) => phases[phase]!.errors),
        mains_Hz,
      ),
    ),
    day,
  );
  onProgress?.('storing, and measuring again');
  const after = await measure(driver, options, changes);
  const stored = await checkStored(driver.name, nv, changes);
  const errors = (measured: PhaseReading[][]) => measured.map((phases) => phases.map((phase) => phase.errors));
  return { before: errors(before), after: errors(after), old, stored, within: errors(after).flat().every(isWithin) };
}

/** Takes the calibration back to what it left the factory with. @throws CalibrationError when the station does not */
export async function restoreFactory(
  driver: BoardDriver,
  options: Pick<CalibrationOptions, 'nv' | 'seed' | 'sensors'>,
): Promise<Record<string, number>> {
  const changes = await factoryValues(driver.name);
  const scenario = { name: options.seed, duration_ms: PLUG_MS + CLOSED_MS, steps: [setting(changes), plug({})] };
  closedAt(await events(driver, options, scenario));
  return checkStored(driver.name, options.nv, changes);
}

export function isWithin({ V_percent, I_percent, P_percent, phase_deg = 0 }: PhaseErrors): boolean {
  return (
    [V_percent, I_percent, P_percent].every((percent) => Math.abs(percent) <= RESIDUE.percent) &&
    Math.abs(phase_deg) <= RESIDUE.phase_deg
  );
}

const SET_MS = 1000;
const PLUG_MS = 4000; // until then the meter learns what its sensors give without current
const CLOSED_MS = 8000; // after it, and current flows
const RAMP_MS_PER_A = 100;
const SETTLE_MS = 1000;
const CABLE_A = 63;

const setting = (parameters: Record<string, number>) => ({ at_ms: SET_MS, backend: { parameters } });
const plug = (ev: object) => ({ at_ms: PLUG_MS, ev: { plug: true, state: 'C', cable_A: CABLE_A, ...ev } });

/** A car as the load: plugged when `changes` are stored, drawing the references one after the other. By reference and phase. */
export async function measure(
  driver: BoardDriver,
  options: CalibrationOptions,
  changes: Record<string, number>,
): Promise<PhaseReading[][]> {
  const { references, seconds, mains_Hz, seed, site = {}, steps: more = [] } = options;
  const ramp_ms = SETTLE_MS + RAMP_MS_PER_A * Math.max(...references.map(({ I }) => I));
  const steps: object[] = Object.keys(changes).length > 0 ? [setting(changes)] : [];
  const spans: [number, number][] = [];
  let at_ms = PLUG_MS;
  for (const { V, I, angle_deg: lag_deg } of references) {
    const ev = { draw_A: I, load: { angle_deg: lag_deg } };
    const first = spans.length === 0;
    steps.push({ ...(first ? plug(ev) : { at_ms, ev }), fault: { mains_V: V } });
    const from_ms = at_ms + (first ? CLOSED_MS : 0) + ramp_ms;
    at_ms = from_ms + 1000 * seconds;
    spans.push([1000 * from_ms, 1000 * at_ms]);
  }
  steps.push({ at_ms, ev: { plug: false } }, ...more);
  const told = await events(driver, options, {
    name: seed,
    duration_ms: at_ms + SETTLE_MS,
    site: { mains_V: references[0]!.V, mains_Hz, limit_A: CABLE_A, ...site },
    steps,
  });
  closedAt(told);
  return spans.map(([from_us, to_us], i) => judgeReadings(readingsOf(told, from_us, to_us), references[i]!));
}

async function events(
  driver: BoardDriver,
  { nv, sensors }: Pick<CalibrationOptions, 'nv' | 'sensors'>,
  scenario: object,
): Promise<BenchEvent[]> {
  const run: ScenarioRun = { nv, world: { sensors } };
  const { events: told } = await runScenario(driver, checkScenario(scenario), run);
  const refused = told.find(({ event, text }) => event === 'door' && / cal_.* refused|cal_.*strap/.test(String(text)));
  if (refused) throw new CalibrationError(`the station refuses: ${String(refused['text'])}`);
  return told;
}

/** No car is served before all parameters are taken over. @throws CalibrationError */
function closedAt(told: readonly BenchEvent[]): void {
  if (told.some(({ event, value }) => event === 'contactor' && value === 'closed')) return;
  const faults = told.filter(({ event, active }) => event === 'fault' && active === true);
  const why = faults.length > 0 ? `faults: ${faults.map(({ code }) => String(code)).join(', ')}` : 'no fault was told';
  throw new CalibrationError(`no current flows: the contactor did not close (${why})`);
}

async function checkStored(
  board: string,
  nv: string,
  changes: Record<string, number>,
): Promise<Record<string, number>> {
  const stored = await calibrationInForce(board, nv);
  for (const [name, value] of Object.entries(changes)) {
    if (stored[name] !== value) throw new CalibrationError(`${name} is stored as ${stored[name]}, not as ${value}`);
  }
  return stored;
}

/** Sensors of V and I with these errors, in percent and degrees of lag at `mains_Hz`. */
export function chosenErrors(
  mains_Hz: number,
  of: (phase: number) => { V_percent: number; I_percent: number; lag_deg: number },
): SensorErrors['chosen'] {
  const chosen: SensorErrors['chosen'] = {};
  for (const phase of PHASES) {
    const { V_percent, I_percent, lag_deg } = of(phase);
    chosen[CHANNEL_NAMES[1 + phase]!] = { gain: V_percent / 100 };
    chosen[CHANNEL_NAMES[4 + phase]!] = { gain: I_percent / 100, delay_us: ((lag_deg / 360) * 1e6) / mains_Hz };
  }
  return chosen;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle_rad: number): number {
  return (angle_rad * 180) / Math.PI;
}
