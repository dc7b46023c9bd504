/** Residual current from the analog channel, the second line behind the monitor's trip output (IEC 61008, IEC 62955). */
import { FAULT_RESIDUAL_AC, FAULT_RESIDUAL_DC } from '../mailbox';
import {
  P_RESIDUAL_AC_FAST_UA,
  P_RESIDUAL_AC_UA,
  P_RESIDUAL_DC_FAST_UA,
  P_RESIDUAL_DC_MS,
  P_RESIDUAL_DC_UA,
} from '../generated/parameters';
import { trip } from './faults';
import { RESIDUAL_AC_CYCLES, RESIDUAL_DC_FAST_CYCLES } from './limits';
import { STATUS } from './memory';
import { cycle_samples, residual_ac_uA, residual_dc_uA } from './meter/index';
import { parameter } from './parameters';

let ac_cycles: i32 = 0;
let dc_samples: i32 = 0;
let dc_fast_cycles: i32 = 0;
let dc_mean_uA: i32 = 0;

/**
 * After each cycle.
 * @param testing a test current flows through the monitor: nothing of that counts
 */
export function judge_residual(testing: bool, now_ms: u32): void {
  if (testing) {
    ac_cycles = dc_samples = dc_fast_cycles = dc_mean_uA = 0;
    return;
  }
  ac_cycles = residual_ac_uA >= parameter(P_RESIDUAL_AC_UA) ? ac_cycles + 1 : 0;
  if (ac_cycles >= RESIDUAL_AC_CYCLES || residual_ac_uA >= parameter(P_RESIDUAL_AC_FAST_UA)) {
    trip(FAULT_RESIDUAL_AC, residual_ac_uA, now_ms);
  }
  dc_fast_cycles = abs(residual_dc_uA) >= parameter(P_RESIDUAL_DC_FAST_UA) ? dc_fast_cycles + 1 : 0;
  dc_mean_uA += (residual_dc_uA - dc_mean_uA) / 4;
  dc_samples = abs(dc_mean_uA) >= parameter(P_RESIDUAL_DC_UA) ? dc_samples + cycle_samples : 0;
  // Ten samples are a millisecond.
  if (dc_fast_cycles >= RESIDUAL_DC_FAST_CYCLES || dc_samples >= parameter(P_RESIDUAL_DC_MS) * 10) {
    trip(FAULT_RESIDUAL_DC, residual_dc_uA, now_ms);
  }
  store<u32>(STATUS, residual_ac_uA, 40);
  store<i32>(STATUS, dc_mean_uA, 44);
}
