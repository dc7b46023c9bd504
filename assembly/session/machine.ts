/**
 * The states of a session and how they follow each other, as a table. The state of an open session lies in the ledger,
 * so that a restart of the module resumes where it was.
 */
import { SESSION_AUTHORISED, SESSION_CHARGING, SESSION_ENDED, SESSION_PAUSED, SESSION_STARTED } from '../telemetry';

/** No car. */
export const AVAILABLE: u8 = 0;
/** A car is plugged and waits for authorisation. */
export const WAITING: u8 = 1;
/** Authorised, no power drawn yet. */
export const AUTHORISED: u8 = 2;
/** The contactor is closed. */
export const CHARGING: u8 = 3;
/** Authorised, power was drawn and may be drawn again. */
export const PAUSED: u8 = 4;
/** Authorisation withdrawn, the contactor still closed until the car has stopped drawing. */
export const STOPPING: u8 = 5;
/** Authorisation withdrawn: only a new one goes on, free charging does not. */
export const REFUSED: u8 = 6;
export const STATES: u8 = 7;

export const EVENT_PLUG: u8 = 0;
export const EVENT_UNPLUG: u8 = 1;
/** Authorisation by free charging or by a card shown before plug-in. */
export const EVENT_ADMIT: u8 = 2;
/** Authorisation by a card now. */
export const EVENT_AUTHORISE: u8 = 3;
export const EVENT_WITHDRAW: u8 = 4;
export const EVENT_POWER_ON: u8 = 5;
export const EVENT_POWER_OFF: u8 = 6;
export const EVENTS: u8 = 7;

const NONE: usize = 0;
const COLUMNS: i32 = 4;

// state, event, next state, telemetry event. A pair that is not here changes nothing.
// prettier-ignore
const TABLE: StaticArray<usize> = [
  AVAILABLE, EVENT_PLUG, WAITING, SESSION_STARTED,
  WAITING, EVENT_UNPLUG, AVAILABLE, SESSION_ENDED,
  WAITING, EVENT_ADMIT, AUTHORISED, SESSION_AUTHORISED,
  WAITING, EVENT_AUTHORISE, AUTHORISED, SESSION_AUTHORISED,
  WAITING, EVENT_WITHDRAW, REFUSED, NONE,
  WAITING, EVENT_POWER_ON, STOPPING, NONE,
  AUTHORISED, EVENT_UNPLUG, AVAILABLE, SESSION_ENDED,
  AUTHORISED, EVENT_WITHDRAW, REFUSED, NONE,
  AUTHORISED, EVENT_POWER_ON, CHARGING, SESSION_CHARGING,
  CHARGING, EVENT_UNPLUG, AVAILABLE, SESSION_ENDED,
  CHARGING, EVENT_WITHDRAW, STOPPING, NONE,
  CHARGING, EVENT_POWER_OFF, PAUSED, SESSION_PAUSED,
  PAUSED, EVENT_UNPLUG, AVAILABLE, SESSION_ENDED,
  PAUSED, EVENT_WITHDRAW, REFUSED, NONE,
  PAUSED, EVENT_POWER_ON, CHARGING, SESSION_CHARGING,
  STOPPING, EVENT_UNPLUG, AVAILABLE, SESSION_ENDED,
  STOPPING, EVENT_AUTHORISE, CHARGING, SESSION_AUTHORISED,
  STOPPING, EVENT_POWER_OFF, REFUSED, SESSION_PAUSED,
  REFUSED, EVENT_UNPLUG, AVAILABLE, SESSION_ENDED,
  REFUSED, EVENT_AUTHORISE, AUTHORISED, SESSION_AUTHORISED,
  REFUSED, EVENT_POWER_ON, STOPPING, NONE,
];

function row(state: u8, event: u8): i32 {
  for (let i = 0; i < TABLE.length; i += COLUMNS) {
    if (unchecked(TABLE[i]) == state && unchecked(TABLE[i + 1]) == event) return i;
  }
  return -1;
}

/** State that follows `state` at `event`; the same where nothing changes. */
export function nextState(state: u8, event: u8): u8 {
  const i = row(state, event);
  return i < 0 ? state : <u8>unchecked(TABLE[i + 2]);
}

/** What telemetry says at that change: a SESSION_* text, or 0 for nothing. */
export function announces(state: u8, event: u8): usize {
  const i = row(state, event);
  return i < 0 ? NONE : unchecked(TABLE[i + 3]);
}

/** True when the pilot may offer power in `state`. */
export function enables(state: u8): bool {
  return state == AUTHORISED || state == CHARGING || state == PAUSED;
}
