/**
 * pilot.wasm: hard real time, one call per 1 ms block. The order within a block is fixed: what was ordered, what the
 * pilot line says, what the measurements say, what follows from it, what is given out.
 */
import { PWM_LOW, PWM_ON, mailbox_get, mailbox_put, power_request } from '../door';
import {
  BLOCK_HANG,
  BLOCK_TRAP,
  CHANNELS,
  CONFIG_DC,
  CONFIG_MONITOR,
  CONFIG_ROGOWSKI,
  CONFIG_SOCKET,
  CONFIG_WIDE,
  FAULT_ADC,
  FAULT_CABLE,
  FAULT_CP_SHORT,
  FAULT_VENTILATION,
  IN_LOCKED,
  IN_MIRROR,
  IN_POWER_GOOD,
  ORDERS_SIZE,
  ORDER_CLEAR,
  STATE_A,
  STATE_B,
  STATE_D,
  STATE_E,
  STATE_F,
  STATUS_DIODE_OK,
  STATUS_GRANTED,
  STATUS_MIRROR,
  STATUS_MONITOR,
  STATUS_PLUGGED,
  STATUS_REQUEST,
  STATUS_SIZE,
} from '../mailbox';
import { BLOCK, CONFIG, ORDERS, STATUS, channel_gain_q16, config_flags, read_config_flags } from './memory';
import { UNSETTLED, cp_high_mV, cp_low_mV, find_plateaus } from './plateau';
import { cp_invalid, diode_bad, diode_ok, ev_block, ev_state, forget_diode } from './ev-state';
import { is_digital } from './duty';
import { cable_A, cable_limit_mA, cable_refused, pp_block, pp_watch } from './pp';
import {
  DONE_CYCLE,
  DONE_NOTHING,
  DONE_RESIDUAL,
  meter_block,
  meter_flush,
  meter_start,
  request_harmonics,
} from './meter/index';
import { pv_block } from './meter/pv';
import { P_METER_STORE_MWH, P_METER_STORE_S, P_START_DELAY_MAX_S } from '../generated/parameters';
import { front_end_block, wide_blind } from './ads131';
import { CHANNEL_BLOCKS, judge_channel } from './channels';
import { judge_inputs, supply_failing, surely_open } from './contactor';
import {
  DETAILS,
  active,
  clear_at_unplug,
  clear_by_itself,
  clear_by_order,
  latched,
  pausing,
  rested,
  set_active,
  tripped,
} from './faults';
import { judge_driver, judge_line } from './line';
import { lock_state, lock_step } from './lock';
import { judge_mains } from './mains';
import { judge_currents, judge_cycle, judge_offer } from './overcurrent';
import { parameter, parameters_good, parameters_sum, take_parameter } from './parameters';
import { rcm_block, rcm_testing } from './rcm-test';
import { judge_residual } from './residual';
import { rogowski_block } from './rogowski';
import { judge_temperature, sensor_broken } from './temperature';
import {
  duty_1e4,
  limit_mA,
  phases,
  powered,
  pwm_mode,
  signalled_mA,
  station,
  station_block,
  station_plug,
  station_start,
  ventilated,
} from './station';
import { CONNECTED, UNAVAILABLE } from '../fsm/pilot-table';
import { CP_STEP_mV, UNLOCK_IN_F_ms } from './limits';
import { report_faults, report_state } from './telemetry';

// At 12 and 16, as in the status: the plateaus in 1/16 mV.
const CP_SMOOTH: usize = memory.data(20, 4);

let plug_count: u32 = 0;
let channel_turn: i32 = 0;
let plugged: bool = false;
let f_since_ms: u32 = 0; // state F by order, or now
let granted: bool = false;
let clearing: bool = false;
let order_age_ms: i32 = -1;
let request: u32 = 0; // of the harmonics: the number of the newest
let published: u32 = u32.MAX_VALUE;
let published_faults: u32 = u32.MAX_VALUE;
let readings: u32 = 0; // that a monitor has published

/** The session looks every 10 ms; asking the host more often than this would only cost time. What follows from orders has its own block of
 * the round each, so that no block has to do all of it. */
const MAIL_ms: u32 = 8;

/** Where the host writes each block (`mailbox.ts`). */
export function block_ptr(): usize {
  return BLOCK;
}

/** Where the host writes the board's configuration before `start()`. */
export function config_ptr(): usize {
  return CONFIG;
}

/** Once, after the configuration was written. Traps when the configuration or the state table is wrong. */
export function start(): void {
  if (load<u32>(CONFIG) != 2) unreachable();
  read_config_flags();
  for (let channel = 0; channel < CHANNELS; channel++) if (channel_gain_q16(channel) == 0) unreachable();
  if (!parameters_good()) unreachable();
  meter_start();
  station_start(load<u32>(BLOCK, 8));
}

