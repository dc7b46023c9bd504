/** Temperature: the limit falls in a straight line, then a pause with hysteresis, then a trip. */
import { FAULT_TEMPERATURE } from '../mailbox';
import {
  P_TEMPERATURE_DERATE_MC,
  P_TEMPERATURE_RESTART_MC,
  P_TEMPERATURE_STOP_MC,
  P_TEMPERATURE_TRIP_MC,
} from '../generated/parameters';
import { set_active, trip } from './faults';
import { DERATE_STEP_mA, OFFER_MIN_mA, TEMPERATURE_MAX_mC, TEMPERATURE_MIN_mC } from './limits';
import { STATUS } from './memory';
import { parameter } from './parameters';

/** The sensor reads what no temperature is: broken wire, short. */
export let sensor_broken: bool = false;

let derated_mA: i32 = 0; // what was allowed last; up again by whole steps only

/** After each cycle. */
export function judge_temperature(now_ms: u32): void {
  const t_mC = load<i32>(STATUS, 36);
  sensor_broken = t_mC < TEMPERATURE_MIN_mC || t_mC > TEMPERATURE_MAX_mC;
  if (sensor_broken) return;
  if (t_mC >= parameter(P_TEMPERATURE_TRIP_MC)) trip(FAULT_TEMPERATURE, t_mC, now_ms);
  if (t_mC >= parameter(P_TEMPERATURE_STOP_MC)) set_active(FAULT_TEMPERATURE, true, t_mC);
  else if (t_mC <= parameter(P_TEMPERATURE_RESTART_MC)) set_active(FAULT_TEMPERATURE, false, 0);
}

/** What is left of `limit_mA` at this temperature: from all of it down to 6 A at the stop. */
export function derate(limit_mA: i32): i32 {
  const from_mC = parameter(P_TEMPERATURE_DERATE_MC);
  const over_mC = min(load<i32>(STATUS, 36), parameter(P_TEMPERATURE_STOP_MC)) - from_mC;
  if (over_mC <= 0 || limit_mA <= OFFER_MIN_mA) {
    derated_mA = limit_mA;
    return limit_mA;
  }
  const span_mC = parameter(P_TEMPERATURE_STOP_MC) - from_mC;
  const allowed_mA = limit_mA - <i32>((<i64>(limit_mA - OFFER_MIN_mA) * over_mC) / span_mC);
  if (allowed_mA < derated_mA || allowed_mA >= derated_mA + DERATE_STEP_mA) derated_mA = allowed_mA;
  return min(derated_mA, limit_mA);
}
