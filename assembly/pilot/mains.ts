/** The supply: voltage of each phase, a phase lost, frequency. After each window of about 200 ms. */
import { FAULT_MAINS } from '../mailbox';
import {
  P_MAINS_BAD_MS,
  P_MAINS_GOOD_MS,
  P_MAINS_MAX_MV,
  P_MAINS_MIN_MV,
  P_MAINS_NOMINAL_HZ,
  P_MAINS_TOLERANCE_PERMILLE,
} from '../generated/parameters';
import { set_active } from './faults';
import { FREQUENCY_ERROR_mHz, MAINS_PRESENT_mV, WINDOW_ms } from './limits';
import { ORDERS, STATUS } from './memory';
import { parameter } from './parameters';

/** L1 had voltage in the last window. */
export let mains_present: bool = false;

let bad_ms: i32 = 0;
let good_ms: i32 = 0;

function near(frequency_mHz: i32, nominal_Hz: i32): bool {
  return (
    abs(frequency_mHz - nominal_Hz * 1000) <= nominal_Hz * parameter(P_MAINS_TOLERANCE_PERMILLE) + FREQUENCY_ERROR_mHz
  );
}

/** 0, or the voltage [mV] or frequency [mHz] that is wrong; 1 for no voltage at all. */
function wrong(): i32 {
  // Without orders the number of phases is unknown: then those that are there count.
  const supply = load<u8>(ORDERS, 12);
  let found = 0;
  for (let phase: usize = 0; phase < 3; phase++) {
    const V_mV = <i32>load<u32>(STATUS + (phase << 2), 48);
    const expected = phase == 0 || supply == 3;
    if (V_mV < MAINS_PRESENT_mV && !expected) continue;
    if (V_mV < parameter(P_MAINS_MIN_MV) || V_mV > parameter(P_MAINS_MAX_MV)) found = max(V_mV, 1);
  }
  if (found) return found;
  const frequency_mHz = <i32>load<u32>(STATUS, 84);
  const nominal = parameter(P_MAINS_NOMINAL_HZ);
  const good = nominal ? near(frequency_mHz, nominal) : near(frequency_mHz, 50) || near(frequency_mHz, 60);
  return good ? 0 : max(frequency_mHz, 1);
}

export function judge_mains(): void {
  mains_present = load<u32>(STATUS, 48) >= <u32>MAINS_PRESENT_mV;
  const found = wrong();
  if (!found) {
    bad_ms = 0;
    good_ms += WINDOW_ms;
    if (good_ms >= parameter(P_MAINS_GOOD_MS)) set_active(FAULT_MAINS, false, 0);
  } else {
    good_ms = 0;
    bad_ms += WINDOW_ms;
    if (bad_ms >= parameter(P_MAINS_BAD_MS)) set_active(FAULT_MAINS, true, found);
  }
}
