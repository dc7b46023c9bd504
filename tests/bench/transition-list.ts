/**
 * The pilot's transitions written a second time, by event and then by situation, as IEC 61851-1 annex A and docs/configuration.md
 * have them (double entry). `assembly/fsm/pilot-table.ts` has them by state; whoever changes one has to change the other.
 *
 *   SITUATION [guard] -> NEXT: what is done; for parameter; clause
 *   SITUATION stays
 *
 * Also what cannot be seen from outside stands here: power taken away where there is none, x1 where it is x1 already.
 */

import type { Row } from '../../tools/state-table.ts';

export const TRANSITIONS = `
timeout
  OFFER [asleep, by F] -> WAKING: F, woken; for wake_up_hold_ms; A.5.3
  OFFER [asleep] -> WAKING: x1, woken; for wake_up_hold_ms; A.5.3
  OFFER stays
  STOPPING -> CONNECTED: power off, x1; seq 10.2
  FAULT_PULSE -> FAULTED: power off, x1; table A.5
  WAKING -> CONNECTED: power off, x1; A.5.3
  SWITCHING -> CONNECTED: power off, x1, set phases; phases

fault
  IDLE -> FAULTED: power off, x1
  CONNECTED -> FAULTED: power off, x1
  OFFER -> FAULTED: power off, x1; seq 9.2
  CHARGING [F pulse] -> FAULT_PULSE: power off, F; for f_pulse_ms; table A.5
  CHARGING -> FAULTED: power off, x1; seq 11
  STOPPING [F pulse] -> FAULT_PULSE: power off, F; for f_pulse_ms; table A.5
  STOPPING -> FAULTED: power off, x1; seq 11
  FAULT_PULSE stays
  FAULTED stays
  SHORTED -> FAULTED: power off, x1
  UNAVAILABLE -> FAULTED: power off, x1; seq 11
  WAKING -> FAULTED: power off, x1
  SWITCHING -> FAULTED: power off, x1

short or no pilot voltage
  IDLE -> SHORTED: power off, x1; seq 12
  CONNECTED -> SHORTED: power off, x1; seq 12
  OFFER -> SHORTED: power off, x1; seq 12
  CHARGING -> SHORTED: power off, x1; seq 12
  STOPPING -> SHORTED: power off, x1; seq 12
  FAULT_PULSE stays
  FAULTED -> SHORTED: power off, x1; seq 12
  SHORTED stays
  UNAVAILABLE -> SHORTED: power off, x1; seq 12
  WAKING -> SHORTED: power off, x1; seq 12
  SWITCHING -> SHORTED: power off, x1; seq 12

out of service
  IDLE -> UNAVAILABLE: power off, F; seq 11
  CONNECTED -> UNAVAILABLE: power off, F; seq 11
  OFFER -> UNAVAILABLE: power off, F; seq 11
  CHARGING -> STOPPING: x1; for stop_under_load_ms; seq 9.1
  STOPPING stays
  FAULT_PULSE stays
  FAULTED -> UNAVAILABLE: power off, F; seq 11
  SHORTED -> UNAVAILABLE: power off, F; seq 11
  UNAVAILABLE stays
  WAKING -> UNAVAILABLE: power off, F; seq 11
  SWITCHING -> UNAVAILABLE: power off, F; seq 11

unplugged
  IDLE stays
  CONNECTED -> IDLE: power off, x1; seq 2.1
  OFFER -> IDLE: power off, x1; seq 2.1
  CHARGING -> IDLE: power off, x1; seq 2.2
  STOPPING -> IDLE: power off, x1; seq 2.2
  FAULT_PULSE stays
  FAULTED -> IDLE: power off, x1; seq 2.1
  SHORTED -> IDLE: power off, x1; seq 2.1
  UNAVAILABLE -> IDLE: power off, x1; seq 11
  WAKING -> IDLE: power off, x1; seq 2.1
  SWITCHING -> IDLE: power off, x1; seq 2.1

car in B, allowed
  IDLE -> CONNECTED; seq 1.1
  CONNECTED -> OFFER: x2; for wake_up_after_ms; seq 3
  OFFER stays
  CHARGING -> OFFER: power off; seq 8
  STOPPING -> CONNECTED: power off, x1; seq 10.1
  FAULT_PULSE stays
  FAULTED -> CONNECTED: power off, x1
  SHORTED -> CONNECTED: power off, x1; seq 1.1
  UNAVAILABLE -> CONNECTED: power off, x1; seq 11
  WAKING stays
  SWITCHING stays

car in B, not allowed
  IDLE -> CONNECTED; seq 1.1
  CONNECTED [phases, by F] -> SWITCHING: F; for phase_wait_ms; phases
  CONNECTED [phases] -> SWITCHING; for phase_wait_ms; phases
  CONNECTED stays
  OFFER -> CONNECTED: power off, x1; seq 9.2
  CHARGING -> CONNECTED: power off, x1; seq 8
  STOPPING -> CONNECTED: power off, x1; seq 10.1
  FAULT_PULSE stays
  FAULTED -> CONNECTED: power off, x1
  SHORTED -> CONNECTED: power off, x1; seq 1.1
  UNAVAILABLE -> CONNECTED: power off, x1; seq 11
  WAKING stays
  SWITCHING stays

car in C or D, allowed
  IDLE -> CONNECTED; seq 1.1
  CONNECTED -> OFFER: x2; for wake_up_after_ms; seq 3
  OFFER [may close] -> CHARGING: power on; seq 4
  OFFER stays
  CHARGING [unventilated] -> OFFER: power off; ventilation
  CHARGING stays
  STOPPING [unventilated] -> CONNECTED: power off, x1; ventilation
  STOPPING stays
  FAULT_PULSE stays
  FAULTED -> CONNECTED: power off, x1
  SHORTED -> CONNECTED: power off, x1; seq 1.1
  UNAVAILABLE -> CONNECTED: power off, x1; seq 11
  WAKING stays
  SWITCHING stays

car in C or D, not allowed
  IDLE -> CONNECTED; seq 1.1
  CONNECTED [phases, by F] -> SWITCHING: F; for phase_wait_ms; phases
  CONNECTED [phases] -> SWITCHING; for phase_wait_ms; phases
  CONNECTED stays
  OFFER -> CONNECTED: power off, x1; seq 9.2
  CHARGING [unventilated] -> CONNECTED: power off, x1; ventilation
  CHARGING -> STOPPING: x1; for stop_under_load_ms; seq 9.1
  STOPPING [unventilated] -> CONNECTED: power off, x1; ventilation
  STOPPING stays
  FAULT_PULSE stays
  FAULTED -> CONNECTED: power off, x1
  SHORTED -> CONNECTED: power off, x1; seq 1.1
  UNAVAILABLE -> CONNECTED: power off, x1; seq 11
  WAKING stays
  SWITCHING stays
`;

