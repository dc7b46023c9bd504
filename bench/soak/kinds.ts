/**
 * All that can happen to a station besides the cars: one table, from which the generator draws. A new key of scenario files
 * needs a line here, and its truth in invariants.ts if it changes what is allowed.
 */

import type { Step } from '../scenario.ts';
import { CHANNEL_NAMES } from '../sensors.ts';
import type { Dice } from './dice.ts';

/** What a step says besides its time. */
export type Deed = Omit<Step, 'at_ms'>;

export interface Kind {
  name: string;
  /** On average, in a scenario in which it is not left out. */
  per_hour: number;
  /** What begins. */
  begin(dice: Dice): Deed;
  /** What ends it; without, it is over by itself. One kind never overlaps itself. */
  end?: Deed;
  /** Stops the station until it resets; too many in five minutes and only a power cut helps (safety kernel). */
  severe?: boolean;
}

const channels = CHANNEL_NAMES.map((name) => name.toLowerCase());

export const KINDS: readonly Kind[] = [
  // ---- pilot circuit and plug
  {
    name: 'diode_short',
    per_hour: 6,
    begin: () => ({ fault: { diode_short: true } }),
    end: { fault: { diode_short: false } },
  },
  {
    name: 'cp_short_to_pe',
    per_hour: 6,
    begin: (d) => ({ fault: { cp_short_to_pe: d.chance(0.5) || d.magnitude(1, 20_000) } }),
    end: { fault: { cp_short_to_pe: false } },
  },
  { name: 'cp_open', per_hour: 6, begin: () => ({ fault: { cp_open: true } }), end: { fault: { cp_open: false } } },
  { name: 'pe_lost', per_hour: 4, begin: () => ({ fault: { pe_lost: true } }), end: { fault: { pe_lost: false } } },
  // ---- power side
  {
    name: 'contactor_weld',
    per_hour: 1,
    begin: () => ({ fault: { contactor_weld: true } }),
    end: { fault: { contactor_weld: false } },
  },
  {
    name: 'residual_ac',
    per_hour: 4,
    begin: (d) => ({ fault: { residual_ac_mA: d.magnitude(3, 500, 1) } }),
    end: { fault: { residual_ac_mA: 0 } },
  },
  {
    name: 'residual_dc',
    per_hour: 4,
    begin: (d) => ({ fault: { residual_dc_mA: d.pick([-1, 1]) * d.magnitude(0.5, 200, 1) } }),
    end: { fault: { residual_dc_mA: 0 } },
  },
  {
    name: 'temperature',
    per_hour: 3,
    begin: (d) => ({ fault: { temperature_C: d.between(-40, 120, 1) } }),
    end: { fault: { temperature_C: false } },
  },
  {
    name: 'mains',
    per_hour: 4,
    begin: (d) => ({ fault: { mains_V: d.chance(0.3) ? 0 : d.between(20, 300) } }),
    end: { fault: { mains_V: false } },
  },
  {
    name: 'sensor_stuck',
    per_hour: 3,
    begin: (d) => ({ fault: { sensor_stuck: d.chance(0.2) || channels.filter(() => d.chance(0.25)) } }),
    end: { fault: { sensor_stuck: false } },
    severe: true,
  },
  // ---- the board itself
  { name: 'trap_pilot', per_hour: 1, begin: () => ({ board: { trap_pilot: true } }), severe: true },
  { name: 'hang_pilot', per_hour: 0.3, begin: () => ({ board: { hang_pilot: true } }), severe: true },
  { name: 'silence_pilot', per_hour: 0.5, begin: () => ({ board: { silence_pilot: true } }), severe: true },
  { name: 'lose_blocks', per_hour: 1, begin: () => ({ board: { lose_blocks: true } }), severe: true },
  { name: 'trap_session', per_hour: 3, begin: () => ({ board: { trap_session: true } }) },
  { name: 'hang_session', per_hour: 0.3, begin: () => ({ board: { hang_session: true } }) },
  {
    name: 'power_cut',
    per_hour: 6,
    begin: (d) => ({ board: { power_cut_ms: d.magnitude(1, 120_000, 1) } }),
  },
  // ---- the backend
  { name: 'limit', per_hour: 20, begin: (d) => ({ backend: { limit_A: limit_A(d) } }) },
  { name: 'stop', per_hour: 4, begin: () => ({ backend: { stop: true } }), end: { backend: { stop: false } } },
  { name: 'deauthorise', per_hour: 4, begin: () => ({ backend: { deauthorise: true } }) },
  { name: 'authorise', per_hour: 12, begin: () => ({ backend: { authorise: true } }) },
  { name: 'card', per_hour: 2, begin: () => ({ backend: { free: false } }), end: { backend: { free: true } } },
  {
    name: 'unavailable',
    per_hour: 1,
    begin: () => ({ backend: { unavailable: true } }),
    end: { backend: { unavailable: false } },
  },
  { name: 'clear_faults', per_hour: 6, begin: () => ({ backend: { clear_faults: true } }) },
];

/** Ordinary ones, odd ones, and ones that are no offer. */
function limit_A(dice: Dice): number {
  const low = dice.chance(0.2);
  return low
    ? dice.between(0, 6.5, 2)
    : dice.chance(0.5)
      ? dice.pick([6, 10, 16, 25, 32, 63, 80])
      : dice.between(6, 80, 3);
}

/** How long what has an end goes on: glitches, moments, and times in which something comes of it [ms]. */
export function duration_ms(dice: Dice): number {
  const part = dice.part();
  if (part < 0.35) return dice.between(0.2, 20, 2);
  return part < 0.6 ? dice.magnitude(20, 2000, 1) : dice.magnitude(2000, 180_000, 1);
}

/** Takes away all that may be left of the table: what a person would do who comes to help. */
export const ALL_WELL: Deed = {
  fault: {
    diode_short: false,
    cp_short_to_pe: false,
    cp_open: false,
    pe_lost: false,
    contactor_weld: false,
    residual_ac_mA: 0,
    residual_dc_mA: 0,
    temperature_C: false,
    mains_V: false,
    sensor_stuck: false,
  },
  backend: { stop: false, free: true, unavailable: false, limit_A: 16 },
};
