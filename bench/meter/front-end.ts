/** From waveforms to the codes that a board's ADC makes of them: instants, gains, offsets, noise, quantisation. */

import type { BoardName } from '../boards/index.ts';
import { CH_CP, CH_I1, CH_PP, CH_RESIDUAL, CH_TEMP, CH_V1, CHANNEL_NAMES, Sensors } from '../sensors.ts';
import type { BoardCalibration, SensorErrors } from '../sensors.ts';
import { Random } from '../random.ts';
import { valueAt, type Wave } from '../waves.ts';

export const SAMPLES = 10; // per channel and block
const STEP_US = 100;
const BLOCK_US = 1000;
const CHANNELS = CHANNEL_NAMES.length;
const PHASES = [0, 1, 2] as const;

/** Voltage and current of the three phases [V, A]. */
export interface Signals {
  V: readonly [Wave, Wave, Wave];
  I: readonly [Wave, Wave, Wave];
  /** Of a photovoltaic system, where the board measures it. */
  pv?: Wave;
}

/** Makes codes of signals. */
export interface FrontEnd<Codes> {
  /**
   * What is on its inputs from the next block on. @param pooled noise is drawn by whole blocks out of a pool, where the signals repeat:
   * for long times
   */
  connect(signals: Signals, pooled?: boolean): void;
  /** The codes of block `block` (its start is `block` ms), [channel][sample]. */
  sample(block: number, codes: Codes): void;
}

/** When each channel is converted after the instant of its sample [us], in the order of CHANNEL_NAMES: boards/rpi-pico/sampling.c. */
export const INSTANTS_US: Record<BoardName, readonly number[]> = {
  desktop: new Array<number>(CHANNELS).fill(0),
  'mps2-an386': new Array<number>(CHANNELS).fill(0),
  'rpi-pico': [25, 5, 35, 75, 15, 45, 85, 65, 55, 95],
  // The front end takes all at once; the rest does not matter to a meter.
  'desktop-meter': new Array<number>(CHANNELS).fill(0),
  'desktop-monitor': new Array<number>(CHANNELS).fill(0),
  'rpi-pico-meter': new Array<number>(CHANNELS).fill(0),
};

/** A pattern of waveforms that repeats after so many blocks is computed once. */
const PERIODS = [20, 100, 200, 1000, 2000, 4000, 10_000, 20_000];
const WHOLE = 1e-9; // of a cycle and block
/** Noisy blocks in a pool for each block of the pattern. */
const VARIANTS = 512;

/** Codes before noise and rounding, of a pattern that is computed once when it repeats. */
abstract class Sampled<Codes extends Uint16Array | Int32Array> implements FrontEnd<Codes> {
  /** [block][channel][sample], of `period` blocks. */
  protected exact: Float64Array = new Float64Array(0);
  private period = 0;
  private signals: Signals | undefined;
  /** [block * VARIANTS + variant]; empty where none is wanted. */
  private pool: Codes[] = [];
  private readonly draw: Random;
  private readonly channels: number;

  constructor(channels: number, seed: string) {
    this.channels = channels;
    this.draw = new Random(`pool ${seed}`);
  }

  connect(signals: Signals, pooled = false): void {
    this.signals = signals;
    this.pool = [];
    const waves = [...signals.V, ...signals.I, ...(signals.pv ? [signals.pv] : [])];
    this.period = PERIODS.find((blocks) => waves.every((wave) => repeats(wave, blocks))) ?? 0;
    this.exact = new Float64Array(Math.max(this.period, 1) * this.channels * SAMPLES);
    for (let block = 0; block < this.period; block++) this.compute(signals, block, block);
    if (pooled)
      this.pool = Array.from({ length: this.period * VARIANTS }, (_, n) => this.variant(Math.floor(n / VARIANTS)));
  }

  sample(block: number, codes: Codes): void {
    if (!this.signals) throw new Error('nothing is connected to the front end');
    if (this.pool.length > 0) {
      codes.set(this.pool[(block % this.period) * VARIANTS + (this.draw.next() % VARIANTS)]!);
      return;
    }
    if (this.period === 0) this.compute(this.signals, block, 0);
    this.convert(codes, (this.period === 0 ? 0 : block % this.period) * this.channels * SAMPLES);
  }

