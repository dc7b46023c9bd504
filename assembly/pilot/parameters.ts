/** The parameters as the pilot module has them: those of the board, with what the session has set on top. */
import { CONFIG_PARAMETERS, NO_PARAMETER } from '../mailbox';
import { BOUNDS, ORDERED, PARAMETERS } from '../generated/parameters';
import { CONFIG } from './memory';

/** u8 per parameter: set by an order. */
const is_set: usize = memory.data(PARAMETERS);

/** Sum over the parameters set by orders of (n + 1) * (value + 1), as the session computes it. */
export let parameters_sum: u32 = 0;

/** Value of parameter `n` (P_*). */
export function parameter(n: i32): i32 {
  return load<i32>(CONFIG + ((<usize>n) << 2), CONFIG_PARAMETERS);
}

function in_bounds(n: i32, value: i32): bool {
  const bounds = BOUNDS + 12 * <usize>n;
  return value >= load<i32>(bounds, 4) && value <= load<i32>(bounds, 8);
}

function in_order(): bool {
  for (let at = ORDERED; load<u8>(at) != 255; at += 2) {
    if (parameter(load<u8>(at)) >= parameter(load<u8>(at, 1))) return false;
  }
  return true;
}

/** All of them are within their bounds and in order; the module does not start otherwise. */
export function parameters_good(): bool {
  for (let n = 0; n < PARAMETERS; n++) if (!in_bounds(n, parameter(n))) return false;
  return in_order();
}

/** Takes one that the session hands over. One out of bounds or order changes nothing: the sum then never matches. */
export function take_parameter(n: u32, value: i32): void {
  if (n == NO_PARAMETER || n >= <u32>PARAMETERS || !in_bounds(n, value)) return;
  const before = parameter(n);
  store<i32>(CONFIG + ((<usize>n) << 2), value, CONFIG_PARAMETERS);
  if (!in_order()) {
    store<i32>(CONFIG + ((<usize>n) << 2), before, CONFIG_PARAMETERS);
    return;
  }
  if (load<u8>(is_set + <usize>n)) parameters_sum -= (n + 1) * <u32>(before + 1);
  store<u8>(is_set + <usize>n, 1);
  parameters_sum += (n + 1) * <u32>(value + 1);
}
