/**
 * After mains return, stations that start charging together bring the grid down again: a car that is there at boot waits for a
 * random time up to `start_delay_max_s`. A car that comes later does not, nor one for which a card is shown.
 */
import { random } from '../door';

/** A car seen within this time after boot was there before. */
const AT_BOOT_us: i64 = 5_000_000;

const drawn: usize = memory.data(4, 4);
let boot_us: i64 = -1; // -1: no delay any more
let isDrawn: bool = false;

/** The board has booted. */
export function beginDelay(now_us: i64): void {
  boot_us = now_us;
  isDrawn = false;
}

/** No delay any more. */
export function endDelay(): void {
  boot_us = -1;
}

/**
 * @param most_s    parameter start_delay_max_s
 * @param isPlugged a session is open
 * @returns true while the car has to wait
 */
export function isDelayed(now_us: i64, most_s: u32, isPlugged: bool): bool {
  if (boot_us < 0) return false;
  if (!isDrawn) {
    if (now_us - boot_us >= AT_BOOT_us) boot_us = -1;
    if (boot_us < 0 || !isPlugged || !most_s) return false;
    // Without a working source of randomness the longest delay is the safe one.
    if (random(drawn, 4) != 0) store<u32>(drawn, u32.MAX_VALUE);
    isDrawn = true;
  }
  const delay_us = (<i64>load<u32>(drawn) * most_s * 1_000_000) >> 32;
  if (isPlugged && now_us - boot_us < delay_us) return true;
  boot_us = -1;
  return false;
}
