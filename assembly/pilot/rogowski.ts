/**
 * Rogowski coils: they give the rise of a current, which is integrated here, in place, before anything looks at it. A coil's channel has
 * the gain that is right for a sine of 50 Hz.
 *
 * y += (x[n] + x[n-1]) / 2 * 2 pi * 50 Hz * 100 us, without the mean of x, and with a leak, or offsets would run away. Both, with time constants of
 * 33 s and 16 s, make y lead by 0.017 degrees at 50 Hz (0.019 at 45, 0.013 at 65 Hz). The rule takes (w * 100 us)^2 / 12 off a sine: 0.008 % at 50 Hz,
 * 0.2 % of the 5th harmonic. After start, and after samples were lost, the time constants grow with the time since.
 */
import { BLOCK_SAMPLES, CH_I1, CONFIG_WIDE, SAMPLES } from '../mailbox';
import { WIDE, wide_good } from './ads131';
import { BLOCK, channel_offset, config_flags } from './memory';

/** Half of 2 pi * 50 Hz * 100 us, in 2^-32. */
const HALF_STEP_q32: i64 = 67465230;
/** A tenth, in 2^-32. */
const TENTH_q32: i64 = 429496730;
/** log2 of the time constants [blocks]. */
const MEAN_SHIFT: u32 = 15;
const LEAK_SHIFT: u32 = 14;
/** Lost samples leave an offset: the leak is as fast as so many blocks after start. */
const AGE_AFTER_LOSS: u32 = 256;
const MOST: i64 = 1 << 55; // of y: a code of 24 bits, in 2^-32
/** 12-bit codes get so many bits behind the point. */
const NARROW_BITS: i32 = 8;

/** Per channel: i64 y, i64 mean of x, both in 2^-32; i64 x before. */
const STATE: usize = memory.data(72, 8);
const ROW: usize = memory.data(40, 4);
let age: u32 = 0; // blocks

/** Integrates ten samples of channel 0..2, i32 codes, in place. */
export function integrate(row: usize, channel: i32): void {
  const state = STATE + 24 * <usize>channel;
  const mean = load<i64>(state, 8);
  const doubled = 31 - clz(age | 1);
  const around = <i32>((mean + (1 << 31)) >> 32);
  let y = load<i64>(state);
  y -= y >> min<i64>(doubled, LEAK_SHIFT);
  let before = load<i64>(state, 16);
  let sum: i64 = 0;
  for (let at = row; at < row + 4 * SAMPLES; at += 4) {
    const x = load<i32>(at);
    sum += x;
    const now = <i64>(x - around);
    y += (now + before) * HALF_STEP_q32;
    before = now;
    store<i32>(at, <i32>(y >> 32));
  }
  store<i64>(state, max(min(y, MOST), -MOST));
  store<i64>(state, mean + ((sum * TENTH_q32 - mean) >> min<i64>(doubled, MEAN_SHIFT)), 8);
  store<i64>(state, before, 16);
}

/** A block has passed: to be called once for all channels. @param whole false: it had no samples */
export function pass(whole: bool): void {
  age = whole ? min(age + 1, 1 << MEAN_SHIFT) : min(age, AGE_AFTER_LOSS);
}

/** Every block of a board that has coils (CONFIG_ROGOWSKI), after what judges the channels themselves, before the meter. */
export function rogowski_block(): void {
  const wide = (config_flags & CONFIG_WIDE) != 0;
  pass(!wide || wide_good);
  if (wide && !wide_good) return;
  for (let channel = 0; channel < 3; channel++) {
    if (wide) integrate(WIDE + 4 * SAMPLES * (3 + channel), channel);
    else narrow(channel);
  }
}

/** Codes of 12 bits stay what they are: around their offset, within their range. */
function narrow(channel: i32): void {
  const offset = channel_offset(CH_I1 + channel);
  const codes = BLOCK + BLOCK_SAMPLES + 2 * SAMPLES * (CH_I1 + channel);
  for (let n: usize = 0; n < <usize>SAMPLES; n++) {
    store<i32>(ROW + 4 * n, (<i32>load<u16>(codes + 2 * n) - offset) << NARROW_BITS);
  }
  integrate(ROW, channel);
  for (let n: usize = 0; n < <usize>SAMPLES; n++) {
    const code = offset + ((load<i32>(ROW + 4 * n) + (1 << (NARROW_BITS - 1))) >> NARROW_BITS);
    store<u16>(codes + 2 * n, <u16>max(min(code, 4095), 0));
  }
}
