/**
 * Faults: which are there, which are latched, what clears them. A fault either trips (contactor open at once, state F) or
 * pauses (PWM off, the car ends the current, 61851 seq. 9.1). A latched one stays until its restart policy lets it go, and only
 * when its cause is gone. Those that make the station inoperative are the host's (`fault_latch`): here they follow its bits.
 */
import { fault_latch } from '../door';
import {
  FAULT_ADC,
  FAULT_CABLE,
  FAULT_CONTACTOR,
  FAULT_CP_DRIVER,
  FAULT_DIODE,
  FAULT_ESTOP,
  FAULT_LOCK,
  FAULT_MAINS,
  FAULT_OVERCURRENT,
  FAULT_RCM_TEST,
  FAULT_RESIDUAL_AC,
  FAULT_RESIDUAL_DC,
  FAULT_TEMPERATURE,
  FAULT_WELD,
  IN_LATCHED,
  LATCH_RCM,
  LATCH_WELD,
} from '../mailbox';
import {
  P_CONTACTOR_RESTART,
  P_CP_DRIVER_RESTART,
  P_DIODE_RESTART,
  P_LOCK_RESTART,
  P_MAINS_OPENS,
  P_OVERCURRENT_RESTART,
  P_RESIDUAL_RESTART,
  P_RESTART_AFTER_S,
  P_RESTART_TRIES,
  P_TEMPERATURE_RESTART,
} from '../generated/parameters';
import { TRIP_REST_ms } from './limits';
import { parameter } from './parameters';

/** FAULT_* that are there now, and those that stay until cleared. */
export let active: u32 = 0;
export let latched: u32 = 0;
/** i32 per FAULT_* bit: the value that decided, in the unit of its limit. */
export const DETAILS: usize = memory.data(128, 4);

const PAUSING: u32 = FAULT_TEMPERATURE | FAULT_MAINS | FAULT_CABLE | FAULT_ADC;
const INOPERATIVE: u32 = FAULT_WELD | FAULT_RCM_TEST;

/** Restart policies, see docs/configuration.md. */
const BY_ORDER: i32 = 0;
const BY_UNPLUGGING: i32 = 1;
const BY_ITSELF: i32 = 2;

let trips: u32 = 0; // those of `latched` that open at once
let quiet_since_ms: u32 = -TRIP_REST_ms; // the last time that one tripped
let tries: i32 = 0; // restarts by itself in this plug-in

/** A fault that forbids power is there. */
export function tripped(): bool {
  return (trips | (active & FAULT_ESTOP)) != 0 || ((active & FAULT_MAINS) != 0 && parameter(P_MAINS_OPENS) != 0);
}

/** The last trip is so long ago that the safety kernel, which had its own part in it, has let go, too. */
export function rested(now_ms: u32): bool {
  return now_ms - quiet_since_ms >= TRIP_REST_ms;
}

/** A reason to pause is there. */
export function pausing(): bool {
  return ((active | latched) & PAUSING) != 0;
}

function detail(fault: u32, value: i32): void {
  if (!((latched | active) & fault)) store<i32>(DETAILS + ((<usize>ctz(fault)) << 2), value);
}

/** Opens at once and stays. */
export function trip(fault: u32, value: i32, now_ms: u32): void {
  quiet_since_ms = now_ms;
  if (trips & fault) return;
  detail(fault, value);
  latched |= fault;
  trips |= fault;
  if (fault == FAULT_WELD) fault_latch(LATCH_WELD);
  else if (fault == FAULT_RCM_TEST) fault_latch(LATCH_RCM);
}

/** Comes and goes with its cause. */
export function set_active(fault: u32, on: bool, value: i32): void {
  if (on) detail(fault, value);
  active = on ? active | fault : active & ~fault;
}

/** Replaces the active faults of `group` by those in `seen`. */
export function set_group(group: u32, seen: u32): void {
  active = (active & ~group) | seen;
}

/** The host's latched bits are the truth about the faults that make the station inoperative. */
export function follow_latches(inputs: u32, now_ms: u32): void {
  const bits = inputs >> IN_LATCHED;
  const held: u32 = (bits & LATCH_WELD ? FAULT_WELD : 0) | (bits & LATCH_RCM ? FAULT_RCM_TEST : 0);
  if (latched & INOPERATIVE & ~held) quiet_since_ms = now_ms;
  latched = (latched & ~INOPERATIVE) | held;
  trips = (trips & ~INOPERATIVE) | held;
}

function policy(fault: u32): i32 {
  if (fault == FAULT_OVERCURRENT) return parameter(P_OVERCURRENT_RESTART);
  if (fault & (FAULT_RESIDUAL_AC | FAULT_RESIDUAL_DC)) return parameter(P_RESIDUAL_RESTART);
  if (fault == FAULT_CONTACTOR) return parameter(P_CONTACTOR_RESTART);
  if (fault == FAULT_TEMPERATURE) return parameter(P_TEMPERATURE_RESTART);
  if (fault == FAULT_DIODE) return parameter(P_DIODE_RESTART);
  if (fault == FAULT_CP_DRIVER) return parameter(P_CP_DRIVER_RESTART);
  if (fault == FAULT_LOCK) return parameter(P_LOCK_RESTART);
  return BY_UNPLUGGING;
}

/** Lets go what is latched, has no cause any more and a policy of at least `least`. */
function clear(least: i32): void {
  for (let rest = latched & ~active & ~INOPERATIVE; rest; rest &= rest - 1) {
    const fault: u32 = 1 << (<i32>ctz(rest));
    if (policy(fault) >= least) latched &= ~fault;
  }
  trips &= latched;
}

/** The car was unplugged. */
export function clear_at_unplug(): void {
  tries = 0;
  clear(BY_UNPLUGGING);
}

/** The backend clears. What is still there is set again by its own check. */
export function clear_by_order(): void {
  clear(BY_ORDER);
}

/** Now and then: restarts by itself what may. */
export function clear_by_itself(now_ms: u32): void {
  if (!latched || tries >= parameter(P_RESTART_TRIES)) return;
  if (now_ms - quiet_since_ms < <u32>parameter(P_RESTART_AFTER_S) * 1000) return;
  const before = latched;
  clear(BY_ITSELF);
  if (latched != before) tries++;
}
