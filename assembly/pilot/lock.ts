/**
 * The lock of the plug: a motor in both directions with a feedback contact, in pulses with pauses and a bounded number of
 * tries. Locked before closing, kept while a car is there or the contacts may be closed; open again in A, at once in E, after
 * 5 s in F (61851 table D.9).
 */
import { gpio_write } from '../door';
import {
  CONFIG_SOCKET,
  FAULT_LOCK,
  LOCK_CLOSED,
  LOCK_FAILED,
  LOCK_MOVING,
  LOCK_OPEN,
  OUT_LOCK,
  OUT_UNLOCK,
} from '../mailbox';
import { P_LOCK, P_LOCK_PAUSE_MS, P_LOCK_PULSE_MS, P_LOCK_TRIES } from '../generated/parameters';
import { latched, trip } from './faults';
import { config_flags } from './memory';
import { parameter } from './parameters';

/** LOCK_* as published. */
export let lock_state: i32 = LOCK_OPEN;

let driving: i32 = -1; // OUT_LOCK, OUT_UNLOCK, or -1
let pausing: bool = false;
let since_ms: u32 = 0;
let tries: i32 = 0;
let wanted: bool = false;

/** There is a lock at all. */
export function has_lock(): bool {
  return (config_flags & CONFIG_SOCKET) != 0 && parameter(P_LOCK) != 0;
}

/** Locked, or nothing to lock. */
export function lock_good(): bool {
  return lock_state == LOCK_CLOSED || !has_lock();
}

function stop(): void {
  if (driving >= 0) gpio_write(driving, 0);
  driving = -1;
}

/**
 * Now and then (every few blocks).
 * @param lock   the plug is to be locked
 * @param locked the feedback contact
 */
export function lock_step(lock: bool, locked: bool, now_ms: u32): void {
  if (!has_lock()) return stop();
  if (lock != wanted) {
    wanted = lock;
    tries = 0;
    pausing = false;
    stop();
  }
  if (locked == wanted) {
    stop();
    tries = 0;
    pausing = false;
    lock_state = locked ? LOCK_CLOSED : LOCK_OPEN;
    return;
  }
  const waited_ms = <i32>(now_ms - since_ms);
  if (driving >= 0) {
    if (waited_ms < parameter(P_LOCK_PULSE_MS)) return;
    stop();
    pausing = true;
    since_ms = now_ms;
    if (tries >= parameter(P_LOCK_TRIES)) {
      lock_state = LOCK_FAILED;
      trip(FAULT_LOCK, wanted ? 1 : 0, now_ms);
    }
  } else if (!pausing || waited_ms >= parameter(P_LOCK_PAUSE_MS)) {
    // A failed lock is left alone as long as its fault is latched; a plug that can't get out is tried on and on.
    if (tries >= parameter(P_LOCK_TRIES) && wanted) {
      if (latched & FAULT_LOCK) return;
      tries = 0;
      lock_state = LOCK_OPEN;
    }
    if (tries < i16.MAX_VALUE) tries++;
    driving = wanted ? OUT_LOCK : OUT_UNLOCK;
    pausing = false;
    since_ms = now_ms;
    if (lock_state != LOCK_FAILED) lock_state = LOCK_MOVING;
    gpio_write(driving, 1);
  }
}
