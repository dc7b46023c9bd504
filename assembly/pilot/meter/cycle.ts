/**
 * Mains cycles, found by the rising zero crossings of V1, and what is known after each: the fast checks' current, residual
 * current, temperature. A crossing lies somewhere within a block: `share` says how much of that block is the next cycle's.
 */
import { BLOCK_SAMPLES, CH_I1, CH_RESIDUAL, CH_TEMP, CONFIG_DC, CONFIG_WIDE, SAMPLES } from '../../mailbox';
import { CYCLE_FREE_BLOCKS, CYCLE_MAX_BLOCKS, CYCLE_MIN_BLOCKS } from '../limits';
import { BLOCK, STATUS, channel_gain_q16, channel_offset, config_flags } from '../memory';
import { rms } from './rms';
import { OF_II, OF_PHASE, WIDE_BYTES, WIDE_SUMS } from './sums-wide';
import { MIDDLE, RESIDUAL, SUMS, SUM_BYTES, SUM_I, SUM_II, SUM_PHASE } from './sums';

/** Of the phase in `cycle_phase`: sum of squared centred current codes over `cycle_samples` samples. */
export let cycle_phase: i32 = 0;
export let cycle_II: i64 = 0;
export let cycle_samples: i32 = 0;
/** Residual current of the last cycle. */
export let residual_ac_uA: i32 = 0;
export let residual_dc_uA: i32 = 0;

/** The last cycle began and ended at crossings. */
export let whole: bool = false;
/** Length of the last cycle from cut to cut, and how much of its last block belongs to the next, 1/1024 ms. */
export let cycle_ticks: i32 = 0;
export let share: i32 = 0;

/** The sums before the last block, when that may have a crossing. */
export const BEFORE: usize = memory.data(128, 8);
const RESIDUAL_DONE: usize = memory.data(8, 8);
export const WIDE_BEFORE: usize = memory.data(224, 8);
/** Per phase, of the currents: i64 sum of squares (u32 of even samples, or 256 codes squared), i64 sum, at the end of the last cycle, and in it. */
const MARK: usize = memory.data(48, 8);
const IN_CYCLE: usize = memory.data(48, 8);

let cycle_blocks: i32 = 0;
let armed: bool = false; // V1 was clearly negative since the last crossing
let locked: bool = false; // the last cycle ended at a crossing
let last_v1: i32 = 0;
let temperature_q6: i32 = -1;
/** V1 below this (sum of a block) arms. */
const ARMED: i32 = -100 * SAMPLES;
/** And above this it may cross zero with the next block, at up to 300 V and 65 Hz. */
const NEAR: i32 = -800 * SAMPLES;

/** V and I come from a 24-bit front end. */
export function is_wide(): bool {
  return (config_flags & CONFIG_WIDE) != 0;
}

/** Before each block is added. */
export function before_block(): void {
  if (!armed || last_v1 <= NEAR) return;
  if (is_wide()) memory.copy(WIDE_BEFORE, WIDE_SUMS, WIDE_BYTES);
  else memory.copy(BEFORE, SUMS, SUM_BYTES);
}

/** After each block. @param v1 sum of its V1 codes, centred @param shortest blocks that a cycle has at least @returns true when a cycle has ended */
export function cycle_block(v1: i32, shortest: i32): bool {
  cycle_blocks++;
  let crossing = 0;
  const rising = armed && v1 >= 0;
  if (rising) {
    armed = false;
    if (last_v1 > NEAR) crossing = (v1 << 10) / (v1 - last_v1);
  } else if (v1 < ARMED) armed = (config_flags & CONFIG_DC) == 0; // direct voltage has no cycles
  last_v1 = v1;
  if (rising) {
    if (cycle_blocks >= (locked ? CYCLE_MIN_BLOCKS : shortest)) {
      end_cycle(true, crossing);
      return true;
    }
    // Too early to cut again, but mains are back: wait for the next crossing.
    locked = true;
  } else if (cycle_blocks >= (locked ? CYCLE_MAX_BLOCKS : CYCLE_FREE_BLOCKS)) {
    end_cycle(false, 0);
    return true;
  }
  return false;
}

/** Ends the cycle that runs here and now. @returns false when it has nothing */
export function cut_cycle(): bool {
  if (!cycle_blocks) return false;
  end_cycle(false, 0);
  return true;
}

function end_cycle(at_crossing: bool, crossing: i32): void {
  memory.copy(RESIDUAL_DONE, RESIDUAL, 8);
  memory.fill(RESIDUAL, 0, 8);
  for (let phase: usize = 0; phase < 3; phase++) {
    const at = phase << 4;
    const II = squares(phase);
    const I = is_wide() ? 0 : <i64>load<i32>(SUMS + phase * SUM_PHASE, SUM_I);
    store<i64>(IN_CYCLE + at, II - load<i64>(MARK + at));
    store<i64>(IN_CYCLE + at, I - load<i64>(MARK + at, 8), 8);
    store<i64>(MARK + at, II);
    store<i64>(MARK + at, I, 8);
  }
  cycle_samples = cycle_blocks * SAMPLES;
  // One that begins or ends without a crossing says nothing about the frequency.
  whole = at_crossing && locked;
  locked = at_crossing;
  // The cut lies half a block after the crossing, so that it is always within this block.
  cycle_ticks = (cycle_blocks << 10) + share - crossing;
  share = crossing;
  cycle_blocks = 0;
}

/** Squares of the current of `phase` so far; half of the samples were squared. */
function squares(phase: usize): i64 {
  if (is_wide()) return load<i64>(WIDE_SUMS + phase * OF_PHASE, OF_II) >> 15;
  return (<i64>load<u32>(SUMS + phase * SUM_PHASE, SUM_II)) << 1;
}

/** The sums begin anew. */
export function clear_sums(): void {
  memory.fill(SUMS, 0, SUM_BYTES);
  memory.fill(WIDE_SUMS, 0, WIDE_BYTES);
  memory.fill(MARK, 0, 48);
}

/** Current of `phase` in the cycle that has ended, for the fast check. */
export function find_current(phase: i32): void {
  const at = IN_CYCLE + ((<usize>phase) << 4);
  const offset = is_wide() ? 0 : <i64>(channel_offset(CH_I1 + phase) - MIDDLE);
  cycle_II = load<i64>(at) - offset * (2 * load<i64>(at, 8) - offset * cycle_samples);
  cycle_phase = phase;
}

/** Residual current and temperature of the cycle that has ended. */
export function find_residual(): void {
  const n = cycle_samples >> 1; // every other one
  const offset = channel_offset(CH_RESIDUAL);
  const raw = load<i32>(RESIDUAL_DONE);
  const sum = raw - n * offset;
  const squares = load<u32>(RESIDUAL_DONE, 4) - 2 * offset * raw + n * offset * offset;
  const gain = channel_gain_q16(CH_RESIDUAL);
  residual_dc_uA = <i32>((<i64>sum * gain) >> 16) / n;
  residual_ac_uA = rms(<u64>squares - (<i64>sum * sum) / n, n, gain);
  // Temperature is slow: one sample per cycle, smoothed over some eight.
  const code = <i32>load<u16>(BLOCK + CH_TEMP * SAMPLES * 2, BLOCK_SAMPLES);
  temperature_q6 = temperature_q6 < 0 ? code << 6 : temperature_q6 + ((code << 6) - temperature_q6) / 8;
  const t = temperature_q6 - (channel_offset(CH_TEMP) << 6);
  store<i32>(STATUS, <i32>((<i64>t * channel_gain_q16(CH_TEMP)) >> 22), 36);
}
