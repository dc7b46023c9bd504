/** Faults of the pilot line: what the car and the plug say, and what the station's own driver does against its orders. */
import { FAULT_ADC, FAULT_CABLE, FAULT_CP_DRIVER, FAULT_CP_SHORT, FAULT_DIODE, FAULT_VENTILATION } from '../mailbox';
import { P_CP_DRIVER_MS } from '../generated/parameters';
import { set_group, trip } from './faults';
import { CP_DRIVER_mV } from './limits';
import { parameter } from './parameters';
import { UNSETTLED, cp_high_mV, cp_low_mV } from './plateau';

/** Faults that come and go with what is seen. They have no measured value. */
const SEEN: u32 = FAULT_CP_SHORT | FAULT_ADC | FAULT_CABLE | FAULT_VENTILATION;

let against_ms: i32 = 0; // leaky

/**
 * Every block.
 * @param seen those of SEEN that are there now
 */
export function judge_line(seen: u32, diode_bad: bool, now_ms: u32): void {
  set_group(SEEN, seen);
  if (diode_bad) trip(FAULT_DIODE, cp_low_mV, now_ms);
}

/** Every block: no car and no short turns the sign of the driven voltage around. A plateau that is not there is below UNSETTLED. */
export function judge_driver(now_ms: u32): void {
  if (cp_low_mV > CP_DRIVER_mV || (cp_high_mV < -CP_DRIVER_mV && cp_high_mV > UNSETTLED)) {
    if (++against_ms < parameter(P_CP_DRIVER_MS)) return;
    trip(FAULT_CP_DRIVER, cp_low_mV > CP_DRIVER_mV ? cp_low_mV : cp_high_mV, now_ms);
    against_ms = 0;
  } else if (against_ms) against_ms--;
}
