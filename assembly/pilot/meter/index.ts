/**
 * The meter: V, I, active, reactive and apparent power, energy, frequency, neutral and residual current. `sums.ts` is the work per
 * sample, `cycle.ts` finds the mains cycles, `window.ts` makes values and energies of 5 or 6 of them, `harmonics.ts` is idle until
 * somebody asks. docs/metering.md.
 */
import { CONFIG_DC } from '../../mailbox';
import { config_flags } from '../memory';
import { before_block, cut_cycle, cycle_block, find_current, find_residual, is_wide } from './cycle';
import { harmonics_block, step } from './harmonics';
import { reference_start } from './reference';
import { add_block } from './sums';
import { add_wide_block } from './sums-wide';
import { close_cycle, flush_half, half_job, has_jobs, window_start } from './window';

export { cycle_II, cycle_phase, cycle_samples, residual_ac_uA, residual_dc_uA } from './cycle';
export { request_harmonics } from './harmonics';

/** What the block finished: nothing, the current of a phase in one cycle, residual and temperature, or a window. */
export const DONE_NOTHING: i32 = 0;
export const DONE_CYCLE: i32 = 1; // cycle_phase, cycle_II, cycle_samples are set
export const DONE_RESIDUAL: i32 = 2;
export const DONE_WINDOW: i32 = 3;

/** Blocks that the work after a cycle takes: residual current first, as it must open soonest, and three phases. */
const CYCLE_JOBS: i32 = 4;
let cycle_job: i32 = 0;

/** Before the first block. */
export function meter_start(): void {
  reference_start();
  window_start();
}

/** Takes in one block. @param busy only its samples: jobs wait @returns DONE_*: what the caller should look at now */
export function meter_block(busy: bool): i32 {
  const done = measure(busy);
  if (step) harmonics_block(!(busy || done || cycle_job || has_jobs()));
  return done;
}

function measure(busy: bool): i32 {
  before_block();
  if (cycle_block(is_wide() ? add_wide_block() : add_block(), CYCLE_JOBS + 1)) {
    cycle_job = 1;
    close_cycle();
    return DONE_NOTHING;
  }
  if (busy) return DONE_NOTHING;
  if (cycle_job) return after_cycle();
  if (has_jobs() && half_job()) return DONE_WINDOW;
  return DONE_NOTHING;
}

function after_cycle(): i32 {
  const job = cycle_job++;
  if (job == 1) {
    find_residual();
    return DONE_RESIDUAL;
  }
  if (job == CYCLE_JOBS || config_flags & CONFIG_DC) cycle_job = 0; // direct current has L1 only
  find_current(job - 2);
  return DONE_CYCLE;
}

/** Each block while the supply fails, after meter_block(): books what there is so far. */
export function meter_flush(): void {
  if (!has_jobs() && cut_cycle()) close_cycle();
  flush_half();
}
