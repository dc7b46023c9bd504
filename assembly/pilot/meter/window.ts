/**
 * Measurements over 10 whole mains cycles (12 at 60 Hz), some 200 ms (IEC 61000-4-30); a monitor has them ten times a second, over the last
 * 10 cycles. Each half of such a window, 5 or 6 cycles, is summed once; its energy is booked, and with the half before it makes the values. The work is
 * cut into jobs, one per block, so that no block costs much more than another.
 */
import { CH_RESIDUAL, CONFIG_DC, CONFIG_MONITOR, SAMPLES } from '../../mailbox';
import { surely_open } from '../contactor';
import { CREEP_mA, CREEP_mW, FAST_MAINS_mHz } from '../limits';
import { STATUS, channel_gain_q16, config_flags } from '../memory';
import { find_gains, gain_i_q16, gain_v_q16, lead_q30, power_gain, pv_power_gain } from './calibration';
import { BEFORE, WIDE_BEFORE, clear_sums, cycle_ticks, is_wide, share, whole } from './cycle';
import { UNKNOWN, direct_half, learns_zero } from './direct';
import { angle_q32, pace, set_pace } from './reference';
import { book, book_total, show_remainders } from './registers';
import { PV_I, PV_II, PV_VI, pv_both, pv_half } from './pv';
import { rms } from './rms';
import * as sums from './sums';
import { SUMS, SUM_BYTES } from './sums';
import {
  OF_I,
  OF_IC,
  OF_II,
  OF_IS,
  OF_PHASE,
  OF_V,
  OF_VC,
  OF_VI,
  OF_VS,
  OF_VV,
  WIDE_BYTES,
  WIDE_NN,
  WIDE_SUMS,
} from './sums-wide';

/** Sums of a half: i64 of three phases, OF_*, against the middle of the ADC's range. */
const HALF_BYTES: usize = 216;
/** A half as it was summed, and without its last block; those of sums.ts become i64 as OF_* first. */
const RAW: usize = memory.data(224, 8);
const RAW_BEFORE: usize = memory.data(224, 8);
const NARROW: usize = memory.data(128, 8);
const NARROW_BEFORE: usize = memory.data(128, 8);
/** From sums of a 24-bit front end to units of 256 codes, by field; of half of the samples there are squares. */
const SHIFTS: usize = memory.data<u8>([15, 15, 16, 8, 8, 0, 0, 0, 0]);
/** i64 as OF_*: what each phase has of the half before, its share of the block with the crossing. */
const CARRY: usize = memory.data(216, 8);
const DONE: usize = memory.data(216, 8);
const LAST: usize = memory.data(216, 8);
/** Per phase: active and reactive energy of the done half and of the one before, i64 units (registers.ts). */
const ENERGY: usize = memory.data(48, 8);
const LAST_ENERGY: usize = memory.data(48, 8);
const PHASE_ENERGY: usize = 16;
/** Code of no current, per phase, against the configured offset, i32 in 1/256; learnt while the contactor is open. */
const ZERO_I: usize = memory.data(12, 4);
/** Mean of the voltage over the last window (direct voltage: code of none), per phase, i32 in 1/256: what a failing supply cuts off is too short for one of its own. */
const ZERO_V: usize = memory.data(12, 4);

let cycles: i32 = 0;
let ticks: i32 = 0; // length of the running half, 1/1024 ms
let all_whole: bool = true;
let own_pace: u32 = 0; // of the reference in the running half
let done_share: i32 = 0; // of its last block, that is the next half's, 1/1024
let done_cycles: i32 = 0;
let done_ticks: i32 = 0;
let done_whole: bool = false;
let done_pace: u32 = 0;
let last_ticks: i32 = 0;
let last_pace: u32 = 0;
let last_angle: u32 = 0;
let last_known: bool = false; // `last_angle` is of the half just before
let next_pace: u32 = 0;
let frequency_mHz: i32 = 0; // of the last half
let job: i32 = 0;
let half_parity: bool = false;
/** A monitor shows values after each half, others after each window; energy is booked after each half in any case. */
let shown: bool = false;
let open_halves: i32 = 0; // the contactor was open after the last halves, a bit each
let cut_short: bool = false; // the done half, by a failing supply: too short to tell a frequency

function is_monitor(): bool {
  return (config_flags & CONFIG_MONITOR) != 0;
}

