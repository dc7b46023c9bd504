/**
 * The charging state machine of the station, 61851 annex A, as a table (`machine.ts` runs it).
 *
 * Events are levels, one per block, the first that applies in the order of `event_of_block`: nothing can be missed and
 * nothing has to be remembered. "Allowed" means: authorised, orders fresh, a current of 6 A or more left after cable and
 * station limits, no reason to pause, PWM off for long enough.
 */
import { END_OF_ROWS } from './machine';

// ---- states -----------------------------------------------------------------------------------------------------
export const IDLE: u16 = 0; // no car
export const CONNECTED: u16 = 1; // car there, nothing offered (x1)
export const OFFER: u16 = 2; // PWM on, no power
export const CHARGING: u16 = 3; // PWM on, contactor asked for
export const STOPPING: u16 = 4; // PWM off, waiting for the car to open S2
export const FAULT_PULSE: u16 = 5; // -12 V after a fault under power
export const FAULTED: u16 = 6; // waiting for the fault to go (x1)
export const SHORTED: u16 = 7; // 0 V on the pilot
export const UNAVAILABLE: u16 = 8; // out of service, -12 V
export const WAKING: u16 = 9; // PWM interrupted to wake the car
export const SWITCHING: u16 = 10; // waiting to switch between one phase and three
export const STATES: i32 = 11;

// ---- events -----------------------------------------------------------------------------------------------------
export const TIMEOUT: u16 = 0; // the state's timer ran out
export const FAULT: u16 = 1; // a fault that forbids power
export const EV_E: u16 = 2; // pilot at 0 V or no pilot voltage
export const OUT_OF_SERVICE: u16 = 3; // ordered, and the contactor is not asked for
export const EV_A: u16 = 4; // unplugged
export const B_ALLOWED: u16 = 5; // car there, charging allowed
export const B_DENIED: u16 = 6;
export const CD_ALLOWED: u16 = 7; // car wants power (C or D), charging allowed
export const CD_DENIED: u16 = 8;
export const EVENTS: i32 = 9;

// ---- guards -----------------------------------------------------------------------------------------------------
export const ANY: u16 = 0;
/** Diode proven, D only with ventilation, mirror contact open, open for long enough. */
export const MAY_CLOSE: u16 = 1;
/** The car is in D and the station has no ventilation. */
export const UNVENTILATED: u16 = 2;
/** The F pulse is configured (`f_pulse_ms` is not 0). */
export const WITH_F_PULSE: u16 = 3;
/** The car has stayed in B2, no power was drawn since plug-in, it was not woken yet, and `wake_up` says so; by state F. */
export const ASLEEP_F: u16 = 4;
export const ASLEEP: u16 = 5;
/** The phases ordered are not those switched and `phase_switching` allows it now; waiting in state F. */
export const PHASES_F: u16 = 6;
export const PHASES: u16 = 7;
export const GUARDS: i32 = 8;

// ---- actions ----------------------------------------------------------------------------------------------------
export const NOTHING: u16 = 0;
export const POWER_ON: u16 = 1;
export const POWER_OFF: u16 = 2;
export const PWM_X1: u16 = 4;
export const PWM_X2: u16 = 8;
export const PWM_F: u16 = 16;
export const SET_PHASES: u16 = 32; // to those ordered
export const WOKEN: u16 = 64; // once per plug-in
export const ACTIONS: i32 = 7;
const OFF_X1: u16 = POWER_OFF | PWM_X1;
const OFF_F: u16 = POWER_OFF | PWM_F;

// ---- clauses: rows of 61851 table A.6 as "seq"; names.ts has the texts ---------------------------------------------
export const NO_CLAUSE: u16 = 0;
export const SEQ_1_1: u16 = 1;
export const SEQ_2_1: u16 = 2;
export const SEQ_2_2: u16 = 3;
export const SEQ_3: u16 = 4;
export const SEQ_4: u16 = 5;
export const SEQ_8: u16 = 6;
export const SEQ_9_1: u16 = 7;
export const SEQ_9_2: u16 = 8;
export const SEQ_10_1: u16 = 9;
export const SEQ_10_2: u16 = 10;
export const SEQ_11: u16 = 11;
export const SEQ_12: u16 = 12;
export const TABLE_A5_F: u16 = 13;
export const VENTILATION: u16 = 14;
export const WAKE_UP: u16 = 15;
export const PHASE_CHANGE: u16 = 16;
export const CLAUSES: i32 = 17;

// ---- timers: the parameter that says how long --------------------------------------------------------------------
export const T_F: u16 = 1; // f_pulse_ms
export const T_STOP: u16 = 2; // stop_under_load_ms
export const T_WAKE: u16 = 3; // wake_up_after_ms
export const T_HOLD: u16 = 4; // wake_up_hold_ms
export const T_PHASE: u16 = 5; // phase_wait_ms
export const TIMERS: i32 = 6;

