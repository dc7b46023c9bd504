/**
 * What the backend has set: the site's current limit, stop, availability, free charging. Kept in the non-volatile
 * store, so that a restart of the session, or of the board, goes on as the backend wanted. Before a backend has ever
 * spoken nobody may charge: limit 0, not free.
 */
import { LOG_WARN, gpio_read } from '../door';
import { IN_SERVICE } from '../mailbox';
import { logBegin, logEnd, logNumber, logText } from '../telemetry';
import { PARAMETERS } from '../generated/parameters';
import { against, isForService, maximum, minimum, nameOf, setParameter } from './parameters';
import { refuse } from './refusal';
import { KEY_SETTINGS, RESERVE, loadRecord, saveRecord, spend } from './store';
import {
  FIELD_AUTHORISE,
  FIELD_CLEAR_EXTREMES,
  FIELD_CLEAR_FAULTS,
  FIELD_FREE,
  FIELD_HARMONICS,
  FIELD_LIMIT,
  FIELD_PHASES,
  FIELD_STOP,
  FIELD_UNAVAILABLE,
  FIELD_USE_PHASES,
  TEXT_AGAINST,
  TEXT_CONTROL,
  TEXT_EQUALS,
  TEXT_LENGTH,
  TEXT_MUST_BE,
  TEXT_NEEDS_STRAP,
  TEXT_OR_PARAMETER,
  TEXT_TO,
  TEXT_UNKNOWN_KEY,
} from './texts';

/** Keys of CONTROL records (docs/bench-link.md). */
export const CONTROL_AUTHORISE: u8 = 1;
export const CONTROL_LIMIT: u8 = 2;
export const CONTROL_STOP: u8 = 3;
export const CONTROL_FREE: u8 = 4;
export const CONTROL_PHASES: u8 = 5;
export const CONTROL_UNAVAILABLE: u8 = 6;
export const CONTROL_CLEAR_FAULTS: u8 = 7;
export const CONTROL_USE_PHASES: u8 = 8;
export const CONTROL_HARMONICS: u8 = 9;
export const CONTROL_CLEAR_EXTREMES: u8 = 11;
/** Plus the number of a parameter. */
export const CONTROL_PARAMETER: u8 = 128;
/** Length of a CONTROL record [bytes]: u8 key, i32 value. */
export const CONTROL_SIZE: i32 = 5;

/** Highest limit a site may set: the standard's 80 A (IEC 61851-1 Annex A). */
const LIMIT_MAX_mA: i32 = 80_000;

// The record as stored: u8 version, u8 flags, u8 phases, u8 phases for the car (0 = all), u32 limit_mA.
const SIZE: i32 = 8;
const VERSION: u8 = 1;
const FLAG_FREE: u8 = 1;
const FLAG_STOP: u8 = 2;
const FLAG_UNAVAILABLE: u8 = 4;
const record: usize = memory.data(SIZE, 8);
let changed: bool = false;

/** Loads the settings, or the defaults where there are none. */
export function loadSettings(): void {
  changed = false;
  if (loadRecord(KEY_SETTINGS, record, SIZE, VERSION) && limit_mA() <= <u32>LIMIT_MAX_mA) return;
  memory.fill(record, 0, SIZE);
  store<u8>(record, VERSION);
  store<u8>(record + 2, 3);
}

/** Site limit per phase [mA]. */
export function limit_mA(): u32 {
  return load<u32>(record + 4);
}

/** True when every car may charge without a card. */
export function isFree(): bool {
  return (load<u8>(record + 1) & FLAG_FREE) != 0;
}

/** True while the station pauses all charging. */
export function isStopped(): bool {
  return (load<u8>(record + 1) & FLAG_STOP) != 0;
}

/** True while the station is out of service (state F). */
export function isUnavailable(): bool {
  return (load<u8>(record + 1) & FLAG_UNAVAILABLE) != 0;
}

/** Phases of the site's supply, 1 or 3. */
export function phases(): u8 {
  return load<u8>(record + 2);
}

/** Phases that the car is to get, 1 or 3. */
export function usedPhases(): u8 {
  return phases() == 1 || load<u8>(record + 3) == 1 ? 1 : 3;
}

/** Bits that memo() uses. */
export const MEMO_BITS: u32 = 23;
const MEMO_LIMIT: u32 = 0x1ffff;

/** The settings in one word, for recall(). */
export function memo(): u32 {
  const three: u32 = phases() == 3 ? 1 : 0;
  return limit_mA() | ((<u32>load<u8>(record + 1)) << 17) | (three << 20) | ((<u32>load<u8>(record + 3)) << 21);
}

/** Takes the settings of a memo(): they may be newer than what the budget let into the store. */
export function recall(word: u32): void {
  const own = word & ((1 << MEMO_BITS) - 1);
  if (own == memo() || (own & MEMO_LIMIT) > <u32>LIMIT_MAX_mA) return;
  store<u32>(record + 4, own & MEMO_LIMIT);
  store<u8>(record + 1, <u8>((own >> 17) & (FLAG_FREE | FLAG_STOP | FLAG_UNAVAILABLE)));
  store<u8>(record + 2, (own >> 20) & 1 ? 3 : 1);
  store<u8>(record + 3, <u8>(own >> 21));
  changed = true;
}

