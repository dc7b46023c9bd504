/** Protections with their thresholds, times and restart policies (docs/configuration.md). */
import {
  CH_I1,
  FAULT_ADC,
  FAULT_CONTACTOR,
  FAULT_CP_DRIVER,
  FAULT_ESTOP,
  FAULT_MAINS,
  FAULT_OVERCURRENT,
} from '../../../assembly/mailbox';
import { IN_ESTOP, LATCH_WELD, ORDER_CLEAR, ORDER_ENABLE } from '../../../assembly/mailbox';
import {
  P_MAINS_NOMINAL_HZ,
  P_MAINS_OPENS,
  P_OVERCURRENT_RESTART,
  P_RESIDUAL_RESTART,
  P_RESTART_AFTER_S,
  P_RESTART_TRIES,
} from '../../../assembly/generated/parameters';
import * as bench from './bench';
import {
  A,
  B,
  C,
  PWM_HIGH,
  PWM_ON,
  charge,
  fresh,
  run,
  run_until_mode,
  run_until_power,
  set_parameter,
  world,
} from './bench';

/** A charge that really runs. */
function charging(ms: i32 = 500): void {
  charge(ms);
  expect(bench.faults()).toBe('');
  expect(world.power).toBe(true);
}

/** Too much current until it trips, then the car obeys. */
function overdraw(): void {
  world.I_peak_mA = 60000.0 * Math.SQRT2;
  expect(run_until_power(false, 1000)).toBeLessThan(200);
  world.I_peak_mA = 0.0;
  world.line = B;
  run(1000);
}

describe('restart', () => {
  it('by order or unplugging is the default', () => {
    fresh();
    charging();
    overdraw();
    expect(run_until_mode(PWM_ON, 20_000)).toBe(20_001);
    world.line = A;
    run(500);
    world.line = B;
    expect(run_until_mode(PWM_ON, 5_000)).toBeLessThan(5_000);
  });

  it('by order only with policy 0', () => {
    fresh();
    set_parameter(P_OVERCURRENT_RESTART, 0);
    set_parameter(P_RESIDUAL_RESTART, 0);
    charging();
    overdraw();
    world.line = A;
    run(5000);
    expect(bench.status_u32(24)).toBe(FAULT_OVERCURRENT);
    world.line = B;
    expect(run_until_mode(PWM_ON, 5_000)).toBe(5_001);
    world.orders_flags = ORDER_ENABLE | ORDER_CLEAR;
    expect(run_until_mode(PWM_ON, 5_000)).toBeLessThan(100);
  });

  it('by itself with policy 2, some times', () => {
    fresh();
    set_parameter(P_OVERCURRENT_RESTART, 2);
    set_parameter(P_RESTART_AFTER_S, 60);
    set_parameter(P_RESTART_TRIES, 2);
    charging();
    for (let i = 0; i < 2; i++) {
      overdraw();
      run(57_000);
      expect(world.mode).toBe(PWM_HIGH);
      expect(run_until_mode(PWM_ON, 5_000)).toBeLessThan(5_000);
      world.line = C;
      expect(run_until_power(true, 3_000)).toBeLessThan(3_000);
    }
    overdraw();
    expect(run_until_mode(PWM_ON, 200_000)).toBe(200_001);
  });
});

describe('a fault that came and went with no car there', () => {
  it('does not keep the next one from charging', () => {
    fresh();
    run(2000);
    bench.line(IN_ESTOP, true);
    run(500);
    bench.line(IN_ESTOP, false);
    run(5000);
    expect(bench.status_u32(24)).toBe(FAULT_ESTOP);
    charge();
    expect(world.power).toBe(true);
  });

  it('is there again at once when its cause is', () => {
    fresh();
    run(2000);
    bench.freeze(CH_I1);
    run(4000);
    expect(bench.status_u32(24)).toBe(FAULT_ADC);
    world.orders_flags = ORDER_ENABLE;
    world.order_age_ms = 5;
    world.line = C;
    expect(run_until_power(true, 8000)).toBe(8001);
    bench.freeze(-1);
    expect(bench.status_u32(24)).toBe(FAULT_ADC);
  });
});

describe('the contactor', () => {
  it('welded in one pole, seen by the voltage at the output, is inoperative', () => {
    fresh();
    charging();
    world.welded_pole = true;
    world.line = B;
    run(1900);
    expect(world.latched).toBe(0);
    run(200);
    expect(world.latched).toBe(LATCH_WELD);
    expect(bench.faults()).toBe('+weld');
  });

  it('with a mirror contact that lies: driven, and no voltage at the output', () => {
    fresh();
    charging();
    bench.dead_output(true);
    const ms = run_until_power(false, 3000);
    bench.dead_output(false);
    expect(ms).toBeGreaterThan(990);
    expect(ms).toBeLessThan(1100);
    expect(bench.status_u32(24)).toBe(FAULT_CONTACTOR);
  });
});

