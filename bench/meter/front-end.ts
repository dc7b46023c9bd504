/** From waveforms to the codes that a board's ADC makes of them: instants, gains, offsets, noise, quantisation. */

import type { BoardName } from '../boards/index.ts';
import { CH_CP, CH_I1, CH_PP, CH_RESIDUAL, CH_TEMP, CH_V1, CHANNEL_NAMES, Sensors } from '../sensors.ts';
import type { BoardCalibration, SensorErrors } from '../sensors.ts';
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
}

/** Makes codes of signals; a front end of 24 bits will be another one with codes of its own type. */
export interface FrontEnd<Codes> {
  /** What is on its inputs from the next block on. */
  connect(signals: Signals): void;
  /** The codes of block `block` (its start is `block` ms), [channel][sample]. */
  sample(block: number, codes: Codes): void;
}

/** When each channel is converted after the instant of its sample [us], in the order of CHANNEL_NAMES: boards/rpi-pico/sampling.c. */
export const INSTANTS_US: Record<BoardName, readonly number[]> = {
  desktop: new Array<number>(CHANNELS).fill(0),
  'mps2-an386': new Array<number>(CHANNELS).fill(0),
  'rpi-pico': [25, 5, 35, 75, 15, 45, 85, 65, 55, 95],
};

/** A pattern of waveforms that repeats after so many blocks is computed once. */
const PERIODS = [20, 100, 200, 1000, 2000, 4000, 10_000, 20_000];
const WHOLE = 1e-9; // of a cycle and block

/** The board's own ADC. The other channels say: no car, 25 degrees. */
export class AdcFrontEnd implements FrontEnd<Uint16Array> {
  private readonly sensors: Sensors;
  private readonly instants_us: readonly number[];
  /** Codes before noise and rounding, [block][channel][sample], of `period` blocks. */
  private exact: Float64Array = new Float64Array(0);
  private period = 0;
  private signals: Signals | undefined;

  /** @param seed of offsets, gain errors and noise */
  constructor(board: BoardName, calibration: BoardCalibration, errors: Partial<SensorErrors>, seed: string) {
    this.sensors = new Sensors(calibration, seed, errors);
    this.instants_us = INSTANTS_US[board];
  }

  connect(signals: Signals): void {
    this.signals = signals;
    const waves = [...signals.V, ...signals.I];
    this.period = PERIODS.find((blocks) => waves.every((wave) => repeats(wave, blocks))) ?? 0;
    this.exact = new Float64Array(Math.max(this.period, 1) * CHANNELS * SAMPLES);
    for (let block = 0; block < this.period; block++) this.compute(block, block);
  }

  sample(block: number, codes: Uint16Array): void {
    if (!this.signals) throw new Error('nothing is connected to the front end');
    if (this.period === 0) this.compute(block, 0);
    const from = (this.period === 0 ? 0 : block % this.period) * CHANNELS * SAMPLES;
    for (let n = 0; n < CHANNELS * SAMPLES; n++) codes[n] = this.sensors.rounded(this.exact[from + n]!);
  }

  private compute(block: number, place: number): void {
    for (let channel = 0; channel < CHANNELS; channel++) {
      for (let k = 0; k < SAMPLES; k++) {
        const t_us = block * BLOCK_US + k * STEP_US + this.instants_us[channel]!;
        this.exact[(place * CHANNELS + channel) * SAMPLES + k] = this.sensors.exact(channel, this.value(channel, t_us));
      }
    }
  }

  /** In the unit of board.json. */
  private value(channel: number, t_us: number): number {
    const { V, I } = this.signals!;
    for (const phase of PHASES) {
      if (channel === CH_V1 + phase) return 1000 * valueAt(V[phase], t_us);
      if (channel === CH_I1 + phase) return 1000 * valueAt(I[phase], t_us);
    }
    return IDLE[channel] ?? 0;
  }
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
