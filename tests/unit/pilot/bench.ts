/**
 * A car, mains and a contactor around the pilot module, block by block: what the module sets with pwm_set and
 * power_request comes back in the next block's header, levels and mirror contact.
 */
import { BOUNDS, PARAMETERS } from '../../../assembly/generated/parameters';
import { block, block_ptr, config_ptr, start } from '../../../assembly/pilot/index';
import { read_config_flags } from '../../../assembly/pilot/memory';
import {
  CHANNELS,
  CH_CP,
  CH_I1,
  CH_PP,
  CONFIG_PARAMETERS,
  CH_RESIDUAL,
  CH_TEMP,
  CH_V1,
  CONFIG_SOCKET,
  IN_LATCHED,
  IN_LOCKED,
  IN_MIRROR,
  IN_OUTPUT_LIVE,
  IN_POWER_GOOD,
  IN_RCM_TRIP,
  NO_PARAMETER,
  ORDERS_SIZE,
  ORDER_CLEAR,
  ORDER_ENABLE,
  OUT_LOCK,
  OUT_RCM_TEST,
  OUT_UNLOCK,
  SAMPLES,
  STATUS_SIZE,
} from '../../../assembly/mailbox';
import { PWM_HIGH, PWM_LOW, PWM_ON } from '../../../assembly/door';
import {
  MOCK_ADC_PLAN,
  MOCK_GPIO_WRITE,
  MOCK_POWER_REQUEST,
  MOCK_PWM_SET,
  mock_argument,
  mock_calls,
  mock_give_mailbox,
  mock_latched,
  mock_published,
  mock_reset,
  mock_sent,
  mock_sent_record,
} from '../mock-door';

export const A: i32 = 0;
export const B: i32 = 1;
export const C: i32 = 2;
export const D: i32 = 3;
/** Shorted to PE. */
export const E: i32 = 4;
/** 2 V above anything a pilot can show. */
export const WILD: i32 = 5;
const HIGH_mV: StaticArray<i32> = [12000, 8980, 6000, 2930, 0, 15500];
const LOW_SHORTED_mV: StaticArray<i32> = [-12000, -8790, -5620, -2370, 0, -12000];

export class World {
  /** Pilot line: A..E, WILD, and the diode. */
  line: i32 = A;
  diode: bool = true;
  /** The low plateau is 0 V, whatever else. */
  low_lost: bool = false;
  noise_codes: i32 = 0;
  pp_Ohm: i32 = 220;
  /** Peak values. */
  V_peak_mV: f64 = 325269.0;
  I_peak_mA: f64 = 0.0;
  lag_deg: f64 = 0.0;
  /** On top of V1 and, through a closed contactor, of I1. */
  direct_mV: f64 = 0.0;
  direct_mA: f64 = 0.0;
  /** Channels that the board does not have are at a rail, bit n = channel n. */
  absent: u32 = 0;
  mains_Hz: f64 = 50.0;
  phases: i32 = 3;
  residual_ac_uA: f64 = 0.0; // rms
  residual_dc_uA: f64 = 0.0;
  temperature_mC: i32 = 25000;
  inputs: u32 = 1 << IN_POWER_GOOD;
  welded: bool = false;
  /** One pole is welded: the mirror contact says open. */
  welded_pole: bool = false;
  stuck_open: bool = false;
  /** The residual current monitor trips at its test current. */
  rcm_alive: bool = true;
  lock_moves: bool = true;
  locked: bool = false;
  /** The host's latched bits. */
  latched: u32 = 0;
  /** Output lines, bit n = OUT_n. */
  outputs: u32 = 0;
  /** For how long the test current, the lock's motor, have been on. */
  test_ms: i32 = 0;
  motor_ms: i32 = 0;
  /** Phases for the car, as ordered; 0 = those there are. */
  ordered_phases: u8 = 3;
  parameter: u32 = NO_PARAMETER;
  value: i32 = 0;
  /** Current flows only through a closed contactor. */
  closed: bool = false;
  orders_flags: u32 = 0;
  limit_mA: u32 = 32000;
  order_age_ms: i32 = -1; // none yet
  flags: u32 = 0;
  ms: u32 = 0;
  mode: i32 = PWM_HIGH;
  duty: i32 = 0;
  phase: i32 = 25;
  power: bool = false;
  /** Blocks until the main contacts follow the drive. */
  contact_ms: i32 = 0;
}