/** Once per 1 ms block. */
export function block(): void {
  const now_ms = load<u32>(BLOCK, 8);
  if (now_ms % MAIL_ms == 0) read_orders();

  if (config_flags & CONFIG_WIDE) front_end_block();
  const flags = load<u32>(BLOCK, 20);
  if (flags) service(flags);
  const inputs = load<u32>(BLOCK, 12);
  let more: u32 = 0;
  let due = false;
  if (config_flags & CONFIG_MONITOR) {
    more = STATUS_MONITOR;
    if (monitor(inputs, now_ms)) due = true;
  } else {
    find_plateaus();
    ev_block(cp_high_mV, cp_low_mV, flags, powered);
    judge_driver(now_ms);
    follow_plug(now_ms);
    if (!cable_A || !plugged) pp_block(plugged);
    protect(inputs, now_ms);

    const mirror = ((inputs >> IN_MIRROR) & 1) != 0;
    station_block(now_ms, order_age_ms, tripped() || supply_failing || wide_blind, pausing(), cable_limit_mA(), mirror);
    granted = power_request(powered ? 1 : 0) == 1;
    if (now_ms % MAIL_ms == 1) follow_lock(inputs, mirror, now_ms);
    else if (now_ms % MAIL_ms == MAIL_ms / 2) due = true;
    if (mirror) more = STATUS_MIRROR;
  }
  if (++channel_turn == CHANNEL_BLOCKS) {
    channel_turn = 0;
    judge_channel(now_ms);
  }
  // A block that publishes has enough to do.
  measure(follow_status(due || supply_failing, more), now_ms);
}

/** What is left without pilot, contactor and lines other than the supply's. @returns true when there is a reading to be published */
function monitor(inputs: u32, now_ms: u32): bool {
  power_request(0);
  set_active(FAULT_ADC, sensor_broken || wide_blind, 0);
  judge_inputs(inputs & (1 << IN_POWER_GOOD), false, false, now_ms);
  pv_block();
  const before = readings;
  readings = load<u32>(STATUS, 212);
  return readings != before;
}

/** The checks of what is new in each block; those of measured values are in measure(). */
function protect(inputs: u32, now_ms: u32): void {
  let seen: u32 = 0;
  if (ev_state == STATE_E) seen = cp_invalid ? FAULT_ADC : FAULT_CP_SHORT;
  else if (ev_state == STATE_D && !ventilated()) seen = FAULT_VENTILATION;
  if (cable_refused) seen |= FAULT_CABLE;
  if (sensor_broken || wide_blind) seen |= FAULT_ADC;
  judge_line(seen, diode_bad, now_ms);
  judge_inputs(inputs, powered, granted, now_ms);
  rcm_block(inputs, surely_open, now_ms);
  const turn = now_ms % MAIL_ms;
  if (turn & 1) {
    if (turn == 3) judge_offer(pwm_mode != PWM_ON ? 0 : is_digital(duty_1e4) ? limit_mA : signalled_mA, now_ms);
    else if (turn == 5) clear_by_itself(now_ms);
    else if (turn == 7 && (config_flags & CONFIG_SOCKET) != 0) follow_plug_by_pp();
  }
}

/** The meter, and the checks of what it has measured: what they find acts in the next block. @param busy the meter's jobs wait */
function measure(busy: bool, now_ms: u32): void {
  if (config_flags & CONFIG_ROGOWSKI) rogowski_block();
  const done = meter_block(busy);
  if (supply_failing) meter_flush();
  if (done == DONE_NOTHING) return;
  if (done == DONE_CYCLE) judge_cycle(powered, now_ms);
  else if (done == DONE_RESIDUAL) {
    if (!(config_flags & CONFIG_MONITOR)) judge_residual(rcm_testing, now_ms);
    judge_temperature(now_ms);
  } else {
    judge_currents(powered, now_ms);
    if (!(config_flags & CONFIG_DC)) judge_mains();
  }
}

/** The backend's order to clear acts once, when it comes. */
function follow_clear(): void {
  const now = order_age_ms >= 0 && (load<u32>(ORDERS, 4) & ORDER_CLEAR) != 0;
  if (now && !clearing) {
    forget_diode();
    clear_by_order();
  }
  clearing = now;
}

function read_orders(): void {
  order_age_ms = mailbox_get(ORDERS, ORDERS_SIZE);
  follow_clear();
  if (order_age_ms < 0) return;
  follow_request();
  // Not under a car that charges or is about to. With no car a latched fault keeps none back: one may be its restart policy.
  if (station <= <i32>CONNECTED || (!plugged && !powered)) take_parameter(load<u32>(ORDERS, 16), load<i32>(ORDERS, 20));
}

