/** The board, pilot and backend around session.wasm, for its tests. */
import { P_START_DELAY_MAX_S } from '../../../assembly/generated/parameters';
import {
  NO_PARAMETER,
  ORDERS_SIZE,
  ORDER_ENABLE,
  STATUS_GRANTED,
  STATUS_PLUGGED,
  STATUS_SIZE,
} from '../../../assembly/mailbox';
import { poll, start } from '../../../assembly/session/index';
import {
  MOCK_GPIO_READ,
  mock_give_mailbox,
  mock_give_uart,
  mock_published,
  mock_reset,
  mock_result,
} from '../mock-door';
import { mock_sent, mock_sent_record, mock_set_time, mock_stored } from '../mock-door';

export const KEY_SETTINGS: i32 = 1;
export const KEY_LEDGER: i32 = 2;
export const KEY_CHECKPOINT: i32 = 10;
export const KEY_TOTALS: i32 = 11;
export const KEY_HISTORY: i32 = 16;

const status = memory.data(STATUS_SIZE, 8);
const orders = memory.data(ORDERS_SIZE, 8);
const buffer = memory.data(256, 8);

export class World {
  now_us: i64 = 0;
  pilot_mWh: u64 = 0;
  /** Export and the four reactive counters of the pilot since boot. */
  others: StaticArray<u64> = new StaticArray<u64>(5);
  /** How fast they count: parts of power_mWh each, in %. */
  parts: StaticArray<u64> = new StaticArray<u64>(5);
  /** What a perfect meter would have counted of them since the test began. */
  true_others: StaticArray<u64> = new StaticArray<u64>(5);
  /** Parameters meter_store_mWh and meter_store_s. */
  store_mWh: u32 = 1000;
  store_s: u32 = 10;
  /** What a perfect meter would have counted since the test began. */
  true_mWh: u64 = 0;
  plugged: bool = false;
  plug_count: u16 = 0;
  granted: bool = false;
  /** What the pilot module has taken from the orders, and whether it takes any. */
  parameters: Map<i32, i32> = new Map<i32, i32>();
  takes: bool = true;
  /** What the pilot module gives back of the newest orders. */
  memo: u32 = 0;
  /** Energy per 10 ms while the contactor is closed. */
  power_mWh: u64 = 0;
}
export const world = new World();

/** A new board with an empty store, powered and booted. */
export function fresh(): void {
  mock_reset();
  mock_result(MOCK_GPIO_READ, 1); // power good
  world.plugged = false;
  world.plug_count = 0;
  world.true_mWh = 0;
  world.store_mWh = 1000;
  world.store_s = 10;
  for (let i = 0; i < 5; i++) world.parts[i] = world.true_others[i] = 0;
  reboot();
}

/** The board boots: time and the pilot's counters start at 0, the pilot has not spoken yet. */
export function reboot(): void {
  memory.fill(status, 0, STATUS_SIZE);
  store<u32>(status + 84, 50_001);
  for (let i = 0; i < 3; i++) {
    store<i32>(status + 72 + ((<usize>i) << 2), -1 - i); // P_mW
    store<u32>(status + 184 + ((<usize>i) << 2), 201 + i); // S_mVA
    store<i32>(status + 196 + ((<usize>i) << 2), -101 - i); // Q_mvar
  }
  store<u32>(status + 208, 301);
  world.now_us = 0;
  world.pilot_mWh = 0;
  for (let i = 0; i < 5; i++) world.others[i] = 0;
  world.granted = false;
  world.plug_count = 0;
  world.power_mWh = 0;
  world.parameters.clear();
  world.takes = true;
  world.memo = 0;
  mock_set_time(0);
  mock_give_mailbox(status, 0, 0);
  start();
  if (world.plugged) world.plug_count = 1;
}

/** The meter reads this on each phase. */
export function read(V_mV: u32, I_mA: u32, P_mW: i32): void {
  for (let i = 0; i < 3; i++) {
    store<u32>(status + 48 + ((<usize>i) << 2), V_mV);
    store<u32>(status + 60 + ((<usize>i) << 2), I_mA);
    store<i32>(status + 72 + ((<usize>i) << 2), P_mW);
  }
  store<u32>(status + 212, load<u32>(status + 212) + 1);
  step();
}

/** The pilot module counts so much more. */
export function flow(energy_mWh: u64): void {
  world.pilot_mWh += energy_mWh;
  world.true_mWh += energy_mWh;
  for (let i = 0; i < 5; i++) {
    const part = (energy_mWh * world.parts[i]) / 100;
    world.others[i] += part;
    world.true_others[i] += part;
  }
}

/** One poll, 10 ms after the one before. */
export function step(): void {
  world.now_us += 10_000;
  mock_set_time(world.now_us);
  if (world.granted) flow(world.power_mWh);
  giveStatus();
  poll();
  const n = orderParameter();
  world.memo = load<u32>(orders + 24);
  if (world.takes && n != NO_PARAMETER) world.parameters.set(<i32>n, load<i32>(orders + 20));
}

