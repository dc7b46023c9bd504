import { FAULT_LOCK, IN_MIRROR, ORDER_CLEAR, ORDER_UNAVAILABLE, OUT_LOCK, OUT_UNLOCK } from '../../../assembly/mailbox';
import { CONFIG_SOCKET, LOCK_CLOSED, LOCK_FAILED, LOCK_OPEN } from '../../../assembly/mailbox';
import { P_LOCK } from '../../../assembly/generated/parameters';
import * as bench from './bench';
import {
  A,
  B,
  C,
  E,
  authorise,
  charge,
  fresh,
  output,
  run,
  run_until_power,
  set_parameter,
  tick,
  world,
} from './bench';

function lockState(): u8 {
  return <u8>(bench.status_u32(136) >> 8);
}

describe('the lock', () => {
  it('locks before closing, stays until the car has gone, and its motor rests', () => {
    fresh();
    charge();
    expect(world.locked).toBe(true);
    expect(lockState()).toBe(LOCK_CLOSED);
    expect(output(OUT_LOCK)).toBe(false);
    world.line = B;
    run(5000);
    expect(world.locked).toBe(true);
    world.line = A;
    run(500);
    expect(world.locked).toBe(false);
    expect(lockState()).toBe(LOCK_OPEN);
    expect(output(OUT_UNLOCK)).toBe(false);
  });

  it('never opens while the contacts may be closed', () => {
    fresh();
    charge();
    world.welded = true;
    world.line = A;
    run(3000);
    expect(world.locked).toBe(true);
    world.welded = false;
    run(500);
    expect(world.locked).toBe(false);
  });

  it('that does not move is tried in pulses, then it is a fault, and nothing closes', () => {
    fresh();
    authorise();
    world.lock_moves = false;
    world.line = C;
    let pulses = 0;
    let longest = 0;
    let on = 0;
    for (let i = 0; i < 12000; i++) {
      const before = output(OUT_LOCK);
      tick();
      on = output(OUT_LOCK) ? on + 1 : 0;
      longest = max(longest, on);
      if (output(OUT_LOCK) && !before) pulses++;
      expect(world.power).toBe(false);
    }
    expect(pulses).toBe(4);
    expect(longest).toBeLessThan(620);
    expect(bench.status_u32(24)).toBe(FAULT_LOCK);
    expect(lockState()).toBe(LOCK_FAILED);
    world.lock_moves = true;
    world.line = A;
    run(500);
    world.line = C;
    expect(run_until_power(true, 3000)).toBeLessThan(3001);
  });

  it('that failed is tried again when its fault was cleared by order', () => {
    fresh();
    authorise();
    world.lock_moves = false;
    world.line = C;
    run(12000);
    expect(bench.status_u32(24)).toBe(FAULT_LOCK);
    world.lock_moves = true;
    run(5000);
    expect(world.power).toBe(false);
    world.orders_flags |= ORDER_CLEAR;
    run(100);
    world.orders_flags &= ~ORDER_CLEAR;
    expect(run_until_power(true, 5000)).toBeLessThan(5001);
    expect(lockState()).toBe(LOCK_CLOSED);
  });

  it('that opens under power is locked again, and a fault when that fails', () => {
    fresh();
    charge();
    world.locked = false;
    run(300);
    expect(world.locked).toBe(true);
    expect(world.power).toBe(true);
    world.lock_moves = false;
    world.locked = false;
    expect(run_until_power(false, 10000)).toBeLessThan(8000);
    expect(bench.faults()).toBe('+lock');
  });

  it('opens at once in E, and after 5 s in F', () => {
    fresh();
    charge();
    world.line = E;
    run(400);
    expect(world.locked).toBe(false);
    fresh();
    authorise();
    world.line = B;
    run(1000);
    world.orders_flags = ORDER_UNAVAILABLE;
    run(4500);
    expect(world.locked).toBe(true);
    run(1000);
    expect(world.locked).toBe(false);
  });

  it('is not there with a fixed cable or without one fitted', () => {
    fresh(0);
    charge();
    expect(world.outputs & ((1 << OUT_LOCK) | (1 << OUT_UNLOCK))).toBe(0);
    fresh(CONFIG_SOCKET);
    set_parameter(P_LOCK, 0);
    charge();
    expect(world.power).toBe(true);
    expect(world.outputs & ((1 << OUT_LOCK) | (1 << OUT_UNLOCK))).toBe(0);
    expect(world.inputs & (1 << IN_MIRROR)).toBe(0);
  });
});
