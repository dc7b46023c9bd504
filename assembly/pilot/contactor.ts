/**
 * The contactor and what must open it at once: trip lines, emergency stop, a failing supply; mirror contact and voltage at the
 * output against the drive.
 */
import {
  FAULT_CONTACTOR,
  FAULT_ESTOP,
  FAULT_KERNEL,
  FAULT_RESIDUAL_AC,
  FAULT_WELD,
  IN_ESTOP,
  IN_MIRROR,
  IN_OUTPUT_LIVE,
  IN_POWER_GOOD,
  IN_RCM_TRIP,
} from '../mailbox';
import { P_NOT_CLOSED_MS, P_WELD_MS, P_WELD_VOLTAGE_MS } from '../generated/parameters';
import { follow_latches, set_active, trip } from './faults';
import { OUTPUT_DEAD_ms, REFUSED_ms } from './limits';
import { parameter } from './parameters';
import { mains_present } from './mains';
import { rcm_testing } from './rcm-test';

/** The hold-up time runs. */
export let supply_failing: bool = false;
/** Neither drive, nor mirror contact, nor voltage at the output. */
export let surely_open: bool = false;

/** Inputs and drive of the last block when nothing about them was counting or tripping; MAX_VALUE is none. */
let quiet_inputs: u32 = u32.MAX_VALUE;
let closed_undriven_ms: i32 = 0;
let live_undriven_ms: i32 = 0;
let open_driven_ms: i32 = 0;
let dead_driven_ms: i32 = 0;
let refused_ms: i32 = 0;

/**
 * Every block.
 * @param inputs  IN_* bits and the host's latched ones
 * @param wanted  power is asked for
 * @param granted the kernel drives the contactor
 */
export function judge_inputs(inputs: u32, wanted: bool, granted: bool, now_ms: u32): void {
  const key = (inputs & ~(7 << 29)) | (wanted ? 1 << 29 : 0) | (granted ? 1 << 30 : 0) | (rcm_testing ? 1 << 31 : 0);
  if (key == quiet_inputs) return;
  follow_latches(inputs, now_ms);
  supply_failing = ((inputs >> IN_POWER_GOOD) & 1) == 0;
  const monitor = ((inputs >> IN_RCM_TRIP) & 1) != 0;
  // A test trips it on purpose, and runs with the contactor open only.
  if (monitor && !rcm_testing) trip(FAULT_RESIDUAL_AC, 0, now_ms);
  const pressed = ((inputs >> IN_ESTOP) & 1) != 0;
  set_active(FAULT_ESTOP, pressed, 0);
  // Letting go of the button must not start a machine again (ISO 13850): it stays latched.
  if (pressed) trip(FAULT_ESTOP, 0, now_ms);

  const closed = ((inputs >> IN_MIRROR) & 1) != 0;
  const live = ((inputs >> IN_OUTPUT_LIVE) & 1) != 0;
  surely_open = !wanted && !granted && !closed && !live;
  closed_undriven_ms = closed && !granted ? closed_undriven_ms + 1 : 0;
  live_undriven_ms = live && !granted ? live_undriven_ms + 1 : 0;
  open_driven_ms = granted && !closed ? open_driven_ms + 1 : 0;
  dead_driven_ms = granted && !live && mains_present ? dead_driven_ms + 1 : 0;
  refused_ms = wanted && !granted ? refused_ms + 1 : 0;
  const counting = closed_undriven_ms | live_undriven_ms | open_driven_ms | dead_driven_ms | refused_ms;
  quiet_inputs = counting == 0 && !pressed && !supply_failing && !monitor ? key : u32.MAX_VALUE;
  if (closed_undriven_ms > parameter(P_WELD_MS)) trip(FAULT_WELD, closed_undriven_ms, now_ms);
  if (live_undriven_ms > parameter(P_WELD_VOLTAGE_MS)) trip(FAULT_WELD, live_undriven_ms, now_ms);
  if (open_driven_ms > parameter(P_NOT_CLOSED_MS)) trip(FAULT_CONTACTOR, open_driven_ms, now_ms);
  if (dead_driven_ms > OUTPUT_DEAD_ms) trip(FAULT_CONTACTOR, dead_driven_ms, now_ms);
  if (refused_ms > REFUSED_ms) trip(FAULT_KERNEL, refused_ms, now_ms);
}
