/**
 * The states of a session and how they follow each other, as a table. The state of an open session lies in the ledger,
 * so that a restart of the module resumes where it was.
 */
import { END_OF_ROWS, find_row, index_rows, row_actions, row_next } from '../fsm/machine';
import { SESSION_AUTHORISED, SESSION_CHARGING, SESSION_ENDED, SESSION_PAUSED, SESSION_STARTED } from '../telemetry';

/** No car. */
export const AVAILABLE: u16 = 0;
/** A car is plugged and waits for authorisation. */
export const WAITING: u16 = 1;
/** Authorised, no power drawn yet. */
export const AUTHORISED: u16 = 2;
/** The contactor is closed. */
export const CHARGING: u16 = 3;
/** Authorised, power was drawn and may be drawn again. */
export const PAUSED: u16 = 4;
/** Authorisation withdrawn, the contactor still closed until the car has stopped drawing. */
export const STOPPING: u16 = 5;
/** Authorisation withdrawn: only a new one goes on, free charging does not. */
export const REFUSED: u16 = 6;
export const STATES: i32 = 7;

export const EVENT_PLUG: u16 = 0;
export const EVENT_UNPLUG: u16 = 1;
/** Authorisation by free charging or by a card shown before plug-in. */
export const EVENT_ADMIT: u16 = 2;
/** Authorisation by a card now. */
export const EVENT_AUTHORISE: u16 = 3;
export const EVENT_WITHDRAW: u16 = 4;
export const EVENT_POWER_ON: u16 = 5;
export const EVENT_POWER_OFF: u16 = 6;
export const EVENTS: i32 = 7;

const ANY: u16 = 0;

// Actions: what telemetry says.
const NOTHING: u16 = 0;
const SAY_STARTED: u16 = 1;
const SAY_AUTHORISED: u16 = 2;
const SAY_CHARGING: u16 = 4;
const SAY_PAUSED: u16 = 8;
const SAY_ENDED: u16 = 16;

