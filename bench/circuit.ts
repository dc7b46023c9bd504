/**
 * The control pilot circuit of IEC 61851-1 Annex A, solved exactly.
 *
 *        1 kOhm                 diode
 *   +-12 V --[R1]---+---------+---->|----+
 *                   |         |          |
 *                  [Rs]      === C      [RL]     Rs: fault to PE, RL: the car's R2 with R3 in parallel
 *                   |         |          |
 *   PE -------------+---------+----------+
 *
 * The diode is two straight lines (none below its forward voltage, a voltage source above), so the voltage is a chain of
 * exponentials. Each is solved in closed form up to the sampling instant or to where the diode changes over; no step size
 * exists that could be too coarse for a 50 us pulse.
 */

import type { Micros } from './api.ts';

/** Values of the circuit; the defaults are nominal, tolerances are for the caller to choose. */
export interface CircuitOptions {
  /** Open-circuit voltage of the generator's high and low level [V]. */
  high_V: number;
  low_V: number;
  source_Ohm: number;
  /** Capacitance between CP and PE of the station, of cable and car [pF]. */
  evse_pF: number;
  cable_pF: number;
  ev_pF: number;
  /** Forward voltage of the car's diode [V]. */
  diode_V: number;
}

export const NOMINAL_CIRCUIT: CircuitOptions = {
  high_V: 12,
  low_V: -12,
  source_Ohm: 1000,
  evse_pF: 1000,
  cable_pF: 1500,
  ev_pF: 1500,
  diode_V: 0.7,
};

/** R2 alone, with 1.3 kOhm, with 270 Ohm: what the car shows in states B, C and D [Ohm] (Table A.3). */
export const EV_LOAD_OHM = { B: 2740, C: parallel(2740, 1300), D: parallel(2740, 270) } as const;

/** PP to PE in the plug, by the cable's current [Ohm] (Table B.2). */
export const PP_OHM = { 13: 1500, 20: 680, 32: 220, 63: 100 } as const;

/** What hangs on the pilot wire. */
export interface PilotLoad {
  /** Cable and car connected: their capacitance counts. */
  connected: boolean;
  /** The car's resistance behind its diode [Ohm], Infinity = none. */
  load_Ohm: number;
  diodeShorted: boolean;
  /** From CP to PE past the diode [Ohm], Infinity = none. */
  short_Ohm: number;
}

const NO_LOAD: PilotLoad = { connected: false, load_Ohm: Infinity, diodeShorted: false, short_Ohm: Infinity };
const LEAST_OHM = 0.01; // a dead short still needs a time constant

export class PilotCircuit {
  private readonly options: CircuitOptions;
  /** Called for each passage of the voltage through 0 V: what a car's comparator sees. */
  private readonly onCrossing: (t_us: Micros, rising: boolean) => void;
  private source_V = 0;
  private source_Ohm: number;
  private load: PilotLoad = NO_LOAD;
  private capacitance_F: number;
  private t_us: Micros = 0;
  private v = 0;

  constructor(options: Partial<CircuitOptions> = {}, onCrossing: (t_us: Micros, rising: boolean) => void = () => {}) {
    this.options = { ...NOMINAL_CIRCUIT, ...options };
    this.onCrossing = onCrossing;
    this.source_Ohm = this.options.source_Ohm;
    this.capacitance_F = this.options.evse_pF * 1e-12;
  }

  /** Voltage CP to PE [V] at `t_us`, which must not be before that of the last call. */
  voltage(t_us: Micros): number {
    this.advance(t_us);
    return this.v;
  }

  /** Switches the generator: high, low, or not powered (null: 0 V behind the same resistance). */
  drive(t_us: Micros, level: boolean | null): void {
    this.advance(t_us);
    this.source_V = level === null ? 0 : level ? this.options.high_V : this.options.low_V;
  }

  /** The source resistor is `percent` more than it should be. */
  setSourceError(t_us: Micros, percent: number): void {
    this.advance(t_us);
    this.source_Ohm = this.options.source_Ohm * (1 + percent / 100);
  }

  setLoad(t_us: Micros, load: PilotLoad): void {
    this.advance(t_us);
    this.load = load;
    const { evse_pF, cable_pF, ev_pF } = this.options;
    this.capacitance_F = (evse_pF + (load.connected ? cable_pF + ev_pF : 0)) * 1e-12;
  }

  /** Goes on by whole periods of a waveform that repeats. */
  leap(us: number): void {
    this.t_us += us;
  }

  private advance(t_us: Micros): void {
    let left_s = (t_us - this.t_us) * 1e-6;
    this.t_us = Math.max(t_us, this.t_us);
    // The voltage moves one way only, so it passes each of the two corners (0 V, the diode's) at most once.
    for (let part = 0; part < 4 && left_s > 0; part++) left_s = this.advanceWithin(left_s);
  }

  /** One exponential, to the end or to the next corner. @returns the time that is left [s] */
  private advanceWithin(left_s: number): number {
    const { diode_V } = this.options;
    const { load, source_Ohm, v } = this;
    const corner_V = load.diodeShorted ? 0 : diode_V;
    const conducts = load.diodeShorted || v > corner_V || (v === corner_V && this.source_V > corner_V);
    const loadS = conducts ? 1 / Math.max(load.load_Ohm, LEAST_OHM) : 0;
    const conductance = 1 / source_Ohm + 1 / Math.max(load.short_Ohm, LEAST_OHM) + loadS;
    const end_V = (this.source_V / source_Ohm + corner_V * loadS) / conductance;
    const tau_s = this.capacitance_F / conductance;

    const stop_V = nextCorner(v, end_V, corner_V);
    const decay = Math.exp(-left_s / tau_s);
    const reached_V = end_V + (v - end_V) * decay;
    const rising = end_V > v;
    if (stop_V === undefined || (rising ? reached_V < stop_V : reached_V > stop_V)) {
      this.v = reached_V;
      return 0;
    }
    const after_s = Math.min(tau_s * Math.log((v - end_V) / (stop_V - end_V)), left_s);
    this.v = stop_V;
    if (stop_V === 0) this.onCrossing(this.t_us - (left_s - after_s) * 1e6, rising);
    // A corner belongs to the side the voltage came from: step over it by the least amount a float has there.
    if (!rising && stop_V === corner_V) this.v = stop_V - Number.EPSILON;
    return left_s - after_s;
  }
}

/** The first corner strictly between `from` and `to`, going from `from`. */
function nextCorner(from: number, to: number, diode_V: number): number | undefined {
  if (to > from) {
    if (from < 0 && to > 0) return 0;
    if (from < diode_V && to > diode_V) return diode_V;
  } else {
    if (from > diode_V && to < diode_V) return diode_V;
    if (from > 0 && to < 0) return 0;
  }
  return undefined;
}

function parallel(a: number, b: number): number {
  return (a * b) / (a + b);
}
