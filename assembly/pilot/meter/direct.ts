/**
 * A meter of direct current (CONFIG_DC): what V1 and I1 have summed becomes what is at the plug, before `window.ts` makes values and
 * energy of it. docs/metering.md, "Direct current".
 */
import { CH_V1 } from '../../mailbox';
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

/** Codes of zero by the configuration and the calibration: i32 of V, of I, in 1/256, as the sums have them. */
const OWN: usize = memory.data(8, 4);

/**
 * Each half, once: V at the plug is V - I * R for each sample, so whichever way the current flows I * I * R less leaves the plug than
 * passes the meter, counted with its sign.
 *
 * @param half of L1, OF_*
 * @param zero_v, zero_i where the codes of zero are kept, i32 in 1/256
 */
export function direct_half(half: usize, zero_v: usize, zero_i: usize): void {
  for (let n = 0; n < 2; n++) {
    const code = channel_offset(CH_V1 + 3 * n);
    const more = ((<i64>parameter(P_CAL_V1_OFFSET_MV + n)) << 24) / (n ? gain_i_q16(0) : gain_v_q16(0));
    store<i32>(OWN + ((<usize>n) << 2), (is_wide() ? code : (code - MIDDLE) << 8) - <i32>more);
  }
  if (load<i32>(zero_i) == UNKNOWN || !learns_zero()) store<i32>(zero_i, load<i32>(OWN, 4));
  // Codes of V for one of I, 2^-20.
  const drop = ((<i64>gain_i_q16(0) * parameter(P_DC_CABLE_UOHM)) << 20) / (<i64>gain_v_q16(0) * 1_000_000);
  store<i64>(half, load<i64>(half, OF_V) - ((load<i64>(half, OF_I) * drop) >> 20), OF_V);
  store<i64>(half, load<i64>(half, OF_VI) - ((load<i64>(half, OF_II) * drop) >> 20), OF_VI);
  store<i32>(zero_v, load<i32>(OWN) - <i32>((load<i32>(zero_i) * drop) >> 20));
}
