/** Measures one test point: energy counted by pilot.wasm against the exact integral of the formulas. */

import type { BoardName } from '../boards/index.ts';
import { loadWave } from '../load.ts';
import { Mains } from '../mains.ts';
import { Random } from '../random.ts';
import type { BoardCalibration, SensorErrors } from '../sensors.ts';
import { NOTHING, productIntegral, type Wave } from '../waves.ts';
import { AdcFrontEnd, WideFrontEnd, type FrontEnd, type Signals } from './front-end.ts';
import { MeterModule, type Reading } from './module.ts';
import { RATING, referenceOf, type Point, type TableName } from './points.ts';

/** What a meter is tested with. */
export interface Bench {
  board: BoardName;
  module: WebAssembly.Module;
  /** What the meter is told of its sensors. */
  calibration: BoardCalibration;
  /** What they are, if that is something else. */
  built?: BoardCalibration;
  /** Parameters on top of the board's, for instance a calibration. */
  parameters?: Readonly<Record<string, number>>;
  /** Of the sensors; gains are exact by default, as after a calibration. */
  errors?: Partial<SensorErrors>;
  /** Noise may be larger against the limit. */
  quick?: boolean;
}

/** What came out. Errors in percent of the exact value unless the name has another unit. */
export interface Measured {
  board: BoardName;
  table: TableName;
  point: string;
  I_A: number;
  angle_deg: number;
  U_V: number;
  f_Hz: number;
  /** Under load. */
  seconds: number;
  true_mWh: number;
  counted_mWh: number;
  /** Of the energy; where nothing flows, of no meaning. */
  error_percent: number;
  /** What is judged: the error, its change, or mWh; and its limit. */
  value: number;
  limit: number;
  /** Where the limit is from. */
  source: string;
  within: boolean;
  /** Means of what was shown under load, the worst of the phases. */
  P_percent: number;
  V_percent: number;
  I_percent: number;
  Q_percent: number;
  /** Of the neutral's current. */
  N_percent: number;
  /** The worst that was shown. */
  f_mHz: number;
  limit_mHz?: number;
  /** The register fell. */
  fell?: true;
}

const NO_ERRORS: SensorErrors = { gain: 0, offset_lsb: 0.5, noise_lsb: 1, offset_uV: 0, noise_uV: 0, chosen: {} };
/** Of the 24-bit front end at its amplifier's gain 1: 24 uV at 10 kHz are 168 codes [K]. */
const WIDE_NOISE_LSB = 168;
const SETTLE_MS = 2000;
const BOOK_MS = 1000; // after which all has been counted that flowed
const STEADY_MS = 800; // from a change of the load to readings that know nothing of before
const MOST_READINGS = 20_000; // some minutes are enough for what is shown
const QUANTISATION_LSB = Math.sqrt(1 / 12);
const SAMPLES_PER_S = 10_000;
const LONGEST_S = 60;
/** What the noise of a measurement may be against its limit. */
const NOISE_SHARE = 1 / 8;
const QUICK_SHARE = 1 / 4;
const PHASES: readonly (0 | 1 | 2)[] = [0, 1, 2];
/** From this power on it says something that a shown value is off [W, var]. */
const LEAST_POWER = 10;

/** Measures points, each with a meter of its own, from power-on. */
export class MeterTest {
  private readonly bench: Bench;
  private readonly references = new Map<string, Measured>();

  constructor(bench: Bench) {
    this.bench = bench;
  }

  measure(point: Point): Measured {
    const measured = this.energy(point);
    const change = () => measured.error_percent - this.reference(point).error_percent;
    if (point.judge === 'change') measured.value = change();
    else if (point.judge === 'phase') measured.value = phase_deg(change(), point.load.angle_deg);
    else if (point.judge === 'nothing') measured.value = measured.counted_mWh;
    const f_fits = point.limit_mHz === undefined || measured.f_mHz <= point.limit_mHz;
    measured.within = Math.abs(measured.value) <= point.limit && f_fits && !measured.fell;
    return measured;
  }

  private reference(point: Point): Measured {
    const reference = referenceOf(point);
    const key = JSON.stringify(reference);
    const known = this.references.get(key) ?? this.energy(reference);
    this.references.set(key, known);
    return known;
  }

