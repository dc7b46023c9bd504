import { IN_ESTOP, IN_POWER_GOOD, IN_RCM_TRIP, ORDER_CLEAR } from '../../../assembly/mailbox';
import { FAULT_ESTOP, FAULT_WELD, LATCH_WELD, ORDER_ENABLE } from '../../../assembly/mailbox';
import { MOCK_POWER_REQUEST, mock_normal, mock_result, mock_reset_latched } from '../mock-door';
import * as bench from './bench';
import {
  A,
  B,
  C,
  PWM_HIGH,
  PWM_LOW,
  PWM_ON,
  charge,
  fresh,
  run,
  run_until_mode,
  run_until_power,
  world,
} from './bench';

describe('trips', () => {
  it('of the residual current monitor open in the same block and stay', () => {
    fresh();
    charging();
    world.inputs |= 1 << IN_RCM_TRIP;
    tickOnce();
    expect(world.power).toBe(false);
    expect(world.mode).toBe(PWM_LOW);
    world.inputs &= ~(1 << IN_RCM_TRIP);
    expect(run_until_power(true, 10000)).toBe(10001);
    expect(bench.faults()).toBe('+residual_ac');
  });

  it('of the emergency stop stay after the button is let go, until unplugged', () => {
    fresh();
    charging();
    world.inputs |= 1 << IN_ESTOP;
    tickOnce();
    expect(world.power).toBe(false);
    world.inputs &= ~(1 << IN_ESTOP);
    run(2000);
    expect(bench.status_u32(24) & FAULT_ESTOP).toBeTruthy();
    expect(world.mode).toBe(PWM_HIGH);
    world.line = A;
    run(100);
    expect(bench.status_u32(24)).toBe(0);
    expect(bench.faults()).toBe('+estop -estop');
  });

  it('of a failing supply open', () => {
    fresh();
    charging();
    world.inputs &= ~(1 << IN_POWER_GOOD);
    tickOnce();
    expect(world.power).toBe(false);
  });

  it('for a welded contactor forbid until service has reset the host', () => {
    fresh();
    charging();
    world.welded = true;
    world.line = B;
    run(250);
    expect(bench.status_u32(24) & FAULT_WELD).toBeFalsy();
    run(200);
    expect(bench.status_u32(24) & FAULT_WELD).toBeTruthy();
    world.line = A;
    run(200);
    world.line = C;
    expect(run_until_power(true, 5000)).toBe(5001);
    world.orders_flags = ORDER_CLEAR | ORDER_ENABLE;
    expect(run_until_power(true, 5000)).toBe(5001);
    expect(world.latched).toBe(LATCH_WELD);
    world.welded = false;
    world.orders_flags = ORDER_ENABLE;
    run(100);
    world.orders_flags = ORDER_CLEAR | ORDER_ENABLE;
    expect(run_until_power(true, 5000)).toBe(5001);
    mock_reset_latched();
    expect(run_until_power(true, 5000)).toBeLessThan(5000);
  });

  it('for a contactor that does not close', () => {
    fresh();
    world.stuck_open = true;
    charge(400);
    expect(world.power).toBe(true);
    expect(run_until_power(false, 300)).toBeLessThan(250);
    expect(bench.faults()).toBe('+contactor');
  });

  it('for power that the kernel refuses', () => {
    fresh();
    charge(10);
    world.stuck_open = true;
    run(100);
    mock_result(MOCK_POWER_REQUEST, 0);
    expect(run_until_power(false, 1100)).toBeGreaterThan(900);
    mock_normal(MOCK_POWER_REQUEST);
    run(10);
    expect(bench.faults()).toBe('+kernel');
  });
});

describe('residual current', () => {
  it('30 mA AC trips within 300 ms, 15 mA does not', () => {
    fresh();
    charging();
    world.residual_ac_uA = 15000.0;
    run(3000);
    expect(world.power).toBe(true);
    world.residual_ac_uA = 30000.0;
    expect(run_until_power(false, 1000)).toBeLessThan(100);
    run(2);
    expect(bench.faults()).toBe('+residual_ac');
  });

  it('150 mA AC trips within 40 ms', () => {
    fresh();
    charging();
    world.residual_ac_uA = 150000.0;
    expect(run_until_power(false, 1000)).toBeLessThan(36);
  });

  it('6 mA DC trips within 10 s, 3 mA does not', () => {
    for (let sign = -1; sign <= 1; sign += 2) {
      fresh();
      charging();
      world.residual_dc_uA = sign * 3000.0;
      run(11000);
      expect(world.power).toBe(true);
      world.residual_dc_uA = sign * 6000.0;
      expect(run_until_power(false, 11000)).toBeLessThan(2000);
      run(2);
      expect(bench.faults()).toBe('+residual_dc');
    }
  });

  it('60 mA DC trips within 300 ms, without mains too', () => {
    fresh();
    charging();
    world.residual_dc_uA = 60000.0;
    expect(run_until_power(false, 1000)).toBeLessThan(150);
    fresh();
    charging();
    world.V_peak_mV = 0.0;
    run(100);
    world.residual_dc_uA = 60000.0;
    expect(run_until_power(false, 1000)).toBeLessThan(150);
  });
});