/** Writes changed settings to the store, within the budget. @param failing the supply is going: now or never */
export function saveSettings(now_us: i64, failing: bool): void {
  if (changed && (failing || spend(now_us, RESERVE))) changed = !saveRecord(KEY_SETTINGS, record, SIZE, now_us);
}

/**
 * Takes one CONTROL record of `length` bytes. A wrong one is logged with its field and bounds, and has no effect.
 * @returns its key when the caller has to act on it (CONTROL_AUTHORISE, CONTROL_CLEAR_*, CONTROL_HARMONICS), else 0
 */
export function takeControl(at: usize, length: i32, now_us: i64): u8 {
  if (length != CONTROL_SIZE) {
    refuse(now_us, TEXT_CONTROL, TEXT_LENGTH, length, CONTROL_SIZE, CONTROL_SIZE);
    return 0;
  }
  const key = load<u8>(at);
  const value = load<i32>(at + 1);
  switch (key) {
    case CONTROL_AUTHORISE:
      return check(now_us, FIELD_AUTHORISE, value, 0, 1) ? key : 0;
    case CONTROL_LIMIT:
      if (check(now_us, FIELD_LIMIT, value, 0, LIMIT_MAX_mA) && <u32>value != limit_mA()) {
        store<u32>(record + 4, value);
        changed = true;
      }
      return 0;
    case CONTROL_STOP:
      if (check(now_us, FIELD_STOP, value, 0, 1)) setFlag(FLAG_STOP, value != 0);
      return 0;
    case CONTROL_FREE:
      if (check(now_us, FIELD_FREE, value, 0, 1)) setFlag(FLAG_FREE, value != 0);
      return 0;
    case CONTROL_PHASES:
      setPhases(now_us, FIELD_PHASES, value, record + 2);
      return 0;
    case CONTROL_USE_PHASES:
      setPhases(now_us, FIELD_USE_PHASES, value, record + 3);
      return 0;
    case CONTROL_UNAVAILABLE:
      if (check(now_us, FIELD_UNAVAILABLE, value, 0, 1)) setFlag(FLAG_UNAVAILABLE, value != 0);
      return 0;
    case CONTROL_CLEAR_FAULTS:
      return check(now_us, FIELD_CLEAR_FAULTS, value, 1, 1) ? key : 0;
    case CONTROL_CLEAR_EXTREMES:
      return check(now_us, FIELD_CLEAR_EXTREMES, value, 1, 1) ? key : 0;
    case CONTROL_HARMONICS:
      return check(now_us, FIELD_HARMONICS, value, 1, 3) ? key : 0;
    default:
      if (key >= CONTROL_PARAMETER && <i32>(key - CONTROL_PARAMETER) < PARAMETERS) {
        takeParameter(now_us, key - CONTROL_PARAMETER, value);
        return 0;
      }
      logBegin(now_us, LOG_WARN);
      logText(TEXT_CONTROL);
      logText(TEXT_UNKNOWN_KEY);
      logNumber(key);
      logText(TEXT_MUST_BE);
      logNumber(CONTROL_AUTHORISE);
      logText(TEXT_TO);
      logNumber(CONTROL_CLEAR_EXTREMES);
      logText(TEXT_OR_PARAMETER);
      logEnd();
      return 0;
  }
}

function setPhases(now_us: i64, field: usize, value: i32, at: usize): void {
  if (value != 1 && value != 3) {
    refuse(now_us, TEXT_CONTROL, field, value, 1, 3);
  } else if (<u8>value != load<u8>(at)) {
    store<u8>(at, <u8>value);
    changed = true;
  }
}

function takeParameter(now_us: i64, n: i32, value: i32): void {
  if (!check(now_us, nameOf(n), value, minimum(n), maximum(n))) return;
  const other = against(n, value);
  const allowed = !isForService(n) || gpio_read(IN_SERVICE) == 1;
  if (other < 0 && allowed) return setParameter(n, value);
  logBegin(now_us, LOG_WARN);
  logText(TEXT_CONTROL);
  logText(nameOf(n));
  logText(TEXT_EQUALS);
  logNumber(value);
  logText(allowed ? TEXT_AGAINST : TEXT_NEEDS_STRAP);
  if (allowed) logText(nameOf(other));
  logEnd();
}

function setFlag(flag: u8, on: bool): void {
  const flags = load<u8>(record + 1);
  const next = on ? flags | flag : flags & ~flag;
  if (next == flags) return;
  store<u8>(record + 1, next);
  changed = true;
}

function check(now_us: i64, field: usize, value: i32, min: i32, max: i32): bool {
  if (value >= min && value <= max) return true;
  refuse(now_us, TEXT_CONTROL, field, value, min, max);
  return false;
}
