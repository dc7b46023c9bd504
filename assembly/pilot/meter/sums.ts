/**
 * The per-sample work of metering: sums of codes over half a window, three phases and neutral; and over one mains cycle, residual
 * current.
 *
 * An interpreter charges for each operation, so the loop is unrolled and hardly anything in it is 64 bits wide: 111 blocks, five cycles
 * of 45 Hz, fit in the rest: 5 * 111 * 2048^2 < 2^32. Power, and so energy, comes from all samples; the squares for the rms values and
 * the residual current from every other one (5 kHz), the neutral current from one of ten (1 kHz). What belongs to the fundamental is
 * taken from the sum of each block: ten samples are a filter with its zeros at multiples of 1 kHz.
 */
import { BLOCK_SAMPLES, CH_I1, CH_RESIDUAL, CH_V1, SAMPLES } from '../../mailbox';
import { BLOCK } from '../memory';
import { next_reference } from './reference';

/** Sums per phase, where each lies: i64 v*i; i64 block sums times the reference (cosine * 2^32 + sine, in 1/1024 codes; each of
 * the two stays within 31 bits); u32 squares of even samples; i32 v, i. */
export const SUM_VI: usize = 0;
export const SUM_V_TURNED: usize = 8;
export const SUM_I_TURNED: usize = 16;
export const SUM_VV: usize = 24;
export const SUM_II: usize = 28;
export const SUM_V: usize = 32;
export const SUM_I: usize = 36;
export const SUM_PHASE: usize = 40;
/** u32 squares of the sum of the three currents, one sample of each block. */
export const SUM_NN: usize = 120;
export const SUM_BYTES: i32 = 128;

/** Codes of V, I and neutral are taken against the middle of the ADC's range. */
export const MIDDLE: i32 = 2048;

/** Sums of the half that runs. */
export const SUMS: usize = memory.data(128, 8);
/** Of the cycle that runs: u32 r, r*r of even samples of the residual current, raw. */
export const RESIDUAL: usize = memory.data(8, 8);

const V: usize = BLOCK_SAMPLES + CH_V1 * SAMPLES * 2;
const I: usize = BLOCK_SAMPLES + CH_I1 * SAMPLES * 2;
const I2: usize = I + SAMPLES * 2;
const I3: usize = I + SAMPLES * 4;
const R: usize = BLOCK_SAMPLES + CH_RESIDUAL * SAMPLES * 2;
const MIDDLE_SQUARED: i32 = MIDDLE * MIDDLE;

// prettier-ignore
function add_phase(phase: usize, reference: i64): i32 {
  const p = BLOCK + phase * <usize>(SAMPLES * 2);
  // Two samples a load; sums of both halves at once, as ten codes stay below 2^16.
  let x = load<u32>(p, V);
  let y = load<u32>(p, I);
  let both_v = x;
  let both_i = y;
  let a = <i32>(x & 0xffff);
  let b = <i32>(y & 0xffff);
  let vv = a * a;
  let ii = b * b;
  let vi = a * b + <i32>(x >>> 16) * <i32>(y >>> 16);
  x = load<u32>(p, V + 4); y = load<u32>(p, I + 4); both_v += x; both_i += y; a = x & 0xffff; b = y & 0xffff;
  vv += a * a; ii += b * b; vi += a * b + <i32>(x >>> 16) * <i32>(y >>> 16);
  x = load<u32>(p, V + 8); y = load<u32>(p, I + 8); both_v += x; both_i += y; a = x & 0xffff; b = y & 0xffff;
  vv += a * a; ii += b * b; vi += a * b + <i32>(x >>> 16) * <i32>(y >>> 16);
  x = load<u32>(p, V + 12); y = load<u32>(p, I + 12); both_v += x; both_i += y; a = x & 0xffff; b = y & 0xffff;
  vv += a * a; ii += b * b; vi += a * b + <i32>(x >>> 16) * <i32>(y >>> 16);
  x = load<u32>(p, V + 16); y = load<u32>(p, I + 16); both_v += x; both_i += y; a = x & 0xffff; b = y & 0xffff;
  vv += a * a; ii += b * b; vi += a * b + <i32>(x >>> 16) * <i32>(y >>> 16);
  a = both_v & 0xffff;
  b = both_i & 0xffff;
  vv -= (2 * MIDDLE) * a - 5 * MIDDLE_SQUARED;
  ii -= (2 * MIDDLE) * b - 5 * MIDDLE_SQUARED;
  const v = a + <i32>(both_v >>> 16) - SAMPLES * MIDDLE;
  const i = b + <i32>(both_i >>> 16) - SAMPLES * MIDDLE;
  vi -= MIDDLE * (v + i) + SAMPLES * MIDDLE_SQUARED;
  const sums = SUMS + phase * SUM_PHASE;
  store<i32>(sums, load<i32>(sums, SUM_VV) + vv, SUM_VV);
  store<i32>(sums, load<i32>(sums, SUM_II) + ii, SUM_II);
  store<i64>(sums, load<i64>(sums, SUM_VI) + vi, SUM_VI);
  store<i32>(sums, load<i32>(sums, SUM_V) + v, SUM_V);
  store<i32>(sums, load<i32>(sums, SUM_I) + i, SUM_I);
  store<i64>(sums, load<i64>(sums, SUM_V_TURNED) + v * reference, SUM_V_TURNED);
  store<i64>(sums, load<i64>(sums, SUM_I_TURNED) + i * reference, SUM_I_TURNED);
  return v;
}

function add_neutral(): void {
  const n = <i32>load<u16>(BLOCK, I + 4) + <i32>load<u16>(BLOCK, I2 + 4) + <i32>load<u16>(BLOCK, I3 + 4) - 3 * MIDDLE;
  store<i32>(SUMS, load<i32>(SUMS, SUM_NN) + n * n, SUM_NN);
}

// prettier-ignore
export function add_residual(): void {
  let r = <i32>load<u16>(BLOCK, R);
  let even = r;
  let rr = r * r;
  r = load<u16>(BLOCK, R + 4); even += r; rr += r * r;
  r = load<u16>(BLOCK, R + 8); even += r; rr += r * r;
  r = load<u16>(BLOCK, R + 12); even += r; rr += r * r;
  r = load<u16>(BLOCK, R + 16); even += r; rr += r * r;
  store<i32>(RESIDUAL, load<i32>(RESIDUAL) + even);
  store<i32>(RESIDUAL, load<i32>(RESIDUAL, 4) + rr, 4);
}

/** Adds the block at BLOCK to the sums. @returns the sum of its ten V1 codes, less that of the middle of the range */
export function add_block(): i32 {
  const reference = next_reference();
  const v1 = add_phase(0, reference);
  add_phase(1, reference);
  add_phase(2, reference);
  add_neutral();
  add_residual();
  return v1;
}
