/** Roots for root mean squares, in integers. */

/** Floor of the square root. */
export function isqrt(x: u32): u32 {
  let root: u32 = 0;
  for (let bit: u32 = 1 << 30; bit != 0; bit >>= 2) {
    const trial = root + bit;
    root >>= 1;
    if (x >= trial) {
      x -= trial;
      root += bit;
    }
  }
  return root;
}

/**
 * sqrt(square_sum / n) * gain.
 * @param square_sum of codes (centred), below 2^46
 * @param n          number of samples, 1..65535
 * @param gain_q16   units per code in 1/65536, its sign is ignored
 * @returns in units, to some 15 bits
 */
export function rms(square_sum: u64, n: u32, gain_q16: i32): u32 {
  let mean = (square_sum << 10) / n;
  if (mean == 0) return 0;
  // Shift by an even number of bits until the number fills 31 or 32 bits; the root is then shifted by half.
  let shift = (<i32>clz<u64>(mean) - 32) & ~1;
  if (shift >= 0) mean <<= shift;
  else mean >>= -shift;
  const root = <u64>isqrt(<u32>mean);
  const gain = <u64>(gain_q16 < 0 ? -gain_q16 : gain_q16);
  return <u32>((root * gain) >> (21 + (shift >> 1)));
}
