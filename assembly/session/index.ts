/**
 * session.wasm: basic AC charging without digital communication (IEC 61851-1 Annex A). Decides whether the plugged car
 * may charge and with how much, keeps the energy register and the session records, reports. The pilot module does
 * everything that must be in time; it gets fresh orders with every poll and pauses by itself when they stay away.
 */
import { LOG_INFO, UART_LINK, gpio_read, mailbox_get, mailbox_put, time_us, uart_read } from '../door';
import {
  HOST_HANG,
  HOST_TRAP,
  IN_POWER_GOOD,
  NO_PARAMETER,
  ORDERS_SIZE,
  ORDER_CLEAR,
  ORDER_ENABLE,
  ORDER_UNAVAILABLE,
  STATUS_GRANTED,
  STATUS_PLUGGED,
  STATUS_SIZE,
} from '../mailbox';
import { SESSION_ENDED, logBegin, logEnd, logNumber, logText, sendMeter, sendReadings } from '../telemetry';
import { clearExtremes, followDemand, saveDemand, startDemand } from './demand';
import { announce, clearEvents, sendEvents } from './events';
import {
  book,
  charging_s,
  closeSession,
  isOpen,
  isSameBoot,
  loadLedger,
  openSession,
  plugCount,
  REASON_UNPLUGGED,
  recover,
  register_mWh,
  resume,
  saveLedger,
  session_mWh,
  sessionState,
  setSessionState,
  signSession,
} from './ledger';
import {
  AUTHORISED,
  AVAILABLE,
  CHARGING,
  EVENT_ADMIT,
  EVENT_AUTHORISE,
  EVENT_PLUG,
  EVENT_POWER_OFF,
  EVENT_POWER_ON,
  EVENT_UNPLUG,
  EVENT_WITHDRAW,
  STATES,
  STOPPING,
  WAITING,
  announces,
  enables,
  nextState,
  prepareMachine,
} from './machine';
import { handedValue, isHandedOver, loadParameters, nextParameter, saveParameters } from './parameters';
import { lifetime, saveCheckpoint } from './registers';
import {
  CONTROL_AUTHORISE,
  CONTROL_CLEAR_EXTREMES,
  CONTROL_CLEAR_FAULTS,
  isFree,
  isStopped,
  isUnavailable,
  limit_mA,
  loadSettings,
  MEMO_BITS,
  memo,
  phases,
  recall,
  saveSettings,
  takeControl,
  usedPhases,
} from './settings';
import { beginDelay, endDelay, isDelayed } from './start-delay';
import { insist, resetStore } from './store';
import { TEXT_POWER_LOSS } from './texts';

/** A card shown before plug-in is good for this long. */
const CARD_VALID_US: i64 = 60_000_000;
const METER_US: i64 = 1_000_000;
/** After a current the meter has booked all of it: contacts that part, six cycles and their jobs, the status and its poll. */
const METER_LAG_US: i64 = 300_000;
/** Records read in one poll, so that a flood can't hold up the orders. */
const CONTROLS_PER_POLL: i32 = 8;
/** Polls for which `clear` stays in the orders: the pilot sees it in some 50 of its blocks. */
const CLEAR_POLLS: i32 = 5;

/** The meter has something new ten times a second; what only follows it looks every so many polls. */
const METER_POLLS: i32 = 10;

const status: usize = memory.data(STATUS_SIZE, 8);
const orders: usize = memory.data(ORDERS_SIZE, 8);
// Longer than a CONTROL record, so that one too long shows as such.
const INPUT_SIZE: i32 = 16;
const input: usize = memory.data(INPUT_SIZE, 8);

let card_until_us: i64 = 0;
let clear_polls: i32 = 0;
let turn: i32 = 0;
let meter_us: i64 = 0;
let isKnown: bool = false; // the pilot's status has come

