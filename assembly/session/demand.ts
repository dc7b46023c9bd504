/**
 * Demand: the mean active power (import) of each 15 minutes since boot, and the highest of them since it was reset by order,
 * which is kept in the store. Extremes: minimum and maximum of what the meter has read since the same order, or since
 * the module was started.
 */
import { sendDemand } from '../telemetry';
import { KEY_DEMAND, RESERVE, loadRecord, saveRecord, spend } from './store';

const INTERVAL_us: i64 = 900_000_000;
const PER_HOUR: u64 = 4;

// As stored: u8 version, 3 unused, u32 highest_mW.
const SIZE: i32 = 8;
const VERSION: u8 = 1;
const record: usize = memory.data(SIZE, 8);
let changed: bool = false;

// As sent: u32 demand_mW, u32 highest_mW, then u32 V_mV[3], u32 I_mA[3], i32 P_mW (total), least and greatest.
const VALUES: i32 = 7;
const values: usize = memory.data(64, 4);

let readings: u32 = 0; // count of the pilot's newest reading that was looked at
let isFirst: bool = true; // no reading since the reset
let interval: i64 = 0; // number of the running one
let begin_mWh: u64 = 0; // import register at its beginning
let isWhole: bool = false; // the running interval was seen from its beginning
let ended_us: i64 = 0; // end of an interval that is still to be reported; 0 = none

/** @param atBoot the board has just booted: the running interval is seen from its beginning */
export function startDemand(now_us: i64, import_mWh: u64, atBoot: bool): void {
  if (!loadRecord(KEY_DEMAND, record, SIZE, VERSION)) store<u8>(record, VERSION);
  changed = false;
  memory.fill(values, 0, 64);
  isFirst = true;
  readings = 0;
  interval = now_us / INTERVAL_us;
  begin_mWh = import_mWh;
  isWhole = atBoot;
  ended_us = 0;
}

/** Forgets the highest demand and the extremes. */
export function clearExtremes(): void {
  if (load<u32>(record, 4)) changed = true;
  store<u32>(record, 0, 4);
  isFirst = true;
}

/** Looks at the pilot's `status`; at the end of an interval reports what it was. */
export function followDemand(status: usize, import_mWh: u64, now_us: i64): void {
  const count = load<u32>(status, 212);
  if (count != readings) {
    readings = count;
    const total_mW = load<i32>(status, 72) + load<i32>(status, 76) + load<i32>(status, 80);
    for (let i = 0; i < VALUES; i++) {
      extend(8 + (i << 2), i == VALUES - 1 ? total_mW : load<i32>(status + ((<usize>i) << 2), 48));
    }
    isFirst = false;
  }
  if (now_us >= (interval + 1) * INTERVAL_us) {
    const current = now_us / INTERVAL_us;
    if (isWhole) endInterval(import_mWh - begin_mWh, current * INTERVAL_us);
    interval = current;
    begin_mWh = import_mWh;
    isWhole = true;
  }
  if (!ended_us) return;
  store<u32>(values, load<u32>(record, 4), 4);
  if (sendDemand(ended_us, values)) ended_us = 0;
}

function extend(at: usize, value: i32): void {
  const least = values + at;
  if (isFirst || value < load<i32>(least)) store<i32>(least, value);
  if (isFirst || value > load<i32>(least, 28)) store<i32>(least, value, 28);
}

function endInterval(energy_mWh: u64, t_us: i64): void {
  const demand_mW = <u32>(energy_mWh * PER_HOUR);
  ended_us = t_us;
  store<u32>(values, demand_mW);
  if (demand_mW <= load<u32>(record, 4)) return;
  store<u32>(record, demand_mW, 4);
  changed = true;
}

/** Writes a new highest demand to the store, within the budget. @param failing the supply is going: now or never */
export function saveDemand(now_us: i64, failing: bool): void {
  if (changed && (failing || spend(now_us, RESERVE))) changed = !saveRecord(KEY_DEMAND, record, SIZE, now_us);
}
