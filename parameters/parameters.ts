/**
 * The station's configuration: every threshold, time and policy that may be set, once. `npm run parameters` makes from it
 * what the modules, the host and docs/configuration.md have of it.
 *
 * A value outside `min..max` is refused wherever it comes from: board.json at build time, a scenario, a CONTROL record in the
 * session module, and last by the pilot module itself. The safety kernel's limits are not here: nobody sets those.
 */

export interface Parameter {
  /** Lower snake case, unit last where the number has one. */
  name: string;
  /** The value without a word about it; follows the standard. */
  value: number;
  min: number;
  max: number;
  /** What it does, and where default and bounds come from. One line. */
  text: string;
  /** In the field only with the service strap in place. */
  service?: boolean;
}

/** What a latched fault needs to go, besides its cause being gone: see docs/configuration.md. */
const RESTART = '0 = order by the backend, 1 = or unplugging, 2 = or by itself after restart_after_s';

/** In groups, for people. The order is the order in memory and in the non-volatile store: new ones go to the end. */
export const GROUPS: readonly { title: string; parameters: readonly Parameter[] }[] = [
  {
    title: 'Overcurrent',
    parameters: [
      p(
        'overcurrent_percent',
        10,
        8,
        25,
        'above the signalled current; below 8 stops cars that draw 7 % too much on three phases',
      ),
      p('overcurrent_noise_mA', 500, 0, 1000, 'added to the signalled current before the percentage'),
      p('overcurrent_ms', 7000, 5000, 10000, 'judged for so long; the car has 5 s to follow (seq. 6)'),
      p('overcurrent_grace_ms', 6000, 5000, 10000, 'after a decrease the old current is judged for so long'),
      p('overcurrent_fast_percent', 50, 25, 100, 'far too much, judged by the mains cycle'),
      p('overcurrent_fast_mA', 5000, 1000, 10000, 'added to the fast percentage'),
      p('overcurrent_fast_cycles', 5, 2, 10, 'mains cycles in a row'),
      p('overcurrent_restart', 1, 0, 2, RESTART),
    ],
  },
  {
    title: 'Residual current',
    parameters: [
      p(
        'residual_ac_uA',
        24000,
        16000,
        30000,
        'rms over two mains cycles; 30 mA must trip in 300 ms, 15 mA must not (IEC 61008)',
      ),
      p('residual_ac_fast_uA', 60000, 30000, 60000, 'rms over one mains cycle; 150 mA must trip in 40 ms (IEC 61008)'),
      p('residual_dc_uA', 4800, 3500, 6000, '6 mA must trip in 10 s, 3 mA must not (IEC 62955)'),
      p('residual_dc_ms', 500, 100, 5000, 'smooth direct current for so long'),
      p('residual_dc_fast_uA', 40000, 20000, 60000, '60 mA must trip in 300 ms, 200 mA in 100 ms (IEC 62955)'),
      p('residual_restart', 1, 0, 1, '0 = order by the backend, 1 = or unplugging; never by itself'),
      p(
        'rcm_test_h',
        24,
        1,
        24,
        'the monitor is tested at boot, at plug-in, after each charge, and after so long without',
      ),
      p(
        'rcm_test_trip_ms',
        1000,
        50,
        1200,
        'the test current must trip it within this time (practice: 30 ms to 1.2 s)',
      ),
      p('rcm_test_release_ms', 3000, 100, 5000, 'and it must release after the test within this time'),
      p('rcm_test_tries', 3, 1, 5, 'failed tests in a row that make the station inoperative'),
    ],
  },
  {
    title: 'Contactor',
    parameters: [
      p('weld_ms', 300, 100, 1000, 'mirror contact closed without drive'),
      p(
        'weld_voltage_ms',
        2000,
        250,
        5000,
        "voltage at the output without drive; the car's capacitors may hold some for a while",
      ),
      p('not_closed_ms', 500, 100, 1000, 'driven, and the mirror contact or the output says open'),
      p('reclose_ms', 1000, 500, 60000, 'open for so long before closing again; seq. 4 leaves 3 s'),
      p('contactor_restart', 1, 0, 2, `not closed: ${RESTART}`),
    ],
  },
  {
    title: 'Mains',
    parameters: [
      p('mains_min_mV', 182000, 90000, 220000, 'of each phase: 230 V -20 %, less 1 % for measuring'),
      p('mains_max_mV', 267000, 130000, 276000, '230 V +15 %, and 1 %'),
      p('mains_nominal_Hz', 0, 0, 60, '50 or 60; 0 = either'),
      p('mains_tolerance_permille', 100, 10, 100, 'of the nominal frequency, and 0.05 Hz for measuring'),
      p('mains_bad_ms', 600, 200, 5000, 'out of range for so long (windows of 200 ms)'),
      p('mains_good_ms', 2000, 1000, 300000, 'in range for so long before going on'),
      p('mains_opens', 0, 0, 1, '0 = pause, the car ends the current; 1 = open at once (places with PEN faults)'),
      p('start_delay_max_s', 0, 0, 1800, 'after mains return wait at random up to this (United Kingdom: 600)'),
    ],
  },
  {
    title: 'Temperature',
    parameters: [
      p(
        'temperature_derate_mC',
        65000,
        40000,
        85000,
        'from here on the limit falls, in a straight line to 6 A at temperature_stop_mC',
      ),
      p('temperature_stop_mC', 80000, 50000, 90000, 'pause'),
      p('temperature_restart_mC', 70000, 30000, 85000, 'end of the pause'),
      p('temperature_trip_mC', 90000, 60000, 100000, 'open at once'),
      p('temperature_restart', 1, 0, 2, RESTART),
    ],
  },
  {
    title: 'Pilot and cable',
    parameters: [
      p('diode_restart', 1, 0, 1, RESTART),
      p('cp_driver_ms', 50, 20, 1000, 'what the pilot reads back contradicts what was commanded'),
      p('cp_driver_restart', 1, 0, 2, RESTART),
      p('adc_stuck_ms', 2500, 1000, 10000, 'a channel that repeats one code'),
      p(
        'f_pulse_ms',
        300,
        0,
        5000,
        'state F after a fault in C2 (table A.5: 300 at least); 0 for cars that latch a fault on F',
      ),
      p('pwm_interval_ms', 5000, 5000, 60000, 'between changes of the duty'),
      p('pwm_off_ms', 3000, 3000, 60000, 'from the end of PWM to the next start; a car needs up to 3 s to leave C'),
      p('stop_under_load_ms', 6000, 6000, 6300, 'C1 with S2 closed: open after this (seq. 10.2); the kernel at 6.5 s'),
      p('cable_20A_mA', 20000, 13000, 20000, 'what 680 Ohm stands for; some take it as 16 A'),
      p(
        'simplified_10A',
        0,
        0,
        1,
        '1 = a car that arrives with S2 closed is offered 10 A at most (seq. 1.2; a deviation)',
      ),
      p('ventilation', 0, 0, 1, '1 = a fan is fitted: state D is served with the fan output on'),
      p('digital_quiet_ms', 1500, 0, 3000, 'shorter changes between B, C and D are ignored after 5 % has started'),
      p('digital_quiet_for_ms', 16000, 0, 60000, 'for so long'),
    ],
  },
  {
    title: 'Wake-up',
    parameters: [
      p('wake_up', 0, 0, 2, 'a car that stays in B2: 0 = leave it, 1 = interrupt PWM once (B1), 2 = state F once'),
      p('wake_up_after_ms', 30000, 10000, 300000, 'in B2 (A.5.3: 30 s)'),
      p('wake_up_hold_ms', 4000, 3000, 30000, 'the interruption (A.5.3: 4 s)'),
    ],
  },
  {
    title: 'Phases',
    parameters: [
      p(
        'phase_switching',
        0,
        0,
        2,
        '0 = between sessions only, 1 = from three to one also within, 2 = both ways; some cars break from 1 to 3',
      ),
      p(
        'phase_wait_ms',
        10000,
        5000,
        120000,
        'contactor open and no PWM for so long before switching (practice: 10 to 60 s)',
      ),
      p('phase_wait_f', 0, 0, 1, '1 = state F during the wait: some cars only then see a new start'),
    ],
  },
  {
    title: 'Lock',
    parameters: [
      p('lock', 1, 0, 1, '1 = sockets lock the plug before closing, with feedback'),
      p('lock_pulse_ms', 600, 100, 1000, 'motor on at most'),
      p('lock_pause_ms', 1000, 100, 5000, 'between tries'),
      p('lock_tries', 4, 1, 5, 'then it is a fault'),
      p('lock_restart', 1, 0, 2, RESTART),
    ],
  },
  {
    title: 'Restart',
    parameters: [
      p('restart_after_s', 300, 60, 3600, 'of a latched fault with restart policy 2 whose cause is gone'),
      p('restart_tries', 3, 1, 6, 'for each plug-in'),
    ],
  },
  {
    title: 'Meter',
    parameters: [
      ...[1, 2, 3].map((n) => calibration(`cal_v${n}_ppm`, 50000, `voltage of L${n} is so much more than measured`)),
      ...[1, 2, 3].map((n) => calibration(`cal_i${n}_ppm`, 50000, `current of L${n} is so much more than measured`)),
      ...[1, 2, 3].map((n) =>
        calibration(
          `cal_i${n}_delay_ns`,
          300000,
          `current of L${n} is sampled so much later than its voltage; negative for a sensor that lags`,
        ),
      ),
      calibration('cal_v1_offset_mV', 10000, 'direct voltage meter: true at 0 V is so much more than measured'),
      calibration('cal_i1_offset_mA', 5000, 'direct current meter: true at 0 A is so much more than measured'),
      calibration('cal_day', 65535, 'of the last calibration, days since 1970-01-01; 0 = as it left the factory', 0),
      p('dc_cable_uOhm', 0, 0, 100000, 'direct current meter: resistance between meter and plug, both wires'),
      p('meter_store_s', 10, 1, 600, 'energy that flows is stored when both this time'),
      p('meter_store_mWh', 1000, 0, 1000000, 'and this energy have passed since it was stored last'),
    ],
  },
];

