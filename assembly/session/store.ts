/**
 * The session's records in the non-volatile store, and the budget that keeps flash alive: energy is checkpointed at
 * a pace of its own (registers.ts), everything a backend or a car can flip at will goes through the token bucket here.
 */
import { ERR_NONE, LOG_ERROR, nv_read, nv_write, time_us } from '../door';
import { logBegin, logEnd, logNumber, logText } from '../telemetry';
import { TEXT_FAILED, TEXT_NV, TEXT_NV_WRITE, TEXT_RECORD, TEXT_UNREADABLE } from './texts';

/** Keys of the store that the session owns. */
export const KEY_SETTINGS: i32 = 1;
export const KEY_LEDGER: i32 = 2;
/** And the next six. */
export const KEY_PARAMETERS: i32 = 3;
/** registers.ts */
export const KEY_CHECKPOINT: i32 = 10;
export const KEY_TOTALS: i32 = 11;
/** demand.ts */
export const KEY_DEMAND: i32 = 12;
/** Closed sessions, a ring: session n lies at KEY_HISTORY + n % HISTORY. */
export const KEY_HISTORY: i32 = 16;
export const HISTORY: u32 = 16;

/** Writes that changes may cause in a burst, and the time after which one more is allowed. */
export const BUDGET: i32 = 32;
export const BUDGET_REFILL_US: i64 = 120_000_000;

/** A store that refused is left alone for this long, so that a full or broken one costs no time in every poll. */
const RETRY_US: i64 = 1_000_000;

/** Of the budget, what only parameters may use: no car is served before they are stored, so nothing else may starve them. */
export const RESERVE: i32 = 6;

let tokens: i32 = BUDGET;
let refilled_us: i64 = 0;
let retry_us: i64 = 0;

/** Begins with a full budget. */
export function resetStore(): void {
  tokens = BUDGET;
  refilled_us = 0;
  retry_us = 0;
}

/**
 * Takes one write from the budget and leaves `reserve`.
 * @returns false when it is used up or the store refuses: keep the change and ask again later
 */
export function spend(now_us: i64, reserve: i32): bool {
  while (tokens < BUDGET && now_us - refilled_us >= BUDGET_REFILL_US) {
    tokens++;
    refilled_us += BUDGET_REFILL_US;
  }
  if (tokens <= reserve || now_us < retry_us) return false;
  if (tokens == BUDGET) refilled_us = now_us;
  tokens--;
  return true;
}

/**
 * Loads record `key` of exactly `size` bytes whose first byte is `version` to `at`.
 * @returns false when there is none or it is of another form (logged); then `at` is zeroed
 */
export function loadRecord(key: i32, at: usize, size: i32, version: u8): bool {
  const found = nv_read(key, at, size);
  if (found == size && load<u8>(at) == version) return true;
  memory.fill(at, 0, size);
  if (found != ERR_NONE) {
    logBegin(time_us(), LOG_ERROR);
    logText(TEXT_NV);
    logText(TEXT_RECORD);
    logNumber(key);
    logText(TEXT_UNREADABLE);
    logEnd();
  }
  return false;
}

/** Replaces record `key`. @returns true when it is safe in the store; false: try again (at most one try a second is made) */
export function saveRecord(key: i32, at: usize, size: i32, now_us: i64): bool {
  if (now_us < retry_us) return false;
  const result = nv_write(key, at, size);
  if (result == 0) return true;
  retry_us = now_us + RETRY_US;
  logBegin(now_us, LOG_ERROR);
  logText(TEXT_NV_WRITE);
  logNumber(key);
  logText(TEXT_FAILED);
  logNumber(result);
  logEnd();
  return false;
}

/** Lets the next saveRecord() try at once: the supply is failing and there is no later. */
export function insist(): void {
  retry_us = 0;
}
