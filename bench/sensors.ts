/** From the true value to the ADC code: calibration of the board, errors of the sensor, noise, quantisation. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADS131_RANGE_V } from './ads131.ts';
import type { Micros } from './api.ts';
import { Random } from './random.ts';

/** Logical channels in the order of `CH_*` in assembly/mailbox.ts. */
export const CHANNEL_NAMES = ['CP', 'V1', 'V2', 'V3', 'I1', 'I2', 'I3', 'RESIDUAL', 'PP', 'TEMP'] as const;
export const CH_CP = 0;
export const CH_V1 = 1;
export const CH_I1 = 4;
export const CH_RESIDUAL = 7;
export const CH_PP = 8;
export const CH_TEMP = 9;

/** What stands between the mains and a channel of V or I (docs/metering.md). */
export const SENSOR_KINDS = ['divider', 'shunt', 'ct', 'rogowski'] as const;
export type SensorKind = (typeof SENSOR_KINDS)[number];

/** value = (code - offset) * gain, unit as in board.json. */
export interface Calibration {
  offset: number;
  gain: number;
  /** Default: one that neither delays nor differentiates. */
  sensor?: SensorKind;
  /** Gain of the front end's amplifier, 1 to 128. */
  pga?: number;
}

/** What the bench needs to know of boards/<board>/board.json. */
export interface BoardCalibration {
  adc_bits: number;
  /** In the order of CHANNEL_NAMES. */
  channels: Calibration[];
  pullup_Ohm: number;
  /** The current of a phase is sampled so much after its voltage (default 0). */
  skew_us?: number;
  /** Parameters that differ from their defaults. */
  parameters?: Readonly<Record<string, number>>;
  /** V and I go through a 24-bit front end. */
  front_end?: boolean;
  /** It measures direct voltage and current. */
  dc?: boolean;
  /** It measures at the mains connection, and the photovoltaic current instead of a residual one [mA]. */
  monitor?: boolean;
}

/** Error of one sensor that is not left to chance. */
export interface SensorError {
  /** Part of the value. */
  gain?: number;
  /** In the unit of the channel. */
  offset?: number;
  /** The signal comes so much late: the phase lag of a current transformer. */
  delay_us?: Micros;
}

/** Errors of the sensors, drawn once per run within these bounds. */
export interface SensorErrors {
  /** +- part of the value. */
  gain: number;
  /** +- codes. */
  offset_lsb: number;
  /** Root mean square, codes. */
  noise_lsb: number;
  /** The same two at the pins of a front end [uV]. */
  offset_uV: number;
  noise_uV: number;
  /** Instead of what would be drawn, by name of the channel. */
  chosen: Partial<Record<(typeof CHANNEL_NAMES)[number], SensorError>>;
}

export const USUAL_ERRORS: SensorErrors = {
  gain: 0.001,
  offset_lsb: 0.5,
  noise_lsb: 1,
  offset_uV: 100,
  noise_uV: 10,
  chosen: {},
};
/** A Rogowski coil's output is scaled so that a sine of this frequency has its own amplitude. */
const ROGOWSKI_Hz = 50;
/** Steps of the differences that stand for a derivative: 1e-4 off at the 50th harmonic. */
const RISE_US = 1;
const FULL_CODE = 2 ** 23;

