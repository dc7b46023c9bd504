/** Draws for the generator of scenarios: everything comes from one seed. */

import { Random } from '../random.ts';

export class Dice {
  private readonly random: Random;

  constructor(seed: string) {
    this.random = new Random(seed);
  }

  /** Evenly in [0, 1). */
  part(): number {
    return this.random.next() / 0x100000000;
  }

  chance(probability: number): boolean {
    return this.part() < probability;
  }

  /** Evenly in [low, high), rounded to `digits` decimals. */
  between(low: number, high: number, digits = 0): number {
    const scale = 10 ** digits;
    return Math.round((low + (high - low) * this.part()) * scale) / scale;
  }

  /** Like between(), but each order of magnitude is as likely as the next. */
  magnitude(low: number, high: number, digits = 0): number {
    const scale = 10 ** digits;
    return Math.round(low * (high / low) ** this.part() * scale) / scale;
  }

  /** The time to the next of events that come `per_hour` times an hour on average [ms]. */
  wait_ms(per_hour: number): number {
    return (-Math.log(1 - this.part()) * 3_600_000) / per_hour;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.part() * list.length)]!;
  }
}
