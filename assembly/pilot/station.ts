/**
 * Runs the state machine (`fsm/pilot-table.ts`): makes one event of each block, evaluates guards, does the actions, and
 * keeps what the station gives out: PWM and the wish for power.
 */
import { PWM_HIGH, PWM_LOW, PWM_ON, adc_plan, gpio_write, pwm_set } from '../door';
import {
  CHANNELS,
  CONFIG_FAN,
  CONFIG_MONITOR,
  ORDER_DIGITAL,
  ORDER_ENABLE,
  ORDER_UNAVAILABLE,
  OUT_FAN,
  OUT_THREE_PHASE,
  STATE_A,
  STATE_B,
  STATE_D,
  STATE_E,
} from '../mailbox';
import { count_rows, find_row, index_rows, row_actions, row_next, row_timer } from '../fsm/machine';
import {
  P_F_PULSE_MS,
  P_PHASE_SWITCHING,
  P_PHASE_WAIT_F,
  P_PHASE_WAIT_MS,
  P_PWM_INTERVAL_MS,
  P_PWM_OFF_MS,
  P_RECLOSE_MS,
  P_SIMPLIFIED_10A,
  P_STOP_UNDER_LOAD_MS,
  P_VENTILATION,
  P_WAKE_UP,
  P_WAKE_UP_AFTER_MS,
  P_WAKE_UP_HOLD_MS,
} from '../generated/parameters';
import {
  ASLEEP,
  ASLEEP_F,
  B_ALLOWED,
  B_DENIED,
  CD_ALLOWED,
  CD_DENIED,
  CONNECTED,
  EVENTS,
  EV_A,
  EV_E,
  FAULT,
  IDLE,
  MAY_CLOSE,
  OFFER,
  OUT_OF_SERVICE,
  PHASES_F,
  POWER_OFF,
  POWER_ON,
  PWM_F,
  PWM_X1,
  PWM_X2,
  ROWS,
  SET_PHASES,
  STATES,
  TIMEOUT,
  T_F,
  T_HOLD,
  T_PHASE,
  T_STOP,
  T_WAKE,
  UNVENTILATED,
  WITH_F_PULSE,
  WOKEN,
} from '../fsm/pilot-table';
import { diode_ok, digital_starts, ev_state, forget_diode } from './ev-state';
import { current_from_duty, duty_from_current, is_digital } from './duty';
import { CONFIG, ORDERS, config_flags } from './memory';
import {
  CP_PHASE_EARLY_us,
  CP_PHASE_LATE_us,
  CP_PHASE_SWITCH_1e4,
  DUTY_DIGITAL_1e4,
  ORDER_AGE_ms,
  SIMPLIFIED_mA,
} from './limits';
import { rested } from './faults';
import { lock_good } from './lock';
import { parameter } from './parameters';
import { rcm_forget, rcm_proven } from './rcm-test';
import { derate } from './temperature';

const index: usize = memory.data(STATES * EVENTS, 4);

/** The pin ends PWM so much later than it was ordered, the contactor opens at once. */
const PWM_LATENCY_ms: u32 = 2;

/** Orders come as often as this; they are looked at two blocks after they came. */
const OFFER_ms: u32 = 8;
const OFFER_PHASE_ms: u32 = 2;
/** At least the greatest of the waits that are parameters. */
const LONG_AGO_ms: u32 = 60_000;

/** State of the machine. */
export let station: i32 = IDLE;
/** The contactor is asked for. */
export let powered: bool = false;
/** What the pilot was told to do, PWM_*, and its duty. */
export let pwm_mode: i32 = PWM_HIGH;
export let duty_1e4: i32 = 0;
/** Current that the duty says to the car [mA]; 0 when it says none. */
export let signalled_mA: i32 = 0;

/** What the car may draw by orders, cable, station and temperature [mA]. */
export let limit_mA: i32 = 0;
/** Phases that the car gets: 1 or 3. */
export let phases: i32 = 1;

let now_ms: u32 = 0;
let deadline_ms: u32 = 0;
let timing: bool = false;
let x2_since_ms: u32 = 0; // last start or change of the duty
let x1_since_ms: u32 = 0; // last end of PWM
let opened_ms: u32 = 0;
let offered_duty: i32 = 0; // what the orders allow now
let mirror_closed: bool = false;
let phase_us: i32 = -1;
// Of this plug-in: power was on; PWM was interrupted to wake the car; it arrived with S2 closed.
let drew: bool = false;
let woken: bool = false;
let simplified: bool = false;
let fan_on: bool = false;

