/** Residual current and the monitor (RCM) that watches it; IEC 62955 and IEC 61008 set its limits. */

import type { Micros } from './api.ts';

const TRIP_AC_MA = 30; // root mean square
const TRIP_DC_MA = 6;
const DELAY_AC_US = 15_000; // of this monitor; within 20 ms
const DELAY_DC_US = 80_000; // within 100 ms
const RELEASE_US = 20_000;
const TEST_MA = 10; // direct current through the monitor's test winding

/** The leak flows from behind the contactor to earth, so only while L1 is connected; the test current always can. */
export class ResidualMonitor {
  /** The leak as it would be with closed contacts, root mean square [mA]. Takes effect with the next changed(). */
  ac_mA = 0;
  /** The same, smooth direct current [mA]. */
  dc_mA = 0;
  /** Test current on. Takes effect with the next changed(). */
  test = false;
  /** It never trips; the measurement goes on. */
  dead = false;
  /** The trip output is always on. */
  stuck = false;
  /** The end of a pulse on the trip output that has no cause. */
  pulseEnd_us: Micros = -Infinity;
  private flows = false;
  private acSince_us: Micros = Infinity;
  private dcSince_us: Micros = Infinity;
  private releaseEnd_us: Micros = -Infinity;

  /** To be called after every change of leak, test or contacts. @param connected a leak behind the contactor can flow */
  changed(t_us: Micros, connected: boolean): void {
    const was = this.detects(t_us);
    this.flows = connected;
    this.acSince_us = this.present_ac_mA >= TRIP_AC_MA ? Math.min(this.acSince_us, t_us) : Infinity;
    this.dcSince_us = Math.abs(this.present_dc_mA) >= TRIP_DC_MA ? Math.min(this.dcSince_us, t_us) : Infinity;
    if (was && !this.detects(t_us)) this.releaseEnd_us = t_us + RELEASE_US;
  }

  /** The trip output: follows the current with its delays, does not latch. */
  tripped(t_us: Micros): boolean {
    if (this.stuck || t_us < this.pulseEnd_us) return true;
    return !this.dead && (this.detects(t_us) || t_us < this.releaseEnd_us);
  }

  /** What flows now, root mean square [mA]. */
  get present_ac_mA(): number {
    return this.flows ? this.ac_mA : 0;
  }

  /** What flows now, direct current with that of the test [mA]. */
  get present_dc_mA(): number {
    return (this.flows ? this.dc_mA : 0) + (this.test ? TEST_MA : 0);
  }

  /** The first instant after `t_us` at which tripped() changes; Infinity = none. */
  due_us(t_us: Micros): Micros {
    const dues_us = [
      this.acSince_us + DELAY_AC_US,
      this.dcSince_us + DELAY_DC_US,
      this.releaseEnd_us,
      this.pulseEnd_us,
    ];
    return Math.min(...dues_us.filter((at_us) => at_us > t_us), Infinity);
  }

  /** Instantaneous value [mA]. @param sine of the mains at this instant, amplitude 1 */
  current_mA(sine: number): number {
    return Math.SQRT2 * this.present_ac_mA * sine + this.present_dc_mA;
  }

  private detects(t_us: Micros): boolean {
    return t_us >= this.acSince_us + DELAY_AC_US || t_us >= this.dcSince_us + DELAY_DC_US;
  }
}
