/** Duty cycle and current, 61851 tables A.7 (station) and A.8 (car). Currents in mA, duties in 0.01 %. */
import { DUTY_DIGITAL_1e4, OFFER_MAX_mA, OFFER_MIN_mA } from './limits';

/** "No duty says that": offer nothing, steady +12 V. */
export const DUTY_NONE: i32 = 0;

/**
 * The duty that offers at most `current_mA` (rounded down, so the car never reads more).
 * @returns 1000..9600, or DUTY_NONE below 6 A. More than 80 A is offered as 80 A.
 */
export function duty_from_current(current_mA: i32): i32 {
  if (current_mA < OFFER_MIN_mA) return DUTY_NONE;
  if (current_mA > OFFER_MAX_mA) current_mA = OFFER_MAX_mA;
  return current_mA <= 51000 ? current_mA / 6 : current_mA / 25 + 6400;
}

/**
 * What a car may draw at a measured duty. 0 where charging is not allowed: below 8 % (3..7 % asks for digital
 * communication, which is not a current), above 97 %.
 */
export function current_from_duty(duty_1e4: i32): i32 {
  if (duty_1e4 < 800 || duty_1e4 > 9700) return 0;
  if (duty_1e4 < 1000) return OFFER_MIN_mA;
  if (duty_1e4 <= 8500) return duty_1e4 * 6;
  if (duty_1e4 <= 9600) return (duty_1e4 - 6400) * 25;
  return OFFER_MAX_mA;
}

/** The duty asks for digital communication. */
export function is_digital(duty_1e4: i32): bool {
  return duty_1e4 >= DUTY_DIGITAL_1e4 - 200 && duty_1e4 <= DUTY_DIGITAL_1e4 + 200;
}
