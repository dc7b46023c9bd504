/** Pin changes of a board as events: only changes, at the time the pin changed. */

import type { BenchEvent } from '../api.ts';

export const PWM_HIGH = 0;
export const PWM_ON = 1;
export const PWM_LOW = 2;

/** What the pilot does, as scenario events write it: "x1", "F" or the duty as a fraction. */
export function pwmValue(mode: number, duty_1e4: number): string | number {
  return mode === PWM_HIGH ? 'x1' : mode === PWM_LOW ? 'F' : duty_1e4 / 1e4;
}

/** Reports `pwm` and `contactor` events. After `reset()` the next PWM state is an event whatever it is. */
export class PinEvents {
  private pwm: string | number | undefined;
  private contactor = false;
  private readonly emit: (event: BenchEvent) => void;

  constructor(emit: (event: BenchEvent) => void) {
    this.emit = emit;
  }

  /** @param value from pwmValue(); `t_us` in scenario time */
  setPwm(t_us: number, value: string | number): void {
    if (value === this.pwm) return;
    this.pwm = value;
    this.emit({ t_us, event: 'pwm', value });
  }

  setContactor(t_us: number, on: boolean): void {
    if (on === this.contactor) return;
    this.contactor = on;
    this.emit({ t_us, event: 'contactor', value: on ? 'closed' : 'open' });
  }

  /** The board lost its power or was reset: the drive pin falls. */
  reset(t_us: number): void {
    this.setContactor(t_us, false);
    this.pwm = undefined;
  }
}
