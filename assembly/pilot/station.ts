/**
 * Runs the state machine (`fsm/pilot-table.ts`): makes one event of each block, evaluates guards, does the actions, and
 * keeps what the station gives out: PWM and the wish for power.
 */
import { PWM_HIGH, PWM_LOW, PWM_ON, adc_plan, pwm_set } from '../door';
import {
  CHANNELS,
  CONFIG_FAN,
  ORDER_DIGITAL,
  ORDER_ENABLE,
  ORDER_UNAVAILABLE,
  STATE_A,
  STATE_B,
  STATE_D,
  STATE_E,
} from '../mailbox';
import { count_rows, find_row, index_rows, row_actions, row_next, row_timer_ms } from '../fsm/machine';
import {
  B_ALLOWED,
  B_DENIED,
  CD_ALLOWED,
  CD_DENIED,
  EVENTS,
  EV_A,
  EV_E,
  FAULT,
  IDLE,
  MAY_CLOSE,
  OFFER,
  OUT_OF_SERVICE,
  POWER_OFF,
  POWER_ON,
  PWM_F,
  PWM_X1,
  PWM_X2,
  ROWS,
  STATES,
  TIMEOUT,
  UNVENTILATED,
  WITH_F_PULSE,
} from '../fsm/pilot-table';
import { diode_ok, ev_state, forget_diode } from './ev-state';
import { current_from_duty, duty_from_current } from './duty';
import { CONFIG, ORDERS } from './memory';
import {
  CP_PHASE_EARLY_us,
  CP_PHASE_LATE_us,
  CP_PHASE_SWITCH_1e4,
  DUTY_DIGITAL_1e4,
  F_PULSE_ms,
  ORDER_AGE_ms,
  PWM_INTERVAL_ms,
  PWM_OFF_ms,
  RECLOSE_ms,
} from './limits';

const index: usize = memory.data(STATES * EVENTS, 4);

/** Orders come as often as this; they are looked at two blocks after they came. */
const OFFER_ms: u32 = 8;
const OFFER_PHASE_ms: u32 = 2;

/** State of the machine. */
export let station: i32 = IDLE;
/** The contactor is asked for. */
export let powered: bool = false;
/** What the pilot was told to do, PWM_*, and its duty. */
export let pwm_mode: i32 = PWM_HIGH;
export let duty_1e4: i32 = 0;
/** Current that the duty says to the car [mA]; 0 when it says none. */
export let signalled_mA: i32 = 0;

/** What the car may draw by orders, cable and station [mA]. */
export let limit_mA: i32 = 0;

let now_ms: u32 = 0;
let deadline_ms: u32 = 0;
let timing: bool = false;
let x2_since_ms: u32 = 0; // last start or change of the duty
let x1_since_ms: u32 = 0; // last end of PWM
let opened_ms: u32 = 0;
let offered_duty: i32 = 0; // what the orders allow now
let mirror_closed: bool = false;
let phase_us: i32 = -1;

/** Checks the table (a wrong one traps the module) and sets the pilot to x1. */
export function station_start(t_ms: u32): void {
  if (index_rows(ROWS, count_rows(ROWS), STATES, EVENTS, index) != 0) unreachable();
  now_ms = t_ms;
  x1_since_ms = t_ms - PWM_OFF_ms;
  opened_ms = t_ms - RECLOSE_ms;
  set_pwm(PWM_HIGH, 0);
}

function set_pwm(mode: i32, duty: i32): void {
  if (pwm_mode == PWM_ON && mode != PWM_ON) x1_since_ms = now_ms;
  if (mode == PWM_ON) x2_since_ms = now_ms;
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
  limit_mA = <i32>limit;
  const duty = duty_from_current(limit_mA);
  return duty && flags & ORDER_DIGITAL ? DUTY_DIGITAL_1e4 : duty;
}

function holds(guard: i32): bool {
  if (guard == MAY_CLOSE) {
    return diode_ok && ventilated() && !mirror_closed && now_ms - opened_ms >= RECLOSE_ms;
  }
  if (guard == UNVENTILATED) return !ventilated();
  return guard == WITH_F_PULSE && F_PULSE_ms != 0;
}

/** The car does not need ventilation, or there is some. */
export function ventilated(): bool {
  return ev_state != STATE_D || (load<u32>(CONFIG, 8) & CONFIG_FAN) != 0;
}

function event_of_block(tripped: bool, out_of_service: bool): i32 {
  if (timing && <i32>(now_ms - deadline_ms) >= 0) return TIMEOUT;
  if (tripped) return FAULT;
  if (ev_state == STATE_E) return EV_E;
  if (out_of_service && !powered) return OUT_OF_SERVICE;
  if (ev_state == STATE_A) return EV_A;
  // A running PWM may go on; a new one needs the car to have seen the end of the last one.
  const allowed = offered_duty != 0 && (pwm_mode == PWM_ON || now_ms - x1_since_ms >= PWM_OFF_ms);
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
  if (t_ms % OFFER_ms == OFFER_PHASE_ms) offered_duty = wanted_duty(order_age_ms, pausing, cable_mA);
  const out_of_service = order_age_ms >= 0 && (load<u32>(ORDERS, 4) & ORDER_UNAVAILABLE) != 0;
  const row = find_row(ROWS, index, EVENTS, station, event_of_block(tripped, out_of_service), holds);
  const next = row_next(row);
  if (next != station) {
    station = next;
    timing = row_timer_ms(row) != 0;
    deadline_ms = now_ms + row_timer_ms(row);
    act(row_actions(row));
  } else if (station >= <i32>OFFER && pwm_mode == PWM_ON && offered_duty != 0 && offered_duty != duty_1e4) {
    if (now_ms - x2_since_ms >= PWM_INTERVAL_ms) set_pwm(PWM_ON, offered_duty);
  }
}

function act(actions: i32): void {
  if (actions & POWER_ON) powered = true;
  if (actions & POWER_OFF) {
    if (powered) opened_ms = now_ms;
    powered = false;
  }
  if (actions & PWM_X1 && pwm_mode != PWM_HIGH) set_pwm(PWM_HIGH, 0);
  if (actions & PWM_F && pwm_mode != PWM_LOW) set_pwm(PWM_LOW, 0);
  if (actions & PWM_X2) {
    forget_diode();
    set_pwm(PWM_ON, offered_duty);
  }
}
