/** From the true value to the ADC code: calibration of the board, errors of the sensor, noise, quantisation. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Random } from './random.ts';

/** Logical channels in the order of `CH_*` in assembly/mailbox.ts. */
export const CHANNEL_NAMES = ['CP', 'V1', 'V2', 'V3', 'I1', 'I2', 'I3', 'RESIDUAL', 'PP', 'TEMP'] as const;
export const CH_CP = 0;
export const CH_V1 = 1;
export const CH_I1 = 4;
export const CH_RESIDUAL = 7;
export const CH_PP = 8;
export const CH_TEMP = 9;

/** value = (code - offset) * gain, unit as in board.json. */
export interface Calibration {
  offset: number;
  gain: number;
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
}

/** Errors of the sensors, drawn once per run within these bounds. */
export interface SensorErrors {
  /** +- part of the value. */
  gain: number;
  /** +- codes. */
  offset_lsb: number;
  /** Root mean square, codes. */
  noise_lsb: number;
}

export const USUAL_ERRORS: SensorErrors = { gain: 0.001, offset_lsb: 0.5, noise_lsb: 1 };

/** Reads the calibration of `board`. @throws Error naming the file and the field when something is missing */
export async function loadCalibration(board: string): Promise<BoardCalibration> {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'boards', board, 'board.json');
  const json = JSON.parse(await readFile(file, 'utf8')) as {
    adc_bits?: number;
    skew_us?: number;
    parameters?: Record<string, number>;
    channels?: Record<string, { offset?: number; gain?: number; pullup_Ohm?: number }>;
  };
  const field = (value: number | undefined, name: string): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${file}: ${name} is not a number`);
    return value;
  };
  const channels = CHANNEL_NAMES.map((name) => ({
    offset: field(json.channels?.[name]?.offset, `channels.${name}.offset`),
    gain: field(json.channels?.[name]?.gain, `channels.${name}.gain`),
  }));
  return {
    adc_bits: field(json.adc_bits, 'adc_bits'),
    channels,
    pullup_Ohm: field(json.channels?.['PP']?.pullup_Ohm, 'channels.PP.pullup_Ohm'),
    skew_us: field(json.skew_us ?? 0, 'skew_us'),
    parameters: json.parameters ?? {},
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

  constructor(board: BoardCalibration, seed: string, errors: Partial<SensorErrors> = {}) {
    const { gain, offset_lsb, noise_lsb } = { ...USUAL_ERRORS, ...errors };
    this.random = new Random(`sensors ${seed}`);
    this.noise_lsb = noise_lsb;
    this.top = 2 ** board.adc_bits - 1;
    this.offset = Float64Array.from(board.channels, (channel) => channel.offset + offset_lsb * this.random.even());
    this.perUnit = Float64Array.from(board.channels, (channel) => (1 + gain * this.random.even()) / channel.gain);
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
