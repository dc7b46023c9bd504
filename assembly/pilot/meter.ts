/**
 * Metering: V, I, P, energy per phase, frequency, and the residual current's AC and DC parts.
 *
 * `sums.ts` adds up one mains cycle, found by the rising zero crossings of V1. The work that follows a cycle and, each
 * METER_CYCLES of them, a window, is cut into jobs, one per block, so that no block costs much more than another.
 * Every sample counts for energy exactly once; it is booked after its cycle. DC of V and I (mostly the offset of the
 * sensors) is taken out. V is sampled 10 us before I, which at 50 Hz costs 0.0005 % of P at power factor 1 and is
 * not corrected here.
 */
import { CH_I1, CH_RESIDUAL, CH_TEMP, CH_V1, SAMPLES, BLOCK_SAMPLES } from '../mailbox';
import { BLOCK, STATUS, channel_gain_q16, channel_offset } from './memory';
import { CREEP_mA, CREEP_mW, CYCLE_FREE_BLOCKS, CYCLE_MAX_BLOCKS, CYCLE_MIN_BLOCKS, METER_CYCLES } from './limits';
import * as sums from './sums';
import { CYCLE, SUM_BYTES, add_block } from './sums';
import { rms } from './rms';

/** What the block finished: nothing, the current of a phase in one cycle, residual and temperature, or a window. */
export const DONE_NOTHING: i32 = 0;
export const DONE_CYCLE: i32 = 1; // cycle_phase, cycle_II, cycle_samples are set
export const DONE_RESIDUAL: i32 = 2;
export const DONE_WINDOW: i32 = 3;

/** Of the phase in `cycle_phase`: sum of squared centred current codes over `cycle_samples` samples. */
export let cycle_phase: i32 = 0;
export let cycle_II: u32 = 0;
export let cycle_samples: i32 = 0;
/** Residual current of the last cycle. */
export let residual_ac_uA: i32 = 0;
export let residual_dc_uA: i32 = 0;

/** Blocks that the work after a cycle takes: three phases folded, the residual current, three phases booked. */
const CYCLE_JOBS: i32 = 8;
/** Energy is counted in 1/256 uW * 100 us; so many are 1 mWh. */
const UNITS_PER_mWh: u64 = 36_000_000_000 * 256;

const DONE_SUMS: usize = memory.data(SUM_BYTES, 4);
// Window, per phase: i64 vv, ii, vi (centred), i32 v, i.
const WIN_VV: usize = 0;
const WIN_II: usize = 8;
const WIN_VI: usize = 16;
const WIN_V: usize = 24;
const WIN_I: usize = 28;
const WIN_PHASE: usize = 32;
const WIN_BYTES: usize = 96;
const WINDOW: usize = memory.data(96, 8);
const DONE_WINDOW_SUMS: usize = memory.data(96, 8);
/** Of the last cycle, per phase: i64 vi, i32 v, i32 i, centred. */
const FOLDED_PHASE: usize = 16;
const FOLDED: usize = memory.data(48, 8);
/** u64 total, L1, L2, L3: energy below 1 mWh. */
const REMAINDERS: usize = memory.data(32, 8);

let cycle_blocks: i32 = 0;
let armed: bool = false; // V1 was clearly negative since the last crossing
let locked: bool = false; // the last cycle ended at a crossing
let partial: bool = false; // a part of a mains cycle, as far as one can know
let last_v1: i32 = 0;
let cycle_job: i32 = 0;
let window_job: i32 = 0;
let window_cycles: i32 = 0;
let window_samples: i32 = 0;
let window_locked: bool = true;
let done_samples: i32 = 0;
let done_ticks: i32 = 0; // of whole cycles, 1/1024 ms; 0 = not all of them ended at a crossing
let window_blocks: i32 = 0;
let crossing: i32 = 0; // time from the last crossing to the end of its block, 1/1024 ms
let window_crossing: i32 = 0; // same, of the crossing that began the window
let temperature_q6: i32 = -1;

/** Takes in one block. @returns DONE_*: what the caller should look at now */
export function meter_block(): i32 {
  const v1 = add_block() - channel_offset(CH_V1) * SAMPLES;
  cycle_blocks++;
  find_crossing(v1);
  if (cycle_job) return after_cycle();
  if (window_job) return after_window();
  return DONE_NOTHING;
}