/** Checks the table (a wrong one traps the module) and sets the pilot to x1; a monitor's stays in state F, in which the kernel closes nothing. */
export function station_start(t_ms: u32): void {
  if (index_rows(ROWS, count_rows(ROWS), STATES, EVENTS, index, TIMEOUT) != 0) unreachable();
  now_ms = t_ms;
  x1_since_ms = opened_ms = t_ms - LONG_AGO_ms;
  set_pwm(config_flags & CONFIG_MONITOR ? PWM_LOW : PWM_HIGH, 0);
}

function set_pwm(mode: i32, duty: i32): void {
  if (mode == PWM_HIGH && pwm_mode != PWM_HIGH) x1_since_ms = now_ms;
  if (mode == PWM_ON) x2_since_ms = now_ms;
  if (mode == PWM_ON && pwm_mode != PWM_ON && is_digital(duty)) digital_starts(now_ms);
  pwm_mode = mode;
  duty_1e4 = duty;
  signalled_mA = mode == PWM_ON ? current_from_duty(duty) : 0;
  pwm_set(0, 1000, mode, duty);
  const phase = duty < CP_PHASE_SWITCH_1e4 ? CP_PHASE_EARLY_us : CP_PHASE_LATE_us;
  if (phase != phase_us) {
    phase_us = phase;
    adc_plan((1 << CHANNELS) - 1, 10000, phase);
  }
}

/** The duty that orders, cable and station allow; DUTY_NONE when nothing may be offered. */
function wanted_duty(order_age_ms: i32, pausing: bool, cable_mA: i32): i32 {
  limit_mA = 0;
  const flags = load<u32>(ORDERS, 4);
  if (order_age_ms < 0 || order_age_ms > ORDER_AGE_ms || pausing || !(flags & ORDER_ENABLE)) return 0;
  if (flags & ORDER_UNAVAILABLE) return 0;
  let limit = load<u32>(ORDERS, 8);
  if (limit > load<u32>(CONFIG, 4)) limit = load<u32>(CONFIG, 4);
  if (limit > <u32>cable_mA) limit = <u32>cable_mA;
  if (simplified && limit > <u32>SIMPLIFIED_mA && parameter(P_SIMPLIFIED_10A)) limit = SIMPLIFIED_mA;
  limit_mA = derate(<i32>limit);
  if (must_switch()) return 0;
  const duty = duty_from_current(limit_mA);
  return duty && flags & ORDER_DIGITAL ? DUTY_DIGITAL_1e4 : duty;
}

function holds(guard: i32): bool {
  if (guard == MAY_CLOSE) {
    if (!diode_ok || !ventilated() || mirror_closed || !rcm_proven || !lock_good() || !rested(now_ms)) return false;
    return now_ms - opened_ms >= <u32>parameter(P_RECLOSE_MS);
  }
  if (guard == UNVENTILATED) return !ventilated();
  if (guard == WITH_F_PULSE) return parameter(P_F_PULSE_MS) != 0;
  if (guard == ASLEEP_F) return asleep() && parameter(P_WAKE_UP) == 2;
  if (guard == ASLEEP) return asleep();
  if (guard == PHASES_F) return must_switch() && parameter(P_PHASE_WAIT_F) != 0;
  return must_switch(); // PHASES
}

function timer_ms(timer: i32): u32 {
  if (timer == T_F) return parameter(P_F_PULSE_MS);
  if (timer == T_STOP) return parameter(P_STOP_UNDER_LOAD_MS) + PWM_LATENCY_ms;
  if (timer == T_WAKE) return parameter(P_WAKE_UP_AFTER_MS);
  if (timer == T_HOLD) return parameter(P_WAKE_UP_HOLD_MS);
  return timer == T_PHASE ? parameter(P_PHASE_WAIT_MS) : 0;
}

/** The car does not need ventilation, or there is some. */
export function ventilated(): bool {
  return ev_state != STATE_D || ((config_flags & CONFIG_FAN) != 0 && parameter(P_VENTILATION) != 0);
}

function asleep(): bool {
  return ev_state == STATE_B && !drew && !woken && parameter(P_WAKE_UP) != 0;
}

/** The phases that the orders want the car to have; as they are while there are no orders. */
function ordered_phases(): i32 {
  const supply = load<u8>(ORDERS, 12);
  if (supply != 3) return supply == 1 ? 1 : phases;
  return load<u8>(ORDERS, 13) == 1 ? 1 : 3;
}

