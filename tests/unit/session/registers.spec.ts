import { power_fail, start } from '../../../assembly/session/index';
import { MOCK_GPIO_READ, MOCK_NV_WRITE, MOCK_UART_WRITE, mock_calls, mock_normal, mock_result } from '../mock-door';
import { mock_sent, mock_sent_record } from '../mock-door';
import * as bench from './world';
import { control, fresh, plug, reboot, run, step, unplug, world } from './world';

const record = memory.data(256, 8);

/** A free car, charging at `power_mWh` per 10 ms; export and reactive energy are 10 % to 50 % of it. */
function charge(power_mWh: u64): void {
  fresh();
  for (let i = 0; i < 5; i++) world.parts[i] = 10 * (i + 1);
  control(4, 1);
  control(2, 16000);
  plug();
  world.granted = true;
  world.power_mWh = power_mWh;
  step();
}

/** Finds the newest record of `kind`. @returns its length, 0 when there is none */
function newest(kind: u8): i32 {
  for (let i = mock_sent() - 1; i >= 0; i--) {
    const length = mock_sent_record(i, record, 256);
    if (load<u8>(record) == kind) return length;
  }
  return 0;
}

function reportedOther(i: i32): u64 {
  newest(6);
  return load<u64>(record + 45 + 8 * <usize>i);
}

/** `ms` pass of which the module sees nothing; what flows is counted. */
function skip(ms: i32): void {
  world.now_us += <i64>ms * 1000;
  const polls: u64 = ms / 10;
  world.pilot_mWh += polls * world.power_mWh;
  world.true_mWh += polls * world.power_mWh;
}

/** Everything has reached the store. */
function allStored(): void {
  expect(bench.stored_mWh()).toBe(world.true_mWh);
  for (let i = 0; i < 5; i++) expect(bench.storedOther(i + 1)).toBe(world.true_others[i]);
}

describe('checkpoints', () => {
  it('come every 10 s while more than 1 Wh flows, at any time of a session', () => {
    charge(100);
    run(50);
    let before = mock_calls(MOCK_NV_WRITE);
    run(60_000);
    expect(mock_calls(MOCK_NV_WRITE) - before).toBe(6);
    world.now_us += 3_600_000_000;
    run(10_000);
    before = mock_calls(MOCK_NV_WRITE);
    run(60_000);
    expect(mock_calls(MOCK_NV_WRITE) - before).toBe(6);
    expect(world.true_mWh - bench.stored_mWh()).toBeLessThanOrEqual(100 * 1000);
  });

  it('wait for 1 Wh when little flows', () => {
    charge(1);
    run(11_000);
    const before = mock_calls(MOCK_NV_WRITE);
    run(60_000);
    expect(mock_calls(MOCK_NV_WRITE) - before).toBe(6);
    world.power_mWh = 0;
    run(11_000);
    // 1 mWh in 100 ms
    for (let i = 0; i < 900; i++) {
      world.power_mWh = i % 10 == 0 ? 1 : 0;
      step();
    }
    expect(world.true_mWh - bench.stored_mWh()).toBe(90);
    for (let i = 0; i < 9100; i++) {
      world.power_mWh = i % 10 == 0 ? 1 : 0;
      step();
      expect(world.true_mWh - bench.stored_mWh()).toBeLessThanOrEqual(1000);
    }
  });

  it('come once more when nothing flows any more', () => {
    charge(1);
    run(300);
    world.power_mWh = 0;
    run(9_900);
    expect(bench.stored_mWh()).toBeLessThan(world.true_mWh);
    run(200);
    allStored();
    const before = mock_calls(MOCK_NV_WRITE);
    run(60_000);
    expect(mock_calls(MOCK_NV_WRITE)).toBe(before);
  });

  it('follow the parameters', () => {
    charge(100);
    world.store_s = 2;
    world.store_mWh = 50_000;
    run(5_050);
    const before = mock_calls(MOCK_NV_WRITE);
    run(50_000);
    expect(mock_calls(MOCK_NV_WRITE) - before).toBe(10);
    world.store_mWh = 0;
    run(50_000);
    expect(mock_calls(MOCK_NV_WRITE) - before).toBe(35);
  });

  it('are not brought forward by restarts of the module', () => {
    charge(100);
    run(20_050);
    const before = mock_calls(MOCK_NV_WRITE);
    for (let i = 0; i < 100; i++) {
      run(100);
      bench.giveStatus();
      start();
    }
    expect(mock_calls(MOCK_NV_WRITE) - before).toBeLessThanOrEqual(2);
  });

  it('hold what the counters have beyond 32 bits', () => {
    charge(100);
    world.pilot_mWh += 0x123456789a;
    world.true_mWh += 0x123456789a;
    world.others[4] += 0x7f3456789abc;
    world.true_others[4] += 0x7f3456789abc;
    run(11_000);
    world.power_mWh = 0;
    run(11_000);
    allStored();
    reboot();
    run(1000);
    allStored();
    expect(bench.reported_mWh()).toBe(world.true_mWh);
    expect(reportedOther(5)).toBe(world.true_others[4]);
  });
});