export let world: World = new World();
const orders = memory.data(ORDERS_SIZE, 4);
const status = memory.data(STATUS_SIZE, 8);
const record = memory.data(64);
let random: u32 = 1;
let seen_writes: i32 = 0;
let dead: bool = false;
let lost_phase: i32 = -1;
let driver: i32 = 0; // +1, -1: stuck at +12 V, -12 V
let frozen: i32 = -1;
const scale: StaticArray<f64> = [1.0, 1.0, 1.0];

/** No voltage at the output, whatever the contacts do. */
export function dead_output(on: bool): void {
  dead = on;
}

/** Phase 0..2 has no voltage; -1 = all have. */
export function lose_phase(phase: i32): void {
  lost_phase = phase;
}

/** The pilot driver stays at +12 V (1) or -12 V (-1). */
export function stick_driver(to: i32): void {
  driver = to;
}

/** Channel that keeps its code; -1 = none. */
export function freeze(channel: i32): void {
  frozen = channel;
}

/** The car draws `factor` times as much in this phase. */
export function scale_phase(phase: i32, factor: f64): void {
  scale[phase] = factor;
}

function noise(): i32 {
  if (!world.noise_codes) return 0;
  random = random * 1664525 + 1013904223;
  return <i32>((random >> 16) % <u32>(2 * world.noise_codes + 1)) - world.noise_codes;
}

/** A desktop board's configuration and the module started, with a fresh world; what the module remembers stays. */
export function boot(flags: u32 = CONFIG_SOCKET, max_mA: u32 = 80000): void {
  mock_reset();
  seen_writes = 0;
  const was = world; // the module lives on, so time does too
  const ms = was.ms;
  world = new World();
  world.ms = ms;
  world.locked = was.locked;
  world.outputs = was.outputs;
  configure(flags, max_mA);
  start();
}

/** The module keeps its variables between tests: lets measurements come down, clears faults, unplugs, lets every hold-off pass. */
export function fresh(flags: u32 = CONFIG_SOCKET): void {
  boot(flags);
  run(1000);
  world.orders_flags = ORDER_CLEAR;
  world.order_age_ms = 0;
  run(4000);
  boot(flags);
}

/** Writes the configuration: gains as in boards/desktop/board.json. */
export function configure(flags: u32, max_mA: u32): void {
  const at = config_ptr();
  store<u32>(at, 2);
  store<u32>(at, max_mA, 4);
  store<u32>(at, flags, 8);
  read_config_flags();
  const gains: StaticArray<f64> = [8.0586, 244.2, 244.2, 244.2, 61.05, 61.05, 61.05, 48.84, 2.442, -468.1];
  for (let channel = 0; channel < CHANNELS; channel++) {
    const entry = at + 16 + 8 * <usize>channel;
    store<i32>(entry, channel == CH_PP ? 0 : channel == CH_TEMP ? 934 : 2048);
    store<i32>(entry, <i32>Math.round(gains[channel] * 65536.0), 4);
  }
  for (let n = 0; n < PARAMETERS; n++) set_parameter(n, load<i32>(BOUNDS + 12 * n));
}

/** Before start(). */
export function set_parameter(n: i32, value: i32): void {
  store<i32>(config_ptr() + 4 * <usize>n, value, CONFIG_PARAMETERS);
}

function put(channel: i32, k: i32, code: f64): void {
  if (channel == frozen) return;
  const there = ((world.absent >> channel) & 1) == 0;
  const clipped = there ? Math.max(0.0, Math.min(4095.0, Math.round(code))) : 0.0;
  // A live channel never stands quite still.
  const stirred = (<u16>clipped) ^ (k == 0 && channel != CH_PP && there ? <u16>((world.ms / 10) & 1) : 0);
  store<u16>(block_ptr() + <usize>((channel * SAMPLES + k) * 2), stirred, 24);
}

