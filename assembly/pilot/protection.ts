/**
 * Faults: what sets them, what clears them, and what they do. A fault either trips (contactor open at once, state F) or pauses
 * (PWM off, the car ends the current, 61851 seq. 9.1). Latched ones stay until the car is unplugged or the backend clears them,
 * and only when the cause is gone.
 */
import {
  CH_I1,
  FAULT_ADC,
  FAULT_CABLE,
  FAULT_CONTACTOR,
  FAULT_CP_SHORT,
  FAULT_DIODE,
  FAULT_ESTOP,
  FAULT_KERNEL,
  FAULT_MAINS,
  FAULT_OVERCURRENT,
  FAULT_RESIDUAL_AC,
  FAULT_RESIDUAL_DC,
  FAULT_TEMPERATURE,
  FAULT_VENTILATION,
  FAULT_WELD,
  IN_ESTOP,
  IN_MIRROR,
  IN_POWER_GOOD,
  IN_RCM_TRIP,
} from '../mailbox';
import { STATUS, channel_gain_q16 } from './memory';
import {
  MAINS_BAD_WINDOWS,
  MAINS_GOOD_WINDOWS,
  MAINS_MAX_mV,
  MAINS_MIN_mV,
  MAINS_PRESENT_mV,
  NOT_CLOSED_ms,
  OVER_FAST_CYCLES,
  OVER_FAST_NOISE_mA,
  OVER_FAST_PERMILLE,
  OVER_GRACE_ms,
  OVER_NOISE_mA,
  OVER_PERMILLE,
  OVER_ms,
  REFUSED_ms,
  RESIDUAL_AC_CYCLES,
  RESIDUAL_AC_FAST_uA,
  RESIDUAL_AC_uA,
  RESIDUAL_DC_CYCLES,
  RESIDUAL_DC_FAST_CYCLES,
  RESIDUAL_DC_FAST_uA,
  RESIDUAL_DC_uA,
  TEMPERATURE_RESTART_mC,
  TEMPERATURE_STOP_mC,
  TEMPERATURE_TRIP_mC,
  WELD_ms,
} from './limits';
import { cycle_II, cycle_phase, cycle_samples, residual_ac_uA, residual_dc_uA } from './meter';

/** FAULT_* that are there now, and those that stay until cleared. */
export let active: u32 = 0;
export let latched: u32 = 0;
/** i32 per FAULT_* bit: the value that decided, in the unit of its limit. */
export const DETAILS: usize = memory.data(64, 4);

const PAUSING: u32 = FAULT_TEMPERATURE | FAULT_MAINS | FAULT_CABLE;
/** Unplugging does not prove that main contacts are apart. */
const KEPT_AT_UNPLUG: u32 = FAULT_WELD;

/** Faults that `judge_line` keeps. They have no measured value. */
const LINE: u32 = FAULT_CP_SHORT | FAULT_ADC | FAULT_CABLE | FAULT_VENTILATION;

let trips: u32 = 0; // those of `latched` that open at once
/** The hold-up time runs. */
export let supply_failing: bool = false;
/** Inputs and drive of the last block when nothing about them was counting or tripping; MAX_VALUE is none. */
let quiet_inputs: u32 = u32.MAX_VALUE;
let closed_undriven_ms: i32 = 0;
let open_driven_ms: i32 = 0;
let refused_ms: i32 = 0;
let judged_mA: i32 = 0;
let lowered_ms: u32 = 0;
let over_since_ms: u32 = 0;
let over: bool = false;
const fast_cycles: usize = memory.data(4, 4); // u8 per phase
let residual_ac_cycles: i32 = 0;
let residual_dc_cycles: i32 = 0;
let residual_dc_fast_cycles: i32 = 0;
let residual_dc_mean_uA: i32 = 0;
let mains_bad: i32 = 0;
let mains_good: i32 = 0;