/** All of them. The place in this list is the number in CONTROL records and memory. */
export const PARAMETERS: readonly Parameter[] = GROUPS.flatMap((group) => group.parameters);

/** Pairs of which the first must be below the second: a range may have two ends that are parameters. */
export const ORDERED: readonly (readonly [string, string])[] = [
  ['mains_min_mV', 'mains_max_mV'],
  ['temperature_derate_mC', 'temperature_stop_mC'],
  ['temperature_restart_mC', 'temperature_stop_mC'],
  ['temperature_stop_mC', 'temperature_trip_mC'],
  ['residual_ac_uA', 'residual_ac_fast_uA'],
];

/** A parameter that is unknown, out of its bounds or against another; the message names both. */
export class ParameterError extends Error {
  override name = 'ParameterError';
}

/** Values for all parameters: the defaults with `changes` on top. @throws ParameterError */
export function checkParameters(changes: Record<string, unknown>, prefix = ''): number[] {
  const values = PARAMETERS.map((parameter) => parameter.value);
  for (const [name, value] of Object.entries(changes)) {
    const index = parameterIndex(name);
    if (index < 0)
      throw new ParameterError(`${prefix}${name}: unknown; known here: ${PARAMETERS.map((q) => q.name).join(', ')}`);
    const { min, max } = PARAMETERS[index]!;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw new ParameterError(
        `${prefix}${name}: ${JSON.stringify(value)} is not a whole number from ${min} to ${max}`,
      );
    }
    values[index] = value;
  }
  for (const [low, high] of ORDERED) {
    const [a, b] = [values[parameterIndex(low)]!, values[parameterIndex(high)]!];
    if (a >= b) throw new ParameterError(`${prefix}${low}: ${a} is not below ${high}, ${b}`);
  }
  return values;
}

/** The place of `name` in PARAMETERS, or -1. */
export function parameterIndex(name: string): number {
  return PARAMETERS.findIndex((parameter) => parameter.name === name);
}

/** Set in the field only with the service strap in place. */
export function isForService(name: string): boolean {
  return PARAMETERS[parameterIndex(name)]?.service === true;
}

function p(name: string, value: number, min: number, max: number, text: string): Parameter {
  return { name, value, min, max, text };
}

function calibration(name: string, max: number, text: string, min = -max): Parameter {
  return { ...p(name, 0, min, max, text), service: true };
}