describe('overcurrent', () => {
  it('above 110 % + 0.5 A for 7 s opens and stays', () => {
    fresh();
    world.limit_mA = 16000;
    charging();
    world.I_peak_mA = 17500.0 * Math.SQRT2;
    run(10000);
    expect(world.mode).toBe(PWM_ON);
    world.I_peak_mA = 18800.0 * Math.SQRT2;
    const ms = run_until_power(false, 10000);
    expect(ms).toBeGreaterThan(6900);
    expect(ms).toBeLessThan(7700);
    world.line = B;
    run(1000);
    expect(run_until_mode(PWM_ON, 10000)).toBe(10001);
    expect(bench.faults()).toBe('+overcurrent');
  });

  it('far above opens at once', () => {
    fresh();
    world.limit_mA = 16000;
    charging();
    world.I_peak_mA = 32000.0 * Math.SQRT2;
    expect(run_until_power(false, 1000)).toBeLessThan(160);
  });

  it('gives the car 6 s after the offer went down', () => {
    fresh();
    charging(6000);
    world.I_peak_mA = 32000.0 * Math.SQRT2;
    run(500);
    world.limit_mA = 16000;
    run(5500);
    expect(world.power).toBe(true);
    expect(bench.faults()).toBe('');
    expect(world.duty).toBe(2666);
    expect(run_until_power(false, 2000)).toBeLessThan(1000);
  });
});

describe('temperature and mains', () => {
  it('80 C pauses, 70 C goes on', () => {
    fresh();
    charging();
    world.temperature_mC = 79000;
    run(1000);
    expect(world.mode).toBe(PWM_ON);
    world.temperature_mC = 81000;
    expect(run_until_mode(PWM_HIGH, 2000)).toBeLessThan(1000);
    expect(world.power).toBe(true);
    world.line = B;
    world.temperature_mC = 71000;
    run(5000);
    expect(world.mode).toBe(PWM_HIGH);
    world.temperature_mC = 69000;
    expect(run_until_mode(PWM_ON, 5000)).toBeLessThan(2000);
    run(2);
    expect(bench.faults()).toBe('+temperature -temperature');
  });

  it('90 C opens', () => {
    fresh();
    charging();
    world.temperature_mC = 95000;
    expect(run_until_power(false, 2000)).toBeLessThan(1000);
  });

  it('mains out of range pause, and nothing else at 230 V -15 % / +10 %', () => {
    fresh();
    charging();
    const good: StaticArray<f64> = [196.0, 230.0, 253.0];
    for (let i = 0; i < 3; i++) {
      world.V_peak_mV = good[i] * 1000.0 * Math.SQRT2;
      run(2000);
      expect(world.mode).toBe(PWM_ON);
    }
    world.V_peak_mV = 280000.0 * Math.SQRT2;
    expect(run_until_mode(PWM_HIGH, 3000)).toBeLessThan(1000);
    world.line = B;
    world.V_peak_mV = 230000.0 * Math.SQRT2;
    expect(run_until_mode(PWM_ON, 10000)).toBeLessThan(4000);
    world.V_peak_mV = 0.0;
    expect(run_until_mode(PWM_HIGH, 3000)).toBeLessThan(1000);
  });

  it('a single-phase site is in range', () => {
    fresh();
    world.phases = 1;
    charging(2000);
    expect(world.mode).toBe(PWM_ON);
    expect(bench.faults()).toBe('');
  });
});

function tickOnce(): void {
  run(1);
}

/** A charge that really runs: a test that sees it end must have seen it. */
function charging(ms: i32 = 500): void {
  charge(ms);
  expect(bench.faults()).toBe('');
  expect(world.power).toBe(true);
}
