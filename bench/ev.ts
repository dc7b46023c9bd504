/** The car: what it reads from the pilot and how much current it draws. */

import type { Micros } from './api.ts';
import type { EvBehaviour } from './behaviour.ts';

/**
 * The largest current a car may draw at a duty cycle it has measured [A per phase] (IEC 61851-1 Table A.8).
 *
 * @param duty fraction, 0..1
 * @returns 0 where charging is not allowed, the 5 % of digital communication included: this car has none
 */
export function permittedCurrent_A(duty: number): number {
  const percent = duty * 100;
  if (percent < 8 || percent > 97) return 0;
  if (percent < 10) return 6;
  if (percent <= 85) return 0.6 * percent;
  if (percent <= 96) return 2.5 * (percent - 64);
  return 80;
}

const LEAST_PERIOD_US = 950; // 1 kHz +-5 % has to be accepted by the car
const MOST_PERIOD_US = 1053;
const FORGET_US = 50_000; // a pilot lost for a shorter time is a glitch to the car

/** Measures the duty cycle from the passages through 0 V at the car's inlet. */
export class PilotMeter {
  private rise_us: Micros = NaN;
  private fall_us: Micros = NaN;
  /** End of the last period that was one of a pilot. */
  valid_us: Micros = -Infinity;
  /** The last passage. */
  crossed_us: Micros = -Infinity;
  private last = 0;

  crossing(t_us: Micros, rising: boolean): void {
    this.crossed_us = t_us;
    if (!rising) {
      this.fall_us = t_us;
      return;
    }
    const period_us = t_us - this.rise_us;
    if (period_us >= LEAST_PERIOD_US && period_us <= MOST_PERIOD_US && this.fall_us > this.rise_us) {
      this.last = (this.fall_us - this.rise_us) / period_us;
      this.valid_us = t_us;
    }
    this.rise_us = t_us;
  }

  /** The duty cycle as a fraction; undefined without a pilot that oscillates. */
  duty(t_us: Micros): number | undefined {
    return t_us - this.valid_us > FORGET_US ? undefined : this.last;
  }

  /** True when the pilot oscillated until `t_us`. */
  oscillates(t_us: Micros): boolean {
    return t_us - this.valid_us <= 2 * MOST_PERIOD_US;
  }

  /** When duty() becomes undefined unless the pilot oscillates again; -Infinity when it is. */
  forgets_us(): Micros {
    return this.valid_us + FORGET_US;
  }

  /** `us` have passed, whole periods of a pilot that oscillates. */
  leap(us: number): void {
    this.rise_us += us;
    this.fall_us += us;
    this.valid_us += us;
  }

  forget(): void {
    this.valid_us = -Infinity;
    this.rise_us = NaN;
  }
}

const START_US = 300_000; // from power and permission to the first current
const UP_A_PER_S = 10;
const DOWN_A_PER_S = 200;
const SAME_A = 1e-6; // what rounding of times does to a measured duty
const LOWER_A = 0.5; // less is an error of the measured duty
/** The charger in the car gives up below [V]. */
export const LEAST_MAINS_V = 90;

/** What the car meets at one moment. */
export interface EvConditions {
  /** Main contacts closed and plug in. */
  powered: boolean;
  /** S2 closed: state C or D. */
  ready: boolean;
  mains_V: number;
  /** Measured duty cycle. */
  duty: number | undefined;
}

/** The on-board charger: constant current, ramped. Its angle and shape are those of bench/load.ts. */
export class OnBoardCharger {
  /** Per phase, root mean square of the fundamental; negative feeds back [A]. */
  current_A = 0;
  /** A number ignores the pilot, null follows it; negative feeds back [A]. */
  draw_A: number | null = null;
  /** The part of it that is about current. */
  behaviour: EvBehaviour = {};
  private waited_us = 0;
  private released_us = 0;
  /** What the pilot permits, and what of it the car has taken over. */
  private permitted_A = 0;
  private used_A = 0;
  private late_us = 0;