function is_direct(): bool {
  return (config_flags & CONFIG_DC) != 0;
}

/** Before the first block. */
export function window_start(): void {
  own_pace = next_pace = pace;
  shown = is_monitor();
  for (let phase = 0; phase < 3; phase++) {
    find_gains(phase);
    store<i32>(ZERO_I + ((<usize>phase) << 2), UNKNOWN);
  }
}

/** After a cycle. Ends the half when that was its last. */
export function close_cycle(): void {
  ticks += cycle_ticks;
  if (!whole) all_whole = false;
  cycles++;
  if (cycles >= (frequency_mHz > FAST_MAINS_mHz ? 6 : 5)) close_half();
}

/** Ends the running half, whatever it has. */
function close_half(): void {
  while (job) half_job(); // an earlier one that was not through yet
  done_share = share;
  if (is_wide()) {
    memory.copy(RAW, WIDE_SUMS, WIDE_BYTES);
    memory.copy(RAW_BEFORE, WIDE_BEFORE, WIDE_BYTES);
  } else {
    memory.copy(NARROW, SUMS, SUM_BYTES);
    memory.copy(NARROW_BEFORE, BEFORE, SUM_BYTES);
  }
  clear_sums();
  done_cycles = cycles;
  done_ticks = ticks;
  done_whole = all_whole && cycles > 0;
  done_pace = own_pace;
  if (is_monitor()) pv_half();
  cycles = ticks = 0;
  all_whole = true;
  own_pace = next_pace;
  set_pace(own_pace);
  job = 1;
}

/** True while jobs of a half wait. */
export function has_jobs(): bool {
  return job != 0;
}

/** Jobs by number: the sums in two steps, V, I, power and what is shown of it for each phase; the neutral current; frequency; the registers. */
const PHASE_JOBS: i32 = 6;
const NEUTRAL_JOB: i32 = 1 + 3 * PHASE_JOBS;
const FREQUENCY_JOB: i32 = NEUTRAL_JOB + 1;
const BOOK_JOB: i32 = FREQUENCY_JOB + 1;
const FINISH_JOB: i32 = BOOK_JOB + 1;

/** Does one job. @returns true after the last one of every second half: a window that has nothing in common with the one before */
export function half_job(): bool {
  const now = job++;
  if (now < NEUTRAL_JOB) {
    const phase = (now - 1) / PHASE_JOBS;
    switch (now - 1 - phase * PHASE_JOBS) {
      case 0:
        find_gains(phase);
        widen_phase(phase);
        break;
      case 1:
        share_phase(phase);
        break;
      case 2:
        if (is_direct()) direct_half(DONE, ZERO_V, ZERO_I);
        if (shown) voltage(phase);
        break;
      case 3:
        if (shown) current(phase);
        break;
      case 4:
        power(phase);
        break;
      default:
        if (shown) show_power(phase);
        if (is_direct()) job = BOOK_JOB;
    }
  } else if (now == NEUTRAL_JOB) {
    if (shown) neutral();
  } else if (now == FREQUENCY_JOB) {
    if (cut_short) last_known = false;
    else frequency();
  } else if (now == BOOK_JOB) book_all();
  else if (now == FINISH_JOB) finish();
  else {
    // A block of its own, as those who look at a window have something to do.
    job = 0;
    cut_short = false;
    half_parity = !half_parity;
    shown = half_parity || is_monitor();
    return !half_parity;
  }
  return false;
}

/**
 * The supply fails: books what has flowed up to now, in some blocks, and begins again; what is shown stays as it is. Cut into jobs as
 * ever, a phase in a block: the session's stores need the time that is left.
 */
export function flush_half(): void {
  if (!job) {
    if (!cycles) return;
    close_half();
    cut_short = true;
  }
  shown = false;
  for (let n = 0; n < PHASE_JOBS && job; n++) half_job();
}

