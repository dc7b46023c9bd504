/** Events come from the pins and, later, from the board's telemetry; out they go in the order of their times, and soon. */

import type { BenchEvent } from './api.ts';

const HOLD_US = 200_000; // telemetry is never that late

export class EventOrder {
  private waiting: BenchEvent[] = [];
  private newest_us = -Infinity;
  private readonly emit: (event: BenchEvent) => void;

  constructor(emit: (event: BenchEvent) => void) {
    this.emit = emit;
  }

  add(event: BenchEvent): void {
    // Whole microseconds are what the NDJSON form has.
    event.t_us = Math.round(event.t_us);
    let at = this.waiting.length;
    while (at > 0 && this.waiting[at - 1]!.t_us > event.t_us) at--;
    this.waiting.splice(at, 0, event);
    this.passed(event.t_us);
  }

  /** It is `t_us` now, events or not. */
  passed(t_us: number): void {
    this.newest_us = Math.max(this.newest_us, t_us);
    if (this.waiting.length > 0) this.release(this.newest_us - HOLD_US);
  }

  /** Everything that is still waiting. */
  end(): void {
    this.release(Infinity);
  }

  private release(until_us: number): void {
    let count = 0;
    while (count < this.waiting.length && this.waiting[count]!.t_us <= until_us) count++;
    for (const event of this.waiting.splice(0, count)) this.emit(event);
  }
}