function find_crossing(v1: i32): void {
  const rising = armed && v1 >= 0;
  if (rising) {
    armed = false;
    crossing = (v1 << 10) / (v1 - last_v1);
  } else if (v1 < -100 * SAMPLES) armed = true;
  last_v1 = v1;
  if (rising) {
    if (cycle_blocks >= (locked ? CYCLE_MIN_BLOCKS : CYCLE_JOBS)) end_cycle(true);
    // Too early to cut again, but mains are back: wait for the next crossing.
    else locked = true;
  } else if (cycle_blocks >= (locked ? CYCLE_MAX_BLOCKS : CYCLE_FREE_BLOCKS)) end_cycle(false);
}

function end_cycle(at_crossing: bool): void {
  memory.copy(DONE_SUMS, CYCLE, SUM_BYTES);
  memory.fill(CYCLE, 0, SUM_BYTES);
  cycle_samples = cycle_blocks * SAMPLES;
  // A cycle that begins or ends without a crossing says nothing about the frequency.
  const whole = at_crossing && locked;
  partial = !whole && (at_crossing || locked || cycle_blocks < CYCLE_FREE_BLOCKS);
  if (!whole) window_locked = false;
  locked = at_crossing;
  window_blocks += cycle_blocks;
  window_samples += cycle_samples;
  window_cycles++;
  cycle_blocks = 0;
  cycle_job = 1;
  if (window_cycles == METER_CYCLES) {
    done_ticks = window_locked ? (window_blocks << 10) + window_crossing - crossing : 0;
    window_crossing = crossing;
    window_locked = at_crossing;
    window_blocks = 0;
  }
}

function after_cycle(): i32 {
  const job = cycle_job++;
  if (job <= 3) {
    fold_phase(job - 1);
    return DONE_CYCLE;
  }
  if (job > 4) {
    book_phase(job - 5);
    if (job == CYCLE_JOBS - 1) cycle_job = 0;
    return DONE_NOTHING;
  }
  fold_residual();
  if (window_cycles == METER_CYCLES) {
    memory.copy(DONE_WINDOW_SUMS, WINDOW, WIN_BYTES);
    memory.fill(WINDOW, 0, WIN_BYTES);
    done_samples = window_samples;
    window_cycles = window_samples = 0;
    window_job = 1;
  }
  return DONE_RESIDUAL;
}

/** Centres the cycle's sums at the configured offsets (exact in wrap-around arithmetic) and adds them to the window. */
function fold_phase(phase: i32): void {
  const from = DONE_SUMS + <usize>phase * sums.SUM_PHASE;
  const to = WINDOW + <usize>phase * WIN_PHASE;
  const n = cycle_samples;
  const ov = channel_offset(CH_V1 + phase);
  const oi = channel_offset(CH_I1 + phase);
  const v_even = load<i32>(from, sums.SUM_V_EVEN);
  const i_even = load<i32>(from, sums.SUM_I_EVEN);
  const v = v_even + load<i32>(from, sums.SUM_V_ODD);
  const i = i_even + load<i32>(from, sums.SUM_I_ODD);
  // Half of the samples were squared.
  const vv = (load<i32>(from, sums.SUM_VV_EVEN) - 2 * ov * v_even + (n >> 1) * ov * ov) << 1;
  const ii = (load<i32>(from, sums.SUM_II_EVEN) - 2 * oi * i_even + (n >> 1) * oi * oi) << 1;
  const vi = load<i32>(from, sums.SUM_VI) - ov * i - oi * v + n * ov * oi;
  store<u64>(to, load<u64>(to, WIN_VV) + <u64>(<u32>vv), WIN_VV);
  store<u64>(to, load<u64>(to, WIN_II) + <u64>(<u32>ii), WIN_II);
  store<i64>(to, load<i64>(to, WIN_VI) + <i64>vi, WIN_VI);
  store<i32>(to, load<i32>(to, WIN_V) + v - n * ov, WIN_V);
  store<i32>(to, load<i32>(to, WIN_I) + i - n * oi, WIN_I);
  const folded = FOLDED + <usize>phase * FOLDED_PHASE;
  store<i64>(folded, <i64>vi);
  store<i32>(folded, v - n * ov, 8);
  store<i32>(folded, i - n * oi, 12);
  cycle_phase = phase;
  cycle_II = ii;
}

