/**
 * Harmonics of one phase, on request: three mains cycles of its voltage are kept under a Hann window, then one order after the other is
 * compared with a sine of its frequency; then the same with the current. In pieces, one in every fourth block in which the meter has no
 * other job. docs/metering.md, "Harmonics".
 */
import { BLOCK_SAMPLES, CH_I1, CH_V1, SAMPLES } from '../../mailbox';
import { HARMONICS_SIZE, sendHarmonics } from '../../telemetry';
import { WIDE, wide_good } from '../ads131';
import { BLOCK, STATUS, channel_gain_q16 } from '../memory';
import { is_wide } from './cycle';
import { isqrt } from './rms';
import { MIDDLE } from './sums';

/** Cycles under the window: its spectrum is zero at all orders but its own. */
const CYCLES: i32 = 3;
/** At 40 Hz. */
const SAMPLES_MAX: i32 = 760;
const ORDERS: i32 = 40;
/** So much is done in a block: windowed pairs, and pairs compared. */
const FOLDED: i32 = 12;
const COMPARED: i32 = 16;
/** Free blocks for each of these, so that the pilot's average stays within its budget. */
const PACE: i32 = 4;
/** A fundamental below two to three codes (more at a higher frequency) is none (its square, as `fundamental`). */
const NOTHING: u64 = 1 << 35;

/** The record without its head, as docs/bench-link.md has it. */
const RESULT: usize = memory.data(HARMONICS_SIZE, 2);
const FREQUENCY: usize = 1;
const THD_V: usize = 5;
const THD_I: usize = 7;
const LIST: usize = 9;
const LIST_BYTES: usize = 78;
const UNKNOWN: u16 = 0xffff;
const HALF: i32 = 1 << 17; // to round

/**
 * i16 codes as they come; then, as both halves of a window are alike, of the two samples at the same distance from the middle one their
 * sum in place of the later one and their difference in place of the earlier one, windowed.
 */
const WAVE: usize = memory.data(SAMPLES_MAX * 2, 4);

/** What is to be done next. */
const IDLE: i32 = 0;
const PREPARE: i32 = 1;
const CAPTURE: i32 = 2;
const FOLD: i32 = 3;
const COMPARE: i32 = 4;
const CLOSE: i32 = 5;
const SEND: i32 = 6;
/** Not IDLE while a request is worked on. */
export let step: i32 = IDLE;

let waited: i32 = 0; // free blocks
let channel: i32 = 0;
let order: i32 = 0;
let reach: i32 = 0; // pairs
let coarser: i32 = 0; // from codes of a 24-bit front end, to the right
let done: i32 = 0; // samples, or pairs, that are through
// Turning by one sample, 2^-30: of the fundamental, of the window or of the order that runs; and how far that has come.
let base_cos: i64 = 0;
let base_sin: i64 = 0;
let turn_cos: i64 = 0;
let turn_sin: i64 = 0;
let at_cos: i64 = 0;
let at_sin: i64 = 0;
// The order that runs: its sine so far, 2^-14, and the sums.
let c: i32 = 0;
let s: i32 = 0;
let sum_c: i32 = 0;
let sum_s: i32 = 0;
let fundamental: u64 = 0;
let scale: u64 = 0; // of squares, to the right
let squares: u64 = 0; // of all other orders, so scaled

/** Begins anew, whatever was running. @param phase 1..3 */
export function request_harmonics(phase: i32): void {
  memory.fill(RESULT, 0, HARMONICS_SIZE);
  store<u8>(RESULT, <u8>phase);
  store<u16>(RESULT, UNKNOWN, THD_V);
  store<u16>(RESULT, UNKNOWN, THD_I);
  channel = CH_V1 + phase - 1;
  step = PREPARE;
}

/** In each block while a request is worked on. @param free nothing else was done in this block */
export function harmonics_block(free: bool): void {
  if (step == CAPTURE) return capture();
  if (!free || ++waited < PACE) return;
  waited = 0;
  if (step == SEND) {
    if (sendHarmonics(load<u64>(BLOCK), RESULT)) step = IDLE;
  } else if (load<u32>(STATUS, 84) == 0) fail();
  else if (step == PREPARE) prepare();
  else if (step == FOLD) fold();
  else if (step == COMPARE) compare();
  else close();
}

/** No mains, no harmonics: frequency 0 says so. */
function fail(): void {
  const phase = load<u8>(RESULT);
  request_harmonics(phase);
  step = SEND;
}

function turn_of(radians_q30: i64): void {
  const xx = (radians_q30 * radians_q30) >> 30;
  // Series of cosine and sine, within 2^-30 to 0.05 rad.
  turn_cos = (1 << 30) - (xx >> 1) + ((xx * xx) >> 30) / 24;
  turn_sin = radians_q30 - ((radians_q30 * xx) >> 30) / 6;
}

/** Goes on by one turn. */
function advance(): void {
  const next = (at_cos * turn_cos - at_sin * turn_sin) >> 30;
  at_sin = (at_sin * turn_cos + at_cos * turn_sin) >> 30;
  at_cos = next;
}

function prepare(): void {
  const frequency_mHz = load<u32>(STATUS, 84);
  store<u32>(RESULT, frequency_mHz, FREQUENCY);
  // Odd, as pairs are compared two by two.
  reach = ((min((CYCLES * 10_000_000) / frequency_mHz, SAMPLES_MAX - 1) >> 1) - 1) | 1;
  // 2 pi 1e-7 * 2^30 rad for each mHz.
  const radians_q30 = (<i64>frequency_mHz * 44_213_979) >> 16;
  turn_of(radians_q30);
  base_cos = turn_cos;
  base_sin = turn_sin;
  turn_of(radians_q30 / CYCLES);
  at_cos = 1 << 30;
  at_sin = 0;
  done = 0;
  if (is_wide()) find_coarser();
  step = CAPTURE;
}

