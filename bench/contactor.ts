/** A contactor: its contacts follow the drive late, may bounce, weld, or not close at all. */

import type { Micros } from './api.ts';

export interface ContactorOptions {
  close_ms: number;
  open_ms: number;
  /** How long the contacts bounce after they first touched; 0 = not at all. */
  bounce_ms: number;
}

export const USUAL_CONTACTOR: ContactorOptions = { close_ms: 20, open_ms: 15, bounce_ms: 0 };

const BOUNCE_US = 500; // one touch or one gap

export class Contactor {
  /** All main contacts. */
  closed = false;
  /** When the contacts move next; Infinity = they are at rest. */
  due_us: Micros = Infinity;
  private readonly options: ContactorOptions;
  private pin = false;
  private welded = false;
  private poleWelded = false;
  private stuckOpen = false;
  private bounceEnd_us: Micros = 0;
  private moving = false;

  constructor(options: Partial<ContactorOptions> = {}) {
    this.options = { ...USUAL_CONTACTOR, ...options };
  }

  /** The drive pin. */
  get driven(): boolean {
    return this.pin;
  }

  drive(t_us: Micros, on: boolean): void {
    if (on === this.pin) return;
    this.pin = on;
    this.moving = true;
    this.due_us = t_us + 1000 * (on ? this.options.close_ms : this.options.open_ms);
    this.bounceEnd_us = this.due_us + (on ? 1000 * this.options.bounce_ms : 0);
  }

  /** Welded contacts are closed, whatever the drive does, until the fault is taken away. */
  weld(t_us: Micros, on: boolean): void {
    if (on === this.welded) return;
    this.welded = on;
    if (on) this.closed = true;
    else if (!this.moving && !this.pin) this.due_us = t_us;
  }

  /** The pole of L1 is welded, the others follow the drive. */
  weldPole(on: boolean): void {
    this.poleWelded = on;
  }

  /** Contacts that are open stay open, whatever the drive does, until the fault is taken away. */
  stickOpen(t_us: Micros, on: boolean): void {
    if (on === this.stuckOpen) return;
    this.stuckOpen = on;
    if (!on && this.pin && !this.moving) this.due_us = t_us;
  }

  /** L1 is connected. */
  get poleClosed(): boolean {
    return this.closed || this.poleWelded;
  }

  /** Moves the contacts at `due_us`. */
  step(): void {
    const t_us = this.due_us;
    if (this.pin && t_us < this.bounceEnd_us && !this.stuckOpen) {
      this.closed = this.welded || !this.closed;
      this.due_us = Math.min(t_us + BOUNCE_US, this.bounceEnd_us);
      return;
    }
    this.closed = this.welded || (this.pin && (this.closed || !this.stuckOpen));
    this.moving = false;
    this.due_us = Infinity;
  }
}
