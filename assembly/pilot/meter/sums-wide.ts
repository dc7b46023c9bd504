/**
 * The per-sample work of metering with a 24-bit front end (`ads131.ts`): the same sums as in `sums.ts`, over half a window, 64 bits
 * wide, of codes that have no offset to speak of.
 */
import { SAMPLES } from '../../mailbox';
import { WIDE, wide_good } from '../ads131';
import { next_reference } from './reference';
import { add_residual } from './sums';

/**
 * Sums per phase, i64, where each lies, here and in a half (window.ts): squares and products in codes^2, sums in codes, those turned in
 * 1/1024 of 256 codes.
 */
export const OF_VV: usize = 0;
export const OF_II: usize = 8;
export const OF_VI: usize = 16;
export const OF_V: usize = 24;
export const OF_I: usize = 32;
export const OF_VC: usize = 40;
export const OF_VS: usize = 48;
export const OF_IC: usize = 56;
export const OF_IS: usize = 64;
export const OF_PHASE: usize = 72;
/** Squares of the sum of the three currents, in 256 codes. */
export const WIDE_NN: usize = 216;
export const WIDE_BYTES: i32 = 224;

/** Sums of the half that runs. */
export const WIDE_SUMS: usize = memory.data(224, 8);

const ROW: usize = SAMPLES * 4;
const I: usize = 3 * ROW;
/** From codes to 256 codes, and V1 on to what its crossings are found with: some 0.3 V. */
const COARSE: i32 = 8;
const CROSSING: i32 = 12;

function add(at: usize, value: i64): void {
  store<i64>(at, load<i64>(at) + value);
}

// prettier-ignore
function add_phase(phase: usize, c: i32, s: i32): i32 {
  const p = WIDE + phase * ROW;
  let v = load<i32>(p);
  let i = load<i32>(p, I);
  let v_sum = v;
  let i_sum = i;
  let vv = <i64>v * v;
  let ii = <i64>i * i;
  let vi = <i64>v * i;
  v = load<i32>(p, 4); i = load<i32>(p, I + 4); v_sum += v; i_sum += i; vi += <i64>v * i;
  v = load<i32>(p, 8); i = load<i32>(p, I + 8); v_sum += v; i_sum += i; vi += <i64>v * i; vv += <i64>v * v; ii += <i64>i * i;
  v = load<i32>(p, 12); i = load<i32>(p, I + 12); v_sum += v; i_sum += i; vi += <i64>v * i;
  v = load<i32>(p, 16); i = load<i32>(p, I + 16); v_sum += v; i_sum += i; vi += <i64>v * i; vv += <i64>v * v; ii += <i64>i * i;
  v = load<i32>(p, 20); i = load<i32>(p, I + 20); v_sum += v; i_sum += i; vi += <i64>v * i;
  v = load<i32>(p, 24); i = load<i32>(p, I + 24); v_sum += v; i_sum += i; vi += <i64>v * i; vv += <i64>v * v; ii += <i64>i * i;
  v = load<i32>(p, 28); i = load<i32>(p, I + 28); v_sum += v; i_sum += i; vi += <i64>v * i;
  v = load<i32>(p, 32); i = load<i32>(p, I + 32); v_sum += v; i_sum += i; vi += <i64>v * i; vv += <i64>v * v; ii += <i64>i * i;
  v = load<i32>(p, 36); i = load<i32>(p, I + 36); v_sum += v; i_sum += i; vi += <i64>v * i;
  const sums = WIDE_SUMS + phase * OF_PHASE;
  add(sums + OF_VV, vv);
  add(sums + OF_II, ii);
  add(sums + OF_VI, vi);
  add(sums + OF_V, v_sum);
  add(sums + OF_I, i_sum);
  v = v_sum >> COARSE;
  i = i_sum >> COARSE;
  add(sums + OF_VC, v * c);
  add(sums + OF_VS, v * s);
  add(sums + OF_IC, i * c);
  add(sums + OF_IS, i * s);
  return v_sum;
}

/** Adds the front end's block to the sums; one that is not good is as without voltage and current. @returns the sum of its ten V1 codes, coarse */
export function add_wide_block(): i32 {
  const reference = next_reference();
  add_residual();
  if (!wide_good) return 0;
  const s = <i32>reference;
  const c = <i32>((reference - s) >> 32);
  const v1 = add_phase(0, c, s);
  add_phase(1, c, s);
  add_phase(2, c, s);
  const n = (load<i32>(WIDE, I + 8) + load<i32>(WIDE, I + ROW + 8) + load<i32>(WIDE, I + 2 * ROW + 8)) >> COARSE;
  add(WIDE_SUMS + WIDE_NN, <i64>n * n);
  return v1 >> CROSSING;
}