function fold_residual(): void {
  const n = cycle_samples >> 1; // every other one
  const offset = channel_offset(CH_RESIDUAL);
  const raw = load<i32>(DONE_SUMS, sums.SUM_R_EVEN);
  const sum = raw - n * offset;
  const squares = load<u32>(DONE_SUMS, sums.SUM_RR_EVEN) - 2 * offset * raw + n * offset * offset;
  const gain = channel_gain_q16(CH_RESIDUAL);
  residual_dc_uA = <i32>((<i64>sum * gain) >> 16) / n;
  residual_ac_uA = rms(<u64>squares - (<i64>sum * sum) / n, n, gain);
  // Temperature is slow: one sample per cycle, smoothed over some eight.
  const code = <i32>load<u16>(BLOCK + CH_TEMP * SAMPLES * 2, BLOCK_SAMPLES);
  temperature_q6 = temperature_q6 < 0 ? code << 6 : temperature_q6 + ((code << 6) - temperature_q6) / 8;
  const t = temperature_q6 - (channel_offset(CH_TEMP) << 6);
  store<i32>(STATUS, <i32>((<i64>t * channel_gain_q16(CH_TEMP)) >> 22), 36);
}

function after_window(): i32 {
  const job = window_job++ - 1;
  if (job < 9) {
    const phase = job / 3;
    const step = job - phase * 3;
    if (step == 0) voltage(phase);
    else if (step == 1) current(phase);
    else power(phase);
    return DONE_NOTHING;
  }
  window_job = 0;
  store<u32>(STATUS, done_ticks ? <u32>((<u64>METER_CYCLES * 1_024_000_000) / done_ticks) : 0, 84);
  return DONE_WINDOW;
}

function without_dc(product_sum: i64, a: i32, b: i32): i64 {
  return product_sum - (<i64>a * b) / done_samples;
}

/** One code of V times one of I, in 1/256 uW. */
function power_gain(phase: i32): i64 {
  return (<i64>channel_gain_q16(CH_V1 + phase) * channel_gain_q16(CH_I1 + phase)) >> 24;
}

function voltage(phase: i32): void {
  const window = DONE_WINDOW_SUMS + <usize>phase * WIN_PHASE;
  const v = load<i32>(window, WIN_V);
  const squares = without_dc(load<i64>(window, WIN_VV), v, v);
  store<u32>(STATUS + ((<usize>phase) << 2), rms(squares, done_samples, channel_gain_q16(CH_V1 + phase)), 48);
}

function current(phase: i32): void {
  const window = DONE_WINDOW_SUMS + <usize>phase * WIN_PHASE;
  const i = load<i32>(window, WIN_I);
  const squares = without_dc(load<i64>(window, WIN_II), i, i);
  const I_mA = rms(squares, done_samples, channel_gain_q16(CH_I1 + phase));
  store<u32>(STATUS + ((<usize>phase) << 2), I_mA < CREEP_mA ? 0 : I_mA, 60);
}

function power(phase: i32): void {
  const window = DONE_WINDOW_SUMS + <usize>phase * WIN_PHASE;
  const at = STATUS + ((<usize>phase) << 2);
  const product = without_dc(load<i64>(window, WIN_VI), load<i32>(window, WIN_V), load<i32>(window, WIN_I));
  let P_mW = <i32>((product * power_gain(phase)) / (<i64>done_samples * 256_000));
  if (load<u32>(at, 60) == 0 || (P_mW < CREEP_mW && P_mW > -CREEP_mW)) P_mW = 0;
  store<i32>(at, P_mW, 72);
}

/** Books what went to the car in the last cycle. Import only. */
function book_phase(phase: i32): void {
  const folded = FOLDED + <usize>phase * FOLDED_PHASE;
  // The mean of a part of a cycle is no offset.
  const dc = !partial ? (<i64>load<i32>(folded, 8) * load<i32>(folded, 12)) / cycle_samples : 0;
  const units = (load<i64>(folded) - dc) * power_gain(phase); // 1/256 uW * 100 us
  if (units < <i64>CREEP_mW * 256_000 * cycle_samples) return;
  book(0, units);
  book(phase + 1, units);
}

/** The supply fails: books what the running cycle has so far, now. Takes as long as all jobs together. */
export function meter_flush(): void {
  while (cycle_job) after_cycle();
  if (cycle_blocks) end_cycle(false);
  while (cycle_job) after_cycle();
}

/** Adds to a register (0 = total, 1..3 = phases) and keeps what is less than 1 mWh. */
function book(register: i32, units: u64): void {
  const remainder = REMAINDERS + ((<usize>register) << 3);
  const energy = STATUS + ((<usize>register) << 3);
  const sum = load<u64>(remainder) + units;
  const whole = sum / UNITS_PER_mWh;
  store<u64>(remainder, sum - whole * UNITS_PER_mWh);
  store<u64>(energy, load<u64>(energy, 88) + whole, 88);
}