/** The phases have to be switched with this car, and may be. */
function must_switch(): bool {
  const ordered = ordered_phases();
  const policy = parameter(P_PHASE_SWITCHING);
  return drew && ordered != phases && (policy == 2 || (policy == 1 && ordered == 1));
}

function set_phases(): void {
  if (powered || mirror_closed) return;
  const ordered = ordered_phases();
  if (gpio_write(OUT_THREE_PHASE, ordered == 3 ? 1 : 0) == 0) phases = ordered;
}

/** A new car, or none. @param ready it arrived with S2 closed */
export function station_plug(plugged: bool, ready: bool): void {
  drew = false;
  woken = false;
  simplified = plugged && ready;
  rcm_forget(now_ms);
}

function event_of_block(tripped: bool, out_of_service: bool): i32 {
  if (timing && <i32>(now_ms - deadline_ms) >= 0) return TIMEOUT;
  if (out_of_service && !powered) return OUT_OF_SERVICE;
  if (tripped) return FAULT;
  if (ev_state == STATE_E) return EV_E;
  if (ev_state == STATE_A) return EV_A;
  // A running PWM may go on; a new one needs the car to have seen the end of the last one.
  const allowed = offered_duty != 0 && (pwm_mode == PWM_ON || now_ms - x1_since_ms >= <u32>parameter(P_PWM_OFF_MS));
  if (ev_state == STATE_B) return allowed ? B_ALLOWED : B_DENIED;
  return allowed ? CD_ALLOWED : CD_DENIED;
}

/**
 * One block.
 *
 * @param t_ms         time, counts up by one per block and by the number of lost blocks
 * @param order_age_ms of the orders at ORDERS, negative when there never were any
 * @param tripped      a fault that forbids power is there
 * @param pausing      a reason to pause is there
 * @param cable_mA     limit of the cable, 0 when it is unknown or refused
 * @param mirror       mirror contact: main contacts closed
 */
export function station_block(
  t_ms: u32,
  order_age_ms: i32,
  tripped: bool,
  pausing: bool,
  cable_mA: i32,
  mirror: bool,
): void {
  now_ms = t_ms;
  mirror_closed = mirror;
  if (t_ms % OFFER_ms == OFFER_PHASE_ms) {
    offered_duty = wanted_duty(order_age_ms, pausing, cable_mA);
    // A car that has drawn nothing yet does not know how many phases there are.
    if (station <= <i32>CONNECTED && !drew && phases != ordered_phases()) set_phases();
  }
  follow_fan();
  const out_of_service = order_age_ms >= 0 && (load<u32>(ORDERS, 4) & ORDER_UNAVAILABLE) != 0;
  const row = find_row(ROWS, index, EVENTS, station, event_of_block(tripped, out_of_service), holds);
  const next = row_next(row);
  if (next != station) {
    station = next;
    timing = row_timer(row) != 0;
    deadline_ms = now_ms + timer_ms(row_timer(row));
    act(row_actions(row));
  } else if (timing && <i32>(now_ms - deadline_ms) >= 0) timing = false;
  else if (station >= <i32>OFFER && pwm_mode == PWM_ON && offered_duty != 0 && offered_duty != duty_1e4) {
    if (now_ms - x2_since_ms >= <u32>parameter(P_PWM_INTERVAL_MS)) set_pwm(PWM_ON, offered_duty);
  }
}

function act(actions: i32): void {
  if (actions & POWER_ON) powered = drew = true;
  if (actions & POWER_OFF && powered) {
    opened_ms = now_ms;
    powered = false;
    rcm_forget(now_ms);
  }
  if (actions & PWM_X1 && pwm_mode != PWM_HIGH) set_pwm(PWM_HIGH, 0);
  if (actions & PWM_F && pwm_mode != PWM_LOW) set_pwm(PWM_LOW, 0);
  if (actions & PWM_X2) {
    forget_diode();
    set_pwm(PWM_ON, offered_duty);
  }
  if (actions & SET_PHASES) set_phases();
  if (actions & WOKEN) woken = true;
}

/** The fan runs while a car asks for it; the safety kernel looks at its line. */
function follow_fan(): void {
  const on = ev_state == STATE_D && ventilated();
  if (on == fan_on) return;
  fan_on = on;
  gpio_write(OUT_FAN, on ? 1 : 0);
}
