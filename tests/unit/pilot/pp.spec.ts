import { CH_PP, CONFIG_SOCKET, SAMPLES } from '../../../assembly/mailbox';
import { cable_A, cable_from_ratio, cable_limit_mA, cable_refused, pp_block } from '../../../assembly/pilot/pp';
import { BLOCK } from '../../../assembly/pilot/memory';
import { configure } from './bench';

function ratio(Ohm: i32): i32 {
  return (Ohm * 10000) / (Ohm + 1000);
}

function read(Ohm: i32): void {
  store<u16>(BLOCK + 24 + CH_PP * SAMPLES * 2, <u16>(<f64>ratio(Ohm) / 2.442 + 0.5));
}

describe('PP resistors', () => {
  it('are coded as in the standard, with 3 % tolerance and more', () => {
    expect(cable_from_ratio(ratio(1500))).toBe(13);
    expect(cable_from_ratio(ratio(680))).toBe(20);
    expect(cable_from_ratio(ratio(220))).toBe(32);
    expect(cable_from_ratio(ratio(100))).toBe(63);
    expect(cable_from_ratio(ratio(1650))).toBe(13);
    expect(cable_from_ratio(ratio(748))).toBe(20);
    expect(cable_from_ratio(ratio(612))).toBe(20);
    expect(cable_from_ratio(ratio(242))).toBe(32);
    expect(cable_from_ratio(ratio(198))).toBe(32);
    expect(cable_from_ratio(ratio(110))).toBe(63);
    expect(cable_from_ratio(ratio(90))).toBe(63);
  });

  it('at a border are taken as the thinner cable, outside as none', () => {
    expect(cable_from_ratio(ratio(1000))).toBe(13);
    expect(cable_from_ratio(ratio(330))).toBe(20);
    expect(cable_from_ratio(ratio(150))).toBe(32);
    expect(cable_from_ratio(ratio(75))).toBe(0);
    expect(cable_from_ratio(ratio(2700))).toBe(0);
    expect(cable_from_ratio(ratio(10000))).toBe(0);
    expect(cable_from_ratio(10000)).toBe(0);
    expect(cable_from_ratio(0)).toBe(0);
    expect(cable_from_ratio(-5)).toBe(0);
  });

  it('never give more current for more resistance', () => {
    let rises = 0;
    for (let r = 700; r < 10000; r++) {
      const before = cable_from_ratio(r - 1);
      if (before && cable_from_ratio(r) > before) rises++;
    }
    expect(rises).toBe(0);
  });
});

describe('reading the cable', () => {
  it('takes 32 quiet blocks and then holds', () => {
    configure(CONFIG_SOCKET, 32000);
    pp_block(false);
    read(220);
    for (let i = 0; i < 31; i++) pp_block(true);
    expect(cable_A).toBe(0);
    expect(cable_limit_mA()).toBe(0);
    pp_block(true);
    expect(cable_A).toBe(32);
    expect(cable_limit_mA()).toBe(32000);
    read(100);
    for (let i = 0; i < 100; i++) pp_block(true);
    expect(cable_A).toBe(32);
    pp_block(false);
    expect(cable_A).toBe(0);
  });

  it('waits while the contact moves', () => {
    pp_block(false);
    for (let i = 0; i < 200; i++) {
      read(i & 8 ? 10000 : 220);
      pp_block(true);
    }
    expect(cable_A).toBe(0);
    expect(cable_refused).toBe(false);
  });

  it('refuses an open contact and takes a later good one', () => {
    pp_block(false);
    read(100000);
    for (let i = 0; i < 32; i++) pp_block(true);
    expect(cable_refused).toBe(true);
    read(680);
    for (let i = 0; i < 70; i++) pp_block(true);
    expect(cable_A).toBe(20);
    expect(cable_refused).toBe(false);
  });

  it('is not needed with a fixed cable', () => {
    configure(0, 32000);
    pp_block(false);
    read(100000);
    for (let i = 0; i < 100; i++) pp_block(true);
    expect(cable_refused).toBe(false);
    expect(cable_limit_mA()).toBe(80000);
  });
});