/** Takes up the work, after a boot or after the host has restarted the module alone while the pilot goes on. */
export function start(): void {
  const now_us = time_us();
  if (prepareMachine() != 0) unreachable(); // a table with a hole; a unit test keeps this from shipping
  card_until_us = 0;
  clear_polls = 0;
  resetStore();
  clearEvents();
  loadSettings();
  loadParameters();
  loadLedger();
  isKnown = mailbox_get(status, STATUS_SIZE) >= 0;
  const isSame = isKnown && isSameBoot(now_us, pilot_mWh());
  if (isSame) {
    resume(now_us);
    recallMemo();
    endDelay();
  } else {
    beginDelay(now_us);
    if (recover(phases(), now_us)) {
      announce(now_us, SESSION_ENDED);
      logBegin(now_us, LOG_INFO);
      logText(TEXT_POWER_LOSS);
      logNumber(session_mWh());
      logEnd();
    }
  }
  startDemand(now_us, register_mWh(), !isSame);
  saveLedger(now_us, false);
  meter_us = (now_us / METER_US + 1) * METER_US;
  putOrders();
  sendEvents();
}

/** One round, every 10 ms. */
export function poll(): void {
  const now_us = time_us();
  const age_ms = mailbox_get(status, STATUS_SIZE);
  isKnown = age_ms >= 0;
  if (++turn == METER_POLLS) turn = 0;
  const isTurn = turn == 0;
  if (isKnown) {
    service(load<u32>(status + 120));
    const at_us = now_us - <i64>age_ms * 1000;
    book(pilot_mWh(), now_us, isDrawing());
    follow(at_us);
    followDemand(status, register_mWh(), now_us);
    if (now_us >= meter_us) {
      // Missed seconds are not made up for.
      while (meter_us <= now_us) meter_us += METER_US;
      // A pilot module that is gone measures nothing.
      if (age_ms < 1000) {
        sendMeter(at_us, status + 48, register_mWh());
        sendReadings(at_us, status, register_mWh(), lifetime(status));
      }
    }
  }
  // After the status: a card that is shown when the car has just left is for the next one.
  readControls(now_us);
  putOrders();
  sendEvents();
  saveEnergy(now_us, gpio_read(IN_POWER_GOOD) == 0, isTurn);
  signSession();
  saveSettings(now_us, false);
  saveParameters(now_us);
  saveDemand(now_us, false);
}

/** The supply fails: stores the energy up to now. Polls that still come store what flows after this. */
export function power_fail(): void {
  const now_us = time_us();
  isKnown = mailbox_get(status, STATUS_SIZE) >= 0;
  if (isKnown) book(pilot_mWh(), now_us, isDrawing());
  insist();
  saveEnergy(now_us, true, true);
  saveSettings(now_us, true);
  saveDemand(now_us, true);
}

function saveEnergy(now_us: i64, failing: bool, isTurn: bool): void {
  if (saveLedger(now_us, failing) && isKnown && (isTurn || failing))
    saveCheckpoint(status, charging_s(), now_us, failing);
}

/** Service orders, which the host only passes on with the service strap: a fault of this module on demand. */
function service(host_flags: u32): void {
  if (host_flags & HOST_TRAP) unreachable();
  if (host_flags & HOST_HANG) while (true) {}
}

function pilot_mWh(): u64 {
  return load<u64>(status + 88);
}

function hasStatus(flag: u32): bool {
  return (load<u32>(status + 4) & flag) != 0;
}

function isDrawing(): bool {
  const state = sessionState();
  return state == CHARGING || state == STOPPING;
}

/** Lets the session follow what the pilot saw at `at_us`. */
function follow(at_us: i64): void {
  const plugged = hasStatus(STATUS_PLUGGED);
  const plug_count = load<u16>(status + 30);
  // Another count: the car was changed while this module was away.
  if (isOpen() && (!plugged || plug_count != plugCount())) fire(EVENT_UNPLUG, at_us);
  if (plugged && !isOpen()) fire(EVENT_PLUG, at_us);
  if (sessionState() == WAITING && (isFree() || at_us < card_until_us)) {
    card_until_us = 0;
    fire(EVENT_ADMIT, at_us);
  }
  fire(hasStatus(STATUS_GRANTED) ? EVENT_POWER_ON : EVENT_POWER_OFF, at_us);
}

