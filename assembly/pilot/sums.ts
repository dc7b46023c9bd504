/**
 * The per-sample work of metering: sums over one mains cycle of raw codes, three phases and the residual current.
 *
 * An interpreter charges for each operation, so the loop is unrolled and nothing in it is 64 bits wide. 25 blocks of
 * 12-bit codes fit: 250 * 4095^2 < 2^32. Power, and so energy, comes from all samples; the squares for the rms values, which only
 * displays and slow protection use, and the residual current from every other one (5 kHz).
 */
import { BLOCK_SAMPLES, CH_I1, CH_RESIDUAL, CH_V1, SAMPLES } from '../mailbox';
import { BLOCK } from './memory';

/** u32 sums per phase, of even and odd samples where it says so, then u32 r, r*r of even ones; where each lies within its phase: */
export const SUM_V_EVEN: usize = 0;
export const SUM_V_ODD: usize = 4;
export const SUM_I_EVEN: usize = 8;
export const SUM_I_ODD: usize = 12;
export const SUM_VV_EVEN: usize = 16;
export const SUM_II_EVEN: usize = 20;
export const SUM_VI: usize = 24;
export const SUM_PHASE: usize = 28;
export const SUM_R_EVEN: usize = 84;
export const SUM_RR_EVEN: usize = 88;
export const SUM_BYTES: i32 = 92;

/** Sums of the cycle that runs. */
export const CYCLE: usize = memory.data(SUM_BYTES, 4);

const V: usize = BLOCK_SAMPLES + CH_V1 * SAMPLES * 2;
const I: usize = BLOCK_SAMPLES + CH_I1 * SAMPLES * 2;
const R: usize = BLOCK_SAMPLES + CH_RESIDUAL * SAMPLES * 2;

// prettier-ignore
function add_phase(phase: usize): i32 {
  const p = BLOCK + phase * <usize>(SAMPLES * 2);
  let v = <i32>load<u16>(p, V);
  let i = <i32>load<u16>(p, I);
  let v_even = v;
  let i_even = i;
  let vv = v * v;
  let ii = i * i;
  let vi = v * i;
  v = load<u16>(p, V + 2); i = load<u16>(p, I + 2); vi += v * i;
  let v_odd = v;
  let i_odd = i;
  v = load<u16>(p, V + 4); i = load<u16>(p, I + 4); v_even += v; i_even += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 6); i = load<u16>(p, I + 6); v_odd += v; i_odd += i; vi += v * i;
  v = load<u16>(p, V + 8); i = load<u16>(p, I + 8); v_even += v; i_even += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 10); i = load<u16>(p, I + 10); v_odd += v; i_odd += i; vi += v * i;
  v = load<u16>(p, V + 12); i = load<u16>(p, I + 12); v_even += v; i_even += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 14); i = load<u16>(p, I + 14); v_odd += v; i_odd += i; vi += v * i;
  v = load<u16>(p, V + 16); i = load<u16>(p, I + 16); v_even += v; i_even += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 18); i = load<u16>(p, I + 18); v_odd += v; i_odd += i; vi += v * i;
  const sums = CYCLE + phase * SUM_PHASE;
  store<i32>(sums, load<i32>(sums, SUM_V_EVEN) + v_even, SUM_V_EVEN);
  store<i32>(sums, load<i32>(sums, SUM_V_ODD) + v_odd, SUM_V_ODD);
  store<i32>(sums, load<i32>(sums, SUM_I_EVEN) + i_even, SUM_I_EVEN);
  store<i32>(sums, load<i32>(sums, SUM_I_ODD) + i_odd, SUM_I_ODD);
  store<i32>(sums, load<i32>(sums, SUM_VV_EVEN) + vv, SUM_VV_EVEN);
  store<i32>(sums, load<i32>(sums, SUM_II_EVEN) + ii, SUM_II_EVEN);
  store<i32>(sums, load<i32>(sums, SUM_VI) + vi, SUM_VI);
  return v_even + v_odd;
}

// prettier-ignore
function add_residual(): void {
  let r = <i32>load<u16>(BLOCK, R);
  let even = r;
  let rr = r * r;
  r = load<u16>(BLOCK, R + 4); even += r; rr += r * r;
  r = load<u16>(BLOCK, R + 8); even += r; rr += r * r;
  r = load<u16>(BLOCK, R + 12); even += r; rr += r * r;
  r = load<u16>(BLOCK, R + 16); even += r; rr += r * r;
  store<i32>(CYCLE, load<i32>(CYCLE, SUM_R_EVEN) + even, SUM_R_EVEN);
  store<i32>(CYCLE, load<i32>(CYCLE, SUM_RR_EVEN) + rr, SUM_RR_EVEN);
}

/** Adds the block at BLOCK to the cycle. @returns the sum of its ten V1 codes */
export function add_block(): i32 {
  const v1 = add_phase(0);
  add_phase(1);
  add_phase(2);
  add_residual();
  return v1;
}