describe('mains', () => {
  it('a phase lost on a site with three pauses', () => {
    fresh();
    charging();
    bench.lose_phase(2);
    expect(run_until_mode(PWM_HIGH, 3000)).toBeLessThan(1200);
    bench.lose_phase(-1);
    expect(bench.faults()).toBe('+mains');
  });

  it('of a wrong frequency pause, of 50 or 60 Hz do not', () => {
    fresh();
    const good: StaticArray<f64> = [45.0, 50.2, 60.0, 66.0];
    for (let i = 0; i < 4; i++) {
      world.mains_Hz = good[i];
      run(3000);
      expect(bench.status_u32(20) & FAULT_MAINS).toBe(0);
    }
    const wrong: StaticArray<f64> = [43.5, 67.5];
    for (let i = 0; i < 2; i++) {
      world.mains_Hz = wrong[i];
      run(3000);
      expect(bench.status_u32(20) & FAULT_MAINS).toBeTruthy();
    }
    set_parameter(P_MAINS_NOMINAL_HZ, 50);
    world.mains_Hz = 60.0;
    run(3000);
    expect(bench.status_u32(20) & FAULT_MAINS).toBeTruthy();
    world.mains_Hz = 50.0;
    run(4000);
    expect(bench.status_u32(20) & FAULT_MAINS).toBe(0);
  });

  it('open at once where that is configured', () => {
    fresh();
    set_parameter(P_MAINS_OPENS, 1);
    charging();
    world.V_peak_mV = 280000.0 * Math.SQRT2;
    expect(run_until_power(false, 3000)).toBeLessThan(1000);
  });
});

describe('temperature', () => {
  it('takes current away in a straight line, and gives it back in steps', () => {
    fresh();
    charging();
    world.I_peak_mA = 6000.0 * Math.SQRT2;
    world.temperature_mC = 72500; // half way from 65 to 80
    run(7000);
    near(world.duty, ((32000 - (32000 - 6000) / 2) / 6) as i32, 150);
    world.temperature_mC = 78500;
    run(7000);
    near(world.duty, 8600 / 6, 150);
    expect(world.power).toBe(true);
    world.temperature_mC = 60000;
    run(7000);
    expect(world.duty).toBe(5333);
    expect(bench.faults()).toBe('');
  });

  it('that no sensor can mean pauses', () => {
    fresh();
    charging();
    world.temperature_mC = -60000;
    expect(run_until_mode(PWM_HIGH, 3000)).toBeLessThan(2000);
    expect(bench.status_u32(20)).toBe(FAULT_ADC);
    world.temperature_mC = 25000;
    world.line = B;
    expect(run_until_mode(PWM_ON, 8000)).toBeLessThan(8000);
  });
});

describe('the pilot driver', () => {
  it('that stays high while PWM is ordered, or low at x1, is found', () => {
    fresh();
    charging();
    bench.stick_driver(1);
    expect(run_until_power(false, 200)).toBeLessThan(70);
    bench.stick_driver(0);
    fresh();
    bench.stick_driver(-1);
    run(200);
    bench.stick_driver(0);
    expect(bench.status_u32(24)).toBe(FAULT_CP_DRIVER);
  });
});

describe('a channel', () => {
  it('that repeats one code for 2.5 s opens; noise of one bit keeps it alive', () => {
    fresh();
    charging(10_000);
    bench.freeze(CH_I1);
    const ms = run_until_power(false, 5000);
    bench.freeze(-1);
    expect(ms).toBeGreaterThan(2400);
    expect(ms).toBeLessThan(2700);
    expect(bench.status_u32(24)).toBe(FAULT_ADC);
  });
});

describe('overcurrent', () => {
  it('in one phase of three is enough', () => {
    fresh();
    world.limit_mA = 16000;
    charging();
    bench.scale_phase(1, 1.4);
    const ms = run_until_power(false, 10_000);
    bench.scale_phase(1, 1.0);
    expect(ms).toBeGreaterThan(6900);
    expect(ms).toBeLessThan(7700);
  });
});

function near(actual: i32, expected: i32, tolerance: i32): void {
  expect(abs(actual - expected)).toBeLessThan(tolerance, actual.toString() + ' is not ' + expected.toString());
}
