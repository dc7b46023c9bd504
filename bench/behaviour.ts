/** What a car does by itself in the course of time: when it closes and opens S2, and when it will not charge any more. */

import type { Micros } from './api.ts';
import type { Checker } from './checker.ts';
import { permittedCurrent_A } from './ev.ts';

/** `ev.behaviour` of a scenario; docs/bench.md describes each. */
export interface EvBehaviour {
  s2_at_duty?: boolean;
  ready_after_ms?: number;
  obeys_after_ms?: number | null;
  sleeps?: boolean;
  wakes_on?: 'x1' | 'F' | 'any';
  wakes_on_ms?: number;
  pauses_every_ms?: number;
  pauses_for_ms?: number;
  needs_unplugged_ms?: number;
  refuses_after_interruptions?: number;
  refuses_restart_within_ms?: number;
  latches_on_F?: boolean;
  breaks_on_phase_change?: boolean;
  draws_in_C1?: boolean;
  draws_after_s2_ms?: number;
  overdraw_percent?: number;
  min_current_A?: number;
  ramps_A_per_s?: number;
  follows_after_ms?: number;
}

const FLAGS = ['s2_at_duty', 'sleeps', 'latches_on_F', 'breaks_on_phase_change', 'draws_in_C1'] as const;
const HOUR_MS = 3_600_000;
const NUMBERS = {
  ready_after_ms: [0, HOUR_MS],
  wakes_on_ms: [0, HOUR_MS],
  pauses_every_ms: [1, HOUR_MS],
  pauses_for_ms: [1, HOUR_MS],
  needs_unplugged_ms: [0, HOUR_MS],
  refuses_after_interruptions: [1, 1000],
  refuses_restart_within_ms: [0, HOUR_MS],
  draws_after_s2_ms: [0, 10_000],
  overdraw_percent: [-100, 100],
  min_current_A: [0, 80],
  ramps_A_per_s: [0.01, 1000],
  follows_after_ms: [0, HOUR_MS],
} as const;
const KEYS = [...FLAGS, ...Object.keys(NUMBERS), 'obeys_after_ms', 'wakes_on'];
/** Each is nothing without another one. */
const NEEDS: readonly (readonly [keyof EvBehaviour, keyof EvBehaviour])[] = [
  ['ready_after_ms', 's2_at_duty'],
  ['sleeps', 's2_at_duty'],
  ['wakes_on', 'sleeps'],
  ['wakes_on_ms', 'sleeps'],
  ['pauses_every_ms', 's2_at_duty'],
  ['pauses_every_ms', 'pauses_for_ms'],
  ['pauses_for_ms', 'pauses_every_ms'],
];

/** @throws the checker's error, naming field and bound */
export function checkBehaviour(c: Checker, json: unknown, path: string): EvBehaviour {
  const o = c.object(json, path, KEYS);
  const behaviour: EvBehaviour = {};
  for (const key of FLAGS) if (key in o) behaviour[key] = c.flag(o[key], `${path}.${key}`);
  for (const key of Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]) {
    if (!(key in o)) continue;
    const [low, high] = NUMBERS[key];
    const whole = key === 'refuses_after_interruptions';
    behaviour[key] = whole
      ? c.whole(o[key], `${path}.${key}`, low, high)
      : c.number(o[key], `${path}.${key}`, low, high);
  }
  if ('obeys_after_ms' in o) {
    const value = o['obeys_after_ms'];
    behaviour.obeys_after_ms = value === null ? null : c.number(value, `${path}.obeys_after_ms`, 0, HOUR_MS);
  }
  if ('wakes_on' in o) behaviour.wakes_on = c.oneOf(o['wakes_on'], `${path}.wakes_on`, ['x1', 'F', 'any']);
  for (const [key, needed] of NEEDS) {
    if (behaviour[key] !== undefined && behaviour[key] !== false && !behaviour[needed]) {
      throw c.error(`${path}.${key}: means nothing without ${needed}`);
    }
  }
  return behaviour;
}

/** The pilot as the car tells it: a PWM, steady +12 V (with its load 9, 6 or 3 V), steady -12 V, nothing. */
export type SeenPilot = 'pwm' | 'x1' | 'F' | 'none';

/** What the car notices in one millisecond. */
export interface CarView {
  /** undefined: it is changing. */
  pilot: SeenPilot | undefined;
  /** Measured duty cycle. */
  duty: number | undefined;
  /** The last period of a PWM that it saw. */
  lastPulse_us: Micros;
  s2Closed: boolean;
  powered: boolean;
  /** Switched through by the station. */
  phases: number;
  current_A: number;
}

const USUAL_READY_MS = 500;
const USUAL_WAKE_MS = 3000;
const F_US = 100_000; // -12 V for so long is no glitch
const LOAD_A = 1; // more than this is a load