  /** Goes on by `dt_us`. */
  step(dt_us: number, now: EvConditions): void {
    const target_A = this.target_A(dt_us, now);
    if (!now.powered || now.mains_V < LEAST_MAINS_V) return this.interrupt();
    if (!now.ready) {
      this.released_us += dt_us;
      return this.s2Opened();
    }
    this.released_us = 0;
    if (target_A === 0) this.waited_us = 0;
    else this.waited_us += dt_us;
    if (this.current_A === 0 && this.waited_us < START_US) return;
    const { ramps_A_per_s = UP_A_PER_S } = this.behaviour;
    const up_A = ramps_A_per_s * dt_us * 1e-6;
    const down_A = DOWN_A_PER_S * dt_us * 1e-6;
    const goal_A = this.goal_A(target_A);
    const size_A = Math.abs(this.current_A);
    const next_A = Math.max(size_A - down_A, Math.min(size_A + up_A, Math.abs(goal_A)));
    this.current_A = next_A * Math.sign(this.current_A || goal_A);
  }

  /** Where the current goes next: into the other direction by way of 0. */
  private goal_A(target_A: number): number {
    return target_A * this.current_A < 0 ? 0 : target_A;
  }

  /**
   * For how many steps of `dt_us` the current goes on changing by the same amount under these conditions.
   *
   * @returns that number, which may be Infinity, and the amount [A]
   */
  outlook(dt_us: number, now: EvConditions): { steps: number; step_A: number } {
    if (!canDraw(now)) return { steps: this.current_A === 0 ? Infinity : 0, step_A: 0 };
    const target_A = this.target_A(dt_us, now);
    const goal_A = this.goal_A(target_A);
    const gap_A = Math.abs(goal_A) - Math.abs(this.current_A);
    if (Math.abs(target_A - this.current_A) < SAME_A) return { steps: Infinity, step_A: 0 };
    if (this.current_A === 0 && this.waited_us + dt_us < START_US) {
      return { steps: Math.ceil((START_US - this.waited_us) / dt_us) - 1, step_A: 0 };
    }
    const { ramps_A_per_s = UP_A_PER_S } = this.behaviour;
    const step_A = (gap_A > 0 ? ramps_A_per_s : -DOWN_A_PER_S) * dt_us * 1e-6;
    return { steps: Math.floor(gap_A / step_A), step_A: step_A * Math.sign(this.current_A || goal_A) };
  }

  /** `steps` steps of `dt_us` within the outlook. */
  leap(steps: number, dt_us: number, step_A: number, now: EvConditions): void {
    this.current_A += steps * step_A;
    this.waited_us = canDraw(now) && this.target_A(dt_us, now) !== 0 ? this.waited_us + steps * dt_us : 0;
  }

  private target_A(dt_us: number, now: EvConditions): number {
    if (this.draw_A !== null) return this.draw_A;
    const { draws_in_C1, overdraw_percent = 0, min_current_A = 0, follows_after_ms = 0 } = this.behaviour;
    const signalled_A = now.duty === undefined ? 0 : permittedCurrent_A(now.duty);
    if (signalled_A > 0 || !draws_in_C1 || !now.ready) this.permitted_A = signalled_A;
    const lower = this.permitted_A > 0 && this.permitted_A < this.used_A - LOWER_A;
    this.late_us = lower ? this.late_us + dt_us : Infinity;
    if (this.late_us > 1000 * follows_after_ms) {
      this.used_A = this.permitted_A;
      this.late_us = 0;
    }
    return this.used_A < min_current_A ? 0 : this.used_A * (1 + overdraw_percent / 100);
  }

  /** The car has opened S2: most end the current before. */
  s2Opened(): void {
    const { draws_after_s2_ms = 0 } = this.behaviour;
    if (this.released_us >= 1000 * draws_after_s2_ms) this.interrupt();
  }

  /** The contacts or the plug have interrupted the current. */
  interrupt(): void {
    this.current_A = 0;
    this.waited_us = 0;
  }
}

function canDraw(now: EvConditions): boolean {
  return now.powered && now.ready && now.mains_V >= LEAST_MAINS_V;
}
