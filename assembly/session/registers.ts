/**
 * The lifetime registers: active energy import and export, reactive energy in four quadrants. The pilot counts all six from 0
 * at each boot and goes on while the session module is being restarted, so a register is what it was at boot and what was
 * counted since.
 *
 * Three records hold them. The ledger (ledger.ts) has the import register beside what of the counter is booked in it, the
 * totals have the other five as they were at the beginning of a boot, and while energy flows one checkpoint has all counters
 * of a boot. At the next boot the checkpoint is added to ledger and totals. Each record says of which boot it is, so a
 * cut between two of the writes adds nothing twice, and one slot of flash every ten seconds is enough for all registers.
 */
import { KEY_CHECKPOINT, KEY_TOTALS, loadRecord, saveRecord } from './store';

/** Registers by number: import, export, then the quadrants I to IV; active energy in mWh, reactive in mvarh. */
export const REGISTERS: i32 = 6;
export const IMPORT: i32 = 0;

const SIZE: i32 = 48;
const VERSION: u8 = 1;
// u8 version, 3 unused, u32 first boot that is not in it, u64 register[1..5] at the beginning of that boot.
const totals: usize = memory.data(SIZE, 8);
// u8 version, u24 charging_s of the open session, u32 boot, u32 time since boot [s], u48 counter[0..5].
const point: usize = memory.data(SIZE, 8);
const next: usize = memory.data(SIZE, 8);
const now: usize = memory.data(48, 8);

let boot: u32 = 0;
let pending: bool = false; // the totals differ from the store
let saved_us: i64 = 0;
let moved: u64 = 0; // most that any counter is ahead of the store
let moved_us: i64 = 0; // when that changed last

/** Loads what is stored. Follow with beginBoot(). */
export function loadRegisters(): void {
  if (!loadRecord(KEY_TOTALS, totals, SIZE, VERSION)) store<u8>(totals, VERSION);
  if (!loadRecord(KEY_CHECKPOINT, point, SIZE, VERSION)) store<u8>(point, VERSION);
  pending = false;
}

/** Highest number of a boot that is stored here, 0 when there is none. */
export function newestBoot(): u32 {
  return max(load<u32>(totals, 4), load<u32>(point, 4));
}

/** This is boot `number` (1..), whether it has just begun or only the module was restarted. */
export function beginBoot(number: u32, now_us: i64): void {
  boot = number;
  moved = 0;
  moved_us = now_us;
  const last = load<u32>(point, 4);
  // Not now_us: restarts must not push the next checkpoint away.
  saved_us = last == boot ? <i64>load<u32>(point, 8) * 1_000_000 : 0;
  if (!last || last == boot || last < load<u32>(totals, 4)) return;
  for (let i = 1; i < REGISTERS; i++) store<u64>(total(i), load<u64>(total(i)) + checkpoint(i));
  store<u32>(totals, boot, 4);
  pending = true;
}

function total(i: i32): usize {
  return totals + ((<usize>i) << 3);
}

/** Counter `i` of the checkpoint. */
function checkpoint(i: i32): u64 {
  const at = point + 12 + 6 * <usize>i;
  return load<u32>(at) | ((<u64>load<u16>(at, 4)) << 32);
}

/** Import counter of the checkpoint [mWh], 0 when it is not of boot `number`. */
export function checkpoint_mWh(number: u32): u64 {
  return load<u32>(point, 4) == number ? checkpoint(IMPORT) : 0;
}

/** Time of the checkpoint since boot [s], 0 when it is not of boot `number`. */
export function checkpoint_s(number: u32): u32 {
  return load<u32>(point, 4) == number ? load<u32>(point, 8) : 0;
}

/** Charging time of the open session at the checkpoint [s]. */
export function checkpointCharging_s(): u32 {
  return load<u32>(point) >> 8;
}

/** What the pilot has counted for register `i` since boot, from its `status`. */
export function counter(status: usize, i: i32): u64 {
  return load<u64>(status + (i == IMPORT ? 88 : 136 + ((<usize>i) << 3)));
}

/** The lifetime registers by the pilot's `status`: u64 export, reactive I to IV. The import register is the ledger's. */
export function lifetime(status: usize): usize {
  for (let i = 1; i < REGISTERS; i++) store<u64>(now + ((<usize>i) << 3), load<u64>(total(i)) + counter(status, i));
  return now + 8;
}

/** Stores the totals after a boot. @returns true when that is done, so that checkpoints may follow */
export function saveTotals(now_us: i64): bool {
  if (pending) pending = !saveRecord(KEY_TOTALS, totals, SIZE, now_us);
  return !pending;
}

/**
 * Stores the counters of the pilot's `status` when both the time and the energy for it have passed (parameters
 * meter_store_s, meter_store_mWh), or when nothing has flowed for that time.
 * @param failing the supply is going: everything not stored yet is stored now
 */
export function saveCheckpoint(status: usize, charging_s: u32, now_us: i64, failing: bool): void {
  const isNew = load<u32>(point, 4) != boot;
  let ahead: u64 = 0;
  for (let i = 0; i < REGISTERS; i++) {
    const count = counter(status, i);
    const before = isNew ? 0 : checkpoint(i);
    if (count > before) ahead = max(ahead, count - before);
  }
  if (ahead != moved) {
    moved = ahead;
    moved_us = now_us;
  }
  const pace_us = <i64>load<u32>(status, 236) * 1_000_000;
  const isRest = ahead < load<u32>(status, 232) && now_us - moved_us < pace_us;
  if (!ahead || (!failing && (isRest || now_us - saved_us < pace_us))) return;
  store<u32>(next, VERSION | (charging_s << 8));
  store<u32>(next, boot, 4);
  store<u32>(next, <u32>(now_us / 1_000_000), 8);
  for (let i = 0; i < REGISTERS; i++) {
    const count = counter(status, i);
    store<u32>(next + 6 * <usize>i, <u32>count, 12);
    store<u16>(next + 6 * <usize>i, <u16>(count >> 32), 16);
  }
  if (!saveRecord(KEY_CHECKPOINT, next, SIZE, now_us)) return;
  memory.copy(point, next, SIZE);
  saved_us = now_us;
}