/** One car's mind from plug-in to unplugging. */
export class CarMind {
  /** A phase change has broken it, for good. */
  damaged = false;
  /** PWM taken away while S2 was closed, since plug-in. */
  interruptions = 0;
  private readonly behaviour: EvBehaviour;
  private wished: boolean | undefined;
  private pilot: SeenPilot = 'none';
  private pilotSince_us: Micros = 0;
  private permitted = false;
  private permittedSince_us: Micros = 0;
  private lost_us: Micros | undefined;
  private s2Closed_us: Micros = 0;
  private pauseEnd_us: Micros = -Infinity;
  private asleep = false;
  private hung = false;
  private refuses = false;
  private wasLoaded = false;
  private onePhase = false;

  constructor(behaviour: EvBehaviour) {
    this.behaviour = behaviour;
    this.unplugged();
  }

  /** It will not charge as things are. */
  get blocked(): boolean {
    return this.damaged || this.hung || this.refuses;
  }

  unplugged(): void {
    this.interruptions = 0;
    this.wished = undefined;
    this.pilot = 'none';
    this.permitted = false;
    this.lost_us = undefined;
    this.pauseEnd_us = -Infinity;
    this.asleep = this.behaviour.sleeps ?? false;
    this.hung = false;
    this.refuses = false;
    this.wasLoaded = false;
    this.onePhase = false;
  }

  /** To be called every millisecond while plugged. @returns whether S2 closes or opens now; undefined = neither */
  step(t_us: Micros, view: CarView): boolean | undefined {
    this.watchPilot(t_us, view);
    this.watchDuty(t_us, view);
    this.watchPower(view);
    const wish = this.wish(t_us);
    if (wish === this.wished) return undefined;
    this.wished = wish;
    if (wish) this.s2Closed_us = t_us;
    return wish;
  }

  private watchPilot(t_us: Micros, view: CarView): void {
    const { behaviour } = this;
    const { pilot = this.pilot } = view;
    if (pilot !== this.pilot) {
      this.pilotSince_us = this.pilot === 'pwm' ? view.lastPulse_us : t_us;
      this.pilot = pilot;
    }
    if (pilot === 'pwm') return;
    const lasted_us = t_us - this.pilotSince_us;
    const isF = pilot === 'F';
    const { wakes_on = 'any', wakes_on_ms = USUAL_WAKE_MS, needs_unplugged_ms = 0 } = behaviour;
    const wakes = wakes_on === 'any' || (wakes_on === 'F') === isF;
    if (this.lost_us !== undefined && wakes && lasted_us >= 1000 * wakes_on_ms) this.asleep = false;
    if (!isF && lasted_us >= 1000 * needs_unplugged_ms) this.hung = false;
    if (behaviour.latches_on_F && isF && lasted_us >= F_US) this.refuses = true;
  }

  private watchDuty(t_us: Micros, view: CarView): void {
    const permitted = view.duty !== undefined && permittedCurrent_A(view.duty) > 0;
    if (permitted === this.permitted) return;
    this.permitted = permitted;
    const { refuses_restart_within_ms = 0, refuses_after_interruptions = Infinity } = this.behaviour;
    if (permitted) {
      this.permittedSince_us = t_us;
      if (this.lost_us !== undefined && t_us - this.lost_us < 1000 * refuses_restart_within_ms) this.refuses = true;
      return;
    }
    this.lost_us = view.duty === undefined ? view.lastPulse_us : t_us;
    if (view.s2Closed && ++this.interruptions >= refuses_after_interruptions) this.refuses = true;
  }

  private watchPower({ powered, phases, s2Closed, current_A }: CarView): void {
    if (this.wasLoaded && s2Closed && !powered && this.behaviour.needs_unplugged_ms !== undefined) this.hung = true;
    this.wasLoaded = current_A > LOAD_A;
    if (!powered) return;
    if (this.onePhase && phases > 1 && this.behaviour.breaks_on_phase_change) this.damaged = true;
    if (phases === 1) this.onePhase = true;
  }

  /** Whether S2 should be closed; undefined: the scenario decides. */
  private wish(t_us: Micros): boolean | undefined {
    const { s2_at_duty = false, ready_after_ms = USUAL_READY_MS, pauses_every_ms, pauses_for_ms = 0 } = this.behaviour;
    const { obeys_after_ms = s2_at_duty ? 0 : null } = this.behaviour;
    if (this.blocked) return false;
    if (!this.permitted) {
      if (obeys_after_ms === null || this.lost_us === undefined) return this.wished;
      return t_us - this.lost_us >= 1000 * obeys_after_ms ? false : this.wished;
    }
    if (!s2_at_duty) return undefined;
    if (this.asleep || t_us < this.pauseEnd_us) return false;
    if (!this.wished) return t_us - this.permittedSince_us >= 1000 * ready_after_ms;
    if (pauses_every_ms === undefined || t_us - this.s2Closed_us < 1000 * pauses_every_ms) return true;
    this.pauseEnd_us = t_us + 1000 * pauses_for_ms;
    return false;
  }
}