/** Sums of sums.ts as i64. */
function widen(from: usize, to: usize): void {
  // Half of the samples were squared.
  store<i64>(to, (<i64>load<u32>(from, sums.SUM_VV)) << 1, OF_VV);
  store<i64>(to, (<i64>load<u32>(from, sums.SUM_II)) << 1, OF_II);
  store<i64>(to, load<i64>(from, sums.SUM_VI), OF_VI);
  store<i64>(to, load<i32>(from, sums.SUM_V), OF_V);
  store<i64>(to, load<i32>(from, sums.SUM_I), OF_I);
  // The cosine's part is in the upper half, less what the lower one, the sine's, has borrowed.
  for (let turned: usize = 0; turned < 16; turned += 8) {
    const both = load<i64>(from + turned, sums.SUM_V_TURNED);
    const sine = <i64>(<i32>both);
    store<i64>(to + 2 * turned, (both - sine) >> 32, OF_VC);
    store<i64>(to + 2 * turned, sine, OF_VS);
  }
}

function widen_phase(phase: i32): void {
  if (is_wide()) return;
  const from = <usize>phase * sums.SUM_PHASE;
  const at = <usize>phase * OF_PHASE;
  widen(NARROW + from, RAW + at);
  widen(NARROW_BEFORE + from, RAW_BEFORE + at);
}

/**
 * A crossing lies somewhere within the last block, so what that block has brought is shared out in proportion: part to this half, the
 * rest to the next. Nothing is counted twice or left out.
 */
function share_phase(phase: i32): void {
  const first = <usize>phase * OF_PHASE;
  for (let field: usize = 0; field < 9; field++) {
    const at = first + (field << 3);
    const shift = is_wide() ? <i64>load<u8>(SHIFTS + field) : 0;
    const own = load<i64>(RAW + at);
    const part = (((own - load<i64>(RAW_BEFORE + at)) >> shift) * done_share) >> 10;
    store<i64>(DONE + at, load<i64>(CARRY + at) + (own >> shift) - part);
    store<i64>(CARRY + at, part);
  }
}

function both(phase: i32, field: usize): i64 {
  const at = <usize>phase * OF_PHASE + field;
  return load<i64>(DONE + at) + load<i64>(LAST + at);
}

/** Samples in `t` ticks, in 1/1024. */
function samples_q10(t: i32): i64 {
  return <i64>t * SAMPLES;
}

/** The mean of `sum` over both halves, in 1/256. */
function mean_q8(sum: i64): i32 {
  const n = samples_q10(done_ticks + last_ticks);
  return n ? <i32>((sum << 18) / n) : 0;
}

/** Root mean square over both halves in units of `gain_q16`, of codes around `zero_q8`. */
function rms_around(squares: i64, sum: i64, zero_q8: i64, gain_q16: i32): u32 {
  const n = samples_q10(done_ticks + last_ticks);
  if (n <= 1024) return 0;
  const around = squares - ((2 * zero_q8 * sum) >> 8) + (((zero_q8 * zero_q8 * n) >> 16) >> 10);
  return around > 0 ? rms(<u64>around, <u32>(n >> 10), gain_q16) : 0;
}

function put(phase: i32, at: usize, value: i32): void {
  store<i32>(STATUS + ((<usize>phase) << 2) + at, value);
}

function get(phase: i32, at: usize): i32 {
  return load<i32>(STATUS + ((<usize>phase) << 2) + at);
}

/**
 * From how far the fundamental of V1 turned against the reference between the middles of two halves: it stands up to harmonics,
 * inter-harmonics and notches, which move zero crossings.
 */
function frequency(): void {
  const was_known = last_known;
  const vs = load<i64>(DONE, OF_VS);
  const angle = angle_q32(load<i64>(DONE, OF_VC), -vs);
  const turned = <i64>(<i32>(angle - last_angle));
  last_angle = angle;
  last_known = done_whole;
  const before_mHz = frequency_mHz;
  frequency_mHz = 0;
  if (done_whole && done_ticks > 0) {
    // By the crossings; enough to start with, and for steps.
    frequency_mHz = <i32>((<i64>done_cycles * 1_024_000_000) / done_ticks);
    const ahead = ((<i64>last_pace * last_ticks + <i64>done_pace * done_ticks) >> 11) + turned;
    const finer = was_known ? <i32>(((ahead >> 8) * 1_024_000_000) / ((<i64>(last_ticks + done_ticks)) << 23)) : 0;
    if (abs(finer - frequency_mHz) < 1000) frequency_mHz = finer;
    // 2^32 / 1e6 turns per ms and mHz
    next_pace = <u32>((<u64>frequency_mHz * 4_294_967_296) / 1_000_000);
  }
  store<u32>(STATUS, before_mHz && frequency_mHz ? (before_mHz + frequency_mHz) >> 1 : frequency_mHz, 84);
}

