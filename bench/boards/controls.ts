/** CONTROL and INJECT frames, and what of them a board has to be told again after it has booted. */

import { encodeFrame } from '../link.ts';

/** Keys of CONTROL records (docs/bench-link.md). */
export const CONTROL = {
  authorise: 1,
  limit_mA: 2,
  stop: 3,
  free: 4,
  phases: 5,
  unavailable: 6,
  clear_faults: 7,
  use_phases: 8,
  harmonics: 9,
  time: 10,
  clear_extremes: 11,
} as const;

/** Key of the CONTROL record that sets parameter 0 of parameters/parameters.ts; the others follow. */
export const CONTROL_PARAMETER = 128;

/** Kinds of INJECT. */
export const INJECT = {
  trap_pilot: 1,
  hang_pilot: 2,
  trap_session: 3,
  hang_session: 4,
  silence_pilot: 5,
  lose_blocks: 6,
  reset_latched: 7,
} as const;

/** Orders that stay in force until changed; the others are single events, lost when nobody listens. */
const LASTING: readonly number[] = [
  CONTROL.free,
  CONTROL.limit_mA,
  CONTROL.phases,
  CONTROL.stop,
  CONTROL.unavailable,
  CONTROL.use_phases,
];

/** One CONTROL frame. @param value a signed 32-bit number, unit as the key's name says */
export function controlFrame(key: number, value: number): Uint8Array {
  const payload = new Uint8Array(5);
  const view = new DataView(payload.buffer);
  view.setUint8(0, key);
  view.setInt32(1, value, true);
  return encodeFrame('C', payload);
}

/** One INJECT frame. @param kind one of INJECT */
export function injectFrame(kind: number): Uint8Array {
  return encodeFrame('J', Uint8Array.of(kind));
}

/** Remembers the lasting orders, since a board may forget them with its power. A board that has kept them takes them twice. */
export class ControlMemory {
  private readonly values = new Map<number, number>();

  /** Call with every order, also while the board is off. */
  note(key: number, value: number): void {
    if (LASTING.includes(key) || key >= CONTROL_PARAMETER) this.values.set(key, value);
  }

  /** The frames to send after a HELLO. */
  frames(): Uint8Array[] {
    return [...this.values].map(([key, value]) => controlFrame(key, value));
  }
}
