/** Behaviour that the standard leaves open: wake-up, phases, the simplified car, the cable in doubt. */
import { OUT_THREE_PHASE } from '../../../assembly/mailbox';
import {
  P_CABLE_20A_MA,
  P_F_PULSE_MS,
  P_PHASE_SWITCHING,
  P_PHASE_WAIT_F,
  P_SIMPLIFIED_10A,
  P_WAKE_UP,
} from '../../../assembly/generated/parameters';
import * as bench from './bench';
import {
  A,
  B,
  C,
  PWM_HIGH,
  PWM_LOW,
  PWM_ON,
  authorise,
  charge,
  fresh,
  line,
  output,
  run,
  set_parameter,
} from './bench';
import { run_until_mode, run_until_power, world } from './bench';
import { IN_ESTOP } from '../../../assembly/mailbox';

function plugIn(): void {
  run(2000);
  authorise();
  world.line = B;
  expect(run_until_mode(PWM_ON, 1000)).toBeLessThan(200);
}

describe('a sleeping car', () => {
  it('is left alone without the option', () => {
    fresh();
    plugIn();
    expect(run_until_mode(PWM_HIGH, 120_000)).toBe(120_001);
  });

  it('is woken once by an interruption of PWM', () => {
    fresh();
    set_parameter(P_WAKE_UP, 1);
    plugIn();
    const waited = run_until_mode(PWM_HIGH, 40_000);
    expect(waited).toBeGreaterThan(29_000);
    expect(waited).toBeLessThan(30_100);
    const held = run_until_mode(PWM_ON, 10_000);
    expect(held).toBeGreaterThan(3_900);
    expect(held).toBeLessThan(4_100);
    expect(run_until_mode(PWM_HIGH, 120_000)).toBe(120_001);
    world.line = A;
    run(500);
    world.line = B;
    expect(run_until_mode(PWM_ON, 5000)).toBeLessThan(5000);
    expect(run_until_mode(PWM_HIGH, 40_000)).toBeLessThan(30_100);
  });

  it('or by state F', () => {
    fresh();
    set_parameter(P_WAKE_UP, 2);
    plugIn();
    expect(run_until_mode(PWM_LOW, 40_000)).toBeLessThan(30_100);
    const held = run_until_mode(PWM_HIGH, 10_000);
    expect(held).toBeGreaterThan(3_900);
    expect(held).toBeLessThan(4_100);
    expect(run_until_mode(PWM_ON, 10_000)).toBeLessThan(3_200);
  });

  it('is not one that has charged, or asks for power', () => {
    fresh();
    set_parameter(P_WAKE_UP, 1);
    charge();
    world.line = B;
    expect(run_until_mode(PWM_HIGH, 60_000)).toBe(60_001);
    fresh();
    set_parameter(P_WAKE_UP, 1);
    world.rcm_alive = false; // keeps it from closing for a while
    plugIn();
    world.line = C;
    run(500);
    expect(world.mode).toBe(PWM_ON);
  });
});

describe('phases', () => {
  it('are three by order, one by order, and one where the site has one', () => {
    fresh();
    authorise();
    run(100);
    expect(output(OUT_THREE_PHASE)).toBe(true);
    world.ordered_phases = 1;
    run(100);
    expect(output(OUT_THREE_PHASE)).toBe(false);
    world.ordered_phases = 3;
    run(100);
    expect(output(OUT_THREE_PHASE)).toBe(true);
    world.phases = 1;
    run(100);
    expect(output(OUT_THREE_PHASE)).toBe(false);
    expect(bench.status_u32(136) & 0xff).toBe(1);
  });

  it('stay for a car that has drawn power, whatever is ordered', () => {
    fresh();
    charge();
    world.ordered_phases = 1;
    run(20_000);
    expect(output(OUT_THREE_PHASE)).toBe(true);
    expect(world.power).toBe(true);
    world.line = B;
    run(20_000);
    expect(output(OUT_THREE_PHASE)).toBe(true);
    world.line = A;
    run(1000);
    expect(output(OUT_THREE_PHASE)).toBe(false);
  });

  it('go from three to one within a session where that is allowed, open and without PWM for 10 s', () => {
    fresh();
    set_parameter(P_PHASE_SWITCHING, 1);
    charge();
    world.ordered_phases = 1;
    expect(run_until_mode(PWM_HIGH, 1000)).toBeLessThan(50);
    expect(world.power).toBe(true);
    world.line = B;
    expect(run_until_power(false, 100)).toBeLessThan(20);
    run(9_900);
    expect(output(OUT_THREE_PHASE)).toBe(true);
    expect(run_until_mode(PWM_ON, 1000)).toBeLessThan(300);
    expect(output(OUT_THREE_PHASE)).toBe(false);
    world.line = C;
    expect(run_until_power(true, 3000)).toBeLessThan(3000);
    // But not back.
    world.ordered_phases = 3;
    run(10_000);
    expect(world.power).toBe(true);
    expect(output(OUT_THREE_PHASE)).toBe(false);
  });

  it('go both ways with policy 2, and in state F where some cars need that', () => {
    fresh();
    set_parameter(P_PHASE_SWITCHING, 2);
    set_parameter(P_PHASE_WAIT_F, 1);
    world.ordered_phases = 1;
    charge();
    expect(output(OUT_THREE_PHASE)).toBe(false);
    world.ordered_phases = 3;
    run(50);
    world.line = B;
    expect(run_until_mode(PWM_LOW, 1000)).toBeLessThan(100);
    expect(run_until_mode(PWM_HIGH, 11_000)).toBeLessThan(10_100);
    run(1);
    expect(output(OUT_THREE_PHASE)).toBe(true);
    expect(run_until_mode(PWM_ON, 5000)).toBeLessThan(3_200);
  });
});

describe('a car that arrives with S2 closed', () => {
  it('is offered what any other is, or 10 A with the option', () => {
    fresh();
    run(2000);
    authorise();
    world.line = C;
    expect(run_until_mode(PWM_ON, 1000)).toBeLessThan(500);
    expect(world.duty).toBe(5333);
    fresh();
    set_parameter(P_SIMPLIFIED_10A, 1);
    run(2000);
    authorise();
    world.line = C;
    expect(run_until_mode(PWM_ON, 1000)).toBeLessThan(500);
    expect(world.duty).toBe(1666);
    fresh();
    set_parameter(P_SIMPLIFIED_10A, 1);
    plugIn();
    expect(world.duty).toBe(5333);
  });
});

describe('a cable of 680 Ohm', () => {
  it('is one of 20 A, or what the option says, never more', () => {
    fresh();
    world.pp_Ohm = 680;
    plugIn();
    expect(world.duty).toBe(3333);
    fresh();
    set_parameter(P_CABLE_20A_MA, 16000);
    world.pp_Ohm = 680;
    plugIn();
    expect(world.duty).toBe(2666);
  });
});

describe('the F pulse after a fault', () => {
  it('is as long as configured, or left out', () => {
    fresh();
    set_parameter(P_F_PULSE_MS, 1000);
    charge();
    line(IN_ESTOP, true);
    run(2);
    expect(world.mode).toBe(PWM_LOW);
    const held = run_until_mode(PWM_HIGH, 2000);
    expect(held).toBeGreaterThan(990);
    expect(held).toBeLessThan(1010);
    fresh();
    set_parameter(P_F_PULSE_MS, 0);
    charge();
    line(IN_ESTOP, true);
    for (let i = 0; i < 100; i++) {
      run(1);
      expect(world.mode).not.toBe(PWM_LOW);
    }
    expect(world.mode).toBe(PWM_HIGH);
  });
});
