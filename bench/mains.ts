/** The site's supply: up to three phases with harmonics and noise. */

import type { Micros } from './api.ts';
import type { Random } from './random.ts';

/** One harmonic of the voltage. */
export interface Harmonic {
  /** 2 and up; 1 is the fundamental. */
  order: number;
  /** Of the fundamental [%]. */
  percent: number;
}

export interface MainsOptions {
  phases: number;
  /** Fundamental, root mean square [V]. */
  mains_V: number;
  mains_Hz: number;
  harmonics: readonly Harmonic[];
  /** White noise on the voltage, root mean square [mV]. */
  noise_mV: number;
}

const PHASES = 3;
const LAG = (2 * Math.PI) / 3;

/** Instantaneous voltages; L1 rises through zero at t = 0, L2 and L3 follow by a third of a period each. */
export class Mains {
  readonly phases: number;
  /** Fundamental of all phases, root mean square [V]; may be changed at any time. */
  volts: number;
  private readonly options: MainsOptions;
  private readonly random: Random;
  /** Voltages of single phases that differ from `volts` [V]; null = they do not. May be changed at any time. */
  phase_V: readonly (number | null)[] = [null, null, null];
  /** The phase that is interrupted, 1..3. */
  lost: number | false = false;
  private omega: number; // rad per us
  private turned = 0; // angle of L1 at `turned_us`
  private turned_us: Micros = 0;
  private cached_us: Micros = NaN;
  private readonly fundamental = new Float64Array(PHASES);
  private readonly wave = new Float64Array(PHASES);

  constructor(options: MainsOptions, random: Random) {
    this.options = options;
    this.random = random;
    this.phases = options.phases;
    this.volts = options.mains_V;
    this.omega = omegaOf(options.mains_Hz);
  }

  /** Goes on with another frequency from where it is. */
  setFrequency(t_us: Micros, hertz: number): void {
    this.turned = this.angle(t_us);
    this.turned_us = t_us;
    this.omega = omegaOf(hertz);
  }

  /** Fundamental of `phase` (0..2) to neutral, root mean square [V]; 0 for a phase that the site does not have. */
  rms_V(phase: number): number {
    if (phase >= this.phases || this.lost === phase + 1) return 0;
    return this.phase_V[phase] ?? this.volts;
  }

  /** The sine of `phase` (0..2) at `t_us`, amplitude 1: what a current in phase with the voltage follows. */
  sine(phase: number, t_us: Micros): number {
    this.at(t_us);
    return this.fundamental[phase]!;
  }

  /** Voltage of `phase` to neutral without noise [V]. */
  voltage(phase: number, t_us: Micros): number {
    const rms_V = this.rms_V(phase);
    if (rms_V === 0) return 0;
    this.at(t_us);
    return Math.SQRT2 * rms_V * this.wave[phase]!;
  }

  /** Angle of L1's fundamental at `t_us` [rad]. */
  angle(t_us: Micros): number {
    return this.turned + this.omega * (t_us - this.turned_us);
  }

  /** Radians per microsecond. */
  get speed(): number {
    return this.omega;
  }

  /** Root mean square of noise() [V]. */
  get noise_V(): number {
    return this.options.noise_mV * 1e-3;
  }

  /**
   * Energy per volt and ampere (rms) of a current in phase with the fundamental of `phase`, in closed form.
   *
   * @returns the integral of 2 * wave * sine from `from_us` to `to_us` [s]; 0 for a phase that the site does not have
   */
  overlap_s(phase: number, from_us: Micros, to_us: Micros): number {
    if (phase >= this.phases) return 0;
    const from = this.angle(from_us) - LAG * phase;
    const to = this.angle(to_us) - LAG * phase;
    let sum = to - from - (Math.sin(2 * to) - Math.sin(2 * from)) / 2;
    for (const { order: n, percent } of this.options.harmonics) {
      const lower = (Math.sin((n - 1) * to) - Math.sin((n - 1) * from)) / (n - 1);
      const upper = (Math.sin((n + 1) * to) - Math.sin((n + 1) * from)) / (n + 1);
      sum += 0.01 * percent * (lower - upper);
    }
    return (sum / this.omega) * 1e-6;
  }

  /** One draw of the noise that a sensor sees on top of voltage() [V]. */
  noise(): number {
    return this.options.noise_mV === 0 ? 0 : this.noise_V * this.random.normal();
  }

  private at(t_us: Micros): void {
    if (t_us === this.cached_us) return;
    this.cached_us = t_us;
    const { harmonics } = this.options;
    const turn = this.angle(t_us);
    for (let phase = 0; phase < PHASES; phase++) {
      const angle = turn - LAG * phase;
      const sine = Math.sin(angle);
      let wave = sine;
      for (const { order, percent } of harmonics) wave += 0.01 * percent * Math.sin(order * angle);
      this.fundamental[phase] = sine;
      this.wave[phase] = wave;
    }
  }
}

/** Radians per microsecond. */
function omegaOf(hertz: number): number {
  return 2 * Math.PI * hertz * 1e-6;
}
