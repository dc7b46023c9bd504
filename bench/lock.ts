/** The plug lock of a socket: a motor moves a bolt, a switch at the locked end tells where it is. */

import type { Micros } from './api.ts';

const TRAVEL_US = 250_000; // from end to end

export class PlugLock {
  /** What the feedback switch is stuck at. */
  feedback: 'open' | 'closed' | false = false;
  /** Way from the unlocked end [us of motor]. */
  private way_us = 0;
  private direction = 0;
  private stuck = false;
  private since_us: Micros = 0;

  /** The motor's two lines; with both or none the bolt stays where it is. */
  drive(t_us: Micros, lock: boolean, unlock: boolean): void {
    this.way_us = this.wayAt_us(t_us);
    this.since_us = t_us;
    this.direction = Number(lock) - Number(unlock);
  }

  /** Holds the bolt where it is, or lets it go again. */
  stick(t_us: Micros, on: boolean): void {
    this.way_us = this.wayAt_us(t_us);
    this.since_us = t_us;
    this.stuck = on;
  }

  /** The bolt is at its locked end. */
  locked(t_us: Micros): boolean {
    return this.wayAt_us(t_us) === TRAVEL_US;
  }

  /** What the feedback switch says. */
  switchClosed(t_us: Micros): boolean {
    return this.feedback ? this.feedback === 'closed' : this.locked(t_us);
  }

  /** When the bolt arrives at the end that it moves to; Infinity = it rests. */
  due_us(t_us: Micros): Micros {
    if (this.stuck || this.direction === 0) return Infinity;
    const left_us = this.direction > 0 ? TRAVEL_US - this.wayAt_us(t_us) : this.wayAt_us(t_us);
    return left_us > 0 ? t_us + left_us : Infinity;
  }

  private wayAt_us(t_us: Micros): number {
    const moved_us = this.stuck ? 0 : this.direction * (t_us - this.since_us);
    return Math.min(Math.max(this.way_us + moved_us, 0), TRAVEL_US);
  }
}