  private energy(point: Point): Measured {
    const { bench } = this;
    const meter = new MeterModule(bench.module, bench.calibration, bench.parameters);
    const errors = { ...NO_ERRORS, ...bench.errors };
    const seed = `meter ${bench.board}`;
    const built = bench.built ?? bench.calibration;
    const source: Source = built.front_end
      ? { of: 'wide', frontEnd: new WideFrontEnd(built, WIDE_NOISE_LSB, seed) }
      : { of: 'codes', frontEnd: new AdcFrontEnd(bench.board, built, errors, seed) };
    const loaded = signalsOf(point);
    const seconds = this.seconds(point);
    const on_ms = SETTLE_MS;
    const off_ms = on_ms + 1000 * seconds;

    const run = new Run(meter, source);
    run.connect({ V: loaded.V, I: [NOTHING, NOTHING, NOTHING] });
    run.until(on_ms);
    const before = run.energy();
    run.connect(loaded, point.judge === 'nothing');
    run.until(on_ms + STEADY_MS);
    run.collect();
    run.until(off_ms);
    const shown = run.collect();
    run.connect({ V: loaded.V, I: [NOTHING, NOTHING, NOTHING] });
    run.until(off_ms + BOOK_MS);
    const after = run.energy();

    const true_mWh = exactEnergy_mWh(loaded, 1000 * on_ms, 1000 * off_ms);
    // A register of bills counts one direction.
    const register = point.judge === 'register';
    const net = (energy: Energy) => energy.import_mWh - energy.export_mWh;
    const counted_mWh = register ? after.whole_mWh - before.whole_mWh : net(after) - net(before);
    const error_percent = true_mWh === 0 ? 0 : (100 * (counted_mWh - true_mWh)) / true_mWh;
    return {
      ...{ board: bench.board, table: point.table, point: point.name, I_A: point.I_A, angle_deg: point.load.angle_deg },
      ...{ U_V: point.U_V, f_Hz: point.f_Hz, seconds, true_mWh, counted_mWh, error_percent },
      ...{ value: error_percent, limit: point.limit, source: point.source, within: false },
      ...shownErrors(shown, loaded, point.f_Hz),
      ...(point.limit_mHz !== undefined && { limit_mHz: point.limit_mHz }),
      ...(run.fell && { fell: true }),
    };
  }

  /** So long that the noise of the sensors is well below the limit. */
  private seconds({ I_A, load, limit, least_s, judge }: Point): number {
    if (judge === 'nothing' || I_A === 0) return least_s;
    const { calibration, errors, quick } = this.bench;
    const own_lsb = calibration.front_end ? WIDE_NOISE_LSB : { ...NO_ERRORS, ...errors }.noise_lsb;
    const noise_lsb = Math.hypot(own_lsb, QUANTISATION_LSB);
    const phases = load.phase_percent.filter((percent) => percent !== 0).length;
    const noise_A = (noise_lsb * calibration.channels[4]!.gain) / 1000;
    const active_A = Math.abs(I_A * Math.cos((load.angle_deg * Math.PI) / 180)) * Math.sqrt(phases);
    const inOneSecond_percent = (100 * noise_A) / active_A / Math.sqrt(SAMPLES_PER_S);
    const wanted_percent = limit * (quick ? QUICK_SHARE : NOISE_SHARE);
    return Math.min(
      Math.max(least_s, Math.ceil((inOneSecond_percent / wanted_percent) ** 2)),
      Math.max(LONGEST_S, least_s),
    );
  }
}

interface Energy {
  import_mWh: number;
  export_mWh: number;
  whole_mWh: number;
}

type Source = { of: 'codes'; frontEnd: FrontEnd<Uint16Array> } | { of: 'wide'; frontEnd: FrontEnd<Int32Array> };

/** A meter that is fed block by block. */
class Run {
  /** The register went backwards at some time. */
  fell = false;
  private readonly meter: MeterModule;
  private readonly source: Source;
  private block = 0;
  private readings: Reading[] = [];
  private last: Reading | undefined;

  constructor(meter: MeterModule, source: Source) {
    this.meter = meter;
    this.source = source;
  }

  connect(signals: Signals, pooled = false): void {
    this.source.frontEnd.connect(signals, pooled);
  }

  until(ms: number): void {
    for (; this.block < ms; this.block++) {
      if (this.source.of === 'wide') this.source.frontEnd.sample(this.block, this.meter.wide);
      else this.source.frontEnd.sample(this.block, this.meter.codes);
      const reading = this.meter.block();
      if (!reading) continue;
      const { last } = this;
      if (last && (reading.import_mWh < last.import_mWh || reading.export_mWh < last.export_mWh)) this.fell = true;
      this.last = reading;
      if (this.readings.length < MOST_READINGS) this.readings.push(reading);
    }
  }