function fire(event: u16, t_us: i64): void {
  const state = sessionState();
  const next = nextState(state, event);
  if (next == state) return;
  if (state == AVAILABLE) {
    // A store that can't keep the record would lose the energy: no session then, and a try with the next poll.
    if (!openSession(load<u16>(status + 30), next, t_us)) return;
  } else if (next == AVAILABLE) {
    closeSession(REASON_UNPLUGGED, phases(), t_us + METER_LAG_US);
    card_until_us = 0;
  } else {
    setSessionState(next);
  }
  const text = announces(state, event);
  if (text) announce(t_us, text);
}

function readControls(now_us: i64): void {
  for (let i = 0; i < CONTROLS_PER_POLL; i++) {
    const length = uart_read(UART_LINK, input, INPUT_SIZE);
    if (length <= 0) return;
    const key = takeControl(input, length, now_us);
    if (key == 0) continue;
    if (key == CONTROL_CLEAR_EXTREMES) {
      clearExtremes();
    } else if (key == CONTROL_CLEAR_FAULTS) {
      clear_polls = CLEAR_POLLS;
    } else if (key != CONTROL_AUTHORISE) {
      store<u8>(orders + 14, load<u8>(input + 1));
      store<u8>(orders + 15, load<u8>(orders + 15) + 1);
    } else if (load<i32>(input + 1) == 0) {
      card_until_us = 0;
      fire(EVENT_WITHDRAW, now_us);
    } else if (isOpen()) {
      endDelay(); // somebody stands there and wants it now
      fire(EVENT_AUTHORISE, now_us);
    } else {
      card_until_us = now_us + CARD_VALID_US;
    }
  }
}

/** Set in every memo of the session, whose notes follow those of the settings. */
const MEMO_VALID: u32 = 1 << 31;
const MEMO_STATE: u32 = 7;

/** A restart in between must not take back what the backend or a card has said and the store does not have yet. */
function recallMemo(): void {
  const word = load<u32>(status + 140);
  if (!(word & MEMO_VALID)) return;
  recall(word);
  const state = (word >> MEMO_BITS) & MEMO_STATE;
  if (isOpen() && plugCount() == load<u16>(status + 30) && state < <u32>STATES) setSessionState(<u8>state);
}

function pilotSum(): u32 {
  return load<u32>(status + 128);
}

/** Before its first power a car waits for the pilot module to have all parameters, and for the delay after mains return. */
function isWithheld(): bool {
  if (!isKnown || isDelayed(time_us(), load<u16>(status + 138), isOpen())) return true;
  return sessionState() == AUTHORISED && !isHandedOver(pilotSum());
}

function putOrders(): void {
  let flags: u32 = enables(sessionState()) && !isWithheld() ? ORDER_ENABLE : 0;
  if (isUnavailable()) flags |= ORDER_UNAVAILABLE;
  if (clear_polls > 0) {
    clear_polls--;
    flags |= ORDER_CLEAR;
  }
  store<u32>(orders, load<u32>(orders) + 1);
  store<u32>(orders + 4, flags);
  store<u32>(orders + 8, isStopped() ? 0 : limit_mA());
  store<u8>(orders + 12, phases());
  store<u8>(orders + 13, usedPhases());
  const next = isKnown ? nextParameter(pilotSum()) : NO_PARAMETER;
  store<u32>(orders + 16, next);
  store<i32>(orders + 20, next == NO_PARAMETER ? 0 : handedValue());
  store<u32>(orders + 24, memo() | ((<u32>sessionState()) << MEMO_BITS) | MEMO_VALID);
  mailbox_put(orders, ORDERS_SIZE);
}
