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
export const KEY_HISTORY: i32 = 16;

const status = memory.data(STATUS_SIZE, 8);
const orders = memory.data(ORDERS_SIZE, 8);
const buffer = memory.data(256, 8);

export class World {
  now_us: i64 = 0;
  pilot_mWh: u64 = 0;
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
  reboot();
}

/** The board boots: time and the pilot's counters start at 0, the pilot has not spoken yet. */
export function reboot(): void {
  world.now_us = 0;
  world.pilot_mWh = 0;
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

/** One poll, 10 ms after the one before. */
export function step(): void {
  world.now_us += 10_000;
  mock_set_time(world.now_us);
  if (world.granted) {
    world.pilot_mWh += world.power_mWh;
    world.true_mWh += world.power_mWh;
  }
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
  let sum = 0;
  const keys = world.parameters.keys();
  for (let i = 0; i < keys.length; i++) sum += (keys[i] + 1) * (world.parameters.get(keys[i]) + 1);
  store<i32>(status + 128, sum);
  const has_delay = world.parameters.has(P_START_DELAY_MAX_S);
  store<u16>(status + 138, has_delay ? <u16>world.parameters.get(P_START_DELAY_MAX_S) : 0);
  store<u32>(status + 140, world.memo);
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

/** Lifetime register in the store. */
export function stored_mWh(): u64 {
  return mock_stored(KEY_LEDGER, buffer, 48) == 48 ? load<u64>(buffer + 8) : 0;
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
