/**
 * What the car says: states A to E from the high plateau, debounced, and the proof of its diode from the low one.
 * State F is the station's own and therefore not here: while -12 V is driven the last state is held.
 */
import { BLOCK_PWM_CHANGED, STATE_A, STATE_B, STATE_C, STATE_D, STATE_E } from '../mailbox';
import {
  CONFIRM_DIODE,
  CONFIRM_DIODE_IDLE,
  CONFIRM_LESS,
  CONFIRM_MORE,
  CONFIRM_PLUG,
  CP_A_MIN_mV,
  CP_B_MAX_mV,
  CP_B_MIN_mV,
  CP_C_MAX_mV,
  CP_C_MIN_mV,
  CP_DIODE_BAD_mV,
  CP_DIODE_OK_mV,
  CP_D_MAX_mV,
  CP_D_MIN_mV,
  CP_E_MAX_mV,
  CP_LOW_MIN_mV,
  CP_MAX_mV,
} from './limits';
import { P_DIGITAL_QUIET_FOR_MS, P_DIGITAL_QUIET_MS } from '../generated/parameters';
import { BLOCK } from './memory';
import { parameter } from './parameters';
import { NO_LEVEL, UNSETTLED } from './plateau';

/** In a dead band between two windows: the state is held (61851 table A.2). */
export const READ_HOLD: i32 = 6;
/** No pilot voltage at all. */
export const READ_INVALID: i32 = 7;

/** The debounced state, STATE_A..STATE_E. */
export let ev_state: i32 = STATE_A;
/** The last change was forced by readings that are no pilot voltage (state E is then shown). */
export let cp_invalid: bool = false;
/** The diode is proven for this plug-in. */
export let diode_ok: bool = false;
/** The low plateau has been wrong for long enough. Stays until `forget_diode()` or unplugging. */
export let diode_bad: bool = false;

let doubt: i32 = 0; // leaky: blocks that disagree with ev_state
let run: i32 = 0; // blocks in a row that read `candidate`
let candidate: i32 = STATE_A;
let quiet: i32 = 0; // blocks; 0 = as usual
let quiet_from_ms: u32 = 0;
let diode_run: i32 = 0;
let diode_doubt: i32 = 0;
// Levels of the last block when nothing was counting: the same levels change nothing then.
let settled: bool = false;
let settled_high_mV: i32 = 0;
let settled_low_mV: i32 = 0;

/** The window that a high plateau [mV] falls into: STATE_A..STATE_E, READ_HOLD or READ_INVALID. */
export function read_state(high_mV: i32): i32 {
  if (high_mV == UNSETTLED || high_mV > CP_MAX_mV) return READ_INVALID;
  if (high_mV >= CP_A_MIN_mV) return STATE_A;
  if (high_mV > CP_B_MAX_mV) return READ_HOLD;
  if (high_mV >= CP_B_MIN_mV) return STATE_B;
  if (high_mV > CP_C_MAX_mV) return READ_HOLD;
  if (high_mV >= CP_C_MIN_mV) return STATE_C;
  if (high_mV > CP_D_MAX_mV) return READ_HOLD;
  if (high_mV >= CP_D_MIN_mV) return STATE_D;
  if (high_mV > CP_E_MAX_mV) return READ_HOLD;
  return STATE_E;
}

/** PWM has begun to ask for digital communication: some cars show short B, C, D and a missing diode then. */
export function digital_starts(now_ms: u32): void {
  quiet_from_ms = now_ms;
  quiet = parameter(P_DIGITAL_QUIET_MS);
}

/** Blocks that `from` -> `to` needs. */
function confirmation(from: i32, to: i32, powered: bool): i32 {
  if (quiet && !powered && from != STATE_A && from != STATE_E && to != STATE_A && to != STATE_E && to != READ_INVALID) {
    return quiet;
  }
  const out_of_power = from == STATE_C || from == STATE_D;
  if (out_of_power || to == STATE_A || to == STATE_E || to == READ_INVALID) return CONFIRM_LESS;
  return to == STATE_B ? CONFIRM_PLUG : CONFIRM_MORE;
}

function accept(state: i32): void {
  cp_invalid = state == READ_INVALID;
  ev_state = cp_invalid ? STATE_E : state;
  doubt = 0;
  run = 0;
  if (ev_state == STATE_A) forget_diode();
}

/** Unplugged, or the fault was acknowledged: the diode has to be proven again. */
export function forget_diode(): void {
  settled = false;
  diode_ok = false;
  diode_bad = false;
  diode_run = 0;
  diode_doubt = 0;
}

/**
 * Takes in one block.
 * Leaving C or D (and anything to A or E) uses a leaky count of disagreeing blocks, so that a bouncing contact is still
 * seen in time; towards power the same reading has to come without interruption.
 *
 * @param high_mV, low_mV plateaus as in plateau.ts
 * @param flags    BLOCK_* of the block
 * @param powered  the contactor is asked for
 */
export function ev_block(high_mV: i32, low_mV: i32, flags: u32, powered: bool): void {
  if (settled && high_mV == settled_high_mV && low_mV == settled_low_mV) return;
  settled = false;
  if (quiet && load<u32>(BLOCK, 8) - quiet_from_ms >= <u32>parameter(P_DIGITAL_QUIET_FOR_MS)) quiet = 0;
  if (high_mV == NO_LEVEL) return; // state F is driven
  const reading = read_state(high_mV);
  if (flags & BLOCK_PWM_CHANGED) {
    // Only +12 V is certain here: whatever the edges were, no car pulls it down.
    if (reading != STATE_A || ev_state == STATE_A) return;
  }
  if (reading == ev_state || reading == READ_HOLD || (reading == READ_INVALID && cp_invalid)) {
    if (doubt > 0) doubt--;
    run = 0;
  } else {
    if (reading != candidate) {
      candidate = reading;
      run = 0;
    }
    run++;
    doubt++;
    const needed = confirmation(ev_state, reading, powered);
    if (needed == CONFIRM_LESS ? doubt >= needed : run >= needed) accept(reading);
    else if (doubt > CONFIRM_MORE) doubt = CONFIRM_MORE;
  }
  const car = ev_state >= <i32>STATE_B && ev_state <= <i32>STATE_D;
  if (low_mV != NO_LEVEL && car) diode_block(low_mV, powered);
  // In a block with a change of PWM the levels mean something else.
  settled = doubt == 0 && run == 0 && diode_doubt == 0 && (diode_ok || low_mV == NO_LEVEL || !car);
  if (flags & BLOCK_PWM_CHANGED) settled = false;
  settled_high_mV = high_mV;
  settled_low_mV = low_mV;
}

function diode_block(low_mV: i32, powered: bool): void {
  if (low_mV <= CP_DIODE_OK_mV && low_mV >= CP_LOW_MIN_mV) {
    if (diode_doubt > 0) diode_doubt--;
    if (diode_run < CONFIRM_DIODE) diode_run++;
    else if (!diode_bad) diode_ok = true;
  } else if (low_mV > CP_DIODE_BAD_mV || low_mV < CP_LOW_MIN_mV) {
    // UNSETTLED is below every level and lands here too.
    diode_run = 0;
    if (++diode_doubt >= (powered ? CONFIRM_LESS : max(CONFIRM_DIODE_IDLE, quiet))) {
      diode_bad = true;
      diode_ok = false;
      diode_doubt = 0;
    }
  }
}