function capture(): void {
  if (!is_wide()) memory.copy(WAVE + (done << 1), BLOCK + BLOCK_SAMPLES + channel * (SAMPLES * 2), SAMPLES * 2);
  else if (wide_good) capture_wide();
  else {
    step = PREPARE; // with a gap it would be another wave
    return;
  }
  done += SAMPLES;
  if (done <= reach << 1) return;
  done = 0;
  step = FOLD;
}

/** Then there is no fundamental, whatever the noise: as coarse as 12 bits. */
const NOTHING_SHOWN: i32 = 12;

/** 24-bit codes as those of 12 bits, so much coarser that four times the rms value fits. */
function capture_wide(): void {
  const from = WIDE + <usize>(channel - CH_V1) * (4 * SAMPLES);
  for (let n = 0; n < SAMPLES; n++) {
    const code = (load<i32>(from + (n << 2)) >> coarser) + MIDDLE;
    store<u16>(WAVE + ((done + n) << 1), <u16>max(min(code, 2 * MIDDLE - 1), 0));
  }
}

/** Of the channel's value as it was shown last, in codes; the gain is that of 256 codes. */
function find_coarser(): void {
  const shown = load<u32>(STATUS + ((<usize>(channel - CH_V1)) << 2), 48); // u32 V_mV[3], I_mA[3]
  const codes = ((<u64>shown) << 24) / abs(channel_gain_q16(channel));
  coarser = shown ? max(64 - <i32>clz(codes << 2) - 11, 0) : NOTHING_SHOWN;
}

function fold(): void {
  const middle = WAVE + (reach << 1);
  const until = min(done + FOLDED, reach + 1);
  for (let n = done; n < until; n++) {
    const later = middle + (n << 1);
    const earlier = middle - (n << 1);
    const a = <i32>load<u16>(later) - MIDDLE;
    const b = n ? <i32>load<u16>(earlier) - MIDDLE : 0;
    const window = <i32>(((1 << 30) + at_cos) >> 13); // (1 + cos) / 2, 2^-18
    store<i16>(earlier, <i16>(((a - b) * window + HALF) >> 18));
    store<i16>(later, <i16>(((a + b) * window + HALF) >> 18));
    advance();
  }
  done = until;
  if (done <= reach) return;
  order = 0;
  squares = 0;
  at_cos = 1 << 30;
  at_sin = 0;
  turn_cos = base_cos;
  turn_sin = base_sin;
  next_order();
}

function next_order(): void {
  order++;
  advance();
  c = 1 << 14;
  s = sum_c = sum_s = 0;
  done = 0;
  step = COMPARE;
}

function compare(): void {
  const until = min(done + COMPARED, reach + 1);
  const end = WAVE + ((reach + until) << 1);
  let later = WAVE + ((reach + done) << 1);
  let earlier = WAVE + ((reach - done) << 1);
  const by_c = <i32>((at_cos + (1 << 13)) >> 14);
  const by_s = <i32>((at_sin + (1 << 13)) >> 14);
  let x = c;
  let y = s;
  // COMPARED * 2^12 * 2^14 < 2^31
  let sum_x = 0;
  let sum_y = 0;
  do {
    sum_x += <i32>load<i16>(later) * x;
    sum_y += <i32>load<i16>(earlier) * y;
    const next_x = (x * by_c - y * by_s + (1 << 15)) >> 16;
    const next_y = (y * by_c + x * by_s + (1 << 15)) >> 16;
    earlier -= 4;
    sum_x += <i32>load<i16>(later, 2) * next_x;
    sum_y += <i32>load<i16>(earlier, 2) * next_y;
    x = (next_x * by_c - next_y * by_s + (1 << 15)) >> 16;
    y = (next_y * by_c + next_x * by_s + (1 << 15)) >> 16;
    later += 4;
  } while (later < end);
  c = x;
  s = y;
  sum_c += sum_x >> 5;
  sum_s += sum_y >> 5;
  done = until;
  if (done > reach) step = CLOSE;
}

/** Root of a scaled square against the fundamental, in 1e-4, rounded. */
function part(square: u64): u16 {
  const whole = <u32>(
    min<u64>((min<u64>(square, (<u64>1) << 37) * 100_000_000) / (fundamental >> scale), 65_534 * 65_534)
  );
  const floor = isqrt(whole);
  return <u16>(whole - floor * floor > floor ? floor + 1 : floor);
}

/** One order is known. */
function close(): void {
  const square = <u64>(<i64>sum_c * sum_c) + <u64>(<i64>sum_s * sum_s);
  const is_current = channel >= CH_I1;
  if (order == 1) {
    fundamental = square;
    if (square < NOTHING) return next_channel(is_current);
    scale = 34 - clz(square); // leaves 30 bits
  } else {
    squares += square >> scale;
    const at = RESULT + LIST + (is_current ? LIST_BYTES : 0) + ((order - 2) << 1);
    store<u16>(at, part(square >> scale));
  }
  if (order < ORDERS) return next_order();
  store<u16>(RESULT + (is_current ? THD_I : THD_V), part(squares));
  next_channel(is_current);
}

function next_channel(is_current: bool): void {
  channel += CH_I1 - CH_V1;
  step = is_current ? SEND : PREPARE;
}
