import { isqrt, rms } from '../../../assembly/pilot/meter/rms';
import { IN_POWER_GOOD } from '../../../assembly/mailbox';
import * as bench from './bench';
import { B, boot, charge, fresh, run, world } from './bench';

function near(value: f64, wanted: f64, permille: f64): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual((Math.abs(wanted) * permille) / 1000.0);
}

describe('roots', () => {
  it('are the floor', () => {
    expect(isqrt(0)).toBe(0);
    expect(isqrt(1)).toBe(1);
    expect(isqrt(3)).toBe(1);
    expect(isqrt(4)).toBe(2);
    expect(isqrt(u32.MAX_VALUE)).toBe(65535);
    let wrong = 0;
    for (let r: u32 = 1; r < 65536; r += 7) if (isqrt(r * r) != r || isqrt(r * r - 1) != r - 1) wrong++;
    expect(wrong).toBe(0);
  });

  it('keep 0.01 % from one code to full scale', () => {
    for (let n: u32 = 100; n <= 2500; n += 300) {
      for (let code: u64 = 1; code < 2048; code = code * 2 + 1) {
        near(<f64>rms(code * code * n, n, 244 << 16), <f64>code * 244.0, 0.1 + 1000.0 / (<f64>code * 244.0));
      }
    }
    expect(rms(0, 10, 1 << 16)).toBe(0);
    near(<f64>rms(1000000 * 10, 10, -(468 << 16)), 468000.0, 0.1);
  });
});

describe('metering', () => {
  it('reads V, I, P and frequency of sines', () => {
    const Hz: StaticArray<f64> = [47.0, 49.83, 50.0, 50.2, 52.0, 60.0];
    for (let i = 0; i < Hz.length; i++) {
      boot();
      world.mains_Hz = Hz[i];
      charge(1000);
      world.I_peak_mA = 16000.0 * Math.SQRT2;
      world.lag_deg = 25.84; // power factor 0.9
      run(1000);
      for (let phase: usize = 0; phase < 3; phase++) {
        near(<f64>bench.status_u32(48 + 4 * phase), 230000.0, 5.0);
        near(<f64>bench.status_u32(60 + 4 * phase), 16000.0, 5.0);
        near(<f64>bench.status_u32(72 + 4 * phase), 230.0 * 16000.0 * 0.9, 10.0);
      }
      near(<f64>bench.status_u32(84), Hz[i] * 1000.0, 1.0);
      world.line = 0;
      run(4000);
    }
  });

  it('counts energy, in total and per phase, and never back', () => {
    boot();
    world.mains_Hz = 49.9;
    charge(500);
    const before = bench.status_u64(88);
    const phases: StaticArray<u64> = [bench.status_u64(96), bench.status_u64(104), bench.status_u64(112)];
    let last = before;
    let falls = 0;
    for (let i = 0; i < 600; i++) {
      run(100);
      const now = bench.status_u64(88);
      if (now < last) falls++;
      last = now;
    }
    expect(falls).toBe(0);
    const hour = 230.0 * 16.0 * 1000.0; // mWh per phase
    near(<f64>(last - before), (3.0 * hour) / 60.0, 5.0);
    let sum: u64 = 0;
    for (let phase = 0; phase < 3; phase++) {
      const counted = bench.status_u64(96 + 8 * <usize>phase) - phases[phase];
      near(<f64>counted, hour / 60.0, 5.0);
      sum += counted;
    }
    // Each register keeps what is less than 1 mWh for itself.
    expect(Math.abs(<f64>sum - <f64>(last - before))).toBeLessThanOrEqual(3.0);
  });

  it('does not count what flows back', () => {
    world.lag_deg = 180.0;
    run(500);
    const before = bench.status_u64(88);
    run(5000);
    expect(bench.status_u64(88)).toBe(before);
    expect(<i32>bench.status_u32(72)).toBeLessThan(-3600000);
  });

  it('creeps nowhere with an open contactor and noise', () => {
    boot();
    world.line = B;
    world.noise_codes = 1;
    run(2000);
    const before = bench.status_u64(88);
    run(20000);
    expect(bench.status_u64(88)).toBe(before);
    for (let phase: usize = 0; phase < 3; phase++) {
      expect(bench.status_u32(60 + 4 * phase)).toBe(0);
      expect(bench.status_u32(72 + 4 * phase)).toBe(0);
    }
  });

  it('counts nothing from the first block on while no current flows', () => {
    boot();
    world.line = B;
    world.noise_codes = 1;
    const before = bench.status_u64(88);
    const exported = bench.status_u64(144);
    run(1000);
    expect(bench.status_u64(88)).toBe(before);
    expect(bench.status_u64(144)).toBe(exported);
  });

  it('books all that has flowed within 9 ms of a failing supply, whenever that is, and nothing twice', () => {
    const exported = bench.status_u64(144);
    let first: f64 = 0.0;
    for (let ms = 0; ms < 24; ms++) {
      fresh();
      const before = bench.status_u64(88);
      charge(500);
      run(1000 + ms);
      world.inputs &= ~(1 << IN_POWER_GOOD);
      world.I_peak_mA = 0.0;
      run(9);
      const booked = <f64>(bench.status_u64(88) - before);
      if (ms == 0) first = booked;
      // 3 * 230 V * 16 A, in mWh per ms
      expect(Math.abs(booked - first - <f64>ms * 3.0667)).toBeLessThan(3.2);
      run(11);
    }
    expect(bench.status_u64(144)).toBe(exported);
  });

  it('works with one phase, and reads nothing without mains', () => {
    boot();
    world.phases = 1;
    charge(1500);
    near(<f64>bench.status_u32(48), 230000.0, 5.0);
    expect(bench.status_u32(52)).toBeLessThan(1000);
    near(<f64>bench.status_u32(72), 3680000.0, 5.0);
    expect(bench.status_u32(76)).toBe(0);
    world.V_peak_mV = 0.0;
    run(1000);
    expect(bench.status_u32(48)).toBeLessThan(1000);
    expect(bench.status_u32(84)).toBe(0);
    world.V_peak_mV = 325269.0;
    run(1000);
    near(<f64>bench.status_u32(84), 50000.0, 1.0);
  });
});