// prettier-ignore
export const ROWS: usize = memory.data<u16>([
  // state, event, guard, next, actions, timer, clause
  IDLE, FAULT, ANY, FAULTED, OFF_X1, 0, NO_CLAUSE,
  IDLE, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  IDLE, EV_A, ANY, IDLE, NOTHING, 0, NO_CLAUSE,
  IDLE, OUT_OF_SERVICE, ANY, UNAVAILABLE, OFF_F, 0, SEQ_11,
  IDLE, B_ALLOWED, ANY, CONNECTED, NOTHING, 0, SEQ_1_1,
  IDLE, B_DENIED, ANY, CONNECTED, NOTHING, 0, SEQ_1_1,
  IDLE, CD_ALLOWED, ANY, CONNECTED, NOTHING, 0, SEQ_1_1,
  IDLE, CD_DENIED, ANY, CONNECTED, NOTHING, 0, SEQ_1_1,

  CONNECTED, FAULT, ANY, FAULTED, OFF_X1, 0, NO_CLAUSE,
  CONNECTED, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  CONNECTED, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_1,
  CONNECTED, OUT_OF_SERVICE, ANY, UNAVAILABLE, OFF_F, 0, SEQ_11,
  CONNECTED, B_ALLOWED, ANY, OFFER, PWM_X2, T_WAKE, SEQ_3,
  CONNECTED, B_DENIED, PHASES_F, SWITCHING, PWM_F, T_PHASE, PHASE_CHANGE,
  CONNECTED, B_DENIED, PHASES, SWITCHING, NOTHING, T_PHASE, PHASE_CHANGE,
  CONNECTED, B_DENIED, ANY, CONNECTED, NOTHING, 0, NO_CLAUSE,
  CONNECTED, CD_ALLOWED, ANY, OFFER, PWM_X2, T_WAKE, SEQ_3,
  CONNECTED, CD_DENIED, PHASES_F, SWITCHING, PWM_F, T_PHASE, PHASE_CHANGE,
  CONNECTED, CD_DENIED, PHASES, SWITCHING, NOTHING, T_PHASE, PHASE_CHANGE,
  CONNECTED, CD_DENIED, ANY, CONNECTED, NOTHING, 0, NO_CLAUSE,

  OFFER, TIMEOUT, ASLEEP_F, WAKING, PWM_F | WOKEN, T_HOLD, WAKE_UP,
  OFFER, TIMEOUT, ASLEEP, WAKING, PWM_X1 | WOKEN, T_HOLD, WAKE_UP,
  OFFER, TIMEOUT, ANY, OFFER, NOTHING, 0, NO_CLAUSE,
  OFFER, FAULT, ANY, FAULTED, OFF_X1, 0, SEQ_9_2,
  OFFER, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  OFFER, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_1,
  OFFER, OUT_OF_SERVICE, ANY, UNAVAILABLE, OFF_F, 0, SEQ_11,
  OFFER, B_ALLOWED, ANY, OFFER, NOTHING, 0, NO_CLAUSE,
  OFFER, B_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_9_2,
  OFFER, CD_ALLOWED, MAY_CLOSE, CHARGING, POWER_ON, 0, SEQ_4,
  OFFER, CD_ALLOWED, ANY, OFFER, NOTHING, 0, NO_CLAUSE,
  OFFER, CD_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_9_2,

  CHARGING, FAULT, WITH_F_PULSE, FAULT_PULSE, OFF_F, T_F, TABLE_A5_F,
  CHARGING, FAULT, ANY, FAULTED, OFF_X1, 0, SEQ_11,
  CHARGING, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  CHARGING, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_2,
  CHARGING, OUT_OF_SERVICE, ANY, STOPPING, PWM_X1, T_STOP, SEQ_9_1,
  CHARGING, B_ALLOWED, ANY, OFFER, POWER_OFF, 0, SEQ_8,
  CHARGING, B_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_8,
  CHARGING, CD_ALLOWED, UNVENTILATED, OFFER, POWER_OFF, 0, VENTILATION,
  CHARGING, CD_ALLOWED, ANY, CHARGING, NOTHING, 0, NO_CLAUSE,
  CHARGING, CD_DENIED, UNVENTILATED, CONNECTED, OFF_X1, 0, VENTILATION,
  CHARGING, CD_DENIED, ANY, STOPPING, PWM_X1, T_STOP, SEQ_9_1,

  STOPPING, TIMEOUT, ANY, CONNECTED, OFF_X1, 0, SEQ_10_2,
  STOPPING, FAULT, WITH_F_PULSE, FAULT_PULSE, OFF_F, T_F, TABLE_A5_F,
  STOPPING, FAULT, ANY, FAULTED, OFF_X1, 0, SEQ_11,
  STOPPING, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  STOPPING, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_2,
  STOPPING, OUT_OF_SERVICE, ANY, STOPPING, NOTHING, 0, NO_CLAUSE,
  STOPPING, B_ALLOWED, ANY, CONNECTED, OFF_X1, 0, SEQ_10_1,
  STOPPING, B_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_10_1,
  STOPPING, CD_ALLOWED, UNVENTILATED, CONNECTED, OFF_X1, 0, VENTILATION,
  STOPPING, CD_ALLOWED, ANY, STOPPING, NOTHING, 0, NO_CLAUSE,
  STOPPING, CD_DENIED, UNVENTILATED, CONNECTED, OFF_X1, 0, VENTILATION,
  STOPPING, CD_DENIED, ANY, STOPPING, NOTHING, 0, NO_CLAUSE,

  FAULT_PULSE, TIMEOUT, ANY, FAULTED, OFF_X1, 0, TABLE_A5_F,
  FAULT_PULSE, FAULT, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,
  FAULT_PULSE, EV_E, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,
  FAULT_PULSE, EV_A, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,
  FAULT_PULSE, OUT_OF_SERVICE, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,
  FAULT_PULSE, B_ALLOWED, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,
  FAULT_PULSE, B_DENIED, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,
  FAULT_PULSE, CD_ALLOWED, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,
  FAULT_PULSE, CD_DENIED, ANY, FAULT_PULSE, NOTHING, 0, NO_CLAUSE,

  FAULTED, FAULT, ANY, FAULTED, NOTHING, 0, NO_CLAUSE,
  FAULTED, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  FAULTED, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_1,
  FAULTED, OUT_OF_SERVICE, ANY, UNAVAILABLE, OFF_F, 0, SEQ_11,
  FAULTED, B_ALLOWED, ANY, CONNECTED, OFF_X1, 0, NO_CLAUSE,
  FAULTED, B_DENIED, ANY, CONNECTED, OFF_X1, 0, NO_CLAUSE,
  FAULTED, CD_ALLOWED, ANY, CONNECTED, OFF_X1, 0, NO_CLAUSE,
  FAULTED, CD_DENIED, ANY, CONNECTED, OFF_X1, 0, NO_CLAUSE,

  SHORTED, FAULT, ANY, FAULTED, OFF_X1, 0, NO_CLAUSE,
  SHORTED, EV_E, ANY, SHORTED, NOTHING, 0, NO_CLAUSE,
  SHORTED, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_1,
  SHORTED, OUT_OF_SERVICE, ANY, UNAVAILABLE, OFF_F, 0, SEQ_11,
  SHORTED, B_ALLOWED, ANY, CONNECTED, OFF_X1, 0, SEQ_1_1,
  SHORTED, B_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_1_1,
  SHORTED, CD_ALLOWED, ANY, CONNECTED, OFF_X1, 0, SEQ_1_1,
  SHORTED, CD_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_1_1,

  UNAVAILABLE, FAULT, ANY, FAULTED, OFF_X1, 0, SEQ_11,
  UNAVAILABLE, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  UNAVAILABLE, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_11,
  UNAVAILABLE, OUT_OF_SERVICE, ANY, UNAVAILABLE, NOTHING, 0, NO_CLAUSE,
  UNAVAILABLE, B_ALLOWED, ANY, CONNECTED, OFF_X1, 0, SEQ_11,
  UNAVAILABLE, B_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_11,
  UNAVAILABLE, CD_ALLOWED, ANY, CONNECTED, OFF_X1, 0, SEQ_11,
  UNAVAILABLE, CD_DENIED, ANY, CONNECTED, OFF_X1, 0, SEQ_11,

  WAKING, TIMEOUT, ANY, CONNECTED, OFF_X1, 0, WAKE_UP,
  WAKING, FAULT, ANY, FAULTED, OFF_X1, 0, NO_CLAUSE,
  WAKING, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  WAKING, OUT_OF_SERVICE, ANY, UNAVAILABLE, OFF_F, 0, SEQ_11,
  WAKING, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_1,
  WAKING, B_ALLOWED, ANY, WAKING, NOTHING, 0, NO_CLAUSE,
  WAKING, B_DENIED, ANY, WAKING, NOTHING, 0, NO_CLAUSE,
  WAKING, CD_ALLOWED, ANY, WAKING, NOTHING, 0, NO_CLAUSE,
  WAKING, CD_DENIED, ANY, WAKING, NOTHING, 0, NO_CLAUSE,

  SWITCHING, TIMEOUT, ANY, CONNECTED, OFF_X1 | SET_PHASES, 0, PHASE_CHANGE,
  SWITCHING, FAULT, ANY, FAULTED, OFF_X1, 0, NO_CLAUSE,
  SWITCHING, EV_E, ANY, SHORTED, OFF_X1, 0, SEQ_12,
  SWITCHING, OUT_OF_SERVICE, ANY, UNAVAILABLE, OFF_F, 0, SEQ_11,
  SWITCHING, EV_A, ANY, IDLE, OFF_X1, 0, SEQ_2_1,
  SWITCHING, B_ALLOWED, ANY, SWITCHING, NOTHING, 0, NO_CLAUSE,
  SWITCHING, B_DENIED, ANY, SWITCHING, NOTHING, 0, NO_CLAUSE,
  SWITCHING, CD_ALLOWED, ANY, SWITCHING, NOTHING, 0, NO_CLAUSE,
  SWITCHING, CD_DENIED, ANY, SWITCHING, NOTHING, 0, NO_CLAUSE,
  END_OF_ROWS,
]);
