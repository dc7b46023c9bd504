/**
 * The per-sample work of metering: sums over one mains cycle of raw codes, three phases and the residual current.
 *
 * An interpreter charges for each operation, so the loop is unrolled and nothing in it is 64 bits wide. 25 blocks of
 * 12-bit codes fit: 250 * 4095^2 < 2^32.
 */
import { BLOCK_SAMPLES, CH_I1, CH_RESIDUAL, CH_V1, SAMPLES } from '../mailbox';
import { BLOCK } from './memory';

/** u32 v, i, v*v, i*i, v*i per phase, then u32 r, r*r; where each lies within its phase: */
export const SUM_V: usize = 0;
export const SUM_I: usize = 4;
export const SUM_VV: usize = 8;
export const SUM_II: usize = 12;
export const SUM_VI: usize = 16;
export const SUM_PHASE: usize = 20;
export const SUM_R: usize = 60;
export const SUM_RR: usize = 64;
export const SUM_BYTES: i32 = 68;

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
  let sv = v;
  let si = i;
  let vv = v * v;
  let ii = i * i;
  let vi = v * i;
  v = load<u16>(p, V + 2); i = load<u16>(p, I + 2); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 4); i = load<u16>(p, I + 4); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 6); i = load<u16>(p, I + 6); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 8); i = load<u16>(p, I + 8); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 10); i = load<u16>(p, I + 10); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 12); i = load<u16>(p, I + 12); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 14); i = load<u16>(p, I + 14); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 16); i = load<u16>(p, I + 16); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  v = load<u16>(p, V + 18); i = load<u16>(p, I + 18); sv += v; si += i; vv += v * v; ii += i * i; vi += v * i;
  const sums = CYCLE + phase * SUM_PHASE;
  store<i32>(sums, load<i32>(sums, SUM_V) + sv, SUM_V);
  store<i32>(sums, load<i32>(sums, SUM_I) + si, SUM_I);
  store<i32>(sums, load<i32>(sums, SUM_VV) + vv, SUM_VV);
  store<i32>(sums, load<i32>(sums, SUM_II) + ii, SUM_II);
  store<i32>(sums, load<i32>(sums, SUM_VI) + vi, SUM_VI);
  return sv;
}

// prettier-ignore
function add_residual(): void {
  let r = <i32>load<u16>(BLOCK, R);
  let s = r;
  let rr = r * r;
  r = load<u16>(BLOCK, R + 2); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 4); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 6); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 8); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 10); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 12); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 14); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 16); s += r; rr += r * r;
  r = load<u16>(BLOCK, R + 18); s += r; rr += r * r;
  store<i32>(CYCLE, load<i32>(CYCLE, SUM_R) + s, SUM_R);
  store<i32>(CYCLE, load<i32>(CYCLE, SUM_RR) + rr, SUM_RR);
}

/** Adds the block at BLOCK to the cycle. @returns the sum of its ten V1 codes */
export function add_block(): i32 {
  const v1 = add_phase(0);
  add_phase(1);
  add_phase(2);
  add_residual();
  return v1;
}
