/** The sequences of IEC 61851-1 Table A.6 that are timed, each with its scenario, its limit and how it is measured. */

/** An event of a run: its name and its value; `x2` is a `pwm` event with a duty, a letter any state that begins with it. */
export interface Match {
  event: 'contactor' | 'pwm' | 'state';
  value: string;
}

export interface Row {
  /** Number in Table A.6 as cited in public code (docs/iec61851.md says from where), or the clause. */
  sequence: string;
  rule: string;
  /** What the standard allows, as far as it is known here. */
  standard: string;
  /** The limit that this firmware holds itself to [ms]. */
  limit_ms: number;
  /** Not before this. */
  least_ms?: number;
  /** It must not happen within `limit_ms`. */
  never?: boolean;
  /** Below tests/bench, without .json. */
  scenario: string;
  /** The step of the scenario (in the order of time, from 0) whose time is varied, all later ones with it. Time counts from it ... */
  step: number;
  /** It and all later ones come this much earlier than in the file, whose charge is long for other reasons. */
  earlier_ms?: number;
  /** ... this much later ... */
  plus_ms?: number;
  /** ... or from this event after it ... */
  from?: Match;
  /** ... to the first of these. */
  to: Match;
  /** Left out on the others. */
  boards?: readonly string[];
  /** Takes tens of milliseconds: all phases are tried. Else few of them. */
  quick?: boolean;
}

const OPEN: Match = { event: 'contactor', value: 'open' };
const CLOSED: Match = { event: 'contactor', value: 'closed' };
const X1: Match = { event: 'pwm', value: 'x1' };
const X2: Match = { event: 'pwm', value: 'x2' };
const F: Match = { event: 'pwm', value: 'F' };
const NO_LIMIT = 'none';

export const ROWS: readonly Row[] = [
  row('1.1', 'plug-in, S2 open: state B is seen', NO_LIMIT, 200, 'sequences/plug-in', 0, {
    event: 'state',
    value: 'B',
  }),
  row('1.2', 'plug-in, S2 closed: closed', '3 s', 3000, 'scenarios/plug-in-ready', 0, CLOSED),
  row('2.1', 'unplug in B2: PWM off', NO_LIMIT, 100, 'sequences/unplug-in-b', 1, X1),
  row('2.2', 'unplug in C2: open', '100 ms', 30, 'scenarios/unplug-under-load', 2, OPEN, {
    earlier_ms: 5500,
    quick: true,
  }),
  row('3', 'the station becomes ready, B1: PWM on', NO_LIMIT, 500, 'sequences/evse-ready', 1, X2),
  row('3, 4', 'the station becomes ready, C1: closed', '3 s', 3000, 'scenarios/card', 2, CLOSED, { earlier_ms: 2500 }),
  row('4', 'the car becomes ready, B2 to C2: closed', '3 s', 3000, 'scenarios/normal-charge', 1, CLOSED),
  row('6', 'another limit just after a change: another duty', '10 s', 10_000, 'sequences/duty-change', 3, X2),
  row('6', 'next change of the duty: not before 5 s', '5 s or more', 5100, 'sequences/duty-change', 2, X2, {
    from: X2,
    least_ms: 5000,
  }),
  row('7, 8.1', 'the car stops, PWM on, C2 to B2: open', '100 ms', 40, 'scenarios/s2-opened', 2, OPEN, {
    earlier_ms: 5500,
    quick: true,
  }),
  row('8.2', 'the car stops, PWM off, C1 to B1: open', '100 ms', 40, 'sequences/stop-without-pwm', 4, OPEN, {
    quick: true,
  }),
  row('9.1', 'the station pauses in C2: PWM off', '10 s', 500, 'scenarios/pause-ignored', 2, X1, { earlier_ms: 5500 }),
  row('9.2', 'the station pauses in B2: PWM off', '10 s', 500, 'sequences/pause-in-b', 1, X1),
  row('10.1', 'the car obeys the pause in 2 s: open', '100 ms', 40, 'scenarios/pause-obeyed', 3, OPEN, { quick: true }),
  row('10.1', 'the car obeys late, after 5 s: open', '100 ms', 40, 'sequences/pause-obeyed-late', 3, OPEN, {
    quick: true,
  }),
  row('10.2', 'the car never obeys: open under load', '6 s or more', 6500, 'scenarios/pause-ignored', 2, OPEN, {
    earlier_ms: 5500,
    from: X1,
    least_ms: 6000,
  }),
  row('11', 'the CP wire breaks in C2: open', '100 ms', 30, 'scenarios/cp-open', 2, OPEN, {
    earlier_ms: 5500,
    quick: true,
  }),
  row('11', 'PE is lost in C2: open', '100 ms', 30, 'scenarios/pe-lost', 2, OPEN, { earlier_ms: 5500, quick: true }),
  row('11', 'the supply of the station fails in C2: open', '3 s', 5, 'scenarios/power-cut', 2, OPEN, {
    earlier_ms: 6500,
    quick: true,
  }),
  row('11', 'it returns, the car still in C: closed', NO_LIMIT, 10_000, 'scenarios/power-cut', 2, CLOSED, {
    earlier_ms: 6500,
    plus_ms: 2000,
  }),
  row('12', 'CP to PE, 80 Ohm, in C2: open', '3 s', 50, 'scenarios/cp-short', 2, OPEN, {
    earlier_ms: 5500,
    quick: true,
  }),
  row('A.5', 'diode shorted in C2: open', 'at once', 30, 'scenarios/diode-short', 2, OPEN, {
    earlier_ms: 5500,
    quick: true,
  }),
  row('A.5', 'state F after that', '300 ms or more', 400, 'scenarios/diode-short', 2, X1, {
    earlier_ms: 5500,
    from: F,
    least_ms: 300,
  }),
  row('D', 'ventilation asked for, no fan: never closed', 'never', 4400, 'scenarios/ventilation', 1, CLOSED, {
    never: true,
  }),
  row('D', 'asked for while charging, no fan: open', NO_LIMIT, 40, 'scenarios/ventilation', 3, OPEN, { quick: true }),
  row('D', 'asked for, with a fan: closed', '3 s', 3000, 'sequences/ventilation-fan', 1, CLOSED),
  row('trip', 'line of the residual current monitor: open', '40 ms and more', 1, 'sequences/trip-residual', 2, OPEN, {
    quick: true,
    boards: ['rpi-pico'],
  }),
  row('trip', 'line of the emergency stop: open', NO_LIMIT, 1, 'sequences/trip-estop', 2, OPEN, {
    quick: true,
    boards: ['rpi-pico'],
  }),
];

function row(
  sequence: string,
  rule: string,
  standard: string,
  limit_ms: number,
  scenario: string,
  step: number,
  to: Match,
  more: Partial<Row> = {},
): Row {
  return { sequence, rule, standard, limit_ms, scenario, step, to, ...more };
}
