import { FAULT_RCM_TEST, IN_RCM_TRIP, LATCH_RCM, OUT_RCM_TEST } from '../../../assembly/mailbox';
import { P_RCM_TEST_H } from '../../../assembly/generated/parameters';
import { mock_reset_latched } from '../mock-door';
import * as bench from './bench';
import { A, B, C, authorise, charge, fresh, output, run, run_until_power, set_parameter, tick, world } from './bench';

/** Runs for `ms`. @returns how often the test current came */
function tests(ms: i32): i32 {
  let count = 0;
  for (let i = 0; i < ms; i++) {
    const before = output(OUT_RCM_TEST);
    tick();
    if (output(OUT_RCM_TEST) && !before) count++;
  }
  return count;
}

describe('the residual current monitor is tested', () => {
  it('at plug-in, after each charge, and never with the contactor closed', () => {
    fresh();
    authorise();
    run(2000);
    world.line = B;
    expect(tests(2000)).toBe(1);
    world.line = C;
    expect(run_until_power(true, 3000)).toBeLessThan(100);
    expect(tests(20000)).toBe(0);
    world.line = B;
    expect(tests(2000)).toBe(1);
    world.line = A;
    expect(tests(2000)).toBe(1); // ready for whoever comes
  });

  it('once a day while nothing else happens', () => {
    fresh();
    set_parameter(P_RCM_TEST_H, 1);
    run(2000);
    world.ms += 3_580_000; // the blocks in between are nobody's loss
    expect(tests(5_000)).toBe(0);
    expect(tests(20_000)).toBe(1);
  });

  it('and nothing closes before it has passed', () => {
    fresh();
    run(1000);
    authorise();
    world.rcm_alive = false;
    world.line = C;
    expect(run_until_power(true, 8000)).toBe(8001);
    expect(bench.faults()).toBe('+rcm_test');
    expect(world.latched).toBe(LATCH_RCM);
    // For good: neither unplugging nor the backend, but service.
    world.rcm_alive = true;
    world.line = A;
    run(1000);
    world.line = C;
    expect(run_until_power(true, 8000)).toBe(8001);
    expect(bench.status_u32(24)).toBe(FAULT_RCM_TEST);
    mock_reset_latched();
    expect(run_until_power(true, 8000)).toBeLessThan(3000);
  });

  it('once more when it has failed once', () => {
    fresh();
    run(1000);
    authorise();
    world.line = B;
    world.rcm_alive = false;
    run(1500);
    world.rcm_alive = true;
    world.line = C;
    expect(run_until_power(true, 8000)).toBeLessThan(4000);
    expect(bench.faults()).toBe('');
  });

  it('and its trip is no fault, but one that is there without a test is', () => {
    fresh();
    run(2000);
    expect(bench.faults()).toBe('');
    bench.line(IN_RCM_TRIP, true);
    run(2);
    expect(bench.faults()).toBe('+residual_ac');
    expect(tests(5000)).toBe(0);
  });

  it('and one that does not release is not proven', () => {
    fresh();
    run(1000);
    charge();
    expect(world.power).toBe(true);
    world.line = B;
    run(20);
    expect(world.power).toBe(false);
    // From the next test on the line stays.
    for (let i = 0; i < 2000 && !output(OUT_RCM_TEST); i++) tick();
    expect(output(OUT_RCM_TEST)).toBe(true);
    run(60);
    expect(output(OUT_RCM_TEST)).toBe(false);
    bench.line(IN_RCM_TRIP, true);
    run(3500);
    expect(bench.faults()).toBe('+residual_ac');
    world.line = C;
    expect(run_until_power(true, 5000)).toBe(5001);
  });
});
