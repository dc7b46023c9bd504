/** Residual current and the monitor (RCM) that watches it; IEC 62955 and IEC 61008 set its limits. */

import type { Micros } from './api.ts';

const TRIP_AC_MA = 30; // root mean square
const TRIP_DC_MA = 6;
const DELAY_AC_US = 15_000; // of this monitor; within 20 ms
const DELAY_DC_US = 80_000; // within 100 ms

/** The current flows from behind the contactor to earth, so only while the contacts are closed. */
export class ResidualMonitor {
  private ac = 0;
  private dc = 0;
  private flows = false;
  private acSince_us: Micros = Infinity;
  private dcSince_us: Micros = Infinity;

  /** The leak as it would be with closed contacts, root mean square [mA]. Takes effect with the next powered(). */
  set ac_mA(value: number) {
    this.ac = value;
  }

  /** The same, smooth direct current [mA]. */
  set dc_mA(value: number) {
    this.dc = value;
  }

  /** To be called after every change of the leak or of the contacts. */
  powered(t_us: Micros, closed: boolean): void {
    this.flows = closed;
    this.acSince_us = closed && this.ac >= TRIP_AC_MA ? Math.min(this.acSince_us, t_us) : Infinity;
    this.dcSince_us = closed && Math.abs(this.dc) >= TRIP_DC_MA ? Math.min(this.dcSince_us, t_us) : Infinity;
  }

  /** The trip output: follows the current with its delay, does not latch. */
  tripped(t_us: Micros): boolean {
    return t_us >= this.acSince_us + DELAY_AC_US || t_us >= this.dcSince_us + DELAY_DC_US;
  }

  /** The first instant after `t_us` at which tripped() becomes true; Infinity = none. */
  due_us(t_us: Micros): Micros {
    const at_us = Math.min(this.acSince_us + DELAY_AC_US, this.dcSince_us + DELAY_DC_US);
    return at_us > t_us ? at_us : Infinity;
  }

  /** The alternating part that flows, root mean square [mA]. */
  get flowing_ac_mA(): number {
    return this.flows ? this.ac : 0;
  }

  /** The direct part [mA]. */
  get flowing_dc_mA(): number {
    return this.flows ? this.dc : 0;
  }

  /** Instantaneous value [mA]. @param sine of the mains at this instant, amplitude 1 */
  current_mA(sine: number): number {
    return Math.SQRT2 * this.flowing_ac_mA * sine + this.flowing_dc_mA;
  }
}
