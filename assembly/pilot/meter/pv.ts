/**
 * The photovoltaic current of a monitor (CONFIG_MONITOR), on L1: what its channel and V1 bring in each block. A half of a window ends with
 * the block of its last crossing, where V1 is near 0.
 */
import { BLOCK_SAMPLES, CH_RESIDUAL, CH_V1, SAMPLES } from '../../mailbox';
import { WIDE, wide_good } from '../ads131';
import { BLOCK, channel_offset } from '../memory';
import { is_wide } from './cycle';
import { MIDDLE } from './sums';

/** i64 sums of v * i, i * i, i, in codes (V of a 24-bit front end in 256): of the half that runs, the done one, the one before. */
const SUMS: usize = memory.data(72, 8);
const DONE: usize = SUMS + 24;
const LAST: usize = SUMS + 48;
export const PV_VI: usize = 0;
export const PV_II: usize = 8;
export const PV_I: usize = 16;

const V: usize = BLOCK_SAMPLES + CH_V1 * SAMPLES * 2;
const R: usize = BLOCK_SAMPLES + CH_RESIDUAL * SAMPLES * 2;

function add(field: usize, value: i32): void {
  store<i64>(SUMS + field, load<i64>(SUMS + field) + value);
}

/** Each block, before the meter. */
export function pv_block(): void {
  const wide = is_wide();
  if (wide && !wide_good) return;
  const offset = channel_offset(CH_RESIDUAL);
  let vi = 0;
  let ii = 0;
  let sum = 0;
  for (let k: usize = 0; k < <usize>SAMPLES * 2; k += 2) {
    const v = wide ? load<i32>(WIDE + 2 * k) >> 8 : <i32>load<u16>(BLOCK + k, V) - MIDDLE;
    const i = <i32>load<u16>(BLOCK + k, R) - offset;
    vi += v * i;
    ii += i * i;
    sum += i;
  }
  add(PV_VI, vi);
  add(PV_II, ii);
  add(PV_I, sum);
}

/** A half is over. */
export function pv_half(): void {
  memory.copy(DONE, SUMS, 48);
  memory.fill(SUMS, 0, 24);
}

/** Sum over the last two halves. @param field PV_* */
export function pv_both(field: usize): i64 {
  return load<i64>(DONE + field) + load<i64>(LAST + field);
}
