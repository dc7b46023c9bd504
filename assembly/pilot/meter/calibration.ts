/** What a code is worth: the board's gains, with what calibration has found on top (docs/metering.md). */
import { CH_I1, CH_V1 } from '../../mailbox';
import { P_CAL_I1_DELAY_NS, P_CAL_I1_PPM, P_CAL_V1_PPM } from '../../generated/parameters';
import { CONFIG, channel_gain_q16 } from '../memory';
import { parameter } from '../parameters';

function corrected(gain_q16: i32, ppm: i32): i32 {
  return gain_q16 + <i32>((<i64>gain_q16 * ppm) / 1_000_000);
}

/** mV per code of the voltage of `phase` (0..2), 1/65536. */
export function gain_v_q16(phase: i32): i32 {
  return corrected(channel_gain_q16(CH_V1 + phase), parameter(P_CAL_V1_PPM + phase));
}

/** mA per code of the current of `phase`, 1/65536. */
export function gain_i_q16(phase: i32): i32 {
  return corrected(channel_gain_q16(CH_I1 + phase), parameter(P_CAL_I1_PPM + phase));
}

/** One code of V times one of I (256 codes each with a 24-bit front end), in 1/4096 uW. */
export function power_gain(phase: i32): i64 {
  return (<i64>gain_v_q16(phase) * gain_i_q16(phase)) >> 20;
}

/** So much of a turn is the current of `phase` sampled after its voltage, in 2^-30 rad. @param pace_q32 turns per ms */
export function lead_q30(phase: i32, pace_q32: u32): i64 {
  const ns = load<i32>(CONFIG, 12) + parameter(P_CAL_I1_DELAY_NS + phase);
  // 2^-32 turns per ms times 2^8 ns are 2 pi * 2^6 * 1e-6 * 2^-30 rad, 431777 of 2^-30.
  return (((<i64>pace_q32) >> 8) * ns * 431_777) >> 30;
}