/** What the numbers in the table mean, in their order. */
const STATES = 'IDLE CONNECTED OFFER CHARGING STOPPING FAULT_PULSE FAULTED SHORTED UNAVAILABLE WAKING SWITCHING'.split(
  ' ',
);
const EVENTS = [
  'timeout',
  'fault',
  'short or no pilot voltage',
  'out of service',
  'unplugged',
  'car in B, allowed',
  'car in B, not allowed',
  'car in C or D, allowed',
  'car in C or D, not allowed',
];
const GUARDS = ['', 'may close', 'unventilated', 'F pulse', 'asleep, by F', 'asleep', 'phases, by F', 'phases'];
const ACTIONS = ['power on', 'power off', 'x1', 'x2', 'F', 'set phases', 'woken'];
const TIMERS = ['', 'f_pulse_ms', 'stop_under_load_ms', 'wake_up_after_ms', 'wake_up_hold_ms', 'phase_wait_ms'];
const CLAUSES = [
  ...['', 'seq 1.1', 'seq 2.1', 'seq 2.2', 'seq 3', 'seq 4', 'seq 8', 'seq 9.1', 'seq 9.2', 'seq 10.1', 'seq 10.2'],
  ...['seq 11', 'seq 12', 'table A.5', 'ventilation', 'A.5.3', 'phases'],
];
export const WORDS = { STATES, EVENTS, GUARDS, ACTIONS, TIMERS, CLAUSES };

const word = (words: readonly string[], n: number): string => words[n] ?? `number ${n}`;

/** A row in the words of the list, without its event. */
export function inWords(row: Row): string {
  const guard = row.guard ? ` [${word(GUARDS, row.guard)}]` : '';
  const done = Array.from({ length: 16 }, (_, bit) => ((row.actions >> bit) & 1 ? word(ACTIONS, bit) : ''));
  const actions = done.filter(Boolean).join(', ');
  const timer = row.timer ? `; for ${word(TIMERS, row.timer)}` : '';
  const clause = row.clause ? `; ${word(CLAUSES, row.clause)}` : '';
  const rest = `${actions ? `: ${actions}` : ''}${timer}${clause}`;
  const to = row.next === row.state && !rest ? ' stays' : ` -> ${word(STATES, row.next)}${rest}`;
  return word(STATES, row.state) + guard + to;
}

/** The table in the list's order; rows of one event and situation keep theirs. */
export function asList(rows: readonly Row[]): string {
  const events = [...EVENTS.keys()].map((event) => {
    const own = rows.filter((row) => row.event === event).sort((one, other) => one.state - other.state);
    return `${word(EVENTS, event)}\n${own.map((row) => `  ${inWords(row)}\n`).join('')}`;
  });
  return `\n${events.join('\n')}`;
}

/** True when every row, and no other, stands in the list as it does in the table. */
export function isListed(rows: readonly Row[]): boolean {
  return rows.every((row) => row.event < EVENTS.length) && asList(rows) === TRANSITIONS;
}
