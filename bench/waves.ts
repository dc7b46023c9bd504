/**
 * Waveforms as formulas: sums of sines and a direct part, through a switch that opens and closes with the angle. Their
 * values and the integrals of their products are exact (closed form, 64-bit floating point), never sums of samples.
 */

import type { Micros } from './api.ts';

/** amplitude * sin(rad_us * t_us + angle) */
export interface Tone {
  /** The peak, not the root mean square. */
  amplitude: number;
  rad_us: number;
  /** At t = 0 [rad]. */
  angle: number;
}

/** A switch that follows an angle: conducts for a part of each round. */
export interface Gate {
  rad_us: number;
  angle: number;
  pattern: GatePattern;
}

/** Of `turns` periods those from `open` to `shut` conduct. */
export interface GatePattern {
  turns: number;
  open: number;
  shut: number;
}

export interface Wave {
  dc: number;
  tones: readonly Tone[];
  gate?: Gate | undefined;
}

export const NOTHING: Wave = { dc: 0, tones: [] };

const TURN = 2 * Math.PI;

/** The instantaneous value. */
export function valueAt({ dc, tones, gate }: Wave, t_us: Micros): number {
  if (gate && !conducts(gate, t_us)) return 0;
  let sum = dc;
  for (const { amplitude, rad_us, angle } of tones) sum += amplitude * Math.sin(rad_us * t_us + angle);
  return sum;
}

/** The integral of a * b over the time from `from_us` to `to_us` [unit of a * unit of b * s]. */
export function productIntegral(a: Wave, b: Wave, from_us: Micros, to_us: Micros): number {
  if (!(to_us > from_us)) return 0;
  if (!a.gate && !b.gate) return 1e-6 * smooth(a, b, from_us, to_us);
  const edges = [from_us, to_us];
  for (const gate of new Set([a.gate, b.gate])) if (gate) edges.push(...edgesOf(gate, from_us, to_us));
  edges.sort((x, y) => x - y);
  let sum = 0;
  for (let n = 1; n < edges.length; n++) {
    const middle_us = (edges[n - 1]! + edges[n]!) / 2;
    const on = (!a.gate || conducts(a.gate, middle_us)) && (!b.gate || conducts(b.gate, middle_us));
    if (on) sum += smooth(a, b, edges[n - 1]!, edges[n]!);
  }
  return 1e-6 * sum;
}

/** Without gates [unit * unit * us]. */
function smooth(a: Wave, b: Wave, from_us: Micros, to_us: Micros): number {
  const middle_us = (from_us + to_us) / 2;
  const width_us = to_us - from_us;
  /** The integral of cos(rad_us * t + angle). */
  const cosine = (rad_us: number, angle: number) =>
    width_us * Math.cos(rad_us * middle_us + angle) * sinc((rad_us * width_us) / 2);
  const sine = ({ rad_us, angle, amplitude }: Tone) => amplitude * cosine(rad_us, angle - Math.PI / 2);
  let sum = a.dc * b.dc * width_us;
  if (a.dc !== 0) for (const tone of b.tones) sum += a.dc * sine(tone);
  if (b.dc !== 0) for (const tone of a.tones) sum += b.dc * sine(tone);
  for (const x of a.tones) {
    for (const y of b.tones) {
      const both = cosine(x.rad_us - y.rad_us, x.angle - y.angle) - cosine(x.rad_us + y.rad_us, x.angle + y.angle);
      sum += 0.5 * x.amplitude * y.amplitude * both;
    }
  }
  return sum;
}

function sinc(x: number): number {
  return Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x;
}

function turnsAt({ rad_us, angle }: Gate, t_us: Micros): number {
  return (rad_us * t_us + angle) / TURN;
}

function conducts(gate: Gate, t_us: Micros): boolean {
  const { turns, open, shut } = gate.pattern;
  const at = turnsAt(gate, t_us);
  const within = at - turns * Math.floor(at / turns);
  return within >= open && within < shut;
}

function edgesOf(gate: Gate, from_us: Micros, to_us: Micros): Micros[] {
  const { turns, open, shut } = gate.pattern;
  const edges: Micros[] = [];
  const last = Math.floor(turnsAt(gate, to_us) / turns);
  for (let round = Math.floor(turnsAt(gate, from_us) / turns); round <= last; round++) {
    for (const edge of [open, shut]) {
      const at_us = ((round * turns + edge) * TURN - gate.angle) / gate.rad_us;
      if (at_us > from_us && at_us < to_us) edges.push(at_us);
    }
  }
  return edges;
}

// ---- what is made of a fundamental -----------------------------------------------------------------------------

/** One harmonic. */
export interface Harmonic {
  /** 2 and up; 1 is the fundamental. */
  order: number;
  /** Of the fundamental [%]. */
  percent: number;
  /** Its angle where the fundamental of the voltage rises through zero (default 0) [degrees]. */
  angle_deg?: number;
}

/** One tone that is no multiple of the fundamental. L2 and L3 have it a third of its own period later each. */
export interface Interharmonic {
  Hz: number;
  /** Of the fundamental [%]. */
  percent: number;
  /** At t = 0 on L1 (default 0) [degrees]. */
  angle_deg?: number;
}

export interface Spectrum {
  harmonics: readonly Harmonic[];
  interharmonics: readonly Interharmonic[];
}

/** The fundamental of one phase's voltage: sin(rad_us * t_us + angle). */
export interface Fundamental {
  rad_us: number;
  angle: number;
}

/** A third of a period [rad]. */
export const LAG = TURN / 3;

/**
 * The tones of a voltage or a current in `phase` (0..2).
 *
 * @param rms of the fundamental
 * @param lag_rad by which the fundamental follows that of the voltage; the others do not
 */
export function tonesOf(
  rms: number,
  phase: number,
  of: Fundamental,
  { harmonics, interharmonics }: Spectrum,
  lag_rad = 0,
): Tone[] {
  const peak = Math.SQRT2 * rms;
  const tones: Tone[] = [{ amplitude: peak, rad_us: of.rad_us, angle: of.angle - lag_rad }];
  for (const { order, percent, angle_deg = 0 } of harmonics) {
    const angle = order * of.angle + radians(angle_deg);
    tones.push({ amplitude: 0.01 * percent * peak, rad_us: order * of.rad_us, angle });
  }
  for (const { Hz, percent, angle_deg = 0 } of interharmonics) {
    const angle = radians(angle_deg) - phase * LAG;
    tones.push({ amplitude: 0.01 * percent * peak, rad_us: radPerUs(Hz), angle });
  }
  return tones;
}

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Radians per microsecond. */
export function radPerUs(hertz: number): number {
  return TURN * hertz * 1e-6;
}
