/** The supply of a board: how long it lives on after its supply failed. */

import type { Micros } from '../api.ts';

/** From the power-good line's fall to the end of the processor [us]. */
export const HOLD_UP_US = 20_000;

/** From `off_us` to `on_us` the board is dead. */
export interface Outage {
  off_us: Micros;
  on_us: Micros;
}

/**
 * The outage that a cut of `cut_ms` at `at_us` makes. One that runs already is only made longer; one shorter than the
 * hold-up time shows on the power-good line and nowhere else.
 */
export function outageOf(running: Outage | undefined, cut_ms: number, at_us: Micros): Outage | undefined {
  const on_us = at_us + cut_ms * 1000;
  if (running) return { ...running, on_us: Math.max(running.on_us, on_us) };
  return cut_ms * 1000 > HOLD_UP_US ? { off_us: at_us + HOLD_UP_US, on_us } : undefined;
}
