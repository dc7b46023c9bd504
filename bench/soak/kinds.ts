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
  {
    name: 'cp_driver',
    per_hour: 4,
    begin: (d) => ({ fault: { cp_driver: d.pick(['high', 'low', 'off'] as const) } }),
    end: { fault: { cp_driver: false } },
  },
  // These two are within what a station has to live with.
  {
    name: 'cp_noise',
    per_hour: 2,
    begin: (d) => ({ fault: { cp_noise_mV: d.between(1, 60) } }),
    end: { fault: { cp_noise_mV: 0 } },
  },
  {
    name: 'cp_ohm_error',
    per_hour: 2,
    begin: (d) => ({ fault: { cp_ohm_error_percent: d.between(-3, 3, 1) } }),
    end: { fault: { cp_ohm_error_percent: 0 } },
  },
  {
    name: 'lock_stuck',
    per_hour: 3,
    begin: () => ({ fault: { lock_stuck: true } }),
    end: { fault: { lock_stuck: false } },
  },
  {
    name: 'lock_feedback',
    per_hour: 3,
    begin: (d) => ({ fault: { lock_feedback: d.pick(['open', 'closed'] as const) } }),
    end: { fault: { lock_feedback: false } },
  },
  // ---- power side
  {
    name: 'contactor_weld',
    per_hour: 1,
    begin: () => ({ fault: { contactor_weld: true } }),
    end: { fault: { contactor_weld: false } },
  },
  {
    name: 'contactor_weld_one',
    per_hour: 0.7,
    begin: () => ({ fault: { contactor_weld_one: true } }),
    end: { fault: { contactor_weld_one: false } },
  },
  {
    name: 'contactor_stuck_open',
    per_hour: 2,
    begin: () => ({ fault: { contactor_stuck_open: true } }),
    end: { fault: { contactor_stuck_open: false } },
  },
  {
    name: 'mirror_stuck',
    per_hour: 1.5,
    begin: (d) => ({ fault: { mirror_stuck: d.pick(['open', 'closed'] as const) } }),
    end: { fault: { mirror_stuck: false } },
  },
  {
    name: 'output_holds',
    per_hour: 1.5,
    begin: (d) => ({ fault: { output_holds_ms: d.magnitude(1, 4000) } }),
    end: { fault: { output_holds_ms: false } },
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
    name: 'rcm_dead',
    per_hour: 1.5,
    begin: () => ({ fault: { rcm_dead: true } }),
    end: { fault: { rcm_dead: false } },
  },
  {
    name: 'rcm_stuck',
    per_hour: 1.5,
    begin: () => ({ fault: { rcm_stuck: true } }),
    end: { fault: { rcm_stuck: false } },
  },
  { name: 'rcm_pulse', per_hour: 3, begin: (d) => ({ fault: { rcm_pulse_us: d.magnitude(1, 100_000) } }) },
  {
    name: 'temperature_sensor',
    per_hour: 1.5,
    begin: (d) => ({ fault: { temperature_sensor: d.pick(['open', 'short'] as const) } }),
    end: { fault: { temperature_sensor: false } },
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
    name: 'phase_V',
    per_hour: 2,
    begin: (d) => ({ fault: { phase_V: [1, 2, 3].map(() => (d.chance(0.5) ? null : d.between(0, 300))) } }),
    end: { fault: { phase_V: [null, null, null] } },
  },
  {
    name: 'phase_lost',
    per_hour: 2,
    begin: (d) => ({ fault: { phase_lost: d.pick([1, 2, 3] as const) } }),
    end: { fault: { phase_lost: false } },
  },
  {
    name: 'mains_Hz',
    per_hour: 2,
    begin: (d) => ({ fault: { mains_Hz: d.between(40, 70, 2) } }),
    end: { fault: { mains_Hz: false } },
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
  {
    name: 'estop',
    per_hour: 3,
    begin: () => ({ board: { estop: true } }),
    end: { board: { estop: false } },
  },
  { name: 'estop_pulse', per_hour: 2, begin: (d) => ({ board: { estop_pulse_us: d.magnitude(1, 1_000_000) } }) },
  // Somebody from service comes by, more often than in life: most of an hour would be inoperative otherwise.
  { name: 'reset_latched', per_hour: 10, begin: () => ({ board: { reset_latched: true } }) },
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
  { name: 'time', per_hour: 2, begin: (d) => ({ backend: { time_s: d.between(1_700_000_000, 1_900_000_000) } }) },
  { name: 'harmonics', per_hour: 4, begin: (d) => ({ backend: { harmonics: d.pick([1, 2, 3] as const) } }) },
  { name: 'clear_extremes', per_hour: 1, begin: () => ({ backend: { clear_extremes: true } }) },
  { name: 'phases', per_hour: 6, begin: (d) => ({ backend: { phases: d.pick([1, 3] as const) } }) },
  {
    name: 'parameters',
    per_hour: 8,
    begin: (d) => ({ backend: { parameters: parameter(d) } }),
  },
];

/**
 * Parameters that change while it runs, with values to draw from; situation.ts knows which may be in force, invariants.ts what
 * follows. Those that move a limit of an invariant besides these keep their defaults.
 */
const PARAMETERS: Readonly<Record<string, readonly number[]>> = {
  overcurrent_restart: [0, 1, 2],
  residual_restart: [0, 1],
  contactor_restart: [0, 1, 2],
  temperature_restart: [0, 1, 2],
  diode_restart: [0, 1],
  cp_driver_restart: [0, 1, 2],
  lock_restart: [0, 1, 2],
  restart_after_s: [60, 90, 300],
  restart_tries: [1, 3, 6],
  reclose_ms: [500, 1000, 3000],
  meter_store_s: [1, 10, 30],
  meter_store_mWh: [0, 1000],
  mains_opens: [0, 1],
  f_pulse_ms: [0, 300, 1000],
  pwm_off_ms: [3000, 4000, 6000],
  cable_20A_mA: [16_000, 20_000],
  simplified_10A: [0, 1],
  ventilation: [0, 1],
  wake_up: [0, 1, 2],
  wake_up_after_ms: [10_000, 30_000],
  phase_switching: [0, 1, 2],
  phase_wait_f: [0, 1],
  lock: [0, 1, 1],
};

/** One of the table and its value. */
export function parameter(dice: Dice): Record<string, number> {
  const name = dice.pick(Object.keys(PARAMETERS));
  return { [name]: dice.pick(PARAMETERS[name]!) };
}

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
    cp_driver: false,
    cp_noise_mV: 0,
    cp_ohm_error_percent: 0,
    lock_stuck: false,
    lock_feedback: false,
    contactor_weld: false,
    contactor_weld_one: false,
    contactor_stuck_open: false,
    mirror_stuck: false,
    output_holds_ms: false,
    rcm_dead: false,
    rcm_stuck: false,
    residual_ac_mA: 0,
    residual_dc_mA: 0,
    temperature_C: false,
    temperature_sensor: false,
    mains_V: false,
    phase_V: [null, null, null],
    phase_lost: false,
    mains_Hz: false,
    sensor_stuck: false,
  },
  backend: { stop: false, free: true, unavailable: false, limit_A: 16, phases: 3 },
  board: { estop: false },
};

/** What service does afterwards; it needs contacts that are apart and a board that runs. */
export const SERVICE: Deed = { board: { reset_latched: true } };