/** The pilot's newest status, as mailbox_get gives it. */
export function giveStatus(): void {
  store<u32>(status + 4, (world.plugged ? STATUS_PLUGGED : 0) | (world.granted ? STATUS_GRANTED : 0));
  store<u16>(status + 30, world.plug_count);
  store<u64>(status + 88, world.pilot_mWh);
  for (let i = 0; i < 5; i++) store<u64>(status + 144 + ((<usize>i) << 3), world.others[i]);
  let sum = 0;
  const keys = world.parameters.keys();
  for (let i = 0; i < keys.length; i++) sum += (keys[i] + 1) * (world.parameters.get(keys[i]) + 1);
  store<i32>(status + 128, sum);
  const has_delay = world.parameters.has(P_START_DELAY_MAX_S);
  store<u16>(status + 138, has_delay ? <u16>world.parameters.get(P_START_DELAY_MAX_S) : 0);
  store<u32>(status + 140, world.memo);
  store<u32>(status + 232, world.store_mWh);
  store<u32>(status + 236, world.store_s);
  mock_give_mailbox(status, STATUS_SIZE, 0);
}

export function run(ms: i32): void {
  for (let i = 0; i < ms; i += 10) step();
}

export function plug(): void {
  world.plugged = true;
  world.plug_count++;
  step();
}

export function unplug(): void {
  world.granted = false;
  world.plugged = false;
  step();
}

/** After an unplug: until its record is stored. */
export function settle(): void {
  run(310);
}

/** The backend sends a CONTROL record. */
export function control(key: u8, value: i32): void {
  store<u8>(buffer, key);
  store<i32>(buffer + 1, value);
  mock_give_uart(buffer, 5);
}

/** The orders let the pilot offer power. */
export function enabled(): bool {
  return (orderFlags() & ORDER_ENABLE) != 0;
}

export function orderFlags(): u32 {
  mock_published(orders, ORDERS_SIZE);
  return load<u32>(orders + 4);
}

/** Number of the parameter handed over, or NO_PARAMETER. */
export function orderParameter(): u32 {
  mock_published(orders, ORDERS_SIZE);
  return load<u32>(orders + 16);
}

/** Phases of the site in the low byte, for the car in the high one. */
export function orderPhases(): u16 {
  mock_published(orders, ORDERS_SIZE);
  return load<u16>(orders + 12);
}

/** Phase whose harmonics are wanted in the low byte, number of the request in the high one. */
export function orderHarmonics(): u16 {
  mock_published(orders, ORDERS_SIZE);
  return load<u16>(orders + 14);
}

export function orderLimit_mA(): u32 {
  mock_published(orders, ORDERS_SIZE);
  return load<u32>(orders + 8);
}

/** All session events (kind 3) or log lines (kind 5) sent, separated by blanks or "|". */
export function told(kind: u8): string {
  let text = '';
  for (let i = 0; i < mock_sent(); i++) {
    const length = mock_sent_record(i, buffer, 256);
    if (load<u8>(buffer) != kind) continue;
    const from = kind == 5 ? 10 : 9;
    if (text.length > 0) text += kind == 5 ? '|' : ' ';
    text += String.UTF8.decodeUnsafe(buffer + from, length - from);
  }
  return text;
}

/** Lifetime register in the newest meter record. */
export function reported_mWh(): u64 {
  let energy: u64 = u64.MAX_VALUE;
  for (let i = 0; i < mock_sent(); i++) {
    mock_sent_record(i, buffer, 256);
    if (load<u8>(buffer) == 4) energy = load<u64>(buffer + 45);
  }
  return energy;
}

/** Lifetime import register as the store has it: ledger, and checkpoint where that is newer. */
export function stored_mWh(): u64 {
  if (mock_stored(KEY_LEDGER, buffer, 48) != 48) return 0;
  const register = load<u64>(buffer + 8);
  const booked = load<u64>(buffer + 16);
  const boot = load<u32>(buffer + 40);
  const last = checkpointed(0, boot);
  return last > booked ? register + last - booked : register;
}

/** Lifetime register 1..5 as the store has it. */
export function storedOther(i: i32): u64 {
  const isThere = mock_stored(KEY_TOTALS, buffer, 48) == 48;
  const total: u64 = isThere ? load<u64>(buffer + ((<usize>i) << 3)) : 0;
  const first: u32 = isThere ? load<u32>(buffer + 4) : 0;
  if (mock_stored(KEY_CHECKPOINT, buffer, 48) != 48 || load<u32>(buffer + 4) < first) return total;
  return total + checkpointed(i, load<u32>(buffer + 4));
}

/** Counter `i` of the checkpoint of `boot`, 0 when there is none. */
function checkpointed(i: i32, boot: u32): u64 {
  if (mock_stored(KEY_CHECKPOINT, buffer, 48) != 48 || load<u32>(buffer + 4) != boot) return 0;
  const at = buffer + 12 + 6 * <usize>i;
  return load<u32>(at) | ((<u64>load<u16>(at, 4)) << 32);
}

/** Energy of all closed sessions in the store. */
export function history_mWh(): u64 {
  let sum: u64 = 0;
  for (let i = 0; i < 16; i++) if (mock_stored(KEY_HISTORY + i, buffer, 48) == 32) sum += load<u64>(buffer + 8);
  return sum;
}

/** Byte `at` of the record of closed session `number`, -1 when there is none. */
export function historyByte(number: i32, at: i32): i32 {
  return mock_stored(KEY_HISTORY + (number % 16), buffer, 48) == 32 ? <i32>load<u8>(buffer + at) : -1;
}

/** Number of records of `kind` sent. */
export function count(kind: u8): i32 {
  let n = 0;
  for (let i = 0; i < mock_sent(); i++) {
    mock_sent_record(i, buffer, 256);
    if (load<u8>(buffer) == kind) n++;
  }
  return n;
}
