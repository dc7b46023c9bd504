/**
 * The reference that the fundamental of voltages and currents is compared with: a sine of the mains' frequency that runs on, block by
 * block. Its own phase does not matter, only what voltages and currents have against it.
 */

/** One turn, i16 in 1/1024. */
const STEPS: i32 = 1024;
const SINE: usize = memory.data(2048, 2);
/** A turn by STEPS: cosine and sine in 2^-30. */
const STEP_COS_q30: i64 = 1073721611;
const STEP_SIN_q30: i64 = 6588356;

let phase: u32 = 0; // 2^32 is a turn
/** Turns per block of 1 ms, 2^-32: 50 Hz until the mains were measured. */
export let pace: u32 = 214748365;

/** Fills the table; once. */
export function reference_start(): void {
  let c: i64 = 1 << 30;
  let s: i64 = 0;
  for (let n = 0; n < STEPS; n++) {
    store<i16>(SINE + ((<usize>n) << 1), <i16>((s + (1 << 19)) >> 20));
    const next = (c * STEP_COS_q30 - s * STEP_SIN_q30) >> 30;
    s = (s * STEP_COS_q30 + c * STEP_SIN_q30) >> 30;
    c = next;
  }
}

/** From the next block on. @param turns_q32 per block */
export function set_pace(turns_q32: u32): void {
  pace = turns_q32;
}

/** The reference in this block, cosine * 2^32 + sine, in 1/1024: one product with it is both. Goes on by one block. */
export function next_reference(): i64 {
  phase += pace;
  const sine = <i64>load<i16>(SINE + ((phase >> 21) & 0x7fe));
  return ((<i64>load<i16>(SINE + (((phase + 0x40000000) >> 21) & 0x7fe))) << 32) + sine;
}

// atan(r) / 2 pi for r up to 1, within 1.6e-5 turns: odd polynomial, 2^-32 turns.
const A1: i64 = 683025259;
const A3: i64 = -219554331;
const A5: i64 = 99978257;
const A7: i64 = -26645374;

/** Angle of the point (x, y) in 2^-32 turns, within 1.6e-5 of a turn; 0 for the origin. */
export function angle_q32(x: i64, y: i64): u32 {
  const ax = x < 0 ? -x : x;
  const ay = y < 0 ? -y : y;
  const steep = ay > ax;
  let high = steep ? ay : ax;
  let low = steep ? ax : ay;
  if (high == 0) return 0;
  const shift = 18 - clz<i64>(high);
  if (shift > 0) {
    high >>= shift;
    low >>= shift;
  }
  const r = (low << 16) / high;
  const t = (r * r) >> 16;
  const odd = A1 + ((t * (A3 + ((t * (A5 + ((t * A7) >> 16))) >> 16))) >> 16);
  let turns = <u32>((odd * r) >> 16);
  if (steep) turns = 0x40000000 - turns;
  if (x < 0) turns = 0x80000000 - turns;
  return y < 0 ? 0 - turns : turns;
}
