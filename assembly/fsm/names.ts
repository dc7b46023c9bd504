/** Names for the numbers in `pilot-table.ts`, for the diagram and for tests. Not part of pilot.wasm. */

export const STATE_NAMES: string[] = [
  'IDLE',
  'CONNECTED',
  'OFFER',
  'CHARGING',
  'STOPPING',
  'FAULT_PULSE',
  'FAULTED',
  'SHORTED',
  'UNAVAILABLE',
  'WAKING',
  'SWITCHING',
];

export const EVENT_NAMES: string[] = [
  'timeout',
  'fault',
  'E',
  'out of service',
  'A',
  'B allowed',
  'B denied',
  'C/D allowed',
  'C/D denied',
];

export const GUARD_NAMES: string[] = [
  '',
  'may close',
  'unventilated',
  'F pulse configured',
  'asleep, wake by F',
  'asleep',
  'phases differ, F configured',
  'phases differ',
];

/** By number of the timer. */
export const TIMER_NAMES: string[] = [
  '',
  'f_pulse_ms',
  'stop_under_load_ms',
  'wake_up_after_ms',
  'wake_up_hold_ms',
  'phase_wait_ms',
];

/** By bit. */
export const ACTION_NAMES: string[] = ['power on', 'power off', 'x1', 'x2', 'F', 'set phases', 'woken'];

export const CLAUSE_NAMES: string[] = [
  '',
  'seq. 1.1 plug-in',
  'seq. 2.1 unplug from B',
  'seq. 2.2 unplug from C/D, 100 ms',
  'seq. 3 station ready',
  'seq. 4 close within 3 s',
  'seq. 8.1/8.2 S2 opened, 100 ms',
  'seq. 9.1 pause from C2',
  'seq. 9.2 pause from B2',
  'seq. 10.1 car obeys, 100 ms',
  'seq. 10.2 open under load after 6 s',
  'seq. 11 station to F',
  'seq. 12 CP to PE, 3 s',
  'table A.5 F for 300 ms',
  'state D without ventilation',
  'A.5.3 wake-up',
  'change of phases',
];