/** A fault that forbids power is there. */
export function tripped(): bool {
  return trips != 0 || (active & FAULT_ESTOP) != 0 || supply_failing;
}

/** A reason to pause is there. */
export function pausing(): bool {
  return ((active | latched) & PAUSING) != 0;
}

function latch(fault: u32, detail: i32): void {
  if (!(latched & fault)) store<i32>(DETAILS + ((<usize>ctz(fault)) << 2), detail);
  latched |= fault;
}

function trip(fault: u32, detail: i32): void {
  latch(fault, detail);
  trips |= fault;
}

function set_active(fault: u32, on: bool, detail: i32): void {
  if (on && !(active & fault)) store<i32>(DETAILS + ((<usize>ctz(fault)) << 2), detail);
  active = on ? active | fault : active & ~fault;
}

/**
 * What the pilot line and the plug say. All but the diode only keep the contactor open through the state machine.
 * @param seen   FAULT_CP_SHORT, FAULT_ADC, FAULT_CABLE, FAULT_VENTILATION as far as they are there now
 * @param low_mV low plateau, the detail of a diode fault
 */
export function judge_line(seen: u32, diode_bad: bool, low_mV: i32): void {
  active = (active & ~LINE) | seen;
  if (diode_bad && !(latched & FAULT_DIODE)) trip(FAULT_DIODE, low_mV);
}

/**
 * Trip inputs and the contactor, every block.
 * @param inputs  IN_* bits
 * @param wanted  power is asked for
 * @param granted the kernel drives the contactor
 */
export function judge_inputs(inputs: u32, wanted: bool, granted: bool): void {
  const key = (inputs & ~(3 << 30)) | (wanted ? 1 << 30 : 0) | (granted ? 1 << 31 : 0);
  if (key == quiet_inputs) return;
  supply_failing = ((inputs >> IN_POWER_GOOD) & 1) == 0;
  if (inputs & (1 << IN_RCM_TRIP)) trip(FAULT_RESIDUAL_AC, 0);
  const pressed = ((inputs >> IN_ESTOP) & 1) != 0;
  set_active(FAULT_ESTOP, pressed, 0);
  // Letting go of the button must not start a machine again (ISO 13850): it stays latched.
  if (pressed) trip(FAULT_ESTOP, 0);

  const closed = ((inputs >> IN_MIRROR) & 1) != 0;
  closed_undriven_ms = closed && !granted ? closed_undriven_ms + 1 : 0;
  open_driven_ms = granted && !closed ? open_driven_ms + 1 : 0;
  refused_ms = wanted && !granted ? refused_ms + 1 : 0;
  const quiet = (closed_undriven_ms | open_driven_ms | refused_ms) == 0 && !pressed && !supply_failing;
  quiet_inputs = quiet && !(inputs & (1 << IN_RCM_TRIP)) ? key : u32.MAX_VALUE;
  if (closed_undriven_ms > WELD_ms) trip(FAULT_WELD, closed_undriven_ms);
  if (open_driven_ms > NOT_CLOSED_ms) trip(FAULT_CONTACTOR, open_driven_ms);
  if (refused_ms > REFUSED_ms) trip(FAULT_KERNEL, refused_ms);
}

/**
 * The current the car is held to. After a decrease the old one is judged for OVER_GRACE_ms.
 * @param allowed_mA what the pilot says now, 0 while PWM is off
 */
export function judge_offer(allowed_mA: i32, now_ms: u32): void {
  if (allowed_mA >= judged_mA) {
    judged_mA = allowed_mA;
    lowered_ms = now_ms;
  } else if (now_ms - lowered_ms >= OVER_GRACE_ms) judged_mA = allowed_mA;
}