describe('registers', () => {
  it('are reported once a second with what the meter reads', () => {
    charge(100);
    run(5000);
    expect(bench.count(6)).toBe(5);
    expect(newest(6)).toBe(9 + 84);
    expect(load<u32>(record + 9)).toBe(50_001); // Hz
    expect(load<i32>(record + 13)).toBe(-101); // Q
    expect(load<i32>(record + 21)).toBe(-103);
    expect(load<u32>(record + 25)).toBe(201); // S
    expect(load<u32>(record + 33)).toBe(203);
    expect(load<u32>(record + 37)).toBe(301); // N
    expect(load<i32>(record + 41)).toBe(-6); // P
    expect(load<u64>(record + 45)).toBe(bench.reported_mWh());
    expect(world.true_others[0] - reportedOther(1)).toBeLessThanOrEqual(10 * 100);
    expect(reportedOther(5)).toBe(5 * reportedOther(1));
  });

  it('go on over restarts and reboots, also in a boot in which nothing flows', () => {
    charge(100);
    run(25_000);
    bench.giveStatus();
    start();
    run(5_000);
    expect(world.true_others[4] - reportedOther(5)).toBeLessThanOrEqual(50 * 100);
    bench.giveStatus();
    power_fail();
    world.plugged = false;
    for (let boots = 0; boots < 3; boots++) {
      reboot();
      run(1000);
      allStored();
      for (let i = 0; i < 5; i++) expect(reportedOther(i + 1)).toBe(world.true_others[i]);
    }
    plug();
    world.granted = true;
    world.power_mWh = 10;
    run(1000);
    unplug();
    run(11_000);
    allStored();
  });

  it('export without import is stored too', () => {
    charge(100);
    world.power_mWh = 0;
    run(21_000);
    for (let i = 0; i < 2000; i++) {
      world.others[0] += 100;
      world.true_others[0] += 100;
      step();
    }
    expect(world.true_others[0] - bench.storedOther(1)).toBeLessThanOrEqual(100 * 1000);
    bench.giveStatus();
    power_fail();
    allStored();
  });

  it('are not read from a checkpoint of another boot', () => {
    charge(100);
    run(12_000);
    bench.giveStatus();
    power_fail();
    world.plugged = false;
    reboot();
    run(100);
    // This boot counts less than the one before, and dies with notice, twice.
    for (let boots = 0; boots < 2; boots++) {
      plug();
      world.granted = true;
      world.power_mWh = 1;
      run(200);
      bench.giveStatus();
      power_fail();
      allStored();
      world.plugged = false;
      reboot();
      run(100);
      allStored();
    }
  });

  it('a store that refuses costs nothing once it takes again, restarts included', () => {
    charge(100);
    run(12_000);
    bench.giveStatus();
    power_fail();
    mock_result(MOCK_NV_WRITE, -3);
    reboot();
    run(2000);
    bench.giveStatus();
    start();
    world.granted = true;
    world.power_mWh = 7;
    run(3000);
    bench.giveStatus();
    start();
    mock_normal(MOCK_NV_WRITE);
    run(30_000);
    world.power_mWh = 0;
    run(11_000);
    allStored();
  });

  it('with a supply that is failing each poll stores what has flowed', () => {
    charge(100);
    power_fail();
    mock_result(MOCK_GPIO_READ, 0);
    for (let i = 0; i < 5; i++) {
      step();
      allStored();
    }
  });
});