/** What hangs on the output lines. @returns IN_* bits */
function lines(): u32 {
  const w = world;
  for (; seen_writes < mock_calls(MOCK_GPIO_WRITE); seen_writes++) {
    const back = mock_calls(MOCK_GPIO_WRITE) - 1 - seen_writes;
    const bit: u32 = 1 << mock_argument(MOCK_GPIO_WRITE, back, 0);
    w.outputs = mock_argument(MOCK_GPIO_WRITE, back, 1) ? w.outputs | bit : w.outputs & ~bit;
  }
  const testing = (w.outputs & (1 << OUT_RCM_TEST)) != 0 && w.rcm_alive;
  if (testing) w.test_ms = min(w.test_ms + 1, 100);
  else if (w.test_ms > 0) w.test_ms -= 5;
  const to_lock = (w.outputs & (1 << OUT_LOCK)) != 0;
  const to_open = (w.outputs & (1 << OUT_UNLOCK)) != 0;
  w.motor_ms = to_lock != to_open ? w.motor_ms + 1 : 0;
  if (w.motor_ms > 100 && w.lock_moves) w.locked = to_lock;
  w.latched = mock_latched();
  return (
    (w.test_ms > 50 ? 1 << IN_RCM_TRIP : 0) |
    (w.locked ? 1 << IN_LOCKED : 0) |
    (w.closed ? 1 << IN_MIRROR : 0) |
    ((w.closed || w.welded_pole) && !dead && w.V_peak_mV > 50000.0 ? 1 << IN_OUTPUT_LIVE : 0) |
    (w.latched << IN_LATCHED)
  );
}

function fill(): void {
  const w = world;
  const high = HIGH_mV[w.line];
  const low = w.low_lost || w.line == E ? 0 : w.diode ? -12000 : LOW_SHORTED_mV[w.line];
  const edge_us = w.duty / 10;
  for (let k = 0; k < SAMPLES; k++) {
    const up = driver ? driver > 0 : w.mode == PWM_HIGH || (w.mode == PWM_ON && k * 100 + w.phase < edge_us);
    put(CH_CP, k, (up ? high : low) / 8.0586 + 2048.0 + noise());
    const t_s = <f64>(w.ms * 10 + k) * 1e-4;
    for (let phase = 0; phase < 3; phase++) {
      const angle = 2.0 * Math.PI * (w.mains_Hz * t_s - phase / 3.0);
      const on = phase < w.phases && phase != lost_phase;
      const direct = phase == 0 ? w.direct_mV : 0.0;
      put(CH_V1 + phase, k, 2048.0 + noise() + ((on ? w.V_peak_mV * Math.sin(angle) : 0.0) + direct) / 244.2);
      const i_mA = on && w.closed ? scale[phase] * w.I_peak_mA * Math.sin(angle - (w.lag_deg * Math.PI) / 180.0) : 0.0;
      put(CH_I1 + phase, k, 2048.0 + noise() + (i_mA + (phase == 0 && w.closed ? w.direct_mA : 0.0)) / 61.05);
    }
    const residual = w.residual_dc_uA + w.residual_ac_uA * Math.SQRT2 * Math.sin(2.0 * Math.PI * w.mains_Hz * t_s);
    put(CH_RESIDUAL, k, 2048.0 + residual / 48.84);
    put(CH_PP, k, (w.pp_Ohm * 10000.0) / (w.pp_Ohm + 1000.0) / 2.442);
    put(CH_TEMP, k, 934.0 - w.temperature_mC / 468.1);
  }
}