// state, event, guard, next, action, timer, clause: fsm/machine.ts. The standard leaves all of this to the station.
// prettier-ignore
const ROWS: usize = memory.data<u16>([
  AVAILABLE, EVENT_PLUG, ANY, WAITING, SAY_STARTED, 0, 0,
  AVAILABLE, EVENT_UNPLUG, ANY, AVAILABLE, NOTHING, 0, 0,
  AVAILABLE, EVENT_ADMIT, ANY, AVAILABLE, NOTHING, 0, 0,
  AVAILABLE, EVENT_AUTHORISE, ANY, AVAILABLE, NOTHING, 0, 0,
  AVAILABLE, EVENT_WITHDRAW, ANY, AVAILABLE, NOTHING, 0, 0,
  AVAILABLE, EVENT_POWER_ON, ANY, AVAILABLE, NOTHING, 0, 0,
  AVAILABLE, EVENT_POWER_OFF, ANY, AVAILABLE, NOTHING, 0, 0,

  WAITING, EVENT_PLUG, ANY, WAITING, NOTHING, 0, 0,
  WAITING, EVENT_UNPLUG, ANY, AVAILABLE, SAY_ENDED, 0, 0,
  WAITING, EVENT_ADMIT, ANY, AUTHORISED, SAY_AUTHORISED, 0, 0,
  WAITING, EVENT_AUTHORISE, ANY, AUTHORISED, SAY_AUTHORISED, 0, 0,
  WAITING, EVENT_WITHDRAW, ANY, REFUSED, NOTHING, 0, 0,
  WAITING, EVENT_POWER_ON, ANY, STOPPING, NOTHING, 0, 0,
  WAITING, EVENT_POWER_OFF, ANY, WAITING, NOTHING, 0, 0,

  AUTHORISED, EVENT_PLUG, ANY, AUTHORISED, NOTHING, 0, 0,
  AUTHORISED, EVENT_UNPLUG, ANY, AVAILABLE, SAY_ENDED, 0, 0,
  AUTHORISED, EVENT_ADMIT, ANY, AUTHORISED, NOTHING, 0, 0,
  AUTHORISED, EVENT_AUTHORISE, ANY, AUTHORISED, NOTHING, 0, 0,
  AUTHORISED, EVENT_WITHDRAW, ANY, REFUSED, NOTHING, 0, 0,
  AUTHORISED, EVENT_POWER_ON, ANY, CHARGING, SAY_CHARGING, 0, 0,
  AUTHORISED, EVENT_POWER_OFF, ANY, AUTHORISED, NOTHING, 0, 0,

  CHARGING, EVENT_PLUG, ANY, CHARGING, NOTHING, 0, 0,
  CHARGING, EVENT_UNPLUG, ANY, AVAILABLE, SAY_ENDED, 0, 0,
  CHARGING, EVENT_ADMIT, ANY, CHARGING, NOTHING, 0, 0,
  CHARGING, EVENT_AUTHORISE, ANY, CHARGING, NOTHING, 0, 0,
  CHARGING, EVENT_WITHDRAW, ANY, STOPPING, NOTHING, 0, 0,
  CHARGING, EVENT_POWER_ON, ANY, CHARGING, NOTHING, 0, 0,
  CHARGING, EVENT_POWER_OFF, ANY, PAUSED, SAY_PAUSED, 0, 0,

  PAUSED, EVENT_PLUG, ANY, PAUSED, NOTHING, 0, 0,
  PAUSED, EVENT_UNPLUG, ANY, AVAILABLE, SAY_ENDED, 0, 0,
  PAUSED, EVENT_ADMIT, ANY, PAUSED, NOTHING, 0, 0,
  PAUSED, EVENT_AUTHORISE, ANY, PAUSED, NOTHING, 0, 0,
  PAUSED, EVENT_WITHDRAW, ANY, REFUSED, NOTHING, 0, 0,
  PAUSED, EVENT_POWER_ON, ANY, CHARGING, SAY_CHARGING, 0, 0,
  PAUSED, EVENT_POWER_OFF, ANY, PAUSED, NOTHING, 0, 0,

  STOPPING, EVENT_PLUG, ANY, STOPPING, NOTHING, 0, 0,
  STOPPING, EVENT_UNPLUG, ANY, AVAILABLE, SAY_ENDED, 0, 0,
  STOPPING, EVENT_ADMIT, ANY, STOPPING, NOTHING, 0, 0,
  STOPPING, EVENT_AUTHORISE, ANY, CHARGING, SAY_AUTHORISED, 0, 0,
  STOPPING, EVENT_WITHDRAW, ANY, STOPPING, NOTHING, 0, 0,
  STOPPING, EVENT_POWER_ON, ANY, STOPPING, NOTHING, 0, 0,
  STOPPING, EVENT_POWER_OFF, ANY, REFUSED, SAY_PAUSED, 0, 0,

  REFUSED, EVENT_PLUG, ANY, REFUSED, NOTHING, 0, 0,
  REFUSED, EVENT_UNPLUG, ANY, AVAILABLE, SAY_ENDED, 0, 0,
  REFUSED, EVENT_ADMIT, ANY, REFUSED, NOTHING, 0, 0,
  REFUSED, EVENT_AUTHORISE, ANY, AUTHORISED, SAY_AUTHORISED, 0, 0,
  REFUSED, EVENT_WITHDRAW, ANY, REFUSED, NOTHING, 0, 0,
  REFUSED, EVENT_POWER_ON, ANY, STOPPING, NOTHING, 0, 0,
  REFUSED, EVENT_POWER_OFF, ANY, REFUSED, NOTHING, 0, 0,

  END_OF_ROWS,
]);
const COUNT: i32 = STATES * EVENTS;
// One byte for each pair of state and event.
const INDEX: usize = memory.data(49);

/** Indexes the table; before anything else here. @returns 0, or what index_rows() finds wrong with the table */
export function prepareMachine(): i32 {
  return index_rows(ROWS, COUNT, STATES, EVENTS, INDEX);
}

function never(_guard: i32): bool {
  return false;
}

function row(state: u8, event: u16): usize {
  return find_row(ROWS, INDEX, EVENTS, state, event, never);
}

/** State that follows `state` at `event`; the same where nothing changes. */
export function nextState(state: u8, event: u16): u8 {
  return <u8>row_next(row(state, event));
}

/** What telemetry says at that change: a SESSION_* text, or 0 for nothing. */
export function announces(state: u8, event: u16): usize {
  switch (row_actions(row(state, event))) {
    case SAY_STARTED:
      return SESSION_STARTED;
    case SAY_AUTHORISED:
      return SESSION_AUTHORISED;
    case SAY_CHARGING:
      return SESSION_CHARGING;
    case SAY_PAUSED:
      return SESSION_PAUSED;
    case SAY_ENDED:
      return SESSION_ENDED;
    default:
      return 0;
  }
}

/** True when the pilot may offer power in `state`. */
export function enables(state: u8): bool {
  return state == AUTHORISED || state == CHARGING || state == PAUSED;
}