/** Fast overcurrent, after each cycle and phase: compares squares of codes, no root. */
export function judge_cycle(powered: bool): void {
  const counter = fast_cycles + <usize>cycle_phase;
  const fast_mA = (<i64>judged_mA * OVER_FAST_PERMILLE) / 1000 + OVER_FAST_NOISE_mA;
  const limit = (fast_mA << 16) / channel_gain_q16(CH_I1 + cycle_phase);
  if (!powered || <i64>cycle_II <= limit * limit * cycle_samples) {
    store<u8>(counter, 0);
    return;
  }
  const cycles = load<u8>(counter) + 1;
  store<u8>(counter, cycles);
  if (cycles >= <u8>OVER_FAST_CYCLES) trip(FAULT_OVERCURRENT, <i32>fast_mA);
}

/** Residual current and temperature, after each cycle. */
export function judge_residual(): void {
  residual_ac_cycles = residual_ac_uA >= RESIDUAL_AC_uA ? residual_ac_cycles + 1 : 0;
  if (residual_ac_cycles >= RESIDUAL_AC_CYCLES || residual_ac_uA >= RESIDUAL_AC_FAST_uA) {
    trip(FAULT_RESIDUAL_AC, residual_ac_uA);
  }
  const magnitude = abs(residual_dc_uA);
  residual_dc_fast_cycles = magnitude >= RESIDUAL_DC_FAST_uA ? residual_dc_fast_cycles + 1 : 0;
  residual_dc_mean_uA += (residual_dc_uA - residual_dc_mean_uA) / 4;
  residual_dc_cycles = abs(residual_dc_mean_uA) >= RESIDUAL_DC_uA ? residual_dc_cycles + 1 : 0;
  if (residual_dc_fast_cycles >= RESIDUAL_DC_FAST_CYCLES || residual_dc_cycles >= RESIDUAL_DC_CYCLES) {
    trip(FAULT_RESIDUAL_DC, residual_dc_uA);
  }
  store<u32>(STATUS, residual_ac_uA, 40);
  store<i32>(STATUS, residual_dc_mean_uA, 44);

  const t_mC = load<i32>(STATUS, 36);
  if (t_mC >= TEMPERATURE_TRIP_mC) trip(FAULT_TEMPERATURE, t_mC);
  if (t_mC >= TEMPERATURE_STOP_mC) set_active(FAULT_TEMPERATURE, true, t_mC);
  else if (t_mC <= TEMPERATURE_RESTART_mC) set_active(FAULT_TEMPERATURE, false, 0);
}

/** Slow overcurrent and the mains, after each window. */
export function judge_window(powered: bool, now_ms: u32): void {
  let I_mA: u32 = 0;
  let present = false;
  let worst_mV: u32 = 0;
  for (let at = STATUS, end = STATUS + 12; at < end; at += 4) {
    I_mA = max(I_mA, load<u32>(at, 60));
    const V_mV = load<u32>(at, 48);
    if (V_mV < MAINS_PRESENT_mV) continue;
    present = true;
    if (V_mV < MAINS_MIN_mV || V_mV > MAINS_MAX_mV) worst_mV = V_mV;
  }

  const bound = ((judged_mA + OVER_NOISE_mA) * (OVER_PERMILLE / 10)) / 100;
  if (!powered || <i32>I_mA <= bound) over = false;
  else if (!over) {
    over = true;
    over_since_ms = now_ms;
  } else if (now_ms - over_since_ms >= OVER_ms) trip(FAULT_OVERCURRENT, I_mA);

  if (present && worst_mV == 0) {
    mains_bad = 0;
    if (++mains_good >= MAINS_GOOD_WINDOWS) set_active(FAULT_MAINS, false, 0);
  } else {
    mains_good = 0;
    if (++mains_bad >= MAINS_BAD_WINDOWS) set_active(FAULT_MAINS, true, worst_mV);
  }
}

/** The car was unplugged. */
export function clear_at_unplug(): void {
  latched &= KEPT_AT_UNPLUG | active;
  trips &= latched;
}

/** The backend clears. What is still there is set again by its own check. */
export function clear_by_order(): void {
  latched &= active;
  trips &= latched;
}
