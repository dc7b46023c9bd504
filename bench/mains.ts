/** The site's supply: up to three phases with harmonics, inter-harmonics and noise. */

import type { Micros } from './api.ts';
import type { Random } from './random.ts';
import { LAG, NOTHING, radPerUs, tonesOf, valueAt, type Fundamental, type Spectrum, type Wave } from './waves.ts';

export interface MainsOptions extends Partial<Spectrum> {
  phases: number;
  /** Fundamental, root mean square [V]. */
  mains_V: number;
  mains_Hz: number;
  /** White noise on the voltage, root mean square [mV]. */
  noise_mV: number;
}

const TURN = 2 * Math.PI;
/** Of a cycle: an instant that is so close before its end is its end. */
const SAME_TURN = 1e-8;

/** Instantaneous voltages; L1 rises through zero at t = 0, L2 and L3 follow by a third of a period each. */
export class Mains {
  readonly phases: number;
  /** Fundamental of all phases, root mean square [V]; may be changed at any time. */
  volts: number;
  private readonly options: MainsOptions;
  private readonly spectrum: Spectrum;
  private readonly random: Random;
  /** Voltages of single phases that differ from `volts` [V]; null = they do not. May be changed at any time. */
  phase_V: readonly (number | null)[] = [null, null, null];
  /** The phase that is interrupted, 1..3. */
  lost: number | false = false;
  private rad_us: number;
  private start = 0; // angle of L1 at t = 0, as if the frequency had always been this one
  private readonly waves: { rms_V: number; rad_us: number; start: number; wave: Wave }[] = [];

  constructor(options: MainsOptions, random: Random) {
    this.options = options;
    this.spectrum = { harmonics: options.harmonics ?? [], interharmonics: options.interharmonics ?? [] };
    this.random = random;
    this.phases = options.phases;
    this.volts = options.mains_V;
    this.rad_us = radPerUs(options.mains_Hz);
  }

  /** Goes on with another frequency from where it is. */
  setFrequency(t_us: Micros, hertz: number): void {
    const angle = this.angle(t_us);
    this.rad_us = radPerUs(hertz);
    this.start = angle - this.rad_us * t_us;
  }

  /** Fundamental of `phase` (0..2) to neutral, root mean square [V]; 0 for a phase that the site does not have. */
  rms_V(phase: number): number {
    if (phase >= this.phases || this.lost === phase + 1) return 0;
    return this.phase_V[phase] ?? this.volts;
  }

  /** The sine of `phase` (0..2) at `t_us`, amplitude 1: its fundamental. */
  sine(phase: number, t_us: Micros): number {
    return Math.sin(this.angle(t_us) - LAG * phase);
  }

  /** Where the fundamental of `phase` (0..2) is, until the frequency changes. */
  fundamental(phase: number): Fundamental {
    return { rad_us: this.rad_us, angle: this.start - LAG * phase };
  }

  /** Voltage of `phase` to neutral, without noise, until something changes [V]. */
  wave(phase: number): Wave {
    const rms_V = this.rms_V(phase);
    if (rms_V === 0) return NOTHING;
    const { rad_us, start } = this;
    const known = this.waves[phase];
    if (known && known.rms_V === rms_V && known.rad_us === rad_us && known.start === start) return known.wave;
    const wave = { dc: 0, tones: tonesOf(rms_V, phase, this.fundamental(phase), this.spectrum) };
    this.waves[phase] = { rms_V, rad_us, start, wave };
    return wave;
  }

  /** Voltage of `phase` to neutral without noise [V]. */
  voltage(phase: number, t_us: Micros): number {
    return valueAt(this.wave(phase), t_us);
  }

  /** Angle of L1's fundamental at `t_us` [rad]. */
  angle(t_us: Micros): number {
    return this.start + this.rad_us * t_us;
  }

  /** Radians per microsecond. */
  get speed(): number {
    return this.rad_us;
  }

  /** Counts the cycles of L1, from one rise of its fundamental through zero to the next. */
  cycle(t_us: Micros): number {
    return Math.floor(this.angle(t_us) / TURN + SAME_TURN);
  }

  /** When that cycle ends, at this frequency. */
  cycleEnd_us(cycle: number): Micros {
    return ((cycle + 1) * TURN - this.start) / this.rad_us;
  }

  /** Root mean square of noise() [V]. */
  get noise_V(): number {
    return this.options.noise_mV * 1e-3;
  }

  /** One draw of the noise that a sensor sees on top of voltage() [V]. */
  noise(): number {
    return this.options.noise_mV === 0 ? 0 : this.noise_V * this.random.normal();
  }
}