/** The newest request replaces one that is worked on. */
function follow_request(): void {
  const now = <u32>load<u8>(ORDERS, 15);
  if (now == request) return;
  request = now;
  const phase = load<u8>(ORDERS, 14);
  if (phase >= 1 && phase <= 3) request_harmonics(phase);
}

/** Orders for testing, let through by the host with the service strap only. */
function service(flags: u32): void {
  if (flags & BLOCK_TRAP) unreachable();
  if (flags & BLOCK_HANG) while (true) {}
}

/** In state A the car is gone. */
function follow_plug(now_ms: u32): void {
  const now = ev_state != STATE_A;
  if (now == plugged) return;
  plugged = now;
  station_plug(now, ev_state > <i32>STATE_B && ev_state < <i32>STATE_E);
  if (now) plug_count++;
  // With no car there, what came and went in the meantime is nothing that this car has to do with; but what ended just now may
  // be, at boot, of a car that was there before.
  if (!now || rested(now_ms)) clear_at_unplug();
}

/** Where CP does not tell whether a car is there, in E and F, PP does: the next one is another session's. */
function follow_plug_by_pp(): void {
  if (pp_watch(MAIL_ms) && (ev_state == STATE_E || load<u8>(BLOCK, 16) == PWM_LOW)) plug_count++;
}

/** The plug is locked while a car is there, and in any case while the contacts may be closed. */
function follow_lock(inputs: u32, mirror: bool, now_ms: u32): void {
  if (station != <i32>UNAVAILABLE) f_since_ms = now_ms;
  const released = ev_state == STATE_E || now_ms - f_since_ms >= UNLOCK_IN_F_ms;
  lock_step((plugged && !released) || powered || mirror, ((inputs >> IN_LOCKED) & 1) != 0, now_ms);
}

/** Publishes the status when it is due, and at once when something in it changes that others act on. @param more STATUS_* @returns true when it did */
function follow_status(due: bool, more: u32): bool {
  const is_f = pwm_mode == PWM_LOW || load<u8>(BLOCK, 16) == PWM_LOW;
  const state = is_f ? <i32>STATE_F : ev_state;
  const flags =
    (plugged ? STATUS_PLUGGED : 0) |
    (powered ? STATUS_REQUEST : 0) |
    (granted ? STATUS_GRANTED : 0) |
    more |
    (diode_ok ? STATUS_DIODE_OK : 0);
  const faults = active | latched;
  const digest = flags | (state << 8) | (pwm_mode << 12) | (phases << 16) | (lock_state << 20);
  if (digest != published || faults != published_faults) {
    const t_us = load<u64>(BLOCK);
    const told = report_state(state, pwm_mode == PWM_ON, t_us);
    // Kept as not published until everything has its record.
    if (report_faults(faults, DETAILS, t_us) && told) {
      published = digest;
      published_faults = faults;
    }
  } else if (!due) return false;
  store<u32>(STATUS, load<u32>(STATUS) + 1);
  store<u32>(STATUS, flags, 4);
  store<u32>(STATUS, state | (pwm_mode << 8) | (duty_1e4 << 16), 8);
  smooth(cp_high_mV, 12);
  smooth(cp_low_mV, 16);
  store<u32>(STATUS, active, 20);
  store<u32>(STATUS, latched, 24);
  store<u32>(STATUS, cable_A | (plug_count << 16), 28);
  store<i32>(STATUS, signalled_mA, 32);
  store<u32>(STATUS, parameters_sum, 128);
  store<i32>(STATUS, limit_mA, 132);
  store<u32>(STATUS, phases | (lock_state << 8) | (parameter(P_START_DELAY_MAX_S) << 16), 136);
  store<u32>(STATUS, load<u32>(ORDERS, 24), 140);
  store<i32>(STATUS, parameter(P_METER_STORE_MWH), 232);
  store<i32>(STATUS, parameter(P_METER_STORE_S), 236);
  mailbox_put(STATUS, STATUS_SIZE);
  return true;
}

/** A plateau as published [mV]: averaged over some publications, as at 5 % duty a block has one sample of it; a step is taken at once. */
function smooth(level_mV: i32, at: usize): void {
  if (level_mV <= UNSETTLED) return; // a plateau that the block does not have keeps its last level
  const q4 = CP_SMOOTH + at;
  const old_q4 = load<i32>(q4);
  const step_q4 = (level_mV << 4) - old_q4;
  const next_q4 = abs(step_q4) > CP_STEP_mV << 4 ? level_mV << 4 : old_q4 + (step_q4 >> 4);
  store<i32>(q4, next_q4);
  store<i32>(STATUS + at, (next_q4 + 8) >> 4);
}
