/** What a code is worth: the board's gains, with what calibration has found on top (docs/metering.md). */
import { CH_RESIDUAL, CH_V1 } from '../../mailbox';
import { P_CAL_I1_DELAY_NS, P_CAL_V1_PPM } from '../../generated/parameters';
import { CONFIG, channel_gain_q16 } from '../memory';
import { parameter } from '../parameters';

/** i32 of V1, V2, V3, I1, I2, I3, as they were worked out last. */
const GAINS: usize = memory.data(24, 4);

/** Works out the gains of V and I of `phase`: before the first block, then for each half of a window. */
export function find_gains(phase: i32): void {
  for (let n = phase; n < 6; n += 3) {
    const gain = channel_gain_q16(CH_V1 + n);
    const ppm = parameter(P_CAL_V1_PPM + n);
    store<i32>(GAINS + ((<usize>n) << 2), gain + <i32>((<i64>gain * ppm) / 1_000_000));
  }
}

/** mV per code of the voltage of `phase` (0..2), 1/65536. */
export function gain_v_q16(phase: i32): i32 {
  return load<i32>(GAINS + ((<usize>phase) << 2));
}

/** mA per code of the current of `phase`, 1/65536. */
export function gain_i_q16(phase: i32): i32 {
  return load<i32>(GAINS + ((<usize>phase) << 2), 12);
}

/** One code of V times one of I (256 codes each with a 24-bit front end), in 1/4096 uW. */
export function power_gain(phase: i32): i64 {
  return (<i64>gain_v_q16(phase) * gain_i_q16(phase)) >> 20;
}

/** One code of V1 times one of the photovoltaic current, in 1/4096 uW. */
export function pv_power_gain(): i64 {
  return (<i64>gain_v_q16(0) * channel_gain_q16(CH_RESIDUAL)) >> 20;
}

/** So much of a turn is the current of `phase` sampled after its voltage, in 2^-30 rad. @param pace_q32 turns per ms */
export function lead_q30(phase: i32, pace_q32: u32): i64 {
  const ns = load<i32>(CONFIG, 12) + parameter(P_CAL_I1_DELAY_NS + phase);
  // 2^-32 turns per ms times 2^8 ns are 2 pi * 2^6 * 1e-6 * 2^-30 rad, 431777 of 2^-30.
  return (((<i64>pace_q32) >> 8) * ns * 431_777) >> 30;
}
