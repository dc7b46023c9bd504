/**
 * What the pilot module reports: the two-character state and faults, each when it changes. A record the link could not
 * take is made again in the next block; at most one fault record goes out per block, which bounds the block's time.
 */
import { STATE_E } from '../mailbox';
import { faultCode, sendFault, sendState } from '../telemetry';

let sent_state: i32 = -1;
let sent_faults: u32 = 0;

/**
 * @param state       STATE_*
 * @param oscillating PWM on ("x2")
 * @param t_us        end of the block
 * @returns false when the link had no room: ask again
 */
export function report_state(state: i32, oscillating: bool, t_us: u64): bool {
  const text = (state << 1) | (oscillating && state < <i32>STATE_E ? 1 : 0);
  if (text == sent_state) return true;
  if (!sendState(t_us, <u8>state, oscillating)) return false;
  sent_state = text;
  return true;
}

/**
 * @param faults FAULT_* bits, active and latched
 * @param details i32 per FAULT_* bit: the value that decided, in the unit of its limit
 * @returns false when there is more to report: ask again
 */
export function report_faults(faults: u32, details: usize, t_us: u64): bool {
  const changed = faults ^ sent_faults;
  if (!changed) return true;
  const bit = <i32>ctz(changed);
  const active = ((faults >> bit) & 1) != 0;
  if (!sendFault(t_us, active, active ? load<i32>(details + ((<usize>bit) << 2)) : 0, faultCode(bit))) return false;
  sent_faults ^= 1 << bit;
  return sent_faults == faults;
}