/** One block. */
export function tick(): void {
  const w = world;
  w.ms++;
  const drive = w.welded || (w.power && !w.stuck_open);
  if (drive != w.closed && ++w.contact_ms > 15) w.closed = drive;
  if (drive == w.closed) w.contact_ms = 0;
  fill();
  const at = block_ptr();
  store<u64>(at, <u64>w.ms * 1000);
  store<u32>(at, w.ms, 8);
  store<u32>(at, w.inputs | lines(), 12);
  store<u8>(at, <u8>w.mode, 16);
  store<u8>(at, <u8>w.phase, 17);
  store<u16>(at, <u16>w.duty, 18);
  store<u32>(at, w.flags, 20);
  store<u32>(orders, w.ms);
  store<u32>(orders, w.orders_flags, 4);
  store<u32>(orders, w.limit_mA, 8);
  store<u8>(orders, <u8>w.phases, 12);
  store<u8>(orders, w.ordered_phases, 13);
  store<u32>(orders, w.parameter, 16);
  store<i32>(orders, w.value, 20);
  if (w.order_age_ms >= 0) mock_give_mailbox(orders, ORDERS_SIZE, w.order_age_ms);
  block();
  w.power = mock_argument(MOCK_POWER_REQUEST, 0, 0) == 1;
  if (mock_calls(MOCK_PWM_SET)) {
    w.mode = mock_argument(MOCK_PWM_SET, 0, 2);
    w.duty = mock_argument(MOCK_PWM_SET, 0, 3);
  }
  if (mock_calls(MOCK_ADC_PLAN)) w.phase = mock_argument(MOCK_ADC_PLAN, 0, 2);
}

export function run(ms: i32): void {
  for (let i = 0; i < ms; i++) tick();
}

/** Runs until power is (or is not) asked for. @returns blocks it took, or `limit` + 1 when it never was */
export function run_until_power(on: bool, limit: i32): i32 {
  for (let i = 1; i <= limit; i++) {
    tick();
    if (world.power == on) return i;
  }
  return limit + 1;
}

/** Runs until the PWM is in `mode`. @returns blocks it took, or `limit` + 1 */
export function run_until_mode(mode: i32, limit: i32): i32 {
  for (let i = 1; i <= limit; i++) {
    tick();
    if (world.mode == mode) return i;
  }
  return limit + 1;
}

/** Authorised, fresh orders. */
export function authorise(): void {
  world.orders_flags = ORDER_ENABLE;
  world.order_age_ms = 5;
}

/** A charge that runs: 16 A in all phases, contactor closed for `ms`. */
export function charge(ms: i32 = 500): void {
  authorise();
  world.line = B;
  run(200);
  world.line = C;
  run_until_power(true, 2000);
  world.I_peak_mA = 16000.0 * Math.SQRT2;
  run(ms);
}

/** An input line goes to 1 or 0. */
export function line(bit: i32, on: bool): void {
  world.inputs = on ? world.inputs | (1 << bit) : world.inputs & ~(1 << bit);
}

/** The output line is on. */
export function output(bit: i32): bool {
  return ((world.outputs >> bit) & 1) != 0;
}

/** Field of the status message that was published last. */
export function status_u32(offset: usize): u32 {
  mock_published(status, STATUS_SIZE);
  return load<u32>(status + offset);
}
export function status_u64(offset: usize): u64 {
  mock_published(status, STATUS_SIZE);
  return load<u64>(status + offset);
}

/** State events sent so far, joined by spaces. */
export function states(): string {
  let text = '';
  for (let i = 0; i < mock_sent(); i++) {
    const length = mock_sent_record(i, record, 64);
    if (load<u8>(record) != 1) continue;
    text += (text.length ? ' ' : '') + String.UTF8.decodeUnsafe(record + 9, length - 9);
  }
  return text;
}

/** Fault events sent so far: "+code" came, "-code" went. */
export function faults(): string {
  let text = '';
  for (let i = 0; i < mock_sent(); i++) {
    const length = mock_sent_record(i, record, 64);
    if (load<u8>(record) != 2) continue;
    text += (text.length ? ' ' : '') + (load<u8>(record, 9) ? '+' : '-');
    text += String.UTF8.decodeUnsafe(record + 14, length - 14);
  }
  return text;
}

export { PWM_HIGH, PWM_LOW, PWM_ON };