  /** The readings since the last call. */
  collect(): Reading[] {
    const { readings } = this;
    this.readings = [];
    return readings;
  }

  energy(): Energy {
    if (!this.last) throw new Error('the meter has published nothing');
    const { import_mWh, export_mWh, whole_import_mWh: whole_mWh } = this.last;
    return { import_mWh, export_mWh, whole_mWh };
  }
}

function signalsOf(point: Point): Signals {
  const { U_V: mains_V, f_Hz: mains_Hz, harmonics, interharmonics } = point;
  const mains = new Mains({ phases: 3, mains_V, mains_Hz, harmonics, interharmonics, noise_mV: 0 }, new Random('none'));
  const I = (phase: 0 | 1 | 2) => loadWave(point.load, point.I_A, phase, mains);
  return { V: [mains.wave(0), mains.wave(1), mains.wave(2)], I: [I(0), I(1), I(2)] };
}

/** What a current must seem to lead by for its energy to be off by so much at this angle: cos(angle - x) / cos(angle). */
function phase_deg(change_percent: number, angle_deg: number): number {
  const radian = Math.PI / 180;
  return change_percent / 100 / Math.tan(angle_deg * radian) / radian;
}

/** The exact integral, all phases. */
export function exactEnergy_mWh({ V, I }: Signals, from_us: number, to_us: number): number {
  return PHASES.reduce<number>((sum, phase) => sum + productIntegral(V[phase], I[phase], from_us, to_us), 0) / 3.6;
}

// ---- what is shown ---------------------------------------------------------------------------------------------

/** A time over which means are those of for ever: whole cycles of all that is in the tests. */
const LONG_US = 20e6;

type Shown = Pick<Measured, 'P_percent' | 'V_percent' | 'I_percent' | 'Q_percent' | 'N_percent' | 'f_mHz'>;

function shownErrors(readings: readonly Reading[], { V, I }: Signals, f_Hz: number): Shown {
  const meanOf = (get: (reading: Reading) => number) =>
    readings.reduce((sum, reading) => sum + get(reading), 0) / Math.max(readings.length, 1);
  const mean = (a: Wave, b: Wave) => productIntegral(a, b, 0, LONG_US) / (LONG_US * 1e-6);
  const worst = (
    get: (reading: Reading, phase: number) => number,
    truth: (phase: 0 | 1 | 2) => number,
    least: number,
  ) =>
    PHASES.reduce<number>((far, phase) => {
      const exact = truth(phase);
      if (Math.abs(exact) < least) return far;
      const error = (100 * (meanOf((reading) => get(reading, phase)) / 1000 - exact)) / exact;
      return Math.abs(error) > Math.abs(far) ? error : far;
    }, 0);
  const square_A2 = PHASES.flatMap((j) => PHASES.map((k) => mean(I[j], I[k]))).reduce((sum, part) => sum + part, 0);
  const neutral_A = Math.sqrt(Math.max(square_A2, 0));
  return {
    P_percent: worst(
      ({ P_mW }, phase) => P_mW[phase]!,
      (phase) => mean(V[phase], I[phase]),
      LEAST_POWER,
    ),
    V_percent: worst(
      ({ V_mV }, phase) => V_mV[phase]!,
      (phase) => Math.sqrt(mean(V[phase], V[phase])),
      1,
    ),
    I_percent: worst(
      ({ I_mA }, phase) => I_mA[phase]!,
      (phase) => Math.sqrt(mean(I[phase], I[phase])),
      RATING.Imin_A / 2,
    ),
    Q_percent: worst(
      ({ Q_mvar }, phase) => Q_mvar[phase]!,
      (phase) => reactive_var(V[phase], I[phase], mean),
      LEAST_POWER,
    ),
    N_percent:
      neutral_A < RATING.Imin_A / 2
        ? 0
        : (100 * (meanOf(({ neutral_mA }) => neutral_mA) / 1000 - neutral_A)) / neutral_A,
    f_mHz: readings.reduce((far, { frequency_mHz }) => Math.max(far, Math.abs(frequency_mHz - 1000 * f_Hz)), 0),
  };
}

/** Of the fundamental, inductive positive. */
function reactive_var(V: Wave, I: Wave, mean: (a: Wave, b: Wave) => number): number {
  const [fundamental] = V.tones;
  if (!fundamental) return 0;
  const { amplitude, rad_us, angle } = fundamental;
  const ahead: Wave = { dc: 0, tones: [{ amplitude, rad_us, angle: angle + Math.PI / 2 }] };
  return -mean(ahead, I);
}
