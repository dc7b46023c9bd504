/**
 * The two plateaus of the control pilot in one block. Which samples belong to which follows from their position in
 * the period and from what the pilot timer really did (block header), never from their values: a short or an open
 * line must not be able to hide by looking like the other plateau.
 */
import { BLOCK_PWM_CHANGED, BLOCK_SAMPLES, CH_CP, SAMPLES } from '../mailbox';
import { PWM_HIGH, PWM_LOW } from '../door';
import { BLOCK, channel_gain_q16, channel_offset } from './memory';
import { CP_BEFORE_EDGE_us, CP_SETTLED_us, CP_SETTLE_us, CP_SPREAD_mV } from './limits';

/** No plateau of that kind in the block. */
export const NO_LEVEL: i32 = i32.MIN_VALUE;
/** The samples of the plateau do not agree. */
export const UNSETTLED: i32 = i32.MIN_VALUE + 1;

/** Levels of the last block [mV], or NO_LEVEL, or UNSETTLED. */
export let cp_high_mV: i32 = NO_LEVEL;
export let cp_low_mV: i32 = NO_LEVEL;

// Byte offsets into the CP samples, [from, to), for the header word below.
let known: u32 = u32.MAX_VALUE;
let high_from: usize = 0;
let high_to: usize = 0;
let low_from: usize = 0;
let low_to: usize = 0;

// The fast way: while every sample of a plateau stays within +-QUIET codes of the level last worked out, the level stands.
// u16 per sample: the lowest code of that window, and the bits that must be 0 in the distance to it (none outside plateaus).
const QUIET: i32 = 16; // 0.13 V on the boards there are; the windows of the states are 2.2 V wide
const QUIET_BITS: u16 = 0xffe0;
const REFRESH: i32 = 64; // blocks until the levels are worked out again in any case
const lowest: usize = memory.data(24, 8);
const bits: usize = memory.data(24, 8);
let quiet_blocks: i32 = 0;

/** Four samples at a time. A sample below its window borrows from the next one, but only after setting its own bits. */
function is_quiet(): bool {
  return (
    (((load<u64>(BLOCK, BLOCK_SAMPLES) - load<u64>(lowest)) & load<u64>(bits)) |
      ((load<u64>(BLOCK, BLOCK_SAMPLES + 8) - load<u64>(lowest, 8)) & load<u64>(bits, 8)) |
      (<u64>((load<u32>(BLOCK, BLOCK_SAMPLES + 16) - load<u32>(lowest, 16)) & load<u32>(bits, 16)))) ==
    0
  );
}

function expect_codes(from: usize, to: usize, level_mV: i32): void {
  if (from >= to) return;
  const low = (level_mV << 12) / (channel_gain_q16(CH_CP) >> 4) + channel_offset(CH_CP) - QUIET;
  for (let at = from; at < to; at += 2) {
    store<u16>(lowest + at, <u16>(low < 0 ? 0 : low));
    store<u16>(bits + at, QUIET_BITS);
  }
}

/** Number of sampling instants k*100 us + phase before `t_us`, 0..10. */
function instants_before(t_us: i32, phase_us: i32): i32 {
  const k = (t_us - phase_us + 99) / 100;
  return k < 0 ? 0 : k > SAMPLES ? SAMPLES : k;
}

/** The first sample that counts after the edge at `edge_us`; `end` is the first one after the plateau. */
function first_after(edge_us: i32, end: i32, phase_us: i32): i32 {
  const settled = instants_before(edge_us + CP_SETTLED_us, phase_us);
  return settled < end ? settled : instants_before(edge_us + CP_SETTLE_us, phase_us);
}

function find_ranges(mode: i32, phase_us: i32, duty_1e4: i32): void {
  high_from = high_to = low_from = low_to = 0;
  if (mode == PWM_HIGH) {
    high_to = (<usize>SAMPLES) << 1;
  } else if (mode == PWM_LOW) {
    low_to = (<usize>SAMPLES) << 1;
  } else {
    const edge_us = duty_1e4 / 10;
    const high_end = instants_before(edge_us - CP_BEFORE_EDGE_us + 1, phase_us);
    high_from = (<usize>first_after(0, high_end, phase_us)) << 1;
    high_to = (<usize>high_end) << 1;
    low_from = (<usize>first_after(edge_us, SAMPLES, phase_us)) << 1;
    low_to = (<usize>SAMPLES) << 1;
  }
}

/** Mean of the samples in [from, to) bytes [mV], NO_LEVEL or UNSETTLED. */
function level(from: usize, to: usize): i32 {
  if (from >= to) return NO_LEVEL;
  const gain_q12 = channel_gain_q16(CH_CP) >> 4;
  let p = BLOCK + from;
  const end = BLOCK + to;
  const first = <i32>load<u16>(p, BLOCK_SAMPLES);
  let sum = first;
  let min = first;
  let max = first;
  for (p += 2; p < end; p += 2) {
    const code = <i32>load<u16>(p, BLOCK_SAMPLES);
    sum += code;
    if (code < min) min = code;
    if (code > max) max = code;
  }
  if ((max - min) * gain_q12 > CP_SPREAD_mV << 12) return UNSETTLED;
  const n = <i32>((to - from) >> 1);
  return (((sum << 4) / n - (channel_offset(CH_CP) << 4)) * gain_q12) >> 16;
}

/** Highest sample of the block [mV], wherever it is. */
function highest_mV(): i32 {
  let max: i32 = 0;
  for (let p = BLOCK, end = BLOCK + ((<usize>SAMPLES) << 1); p < end; p += 2) {
    const code = <i32>load<u16>(p, BLOCK_SAMPLES);
    if (code > max) max = code;
  }
  return ((max - channel_offset(CH_CP)) * (channel_gain_q16(CH_CP) >> 4)) >> 12;
}

/**
 * Finds both plateaus of the block at BLOCK. Where the PWM changed within the block, positions mean nothing; the highest
 * sample is then the high level if there was one (an unplugged line shows +12 V there), and no low level is given.
 */
export function find_plateaus(): void {
  if (load<u32>(BLOCK, 20) & BLOCK_PWM_CHANGED) {
    cp_high_mV = highest_mV();
    cp_low_mV = NO_LEVEL;
    quiet_blocks = 0;
    return;
  }
  const header = load<u32>(BLOCK, 16);
  if (header != known) {
    known = header;
    find_ranges(header & 0xff, (header >> 8) & 0xff, header >> 16);
  } else if (--quiet_blocks > 0 && is_quiet()) return;
  cp_high_mV = level(high_from, high_to);
  cp_low_mV = level(low_from, low_to);
  quiet_blocks = 0;
  if (cp_high_mV == UNSETTLED || cp_low_mV == UNSETTLED) return;
  quiet_blocks = REFRESH;
  memory.fill(lowest, 0, 24);
  memory.fill(bits, 0, 24);
  expect_codes(high_from, high_to, cp_high_mV);
  expect_codes(low_from, low_to, cp_low_mV);
}