/** A direct part. */
function mean_of(codes_q8: i32, gain_q16: i32): i32 {
  return <i32>((<i64>codes_q8 * gain_q16) >> 24);
}

function voltage(phase: i32): void {
  const sum = both(phase, OF_V);
  const mean = mean_q8(sum);
  const gain = gain_v_q16(phase);
  if (is_direct()) return put(0, 48, mean_of(mean - load<i32>(ZERO_V), gain));
  store<i32>(ZERO_V + ((<usize>phase) << 2), mean);
  put(phase, 48, rms_around(both(phase, OF_VV), sum, mean, gain));
}

/** Direct current is real, the offset of the sensor is not: the code of no current is learnt while none can flow. */
function current(phase: i32): void {
  const sum = both(phase, OF_I);
  const zero = ZERO_I + ((<usize>phase) << 2);
  const mean = mean_q8(sum);
  const before = load<i32>(zero);
  if (before == UNKNOWN) store<i32>(zero, mean);
  else if (surely_open && (is_direct() ? open_halves == 7 && learns_zero() : done_whole))
    store<i32>(zero, before + (mean - before) / 4);
  const gain = gain_i_q16(phase);
  const I_mA = is_direct()
    ? mean_of(mean - load<i32>(zero), gain)
    : <i32>rms_around(both(phase, OF_II), sum, load<i32>(zero), gain);
  const idle = get(phase, 72) == 0 && get(phase, 196) == 0 && abs(I_mA) < CREEP_mA;
  put(phase, 60, idle ? 0 : I_mA);
}

/**
 * Active power of all that flows, reactive power of the fundamental. Both are turned by the time between the samples of V and of I.
 */
function power(phase: i32): void {
  const at = <usize>phase * OF_PHASE;
  const energy = ENERGY + <usize>phase * PHASE_ENERGY;
  let active: i64 = 0;
  let reactive: i64 = 0;
  if (done_ticks > 0) {
    const n = samples_q10(done_ticks);
    const learnt = load<i32>(ZERO_I + ((<usize>phase) << 2));
    const zero_i: i64 = learnt == UNKNOWN ? 0 : learnt;
    const zero_v = <i64>load<i32>(ZERO_V + ((<usize>phase) << 2));
    active =
      load<i64>(DONE + at, OF_VI) -
      ((zero_v * load<i64>(DONE + at, OF_I) + zero_i * load<i64>(DONE + at, OF_V)) >> 8) +
      ((((zero_v * zero_i) >> 8) * n) >> 18);
    const vc = load<i64>(DONE + at, OF_VC) >> 4;
    const vs = load<i64>(DONE + at, OF_VS) >> 4;
    const ic = load<i64>(DONE + at, OF_IC) >> 4;
    const is = load<i64>(DONE + at, OF_IS) >> 4;
    // In 1/64 codes as the product of two sums of 25 * 6 blocks has to fit 64 bits; then 20480 * blocks are 5 * samples.
    const scale = 20 * <i64>done_ticks;
    const fundamental = unfilter((vc * ic + vs * is) / scale);
    const quadrature = unfilter((vc * is - vs * ic) / scale);
    const lead = lead_q30(phase, done_pace);
    const half_square = (lead * lead) >> 31;
    // Coarser first, so that the products of 24-bit codes fit.
    active -= ((fundamental >> 8) * half_square + (quadrature >> 8) * lead) >> 22;
    reactive = quadrature + (((fundamental >> 8) * lead - (quadrature >> 8) * half_square) >> 22);
    const gain = power_gain(phase);
    active = (active * gain) >> 4;
    reactive = (reactive * gain) >> 4;
    const creep = <i64>CREEP_mW * 2500 * done_ticks;
    if (active < creep && active > -creep) active = 0;
    if ((reactive < creep && reactive > -creep) || is_direct()) reactive = 0;
  }
  store<i64>(energy, active);
  store<i64>(energy, reactive, 8);
}

