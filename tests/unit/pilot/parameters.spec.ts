import {
  BOUNDS,
  PARAMETERS,
  P_DIODE_RESTART,
  P_F_PULSE_MS,
  P_MAINS_MAX_MV,
  P_MAINS_MIN_MV,
} from '../../../assembly/generated/parameters';
import { NO_PARAMETER } from '../../../assembly/mailbox';
import { start } from '../../../assembly/pilot/index';
import { parameter } from '../../../assembly/pilot/parameters';
import * as bench from './bench';
import { A, B, authorise, charge, fresh, run, set_parameter, world } from './bench';

function order(n: u32, value: i32): void {
  world.parameter = n;
  world.value = value;
  world.order_age_ms = 5;
  run(20);
  world.parameter = NO_PARAMETER;
}

describe('parameters', () => {
  it('are refused at start below their least and above their greatest value, each of them', () => {
    fresh();
    for (let n = 0; n < PARAMETERS; n++) {
      const least = load<i32>(BOUNDS + 12 * n, 4);
      const greatest = load<i32>(BOUNDS + 12 * n, 8);
      const value = parameter(n);
      set_parameter(n, least - 1);
      expect(() => start()).toThrow('below');
      set_parameter(n, greatest + 1);
      expect(() => start()).toThrow('above');
      set_parameter(n, value);
    }
    start();
  });

  it('are refused against one another', () => {
    fresh();
    set_parameter(P_MAINS_MIN_MV, 220000);
    set_parameter(P_MAINS_MAX_MV, 200000);
    expect(() => start()).toThrow('crossed');
  });

  it('are taken over from the orders and acknowledged', () => {
    fresh();
    const before = bench.status_u32(128);
    order(P_F_PULSE_MS, 1000);
    expect(parameter(P_F_PULSE_MS)).toBe(1000);
    const after = bench.status_u32(128);
    order(P_F_PULSE_MS, 900);
    expect(bench.status_u32(128) - after).toBe(<u32>(-100 * (P_F_PULSE_MS + 1)));
    expect(after).not.toBe(before);
  });

  it('out of bounds, against another or unknown change nothing', () => {
    fresh();
    run(20);
    const before = bench.status_u32(128);
    order(P_F_PULSE_MS, 5001);
    order(P_F_PULSE_MS, -1);
    order(P_MAINS_MAX_MV, 180000);
    order(PARAMETERS, 1);
    order(0x80000000, 1);
    expect(parameter(P_F_PULSE_MS)).toBe(300);
    expect(parameter(P_MAINS_MAX_MV)).toBe(267000);
    expect(bench.status_u32(128)).toBe(before);
  });

  it('are not changed under a car that charges', () => {
    fresh();
    charge();
    order(P_F_PULSE_MS, 1000);
    expect(parameter(P_F_PULSE_MS)).toBe(300);
    world.line = B;
    run(50);
    order(P_F_PULSE_MS, 1000);
    expect(parameter(P_F_PULSE_MS)).toBe(300);
    world.orders_flags = 0;
    run(100);
    order(P_F_PULSE_MS, 1000);
    expect(parameter(P_F_PULSE_MS)).toBe(1000);
    authorise();
    order(P_F_PULSE_MS, 300);
  });

  it('are taken over with no car, whatever is latched: with a new restart policy the next car charges', () => {
    fresh();
    set_parameter(P_DIODE_RESTART, 0);
    charge();
    world.diode = false;
    run(200);
    world.line = A;
    world.diode = true;
    run(2000);
    order(P_DIODE_RESTART, 1);
    expect(parameter(P_DIODE_RESTART)).toBe(1);
    charge();
    expect(bench.faults()).toBe('+diode -diode');
    expect(world.power).toBe(true);
  });
});
