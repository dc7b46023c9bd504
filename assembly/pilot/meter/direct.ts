/**
 * A meter of direct current (CONFIG_DC): what V1 and I1 have summed becomes what is at the plug, before `window.ts` makes values and
 * energy of it. docs/metering.md, "Direct current".
 */
import { CH_I1, CH_V1 } from '../../mailbox';
import { P_CAL_I1_OFFSET_MA, P_CAL_V1_OFFSET_MV, P_DC_CABLE_UOHM } from '../../generated/parameters';
import { channel_offset } from '../memory';
import { parameter } from '../parameters';
import { gain_i_q16, gain_v_q16 } from './calibration';
import { is_wide } from './cycle';
import { MIDDLE } from './sums';
import { OF_I, OF_II, OF_V, OF_VI } from './sums-wide';

/** A zero that was not learnt yet. */
export const UNKNOWN: i32 = i32.MIN_VALUE;

/** The zero of the current is learnt while none can flow, unless it was calibrated. */
export function learns_zero(): bool {
  return parameter(P_CAL_I1_OFFSET_MA) == 0;
}

/** Code of `channel` for zero, 1/256, as the sums have it. @param more true at zero is so much more than measured [mV, mA] */
function zero_q8(channel: i32, more: i32, gain_q16: i32): i32 {
  const code = channel_offset(channel);
  return (is_wide() ? code : (code - MIDDLE) << 8) - <i32>(((<i64>more) << 24) / gain_q16);
}

/**
 * Each half, once: V at the plug is V - I * R for each sample, so whichever way the current flows I * I * R less leaves the plug than
 * passes the meter, counted with its sign.
 *
 * @param half of L1, OF_*
 * @param zero_v, zero_i where the codes of zero are kept, i32 in 1/256
 */
export function direct_half(half: usize, zero_v: usize, zero_i: usize): void {
  const gain_v = gain_v_q16(0);
  const gain_i = gain_i_q16(0);
  // Codes of V for one of I, 2^-20.
  const drop = ((<i64>gain_i * parameter(P_DC_CABLE_UOHM)) << 20) / (<i64>gain_v * 1_000_000);
  store<i64>(half, load<i64>(half, OF_V) - ((load<i64>(half, OF_I) * drop) >> 20), OF_V);
  store<i64>(half, load<i64>(half, OF_VI) - ((load<i64>(half, OF_II) * drop) >> 20), OF_VI);
  const zero = load<i32>(zero_i);
  const own = zero == UNKNOWN || !learns_zero() ? zero_q8(CH_I1, parameter(P_CAL_I1_OFFSET_MA), gain_i) : zero;
  store<i32>(zero_i, own);
  store<i32>(zero_v, zero_q8(CH_V1, parameter(P_CAL_V1_OFFSET_MV), gain_v) - <i32>((own * drop) >> 20));
}
