/**
 * A station for the tests of its transitions: pilot.wasm with settled levels on its wire, orders by name, and checks of what
 * it gives out: x1, x2 or F, and whether it asks for power. All times are blocks of 1 ms and exact.
 */

import assert from 'node:assert/strict';
import { ORDER, PilotModule, type PilotModuleOptions, type PilotWire } from '../../bench/pilot/module.ts';

/** What the car shows, both levels [V]; the driver's own are +12 V and -12 V. */
const LEVELS = {
  A: [12, -12],
  B: [9, -12],
  C: [6, -12],
  D: [3, -12],
  /** 80 Ohm to PE. */
  E: [0.9, -0.9],
  /** C, and a low level that neither proves the diode nor speaks against it. */
  'C unproven': [6, -10.2],
} as const;
export type Shows = keyof typeof LEVELS;

class SettledWire implements PilotWire {
  shows: Shows = 'A';
  private high = true;

  drive(_t_us: number, high: boolean): void {
    this.high = high;
  }

  voltage(): number {
    return LEVELS[this.shows][this.high ? 0 : 1];
  }
}

/** Until a change of the pilot line counts, in blocks that show it (docs/pilot.md, "How long things take"). */
export const SEEN = { less: 13, plug: 30, more: 60 };
/** Orders are read every 8 blocks, and what they allow is worked out 2 blocks later. */
export const ORDERS_READ = 8;
export const ORDERS_ALLOW = 10;

export type Output = 'x1' | 'x2' | 'F' | 'x1 on' | 'x2 on' | 'F on';

export class Station extends PilotModule<SettledWire> {
  constructor(options: PilotModuleOptions = {}) {
    super(new SettledWire(), options);
    this.flags = 0;
  }

  /** The phases may be set again to what they are: the wait for another number was over, and that was taken back. */
  repeats = false;

  get output(): Output {
    return `${(['x1', 'x2', 'F'] as const)[this.pwm.mode] ?? 'x1'}${this.power ? ' on' : ''}`;
  }

  car(shows: Shows): this {
    this.wire.shows = shows;
    return this;
  }
  allow(): this {
    this.flags = ORDER.enable;
    return this;
  }
  deny(): this {
    this.flags = 0;
    return this;
  }
  outOfService(on = true): this {
    this.flags = on ? this.flags | ORDER.unavailable : this.flags & ~ORDER.unavailable;
    return this;
  }
  /** Emergency stop: a fault that stays until it is cleared. */
  press(): this {
    this.estop = true;
    return this;
  }
  /** The button is let go and the fault cleared, by an order that comes once. */
  clear(): this {
    this.estop = false;
    this.stays(this.output, 1);
    this.flags |= ORDER.clear;
    this.afterOrders = () => (this.flags &= ~ORDER.clear);
    return this;
  }
  /** The supply fails for one block: a fault of just that block. */
  dip(): this {
    this.supplyGood = false;
    this.block();
    this.supplyGood = true;
    return this;
  }
  /** Up to the block whose number modulo 8 is `phase`. */
  align(phase: number): this {
    const output = this.output;
    while (this.seq % 8 !== phase) {
      this.block();
      assert.equal(this.output, output, 'while waiting');
    }
    return this;
  }
  /** Blocks that the host could not deliver. */
  lose(blocks: number): this {
    this.seq += blocks;
    return this;
  }

  /** The output is this now, and in each of `ms` blocks. */
  stays(output: Output, ms: number): this {
    assert.equal(this.output, output, 'before');
    for (let i = 1; i <= ms; i++) {
      this.block();
      assert.equal(this.output, output, `after ${i} ms of ${ms}`);
    }
    return this;
  }

  /** The output does not change for a while and then to this, in block `from`..`to`. */
  turns(output: Output, from: number, to = from): this {
    const before = this.output;
    assert.notEqual(output, before, 'no change expected');
    for (let i = 1; i <= to; i++) {
      this.block();
      if (this.output === before) continue;
      assert.equal(this.output, output, `from ${before}, in block ${i}`);
      assert.ok(i >= from, `${before} to ${output} in block ${i}, not before ${from}`);
      return this;
    }
    return assert.fail(`${before} after ${to} ms, and not ${output}`);
  }

  /** One block. No transition may switch phases under power, or set phases or pilot to what they are. */
  private block(): void {
    const wasThree = this.threePhase;
    const wasOn = this.power;
    const writes = this.idleWrites;
    const read = this.seq % 8 === 0;
    this.blocks(1);
    assert.ok(this.threePhase === wasThree || !wasOn, 'phases switched under power');
    if (!this.repeats) assert.equal(this.idleWrites, writes, 'set to what it is');
    if (read && this.afterOrders) {
      this.afterOrders();
      this.afterOrders = undefined;
    }
  }
  private afterOrders: (() => void) | undefined;
}
