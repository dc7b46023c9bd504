import {
  CH_CP,
  CH_I1,
  CH_PP,
  CONFIG_MONITOR,
  IN_ESTOP,
  IN_POWER_GOOD,
  IN_RCM_TRIP,
  STATUS_MONITOR,
} from '../../../assembly/mailbox';
import { MOCK_GPIO_WRITE, MOCK_MAILBOX_PUT, MOCK_POWER_REQUEST, mock_argument, mock_calls } from '../mock-door';
import * as bench from './bench';
import { C, E, PWM_LOW, WILD, boot, freeze, line, run, world } from './bench';

function near(value: f64, wanted: f64, permille: f64): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual((Math.abs(wanted) * permille) / 1000.0);
}

/** A house that draws `A` in each phase. */
function house(A: f64): void {
  boot(CONFIG_MONITOR);
  world.welded = true; // all that the world knows of a current without a station
  world.I_peak_mA = A * 1000.0 * Math.SQRT2;
  run(3000);
}

describe('a monitor', () => {
  it('never asks for power, keeps the pilot in state F and touches no line, whatever is on it', () => {
    boot(CONFIG_MONITOR);
    bench.authorise();
    const writes = mock_calls(MOCK_GPIO_WRITE);
    const lines: StaticArray<i32> = [C, E, WILD, C];
    for (let i = 0; i < lines.length; i++) {
      world.line = lines[i];
      world.diode = i != 3;
      for (let ms = 0; ms < 3000; ms++) {
        const asked = mock_calls(MOCK_POWER_REQUEST);
        run(1);
        expect(mock_calls(MOCK_POWER_REQUEST) - asked).toBe(1); // the kernel hears of it in each block
        expect(mock_argument(MOCK_POWER_REQUEST, 0, 0)).toBe(0);
      }
      expect(world.mode).toBe(PWM_LOW);
    }
    expect(mock_calls(MOCK_GPIO_WRITE)).toBe(writes);
    expect(bench.states()).toBe('F');
    expect(bench.status_u32(4)).toBe(STATUS_MONITOR);
    expect(bench.status_u32(28)).toBe(0); // no cable, no plug
  });

  it('has no faults of what it does not have', () => {
    house(100.0); // mirror contact closed, no residual current monitor, far too much for any car
    world.residual_ac_uA = 50000.0;
    world.absent = (1 << CH_CP) | (1 << CH_PP);
    line(IN_RCM_TRIP, true);
    line(IN_ESTOP, true);
    run(10000);
    expect(bench.faults()).toBe('');
  });

  it('still tells a channel that stands still, and a phase that is not there', () => {
    house(10.0);
    freeze(CH_I1 + 1);
    run(4000);
    expect(bench.faults()).toBe('+adc');
    freeze(-1);
    world.phases = 3;
    bench.authorise();
    bench.lose_phase(2);
    run(2000);
    expect(bench.faults()).toBe('+adc +mains');
    bench.lose_phase(-1);
  });

  it('publishes each reading, ten a second, and nothing in between', () => {
    house(10.0);
    const puts = mock_calls(MOCK_MAILBOX_PUT);
    const readings = bench.status_u32(212);
    run(5000);
    expect(bench.status_u32(212) - readings).toBe(50);
    expect(mock_calls(MOCK_MAILBOX_PUT) - puts).toBe(50);
  });

  it('reads import and export of each phase', () => {
    house(10.0);
    for (let phase: usize = 0; phase < 3; phase++) {
      near(<f64>bench.status_u32(60 + 4 * phase), 10000.0, 5.0);
      near(<f64>(<i32>bench.status_u32(72 + 4 * phase)), 2300000.0, 5.0);
    }
    world.lag_deg = 180.0;
    run(500);
    const exported = bench.status_u64(144);
    const imported = bench.status_u64(88);
    run(36000);
    expect(bench.status_u64(88)).toBe(imported);
    near(<f64>(bench.status_u64(144) - exported), 69000.0, 5.0);
  });

  it('reads the photovoltaic current on L1: what it delivers is positive', () => {
    const Hz: StaticArray<f64> = [50.0, 49.87, 60.0];
    for (let i = 0; i < Hz.length; i++) {
      boot(CONFIG_MONITOR);
      world.mains_Hz = Hz[i];
      world.residual_ac_uA = 12000.0; // mA here
      world.residual_dc_uA = 300.0; // an offset of the sensor
      run(2000);
      for (let n = 0; n < 10; n++) {
        run(100);
        near(<f64>bench.status_u32(216), 12000.0, 5.0);
        near(<f64>(<i32>bench.status_u32(220)), 2760000.0, 5.0);
      }
      world.residual_ac_uA = -6000.0;
      run(1000);
      near(<f64>bench.status_u32(216), 6000.0, 5.0);
      near(<f64>(<i32>bench.status_u32(220)), -1380000.0, 5.0);
      world.residual_ac_uA = 0.0;
      run(1000);
      expect(bench.status_u32(216)).toBeLessThan(60);
      expect(abs(<i32>bench.status_u32(220))).toBeLessThan(2000);
    }
  });

  it('publishes what was booked when the supply fails', () => {
    house(10.0);
    const before = bench.status_u64(88);
    world.inputs &= ~(1 << IN_POWER_GOOD);
    run(9);
    world.I_peak_mA = 0.0;
    run(20);
    expect(bench.status_u64(88) - before).toBeGreaterThan(16); // 1.92 mWh in each millisecond
  });
});