describe('demand', () => {
  it('is the mean power of 15 minutes since boot; the highest is kept', () => {
    charge(100);
    skip(890_000);
    run(9_900);
    expect(bench.count(8)).toBe(0);
    run(200);
    expect(newest(8)).toBe(9 + 64);
    expect(load<u64>(record + 1)).toBe(900_000_000);
    const first = load<u32>(record + 9);
    expect(first).toBeGreaterThan(<u32>(4 * 100 * 89_900));
    expect(first).toBeLessThan(<u32>(4 * 100 * 90_000));
    expect(load<u32>(record + 13)).toBe(first);
    world.power_mWh = 50;
    skip(899_000);
    run(1000);
    newest(8);
    expect(bench.count(8)).toBe(2);
    expect(load<u32>(record + 9)).toBeLessThan(first / 2 + 10_000);
    expect(load<u32>(record + 13)).toBe(first);
    reboot();
    skip(899_000);
    run(1010);
    newest(8);
    expect(load<u32>(record + 9)).toBe(0);
    expect(load<u32>(record + 13)).toBe(first);
    control(11, 1);
    run(1000);
    skip(898_000);
    run(1000);
    newest(8);
    expect(load<u32>(record + 13)).toBe(0);
    reboot();
    skip(899_000);
    run(1010);
    newest(8);
    expect(load<u32>(record + 13)).toBe(0);
  });

  it('of an interval in which the module was restarted is not told', () => {
    charge(100);
    skip(450_000);
    step();
    bench.giveStatus();
    start();
    skip(449_000);
    run(11_000);
    expect(bench.count(8)).toBe(0);
    skip(889_000);
    run(1010);
    expect(bench.count(8)).toBe(1);
    newest(8);
    expect(load<u32>(record + 9)).toBe(4 * 100 * 90_000);
  });

  it('waits for a link that is full', () => {
    fresh();
    skip(899_000);
    run(990);
    mock_result(MOCK_UART_WRITE, -3);
    run(100);
    expect(bench.count(8)).toBe(0);
    mock_normal(MOCK_UART_WRITE);
    run(1000);
    expect(bench.count(8)).toBe(1);
  });

  it('comes with least and greatest readings since the order', () => {
    fresh();
    run(100);
    bench.read(230_000, 5_000, -1_000);
    bench.read(229_000, 0, 3_000);
    bench.read(231_000, 1_000, 2_000);
    skip(899_900);
    run(200);
    newest(8);
    expect(load<u32>(record + 17)).toBe(229_000);
    expect(load<u32>(record + 29)).toBe(0);
    expect(load<i32>(record + 41)).toBe(-3_000);
    expect(load<u32>(record + 45)).toBe(231_000);
    expect(load<u32>(record + 57)).toBe(5_000);
    expect(load<i32>(record + 69)).toBe(9_000);
    control(11, 1);
    step();
    bench.read(230_500, 2_000, 7);
    skip(899_900);
    run(200);
    newest(8);
    expect(load<u32>(record + 17)).toBe(230_500);
    expect(load<u32>(record + 45)).toBe(230_500);
    expect(load<i32>(record + 69)).toBe(21);
  });
});
