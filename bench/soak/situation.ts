/** What is so at one instant: the world's truth, and what the scenario has told car, backend and board up to then. */

import type { Micros, Truth } from '../api.ts';
import { PARAMETERS } from '../../parameters/parameters.ts';
import type { FaultStep, Scenario, Step } from '../scenario.ts';

const SECOND_US = 1_000_000;

/** As the pilot's high level, at the station, says it; in the borders between two, the one that allows power. */
export type CarState = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export class Situation {
  t_us: Micros = 0;
  truth!: Truth;
  /** Since when the board runs; Infinity while it does not. */
  boot_us: Micros = Infinity;

  plugged = false;
  plugged_us: Micros = 0;
  s2: 'B' | 'C' | 'D' = 'B';
  cable_A = 32;
  /** Between the resistors of cables: the station may refuse it. */
  oddCable = false;
  draw_A: number | null = null;
  diodeShort = false;
  cpOpen = false;
  peLost = false;
  short_Ohm = Infinity;
  cpDriver: FaultStep['cp_driver'] = false;
  weld = false;
  weldOne = false;
  stuckOpen = false;
  mirrorStuck: FaultStep['mirror_stuck'] = false;
  outputHolds_ms = USUAL_HOLD_MS;
  lockStuck = false;
  lockFeedback: FaultStep['lock_feedback'] = false;
  rcmDead = false;
  rcmStuck = false;
  rcmPulsed_us: Micros = -Infinity;
  estop = false;
  residual_ac_mA = 0;
  residual_dc_mA = 0;
  temperature_C = 25;
  temperatureSensor: FaultStep['temperature_sensor'] = false;
  mains_Hz: number;
  stuck: readonly string[] = [];

  limit_A: number;
  free: boolean;
  stop = false;
  unavailable = false;
  /** When the backend last said so, to a board that listened; a withdrawn authorisation is none. */
  authorised_us: Micros = -Infinity;
  deauthorised_us: Micros = -Infinity;
  cleared_us: Micros = -Infinity;
  /** When each order of a step's `board` was last given. */
  readonly injected = new Map<string, Micros>();
  /** Last step of any kind. */
  changed_us: Micros = 0;
  /** Last change of what may be signalled. */
  limited_us: Micros = 0;

  private readonly scenario: Scenario;
  private next = 0;
  private estopPulseEnd_us: Micros = -Infinity;
  private mayBe = new Map<string, number[]>();
  /** Since when the board runs, nobody is there and no parameter has changed. */
  private idle_us: Micros = Infinity;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.mains_Hz = scenario.site.mains_Hz;
    this.setParameters(0, scenario.parameters ?? {});
    this.limit_A = scenario.site.limit_A;
    this.free = scenario.site.authorise === 'free';
  }

  /** Goes on to `t_us`, where the world is as `truth` says. */
  advance(t_us: Micros, truth: Truth): void {
    this.truth = truth;
    this.t_us = t_us;
    const { steps } = this.scenario;
    while (this.next < steps.length && steps[this.next]!.at_ms * 1000 <= t_us) this.apply(steps[this.next++]!);
    if (truth.pilot === 'off') this.boot_us = Infinity;
    else if (this.boot_us === Infinity) this.boot_us = t_us;
    if (this.boot_us === Infinity || this.plugged || this.car !== 'A') this.idle_us = Infinity;
    else if (this.idle_us === Infinity) this.idle_us = t_us;
    if (t_us - this.idle_us > TAKEN_US) for (const values of this.mayBe.values()) values.splice(0, values.length - 1);
  }

  /** Values of a parameter of which one is in force: a new one is taken over when no car is served. */
  may(name: string): readonly number[] {
    return this.mayBe.get(name) ?? [PARAMETERS.find((parameter) => parameter.name === name)!.value];
  }

  /** Emergency stop, by hand or by a pulse that is long enough for boards that see their lines once a block. */
  get stopPressed(): boolean {
    return this.estop || this.t_us < this.estopPulseEnd_us;
  }

  /** Volts of each phase that the site has. */
  get mains_V(): readonly number[] {
    return this.truth.V.slice(0, this.scenario.site.phases);
  }

  /** The service orders a reset of latched faults that nothing is in the way of. */
  get resettable(): boolean {
    const { truth } = this;
    const closed = this.mirrorStuck ? this.mirrorStuck === 'closed' : truth.contactorClosed || truth.threePhase;
    return (
      this.boot_us < Infinity && !truth.contactorDriven && !closed && truth.output_V.every((volts) => volts < LIVE_V)
    );
  }

  private setParameters(at_us: Micros, parameters: Readonly<Record<string, number>>): void {
    for (const [name, value] of Object.entries(parameters)) this.mayBe.set(name, [...this.may(name), value]);
    if (Object.keys(parameters).length > 0 && this.idle_us < Infinity) this.idle_us = at_us;
  }

  /** Seconds since `at_us`. */
  since_s(at_us: Micros): number {
    return (this.t_us - at_us) / SECOND_US;
  }

  /** The station drives the contactor. */
  get energised(): boolean {
    return this.truth.contactorDriven;
  }

  get oscillating(): boolean {
    return typeof this.truth.pilot === 'number';
  }

  /** The current that the pilot's duty says (Table A.7) [A]; 0 when it says none. */
  get signalled_A(): number {
    const { pilot } = this.truth;
    if (typeof pilot !== 'number' || pilot < 0.08) return 0;
    return pilot <= 0.85 ? 60 * pilot : 250 * (pilot - 0.64);
  }

  /** What may be signalled by order, cable and board [A]; 0 when nothing may. */
  get allowed_A(): number {
    return this.allowedBy_A(this.cable_A);
  }

  /** The same with another cable. */
  allowedBy_A(cable_A: number): number {
    const allowed = Math.min(this.limit_A, cable_A, BOARD_MAX_A);
    return this.stop || this.unavailable || allowed < LEAST_A ? 0 : allowed;
  }

  get car(): CarState {
    const high_V = this.truth.cp_high_V;
    if (high_V < -1.5) return 'F';
    if (high_V < 1) return 'E';
    if (high_V < 3.8) return 'D';
    if (high_V <= 8.2) return 'C';
    return high_V <= 10.3 ? 'B' : 'A';
  }

  /** Low level that a diode leaves alone. */
  get diodeSeen(): boolean {
    return this.oscillating && this.truth.cp_low_V < -10;
  }

  isStuck(...channels: string[]): boolean {
    return channels.some((channel) => this.stuck.includes(channel));
  }

  /** A board order of this name was given in the `seconds` before `t_us`. */
  recently(order: string, seconds: number, t_us: Micros = this.t_us): boolean {
    return t_us - (this.injected.get(order) ?? -Infinity) <= seconds * SECOND_US;
  }

  private apply(step: Step): void {
    const at_us = step.at_ms * 1000;
    const { ev, fault, backend, board } = step;
    this.changed_us = at_us;
    const before = `${this.allowed_A} ${this.plugged}`;
    if (ev) {
      if (ev.plug !== undefined && ev.plug !== this.plugged) this.plugged_us = at_us;
      if (ev.plug === false) this.s2 = 'B';
      this.plugged = ev.plug ?? this.plugged;
      this.s2 = ev.state ?? this.s2;
      this.cable_A = ev.cable_A ?? this.cable_A;
      if (ev.cable_A !== undefined) this.oddCable = false;
      if (ev.pp_Ohm !== undefined) {
        this.cable_A = mostOf_A(ev.pp_Ohm);
        this.oddCable = true;
      }
      if (ev.draw_A !== undefined) this.draw_A = ev.draw_A;
    }
    if (fault) {
      this.diodeShort = fault.diode_short ?? this.diodeShort;
      this.cpOpen = fault.cp_open ?? this.cpOpen;
      this.peLost = fault.pe_lost ?? this.peLost;
      this.cpDriver = fault.cp_driver ?? this.cpDriver;
      this.weld = fault.contactor_weld ?? this.weld;
      this.weldOne = fault.contactor_weld_one ?? this.weldOne;
      this.stuckOpen = fault.contactor_stuck_open ?? this.stuckOpen;
      this.mirrorStuck = fault.mirror_stuck ?? this.mirrorStuck;
      const { output_holds_ms: holds_ms } = fault;
      if (holds_ms !== undefined) this.outputHolds_ms = holds_ms === false ? USUAL_HOLD_MS : holds_ms;
      this.lockStuck = fault.lock_stuck ?? this.lockStuck;
      this.lockFeedback = fault.lock_feedback ?? this.lockFeedback;
      this.rcmDead = fault.rcm_dead ?? this.rcmDead;
      this.rcmStuck = fault.rcm_stuck ?? this.rcmStuck;
      if (fault.rcm_pulse_us !== undefined) this.rcmPulsed_us = at_us + fault.rcm_pulse_us;
      this.temperatureSensor = fault.temperature_sensor ?? this.temperatureSensor;
      const { mains_Hz } = fault;
      if (mains_Hz !== undefined) this.mains_Hz = mains_Hz === false ? this.scenario.site.mains_Hz : mains_Hz;
      this.residual_ac_mA = fault.residual_ac_mA ?? this.residual_ac_mA;
      this.residual_dc_mA = fault.residual_dc_mA ?? this.residual_dc_mA;
      const { cp_short_to_pe, temperature_C, sensor_stuck } = fault;
      if (cp_short_to_pe !== undefined) {
        this.short_Ohm = typeof cp_short_to_pe === 'number' ? cp_short_to_pe : cp_short_to_pe ? 80 : Infinity;
      }
      if (temperature_C !== undefined) this.temperature_C = temperature_C === false ? 25 : temperature_C;
      if (sensor_stuck !== undefined) {
        this.stuck = Array.isArray(sensor_stuck) ? sensor_stuck : sensor_stuck ? CHANNELS : [];
      }
    }
    if (backend) {
      this.limit_A = backend.limit_A ?? this.limit_A;
      this.stop = backend.stop ?? this.stop;
      this.free = backend.free ?? this.free;
      this.unavailable = backend.unavailable ?? this.unavailable;
      const listens = this.boot_us < Infinity;
      if (listens && backend.authorise) this.authorised_us = at_us;
      if (listens && (backend.deauthorise || backend.authorise === false)) {
        this.authorised_us = -Infinity;
        if (this.plugged) this.deauthorised_us = at_us; // a car that comes later has not been refused
      }
      if (listens && backend.clear_faults) this.cleared_us = at_us;
      if (backend.parameters) this.setParameters(at_us, backend.parameters);
    }
    if (board) {
      for (const order of Object.keys(board)) this.injected.set(order, at_us);
      this.estop = board.estop ?? this.estop;
      const { estop_pulse_us: pulse_us = 0 } = board;
      if (pulse_us >= SEEN_PULSE_US) this.estopPulseEnd_us = at_us + pulse_us;
    }
    if (`${this.allowed_A} ${this.plugged}` !== before) this.limited_us = at_us;
  }
}

const CHANNELS = ['cp', 'v1', 'v2', 'v3', 'i1', 'i2', 'i3', 'residual', 'pp', 'temp'];
const BOARD_MAX_A = 80; // boards/*/board.json
const LEAST_A = 6;
const USUAL_HOLD_MS = 30; // bench/world.ts
const LIVE_V = 50;
const SEEN_PULSE_US = 2000; // two ends of blocks
const TAKEN_US = 10_000_000; // generous, a session module may have to start again in it

/** The most that a resistor may be taken for (IEC 61851-1 Table B.2, borders in docs/pilot.md, 5 % for measuring) [A]. */
function mostOf_A(pp_Ohm: number | null): number {
  if (pp_Ohm === null || pp_Ohm > 2700 * 1.05 || pp_Ohm < 75 * 0.95) return 0;
  if (pp_Ohm > 1000 * 1.05) return 13;
  if (pp_Ohm > 330 * 1.05) return 20;
  return pp_Ohm > 150 * 1.05 ? 32 : 63;
}