/** Reads the calibration of `board`. @throws Error naming the file and the field when something is missing */
export async function loadCalibration(board: string): Promise<BoardCalibration> {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'boards', board, 'board.json');
  const json = JSON.parse(await readFile(file, 'utf8')) as {
    adc_bits?: number;
    skew_us?: number;
    parameters?: Record<string, number>;
    front_end?: string;
    dc?: boolean;
    monitor?: boolean;
    channels?: Record<
      string,
      { offset?: number; gain?: number; pullup_Ohm?: number; sensor?: SensorKind; pga?: number }
    >;
  };
  const field = (value: number | undefined, name: string): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${file}: ${name} is not a number`);
    return value;
  };
  const channels = CHANNEL_NAMES.map((name) => ({
    offset: field(json.channels?.[name]?.offset, `channels.${name}.offset`),
    gain: field(json.channels?.[name]?.gain, `channels.${name}.gain`),
    ...(json.channels?.[name]?.sensor && { sensor: json.channels[name].sensor }),
    ...(json.channels?.[name]?.pga !== undefined && { pga: json.channels[name].pga }),
  }));
  return {
    adc_bits: field(json.adc_bits, 'adc_bits'),
    channels,
    pullup_Ohm: field(json.channels?.['PP']?.pullup_Ohm, 'channels.PP.pullup_Ohm'),
    skew_us: field(json.skew_us ?? 0, 'skew_us'),
    parameters: json.parameters ?? {},
    front_end: json.front_end !== undefined,
    dc: json.dc ?? false,
    monitor: json.monitor ?? false,
  };
}

/** All analog inputs of one board. */
export class Sensors {
  private readonly random: Random;
  private readonly offset: Float64Array;
  private readonly perUnit: Float64Array;
  private readonly noise_lsb: number;
  private readonly top: number;
  /** Codes of channels that are stuck; -1 = alive. */
  private readonly stuck = new Int32Array(CHANNEL_NAMES.length).fill(-1);

  private readonly delay_us: Float64Array;
  private readonly coil: boolean[];
  /** At the pins of the front end, by channel: volts per unit, volts without signal. */
  private readonly pinsPerUnit: Float64Array;
  private readonly pinsOffset: Float64Array;
  /** Every sensor passes on the value of the very instant. */
  readonly prompt: boolean;

  constructor(board: BoardCalibration, seed: string, errors: Partial<SensorErrors> = {}) {
    const { gain, offset_lsb, noise_lsb, offset_uV, chosen } = { ...USUAL_ERRORS, ...errors };
    this.random = new Random(`sensors ${seed}`);
    this.noise_lsb = noise_lsb;
    this.top = 2 ** board.adc_bits - 1;
    const of = (n: number): SensorError => chosen[CHANNEL_NAMES[n]!] ?? {};
    this.offset = Float64Array.from(board.channels, (channel, n) => {
      const drawn = offset_lsb * this.random.even();
      return channel.offset + (of(n).offset === undefined ? drawn : of(n).offset! / channel.gain);
    });
    this.perUnit = Float64Array.from(board.channels, (channel, n) => {
      const drawn = gain * this.random.even();
      return (1 + (of(n).gain ?? drawn)) / channel.gain;
    });
    this.delay_us = Float64Array.from(board.channels, (_, n) => of(n).delay_us ?? 0);
    this.coil = board.channels.map(({ sensor }) => sensor === 'rogowski');
    const code_V = board.channels.map(({ pga = 1 }) => ADS131_RANGE_V / FULL_CODE / pga);
    this.pinsPerUnit = this.perUnit.map((perUnit, n) => perUnit * code_V[n]!);
    const pins = new Random(`front end offsets ${seed}`);
    this.pinsOffset = Float64Array.from(board.channels, ({ gain: perCode }, n) => {
      const drawn = 1e-6 * offset_uV * pins.even();
      return of(n).offset === undefined ? drawn : (of(n).offset! / perCode) * code_V[n]!;
    });
    this.prompt = !this.coil.includes(true) && this.delay_us.every((delay_us) => delay_us === 0);
  }

  /**
   * What the sensor of `channel` makes of a signal: late, or its rise.
   *
   * @param value the signal, at any time near `t_us`
   */
  passes(channel: number, t_us: Micros, value: (t_us: Micros) => number): number {
    const at_us = t_us - this.delay_us[channel]!;
    if (!this.coil[channel]) return value(at_us);
    const rise = (value(at_us + RISE_US) - value(at_us - RISE_US)) / (2 * RISE_US);
    return rise / (2 * Math.PI * ROGOWSKI_Hz * 1e-6);
  }

  /** @param value in the channel's unit @returns voltage at the front end's pins [V] */
  volts(channel: number, value: number): number {
    return this.pinsOffset[channel]! + value * this.pinsPerUnit[channel]!;
  }

  /** @param value true value in the channel's unit @returns code, clipped to the ADC's range */
  code(channel: number, value: number): number {
    const held = this.stuck[channel]!;
    if (held >= 0) return held;
    return this.rounded(this.exact(channel, value));
  }

  /** What becomes of an exact code: noise, quantisation, the ends of the range. */
  rounded(exact: number): number {
    const code = Math.round(exact + this.noise_lsb * this.random.normal());
    return code < 0 ? 0 : code > this.top ? this.top : code;
  }

  /** The same for many, as `exact` has them from `from` on. */
  roundedAll(exact: Float64Array, from: number, codes: Uint16Array): void {
    this.random.quantise(exact, from, this.noise_lsb, [0, this.top], codes);
  }

  /** Code of an input that is tied to half of the ADC's range. */
  idle(): number {
    return Math.round((this.top + 1) / 2 + this.noise_lsb * this.random.normal());
  }

  /** The code before noise and rounding. */
  exact(channel: number, value: number): number {
    const held = this.stuck[channel]!;
    return held >= 0 ? held : this.offset[channel]! + value * this.perUnit[channel]!;
  }

  /** Codes per unit of the value; 0 while the channel is stuck. */
  slope(channel: number): number {
    return this.stuck[channel]! >= 0 ? 0 : this.perUnit[channel]!;
  }

  /** Noise of a code (rms) when the value has a noise of its own (rms). */
  noise(channel: number, value: number): number {
    if (this.stuck[channel]! >= 0) return 0;
    return Math.hypot(this.noise_lsb, value * this.perUnit[channel]!);
  }

  /** Holds `channel` at `code` from now on. */
  hold(channel: number, code: number): void {
    this.stuck[channel] = code;
  }

  releaseAll(): void {
    this.stuck.fill(-1);
  }
}
