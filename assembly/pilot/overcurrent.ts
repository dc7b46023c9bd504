/** Overcurrent: each phase against what the pilot really says to the car (61851 seq. 6). */
import { FAULT_OVERCURRENT } from '../mailbox';
import {
  P_OVERCURRENT_FAST_CYCLES,
  P_OVERCURRENT_FAST_MA,
  P_OVERCURRENT_FAST_PERCENT,
  P_OVERCURRENT_GRACE_MS,
  P_OVERCURRENT_MS,
  P_OVERCURRENT_NOISE_MA,
  P_OVERCURRENT_PERCENT,
} from '../generated/parameters';
import { trip } from './faults';
import { STATUS } from './memory';
import { gain_i_q16 } from './meter/calibration';
import { cycle_II, cycle_phase, cycle_samples } from './meter/index';
import { parameter } from './parameters';

let judged_mA: i32 = 0;
let lowered_ms: u32 = 0;
const slow_since_ms: usize = memory.data(12, 4); // u32 per phase
const slow: usize = memory.data(3); // u8 per phase
const fast_cycles: usize = memory.data(3); // u8 per phase

/**
 * The current the car is held to. After a decrease the old one is judged for a while.
 * @param allowed_mA what the pilot says now, 0 while PWM is off
 */
export function judge_offer(allowed_mA: i32, now_ms: u32): void {
  if (allowed_mA >= judged_mA) {
    judged_mA = allowed_mA;
    lowered_ms = now_ms;
  } else if (now_ms - lowered_ms >= <u32>parameter(P_OVERCURRENT_GRACE_MS)) judged_mA = allowed_mA;
}

/** Far too much, after each cycle and phase: compares squares of codes, no root. */
export function judge_cycle(powered: bool, now_ms: u32): void {
  const counter = fast_cycles + <usize>cycle_phase;
  const percent = 100 + parameter(P_OVERCURRENT_FAST_PERCENT);
  const fast_mA = (<i64>judged_mA * percent) / 100 + parameter(P_OVERCURRENT_FAST_MA);
  const limit = (fast_mA << 16) / gain_i_q16(cycle_phase);
  if (!powered || cycle_II <= limit * limit * cycle_samples) {
    store<u8>(counter, 0);
    return;
  }
  const cycles = load<u8>(counter) + 1;
  store<u8>(counter, cycles);
  if (<i32>cycles >= parameter(P_OVERCURRENT_FAST_CYCLES)) trip(FAULT_OVERCURRENT, <i32>fast_mA, now_ms);
}

/** A little too much for long, after each window. */
export function judge_currents(powered: bool, now_ms: u32): void {
  const bound = ((judged_mA + parameter(P_OVERCURRENT_NOISE_MA)) * (100 + parameter(P_OVERCURRENT_PERCENT))) / 100;
  for (let phase: usize = 0; phase < 3; phase++) {
    const I_mA = abs(load<i32>(STATUS + (phase << 2), 60)); // a direct current has a sign
    if (!powered || I_mA <= bound) store<u8>(slow + phase, 0);
    else if (!load<u8>(slow + phase)) {
      store<u8>(slow + phase, 1);
      store<u32>(slow_since_ms + (phase << 2), now_ms);
    } else if (now_ms - load<u32>(slow_since_ms + (phase << 2)) >= <u32>parameter(P_OVERCURRENT_MS)) {
      trip(FAULT_OVERCURRENT, I_mA, now_ms);
    }
  }
}
