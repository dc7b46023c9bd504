import { BLOCK_PWM_CHANGED } from '../../../assembly/mailbox';
import { PWM_HIGH, PWM_LOW, PWM_ON } from '../../../assembly/door';
import { BLOCK } from '../../../assembly/pilot/memory';
import { NO_LEVEL, UNSETTLED, cp_high_mV, cp_low_mV, find_plateaus } from '../../../assembly/pilot/plateau';
import { READ_HOLD, READ_INVALID, read_state } from '../../../assembly/pilot/ev-state';
import { configure } from './bench';

function header(mode: i32, duty: i32, phase: i32, flags: u32): void {
  store<u8>(BLOCK, <u8>mode, 16);
  store<u8>(BLOCK, <u8>phase, 17);
  store<u16>(BLOCK, <u16>duty, 18);
  store<u32>(BLOCK, flags, 20);
}

function sample(k: i32, mV: f64): void {
  store<u16>(BLOCK + <usize>(k << 1), <u16>(mV / 8.0586 + 2048.5), 24);
}

/** High and low by position, and 0 V for `unsettled_us` after each edge. */
function wave(duty: i32, phase: i32, high: f64, low: f64, unsettled_us: i32): void {
  header(PWM_ON, duty, phase, 0);
  const edge = duty / 10;
  for (let k = 0; k < 10; k++) {
    const t = k * 100 + phase;
    const ringing = t < unsettled_us || (t >= edge && t < edge + unsettled_us);
    sample(k, ringing ? 0.0 : t < edge ? high : low);
  }
  find_plateaus();
}

function near(value: i32, wanted: i32): void {
  expect(abs(value - wanted)).toBeLessThan(10);
}

describe('plateaus', () => {
  it('are both found at every duty, with 25 us of ringing after each edge', () => {
    configure(0, 32000);
    for (let duty = 450; duty <= 9690; duty += 5) {
      wave(duty, duty < 5000 ? 25 : 95, 6000.0, -12000.0, 25);
      near(cp_high_mV, 6000);
      near(cp_low_mV, -12000);
    }
  });

  it('follow a level in the next block, and a small drift at the latest after 64', () => {
    wave(5000, 25, 9000.0, -12000.0, 0);
    near(cp_high_mV, 9000);
    wave(5000, 25, 9000.0, -9000.0, 0);
    near(cp_low_mV, -9000);
    wave(5000, 25, 6000.0, -9000.0, 0);
    near(cp_high_mV, 6000);
    for (let i = 0; i < 64; i++) wave(5000, 25, 6100.0, -9000.0, 0);
    near(cp_high_mV, 6100);
  });

  it('one sample that strays shows, wherever it is, but 25 us after an edge when the plateau has later ones', () => {
    for (let k = 0; k < 10; k++) {
      wave(5000, 25, 6000.0, -12000.0, 0);
      wave(5000, 25, 6000.0, -12000.0, 0);
      sample(k, 0.0);
      find_plateaus();
      if (k == 0 || k == 5) {
        expect(abs(cp_high_mV - 6000)).toBeLessThan(100); // quiet samples leave the last level
        expect(abs(cp_low_mV + 12000)).toBeLessThan(100);
        continue;
      }
      expect(k < 5 ? cp_high_mV : cp_low_mV).toBe(UNSETTLED);
      sample(k, k < 5 ? 5800.0 : -12200.0);
      find_plateaus();
      expect(k < 5 ? cp_high_mV : cp_low_mV).not.toBe(UNSETTLED);
    }
  });

  it('only one of them without PWM', () => {
    header(PWM_HIGH, 0, 25, 0);
    for (let k = 0; k < 10; k++) sample(k, 9000.0);
    find_plateaus();
    near(cp_high_mV, 9000);
    expect(cp_low_mV).toBe(NO_LEVEL);
    header(PWM_LOW, 0, 25, 0);
    for (let k = 0; k < 10; k++) sample(k, -12000.0);
    find_plateaus();
    expect(cp_high_mV).toBe(NO_LEVEL);
    near(cp_low_mV, -12000);
  });

  it('where the PWM changed, the highest sample is the high one', () => {
    wave(5000, 25, 6000.0, -12000.0, 0);
    header(PWM_ON, 5000, 25, BLOCK_PWM_CHANGED);
    sample(9, 12000.0);
    find_plateaus();
    expect(abs(cp_high_mV - 12000)).toBeLessThan(20);
    expect(cp_low_mV).toBe(NO_LEVEL);
  });
});

describe('windows of the states', () => {
  it('have dead bands that hold', () => {
    expect(read_state(13501)).toBe(READ_INVALID);
    expect(read_state(UNSETTLED)).toBe(READ_INVALID);
    const mV: StaticArray<i32> = [
      12000, 10900, 10899, 10101, 10100, 7900, 7899, 7100, 4900, 4899, 4100, 1900, 1899, 1100,
    ];
    const state: StaticArray<i32> = [0, 0, 6, 6, 1, 1, 6, 2, 2, 6, 3, 3, 6, 4];
    for (let i = 0; i < mV.length; i++) expect(read_state(mV[i])).toBe(state[i]);
    expect(read_state(-12000)).toBe(4);
    expect(READ_HOLD).toBe(6);
  });
});