function show_power(phase: i32): void {
  const span = 2500 * <i64>(done_ticks + last_ticks);
  if (span == 0) return;
  const energy = ENERGY + <usize>phase * PHASE_ENERGY;
  const before = LAST_ENERGY + <usize>phase * PHASE_ENERGY;
  put(phase, 72, <i32>((load<i64>(energy) + load<i64>(before)) / span));
  put(phase, 196, <i32>((load<i64>(energy, 8) + load<i64>(before, 8)) / span));
  put(phase, 184, <i32>(abs(<i64>get(phase, 48) * get(phase, 60)) / 1000));
}

/**
 * What the filter of ten samples has taken from a product of two fundamentals: sin(10 x) / (10 sin(x)) squared, where x is half
 * the angle between samples; its series, within 1e-6 to 70 Hz.
 */
function unfilter(product: i64): i64 {
  // x^2 in 2^-30: (pi / 2^32 / 10)^2 * pace^2
  const turns = (<u64>done_pace) >> 8;
  const xx = <i64>((turns * turns * 1617) >> 32);
  // 1 / (1 - 33 xx + 433 xx^2) = 1 + 33 xx + 656 xx^2
  const more = 33 * xx + ((656 * xx * xx) >> 30);
  return product + (((product >> 10) * more) >> 20);
}

/**
 * The sum of the three currents: its fundamental by those of the phases, each with its own gain; what is beyond that, mostly third
 * harmonics, as if all had the gain of L1. Without the direct part.
 */
function neutral(): void {
  const n = <i64>((done_ticks + 512) >> 10); // one sample of each block
  if (n == 0) return;
  const gain = gain_i_q16(0);
  let all: i64 = 0;
  let c: i64 = 0;
  let s: i64 = 0;
  let raw_c: i64 = 0;
  let raw_s: i64 = 0;
  for (let phase = 0; phase < 3; phase++) {
    const at = <usize>phase * OF_PHASE;
    const own = <i64>gain_i_q16(phase);
    const ic = load<i64>(DONE + at, OF_IC) >> 4;
    const is = load<i64>(DONE + at, OF_IS) >> 4;
    all += load<i64>(DONE + at, OF_I);
    raw_c += ic;
    raw_s += is;
    c += (ic * own) / gain;
    s += (is * own) / gain;
  }
  // Sums of ten samples; squares of sums become sums of squares of one sample a block: / (10 * 64)^2 / (n / 2) * n.
  const own = unfilter((c * c + s * s) / (204_800 * n));
  const raw = unfilter((raw_c * raw_c + raw_s * raw_s) / (204_800 * n));
  const mean = all / (SAMPLES * n);
  const squares = is_wide() ? load<i64>(RAW, WIDE_NN) : <i64>load<u32>(NARROW, sums.SUM_NN);
  const beyond = max<i64>(squares - mean * mean * n - raw, 0);
  const idle = (get(0, 60) | get(1, 60) | get(2, 60)) == 0;
  store<u32>(STATUS, idle ? 0 : rms(own + beyond, <u32>n, gain), 208);
}

/** The photovoltaic current, rms, and its active power with V1; both without their direct parts. */
function show_pv(): void {
  const n = samples_q10(done_ticks + last_ticks);
  const sum = pv_both(PV_I);
  const I_mA = rms_around(pv_both(PV_II), sum, mean_q8(sum), channel_gain_q16(CH_RESIDUAL));
  const active = pv_both(PV_VI) - ((sum * load<i32>(ZERO_V)) >> 8);
  store<u32>(STATUS, I_mA, 216);
  store<i32>(STATUS, <i32>((active * pv_power_gain()) / (4000 * n)), 220);
}

function book_all(): void {
  let active: i64 = 0;
  let reactive: i64 = 0;
  for (let phase = 0; phase < 3; phase++) {
    const energy = ENERGY + <usize>phase * PHASE_ENERGY;
    const own = load<i64>(energy);
    if (own > 0) book(phase + 1, own);
    active += own;
    reactive += load<i64>(energy, 8);
  }
  book_total(active, reactive);
  // With it, as a status in between would go back.
  show_remainders();
}

function finish(): void {
  if (shown && is_monitor()) show_pv();
  memory.copy(LAST_ENERGY, ENERGY, 48);
  memory.copy(LAST, DONE, HALF_BYTES);
  open_halves = ((open_halves << 1) | (surely_open ? 1 : 0)) & 7;
  last_ticks = done_ticks;
  last_pace = done_pace;
  if (shown) store<u32>(STATUS, load<u32>(STATUS, 212) + 1, 212);
}
