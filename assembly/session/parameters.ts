/**
 * The parameters that were set in the field (parameters/parameters.ts): kept in the store, handed to the pilot module one by one
 * with the orders until its sum says that it has them all. What is not in the store yet is not handed over, so that a
 * restart of this module never knows less than the pilot.
 */
import { time_us } from '../door';
import { NO_PARAMETER } from '../mailbox';
import { BOUNDS, ORDERED, PARAMETERS, SERVICE } from '../generated/parameters';
import { parameterName } from '../generated/parameter-names';
import { refuse } from './refusal';
import { KEY_PARAMETERS, loadRecord, saveRecord, spend } from './store';
import { TEXT_NV } from './texts';

// A record: u8 version, u8 0, u16 mask of those that are set, i32 value[IN_RECORD].
const VERSION: u8 = 1;
const IN_RECORD: i32 = 11;
const SIZE: i32 = 4 + IN_RECORD * 4;
const RECORDS: i32 = (PARAMETERS + IN_RECORD - 1) / IN_RECORD;
const records: usize = memory.data(SIZE * RECORDS, 4);

let unsaved: u32 = 0; // bit n: record n differs from the store
let sum: u32 = 0; // over what is set and stored
let turn: i32 = 0; // parameter handed over last

function record(n: i32): usize {
  return records + <usize>(SIZE * (n / IN_RECORD));
}

function mask(n: i32): u16 {
  return load<u16>(record(n), 2);
}

function bit(n: i32): u16 {
  const one: u32 = 1 << (n % IN_RECORD);
  return <u16>one;
}

function isSet(n: i32): bool {
  return (mask(n) & bit(n)) != 0;
}

function valueAt(n: i32): usize {
  return record(n) + 4 * <usize>(n % IN_RECORD);
}

function valueOf(n: i32): i32 {
  return load<i32>(valueAt(n), 4);
}

function inBounds(n: i32, value: i32): bool {
  return value >= minimum(n) && value <= maximum(n);
}

export function minimum(n: i32): i32 {
  return load<i32>(BOUNDS + 12 * <usize>n, 4);
}

export function maximum(n: i32): i32 {
  return load<i32>(BOUNDS + 12 * <usize>n, 8);
}

/** Loads what is stored; a value that this firmware does not allow is left out and logged. */
export function loadParameters(): void {
  for (let i = 0; i < RECORDS; i++) loadRecord(KEY_PARAMETERS + i, records + <usize>(SIZE * i), SIZE, VERSION);
  for (let i = 0; i < RECORDS; i++) store<u8>(records + <usize>(SIZE * i), VERSION);
  for (let n = 0; n < PARAMETERS; n++) if (isSet(n) && !inBounds(n, valueOf(n))) leaveOut(n);
  unsaved = 0;
  turn = 0;
  addUp();
}

function leaveOut(n: i32): void {
  refuse(time_us(), TEXT_NV, nameOf(n), valueOf(n), minimum(n), maximum(n));
  store<u16>(record(n), mask(n) & ~bit(n), 2);
}

function addUp(): void {
  sum = 0;
  for (let n = 0; n < PARAMETERS; n++) if (isSet(n)) sum += <u32>(n + 1) * <u32>(valueOf(n) + 1);
}

/** What parameter `n` is by what was set here; by default otherwise. */
function effective(n: i32): i32 {
  return isSet(n) ? valueOf(n) : load<i32>(BOUNDS + 12 * <usize>n);
}

/** A parameter of which `n` must stay on one side but would not with `value`, or -1. */
export function against(n: i32, value: i32): i32 {
  for (let at = ORDERED; load<u8>(at) != 255; at += 2) {
    const low = <i32>load<u8>(at);
    const high = <i32>load<u8>(at, 1);
    if (n == low && value >= effective(high)) return high;
    if (n == high && value <= effective(low)) return low;
  }
  return -1;
}

/** True when parameter `n` is set only with the service strap in place. */
export function isForService(n: i32): bool {
  for (let at = SERVICE; load<u8>(at) != 255; at++) if (n == <i32>load<u8>(at)) return true;
  return false;
}

/** Sets parameter `n`, which is within its bounds and against no other. */
export function setParameter(n: i32, value: i32): void {
  if (isSet(n) && valueOf(n) == value) return;
  store<i32>(valueAt(n), value, 4);
  store<u16>(record(n), mask(n) | bit(n), 2);
  unsaved |= 1 << (n / IN_RECORD);
}

/** Writes changed records to the store, within the budget. */
export function saveParameters(now_us: i64): void {
  if (!unsaved || !spend(now_us, 0)) return;
  const i = <i32>ctz(unsaved);
  if (!saveRecord(KEY_PARAMETERS + i, records + <usize>(SIZE * i), SIZE, now_us)) return;
  unsaved &= unsaved - 1;
  addUp();
}

/** The pilot module has all of it. @param pilot_sum from its status */
export function isHandedOver(pilot_sum: u32): bool {
  return unsaved == 0 && pilot_sum == sum;
}

/** The next parameter to hand over, or NO_PARAMETER; its value in handedValue(). */
export function nextParameter(pilot_sum: u32): u32 {
  if (unsaved || pilot_sum == sum) return NO_PARAMETER;
  for (let i = 0; i < PARAMETERS; i++) {
    turn = turn + 1 < PARAMETERS ? turn + 1 : 0;
    if (isSet(turn)) return turn;
  }
  return NO_PARAMETER;
}

export function handedValue(): i32 {
  return valueOf(turn);
}

/** Name of parameter `n` as a text. */
export function nameOf(n: i32): usize {
  return parameterName(n);
}
