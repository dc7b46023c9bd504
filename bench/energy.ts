/** Exact energies: the integrals of voltage times current, by phase and by direction. */

import type { Micros } from './api.ts';
import type { Mains } from './mains.ts';
import { productIntegral, type Wave } from './waves.ts';

/** What goes through one phase. */
export interface Flow {
  phase: 0 | 1 | 2;
  V: Wave;
  I: Wave;
}

/**
 * Active energy. Its direction is that of the sum over the phases in one cycle of L1: a cycle is imported or exported as a whole,
 * so what a reactive current moves to and fro within one is neither.
 */
export class EnergyCount {
  /** Signed: to the car is positive [Ws]. */
  readonly phase_Ws: [number, number, number] = [0, 0, 0];
  private imported_Ws = 0;
  private exported_Ws = 0;
  /** Of the cycle with this number, which is the last one in which any flowed. */
  private cycle_Ws = 0;
  private cycle = 0;

  /** Goes on from `from_us` to `to_us`, in which the waves do not change. */
  add(flows: readonly Flow[], mains: Mains, from_us: Micros, to_us: Micros): void {
    if (flows.length === 0) return;
    for (let at_us = from_us; at_us < to_us;) {
      const cycle = mains.cycle(at_us);
      if (cycle !== this.cycle) this.endCycle(cycle);
      const next_us = Math.min(mains.cycleEnd_us(cycle), to_us);
      for (const { phase, V, I } of flows) {
        const energy_Ws = productIntegral(V, I, at_us, next_us);
        this.phase_Ws[phase] += energy_Ws;
        this.cycle_Ws += energy_Ws;
      }
      at_us = next_us;
    }
  }

  /** To the car, with what the last cycle has so far [Ws]. */
  get import_Ws(): number {
    return this.imported_Ws + Math.max(this.cycle_Ws, 0);
  }

  /** From the car, the same way [Ws]. */
  get export_Ws(): number {
    return this.exported_Ws + Math.max(-this.cycle_Ws, 0);
  }

  private endCycle(next: number): void {
    this.cycle = next;
    if (this.cycle_Ws > 0) this.imported_Ws += this.cycle_Ws;
    else this.exported_Ws -= this.cycle_Ws;
    this.cycle_Ws = 0;
  }
}
