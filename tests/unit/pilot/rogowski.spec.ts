import { integrate, pass } from '../../../assembly/pilot/rogowski';

const row = memory.data(40, 4);
const A: f64 = 2000000.0; // codes
let amplitude: f64 = 0.0;
let phase_deg: f64 = 0.0;
let mean: f64 = 0.0;

/** A current A * sin(w t) through a coil with an offset, for `seconds`; then what comes out, over the last second. */
function measure(hertz: f64, offset: f64, seconds: i32, channel: i32 = 0): void {
  const w = 2.0 * Math.PI * hertz * 1e-4; // per sample
  const coil = (A * hertz) / 50.0; // the rise, scaled to 50 Hz
  let along = 0.0;
  let across = 0.0;
  let sum = 0.0;
  let n: i32 = 0;
  for (let block = 0; block < seconds * 1000; block++) {
    for (let k: usize = 0; k < 10; k++, n++) {
      const x = coil * Math.cos(w * n) + offset;
      store<i32>(row + 4 * k, <i32>Math.round(x));
    }
    pass(true);
    integrate(row, channel);
    if (block < (seconds - 1) * 1000) continue;
    for (let k: usize = 0; k < 10; k++) {
      const y = <f64>load<i32>(row + 4 * k);
      const at = w * (n - 10 + <i32>k);
      along += y * Math.sin(at);
      across += y * Math.cos(at);
      sum += y;
    }
  }
  along /= 5000.0;
  across /= 5000.0;
  amplitude = Math.sqrt(along * along + across * across);
  phase_deg = (Math.atan2(across, along) * 180.0) / Math.PI;
  mean = sum / 10000.0;
}

describe('the Rogowski integrator', () => {
  it('has the right gain and nearly no phase at 45, 50, 60 and 65 Hz', () => {
    const hertz: StaticArray<f64> = [50.0, 45.0, 60.0, 65.0];
    for (let i = 0; i < 4; i++) {
      measure(hertz[i], 0.0, 120);
      expect(Math.abs(amplitude / A - 1.0)).toBeLessThan(0.0002);
      expect(phase_deg).toBeGreaterThan(0.012);
      expect(phase_deg).toBeLessThan(0.02);
    }
  });

  it('an offset of the input is gone from the wave, and stays small in the mean', () => {
    measure(50.0, 700.0, 300, 1);
    expect(Math.abs(amplitude / A - 1.0)).toBeLessThan(0.0002);
    expect(phase_deg).toBeLessThan(0.02);
    expect(Math.abs(mean)).toBeLessThan(0.02 * A);
  });

  it('the 5th harmonic loses 0.2 %', () => {
    measure(250.0, 0.0, 60, 2);
    expect(amplitude / A).toBeGreaterThan(0.9975);
    expect(amplitude / A).toBeLessThan(0.9985);
  });

  it('is the same after half an hour', () => {
    measure(50.0, 700.0, 1800, 1);
    expect(Math.abs(amplitude / A - 1.0)).toBeLessThan(0.0002);
    expect(phase_deg).toBeGreaterThan(0.012);
    expect(phase_deg).toBeLessThan(0.02);
    expect(Math.abs(mean)).toBeLessThan(0.001 * A);
  });

  it('a huge input neither runs away nor stays', () => {
    for (let block = 0; block < 5000; block++) {
      for (let k: usize = 0; k < 10; k++) store<i32>(row + 4 * k, 8388607);
      pass(true);
      integrate(row, 0);
      expect(abs(load<i32>(row))).toBeLessThan(12000000);
    }
    measure(50.0, 0.0, 600);
    expect(Math.abs(amplitude / A - 1.0)).toBeLessThan(0.0002);
  });
});