  /** Noise, rounding and clipping of what begins at `from` in `exact`. */
  protected abstract convert(codes: Codes, from: number): void;
  /** Room for a block. */
  protected abstract room(): Codes;
  /** The code of `channel` at the k-th sample of a block, exactly. */
  protected abstract code(signals: Signals, channel: number, t_us: number): number;

  private variant(block: number): Codes {
    const codes = this.room();
    this.convert(codes, block * this.channels * SAMPLES);
    return codes;
  }

  private compute(signals: Signals, block: number, place: number): void {
    for (let channel = 0; channel < this.channels; channel++) {
      for (let k = 0; k < SAMPLES; k++) {
        const t_us = block * BLOCK_US + k * STEP_US;
        this.exact[(place * this.channels + channel) * SAMPLES + k] = this.code(signals, channel, t_us);
      }
    }
  }
}

/** The board's own ADC. The other channels say: no car, 25 degrees. */
export class AdcFrontEnd extends Sampled<Uint16Array> {
  private readonly sensors: Sensors;
  private readonly instants_us: readonly number[];

  /** @param seed of offsets, gain errors and noise */
  constructor(board: BoardName, calibration: BoardCalibration, errors: Partial<SensorErrors>, seed: string) {
    super(CHANNELS, seed);
    this.sensors = new Sensors(calibration, seed, errors);
    this.instants_us = INSTANTS_US[board];
  }

  protected override room(): Uint16Array {
    return new Uint16Array(CHANNELS * SAMPLES);
  }

  protected override convert(codes: Uint16Array, from: number): void {
    this.sensors.roundedAll(this.exact, from, codes);
  }

  protected override code(signals: Signals, channel: number, t_us: number): number {
    return this.sensors.exact(channel, inUnits(signals, channel, t_us + this.instants_us[channel]!));
  }
}

const ROWS = 6; // V1 to V3, I1 to I3
const WIDE_TOP = 2 ** 23 - 1;

/** A 24-bit front end, all channels at one instant; noise in codes. What its filter does is not in it. */
export class WideFrontEnd extends Sampled<Int32Array> {
  private readonly gains: readonly number[];
  private readonly noise_lsb: number;
  private readonly random: Random;

  constructor(calibration: BoardCalibration, noise_lsb: number, seed: string) {
    super(ROWS, seed);
    this.gains = calibration.channels.slice(CH_V1, CH_V1 + ROWS).map(({ gain }) => gain);
    this.noise_lsb = noise_lsb;
    this.random = new Random(seed);
  }

  protected override room(): Int32Array {
    return new Int32Array(ROWS * SAMPLES);
  }

  protected override convert(codes: Int32Array, from: number): void {
    this.random.quantise(this.exact, from, this.noise_lsb, [-WIDE_TOP - 1, WIDE_TOP], codes);
  }

  protected override code(signals: Signals, row: number, t_us: number): number {
    return inUnits(signals, CH_V1 + row, t_us) / this.gains[row]!;
  }
}

/** In the unit of board.json. */
function inUnits({ V, I, pv }: Signals, channel: number, t_us: number): number {
  for (const phase of PHASES) {
    if (channel === CH_V1 + phase) return 1000 * valueAt(V[phase], t_us);
    if (channel === CH_I1 + phase) return 1000 * valueAt(I[phase], t_us);
  }
  if (channel === CH_RESIDUAL && pv) return 1000 * valueAt(pv, t_us);
  return IDLE[channel] ?? 0;
}

const IDLE: Readonly<Record<number, number>> = {
  [CH_CP]: 12_000,
  [CH_RESIDUAL]: 0,
  [CH_PP]: 10_000,
  [CH_TEMP]: 25_000,
};

function repeats({ tones, gate }: Wave, blocks: number): boolean {
  const whole = (rad_us: number) => {
    const turns = (rad_us * blocks * BLOCK_US) / (2 * Math.PI);
    return Math.abs(turns - Math.round(turns)) < WHOLE * blocks;
  };
  return tones.every(({ rad_us }) => whole(rad_us)) && (!gate || whole(gate.rad_us / gate.pattern.turns));
}
