/**
 * The cable's current rating from its PP resistor (61851 annex B, table B.2), read once per plug-in and then held: the
 * contact may be disturbed by the current in the cable, and a rating must not go up while it flows. Only a contact that is open
 * for longer than that ends it.
 */
import { BLOCK_SAMPLES, CH_PP, CONFIG_SOCKET, SAMPLES } from '../mailbox';
import { P_CABLE_20A_MA } from '../generated/parameters';
import { BLOCK, channel_gain_q16, channel_offset, config_flags } from './memory';
import { parameter } from './parameters';
import {
  OFFER_MAX_mA,
  PP_13A_MAX_Ohm,
  PP_13A_MIN_Ohm,
  PP_20A_MIN_Ohm,
  PP_32A_MIN_Ohm,
  PP_63A_MIN_Ohm,
  PP_BLOCKS,
  PP_DOUBT_1e4,
  PP_OPEN_ms,
  PP_PULLUP_Ohm,
  PP_SPREAD,
} from './limits';

/** Rating of the cable [A]; 0 while unknown or refused, and always with a fixed cable. */
export let cable_A: i32 = 0;
/** The resistor was read and is none of the four. */
export let cable_refused: bool = false;

let open_ms: i32 = 0;
let blocks: i32 = 0;
let sum: i32 = 0;
let min: i32 = 0;
let max: i32 = 0;

function ratio_1e4(resistance_Ohm: i32): i32 {
  return (resistance_Ohm * 10000) / (resistance_Ohm + PP_PULLUP_Ohm);
}

/**
 * Rating [A] for R/(R + pull-up) in 1e-4: 13, 20, 32 or 63; 0 refuses. Near a border the smaller one is taken: a larger
 * resistance is a thinner cable, beyond both ends it is no cable.
 */
export function cable_from_ratio(ratio: i32): i32 {
  if (ratio >= ratio_1e4(PP_13A_MAX_Ohm) - PP_DOUBT_1e4) return 0;
  if (ratio >= ratio_1e4(PP_13A_MIN_Ohm) - PP_DOUBT_1e4) return 13;
  if (ratio >= ratio_1e4(PP_20A_MIN_Ohm) - PP_DOUBT_1e4) return 20;
  if (ratio >= ratio_1e4(PP_32A_MIN_Ohm) - PP_DOUBT_1e4) return 32;
  return ratio >= ratio_1e4(PP_63A_MIN_Ohm) + PP_DOUBT_1e4 ? 63 : 0;
}

/** Limit by the cable [mA]: 0 as long as the rating is unknown or refused. A fixed cable is the station's own wiring. */
export function cable_limit_mA(): i32 {
  if (!(config_flags & CONFIG_SOCKET)) return OFFER_MAX_mA;
  return cable_A == 20 ? parameter(P_CABLE_20A_MA) : cable_A * 1000;
}

/**
 * Now and then: a plug that is out is another one when it comes back, whatever CP says meanwhile.
 * @param ms since the last call
 * @returns true when it is out just now
 */
export function pp_watch(ms: i32): bool {
  if (ratio_of(sample()) < ratio_1e4(PP_13A_MAX_Ohm)) {
    open_ms = 0;
    return false;
  }
  if (open_ms >= PP_OPEN_ms) return false; // it is known to be
  open_ms += ms;
  if (open_ms < PP_OPEN_ms) return false;
  cable_A = 0;
  blocks = 0;
  return true;
}

function sample(): i32 {
  return <i32>load<u16>(BLOCK + CH_PP * SAMPLES * 2, BLOCK_SAMPLES);
}

/** R/(R + pull-up) [1e-4] of a code. */
function ratio_of(code: i32): i32 {
  return <i32>((<i64>(code - channel_offset(CH_PP)) * channel_gain_q16(CH_PP)) >> 16);
}

/** Takes in one block. @param plugged the car is there (state B..E) */
export function pp_block(plugged: bool): void {
  if (!plugged) {
    cable_A = 0;
    cable_refused = false;
    blocks = 0;
    return;
  }
  if (cable_A || !(config_flags & CONFIG_SOCKET)) return;
  const code = sample();
  if (blocks == 0) {
    sum = 0;
    min = max = code;
  }
  sum += code;
  if (code < min) min = code;
  if (code > max) max = code;
  if (max - min > PP_SPREAD) {
    blocks = 0; // still moving
    return;
  }
  if (++blocks < PP_BLOCKS) return;
  const mean_q4 = (sum << 4) / PP_BLOCKS - (channel_offset(CH_PP) << 4);
  cable_A = cable_from_ratio(<i32>((<i64>mean_q4 * channel_gain_q16(CH_PP)) >> 20));
  cable_refused = cable_A == 0;
  blocks = 0;
}
