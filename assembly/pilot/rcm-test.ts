/**
 * The test of the residual current monitor: a test current must trip it, and it must release again. Before each closing there
 * was one with this opening of the contactor: at boot, at plug-in, after each charge, and every `rcm_test_h`.
 */
import { gpio_write } from '../door';
import { FAULT_RCM_TEST, IN_RCM_TRIP, OUT_RCM_TEST } from '../mailbox';
import { P_RCM_TEST_H, P_RCM_TEST_RELEASE_MS, P_RCM_TEST_TRIES, P_RCM_TEST_TRIP_MS } from '../generated/parameters';
import { trip } from './faults';
import { RCM_REST_ms } from './limits';
import { parameter } from './parameters';

/** Test current or its trip: the monitor's output and the residual current mean nothing. */
export let rcm_testing: bool = false;
/** The monitor has passed a test and the contactor was not closed since. */
export let rcm_proven: bool = false;

const RESTING: i32 = 0;
const TRIPPING: i32 = 1;
const RELEASING: i32 = 2;

let step: i32 = RESTING;
let since_ms: u32 = 0; // of the step
let passed_ms: u32 = 0;
let failures: i32 = 0;

/** The next closing needs a new test. */
export function rcm_forget(now_ms: u32): void {
  rcm_proven = false;
  since_ms = now_ms;
}

/** A test or a part of it went wrong. */
function failed(now_ms: u32): void {
  gpio_write(OUT_RCM_TEST, 0);
  rcm_testing = false;
  step = RESTING;
  since_ms = now_ms;
  if (++failures >= parameter(P_RCM_TEST_TRIES)) trip(FAULT_RCM_TEST, failures, now_ms);
}

/**
 * Every block.
 * @param open the contactor is surely open; closing it is what the test is for, so it never runs while closed
 */
export function rcm_block(inputs: u32, open: bool, now_ms: u32): void {
  if (step == RESTING) {
    if (rcm_proven) {
      if (now_ms % 1024 == 0 && now_ms - passed_ms >= <u32>parameter(P_RCM_TEST_H) * 3_600_000) rcm_proven = false;
      return;
    }
    if (!open || <i32>(now_ms - since_ms) < RCM_REST_ms) return;
  }
  const tripped = ((inputs >> IN_RCM_TRIP) & 1) != 0;
  const waited_ms = <i32>(now_ms - since_ms);
  if (step == RESTING) {
    if (tripped) return; // by a current or a broken wire: a fault of its own
    gpio_write(OUT_RCM_TEST, 1);
    rcm_testing = true;
    step = TRIPPING;
    since_ms = now_ms;
  } else if (!open) failed(now_ms);
  else if (step == TRIPPING) {
    if (tripped) {
      gpio_write(OUT_RCM_TEST, 0);
      step = RELEASING;
      since_ms = now_ms;
    } else if (waited_ms >= parameter(P_RCM_TEST_TRIP_MS)) failed(now_ms);
  } else if (!tripped && waited_ms >= RCM_REST_ms) {
    rcm_testing = false;
    rcm_proven = true;
    step = RESTING;
    failures = 0;
    passed_ms = since_ms = now_ms;
  } else if (waited_ms >= parameter(P_RCM_TEST_RELEASE_MS)) failed(now_ms);
}
