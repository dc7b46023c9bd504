import { ORDER_CLEAR, ORDER_UNAVAILABLE } from '../../../assembly/mailbox';
import { power_fail, start } from '../../../assembly/session/index';
import { MOCK_GPIO_READ, MOCK_NV_WRITE, MOCK_UART_WRITE } from '../mock-door';
import { mock_calls, mock_give_uart, mock_normal, mock_result, mock_store } from '../mock-door';
import * as bench from './world';
import {
  control,
  enabled,
  flow,
  fresh,
  orderFlags,
  orderHarmonics,
  orderLimit_mA,
  plug,
  reboot,
  run,
  settle,
  step,
  told,
  unplug,
  world,
} from './world';

const AUTHORISE: u8 = 1;
const LIMIT: u8 = 2;
const STOP: u8 = 3;
const FREE: u8 = 4;
const PHASES: u8 = 5;
const UNAVAILABLE: u8 = 6;
const CLEAR: u8 = 7;
const USE_PHASES: u8 = 8;
const HARMONICS: u8 = 9;

/** A free car, charging. */
function charge(power_mWh: u64 = 100): void {
  fresh();
  control(FREE, 1);
  control(LIMIT, 16000);
  plug();
  world.granted = true;
  world.power_mWh = power_mWh;
  step();
}

/** The backend changes its mind until the store takes no more of it; the last limit that it took is 7 A or 8 A. */
function emptyBudget(): void {
  for (let i = 0; i < 40; i++) {
    control(LIMIT, i & 1 ? 8000 : 7000);
    step();
  }
  control(LIMIT, 16000);
  step();
}

/** The host starts the session module again, the pilot has gone on. */
function restart(): void {
  bench.giveStatus();
  start();
}

describe('authorisation', () => {
  it('nobody charges before the backend has spoken', () => {
    fresh();
    plug();
    run(1000);
    expect(enabled()).toBe(false);
    expect(orderLimit_mA()).toBe(0);
    expect(told(3)).toBe('started');
  });

  it('free: from plug-in to unplug', () => {
    charge();
    expect(enabled()).toBe(true);
    expect(orderLimit_mA()).toBe(16000);
    world.granted = false;
    step();
    world.granted = true;
    step();
    unplug();
    expect(enabled()).toBe(false);
    expect(told(3)).toBe('started authorised charging paused charging ended');
  });

  it('a card after plug-in, gone after unplug', () => {
    fresh();
    control(LIMIT, 16000);
    plug();
    expect(enabled()).toBe(false);
    control(AUTHORISE, 1);
    step();
    expect(enabled()).toBe(true);
    unplug();
    plug();
    run(100);
    expect(enabled()).toBe(false);
    expect(told(3)).toBe('started authorised ended started');
  });

  it('a card before plug-in is good for 60 s and one car', () => {
    fresh();
    control(AUTHORISE, 1);
    step();
    run(59_900);
    plug();
    expect(enabled()).toBe(true);
    unplug();
    plug();
    expect(enabled()).toBe(false);
    unplug();
    control(AUTHORISE, 1);
    step();
    run(60_000);
    plug();
    expect(enabled()).toBe(false);
  });

  it('a card shown when the car has just left is for the next one', () => {
    fresh();
    control(LIMIT, 16000);
    plug();
    world.plugged = false;
    control(AUTHORISE, 1);
    step();
    expect(told(3)).toBe('started ended');
    plug();
    step();
    expect(enabled()).toBe(true);
    expect(told(3)).toBe('started ended started authorised');
  });

  it('a card withdrawn before plug-in is no card', () => {
    fresh();
    control(AUTHORISE, 1);
    control(AUTHORISE, 0);
    plug();
    expect(enabled()).toBe(false);
  });

  it('withdrawn: stops, and only a new one goes on, free or not', () => {
    charge();
    control(AUTHORISE, 0);
    step();
    expect(enabled()).toBe(false);
    expect(told(3)).toBe('started authorised charging');
    world.granted = false;
    run(200);
    expect(enabled()).toBe(false);
    control(AUTHORISE, 1);
    step();
    expect(enabled()).toBe(true);
    world.granted = true;
    step();
    expect(told(3)).toBe('started authorised charging paused authorised charging');
  });

  it('a car that was changed unseen is a new session', () => {
    charge();
    world.plug_count++;
    run(30);
    expect(told(3)).toBe('started authorised charging ended started authorised charging');
  });
});

describe('backend', () => {
  it('stop is a pause with the authorisation kept', () => {
    charge();
    control(STOP, 1);
    step();
    expect(enabled()).toBe(true);
    expect(orderLimit_mA()).toBe(0);
    control(STOP, 0);
    step();
    expect(orderLimit_mA()).toBe(16000);
  });

  it('unavailable and clear reach the pilot, clear for 50 ms', () => {
    fresh();
    control(UNAVAILABLE, 1);
    control(CLEAR, 1);
    let clears = 0;
    for (let i = 0; i < 20; i++) {
      step();
      expect(orderFlags() & ORDER_UNAVAILABLE).toBe(ORDER_UNAVAILABLE);
      if (orderFlags() & ORDER_CLEAR) clears++;
    }
    expect(clears).toBe(5);
  });

  it('harmonics are asked for once each time, in the orders', () => {
    fresh();
    step();
    expect(orderHarmonics()).toBe(0);
    control(HARMONICS, 2);
    step();
    expect(orderHarmonics()).toBe(0x0102);
    step();
    expect(orderHarmonics()).toBe(0x0102);
    control(HARMONICS, 4);
    step();
    expect(orderHarmonics()).toBe(0x0102);
    control(HARMONICS, 3);
    step();
    expect(orderHarmonics()).toBe(0x0203);
    expect(orderFlags() & ORDER_CLEAR).toBe(0);
  });

  it('wrong records have no effect and are named with their bounds', () => {
    fresh();
    control(LIMIT, 10000);
    step();
    control(LIMIT, 80001);
    control(LIMIT, -1);
    control(FREE, 2);
    control(PHASES, 2);
    control(CLEAR, 0);
    control(HARMONICS, 0);
    control(HARMONICS, 4);
    step();
    control(12, 1);
    control(0, i32.MIN_VALUE);
    mock_give_uart(memory.data(16), 3);
    step();
    expect(told(5)).toBe(
      'control: limit_mA = 80001 refused, must be 0..80000|control: limit_mA = -1 refused, must be 0..80000|' +
        'control: free = 2 refused, must be 0..1|control: phases = 2 refused, must be 1 or 3|' +
        'control: clear_faults = 0 refused, must be 1|control: harmonics = 0 refused, must be 1..3|' +
        'control: harmonics = 4 refused, must be 1..3|control: unknown key 12 refused, must be 1..11 or 128 + parameter|' +
        'control: unknown key 0 refused, must be 1..11 or 128 + parameter|control: record length  = 3 refused, must be 5',
    );
    expect(orderLimit_mA()).toBe(10000);
    plug();
    expect(enabled()).toBe(false);
  });

  it('settings outlive a reboot', () => {
    fresh();
    control(LIMIT, 20000);
    control(FREE, 1);
    control(STOP, 1);
    step();
    control(STOP, 0);
    run(100);
    reboot();
    expect(orderLimit_mA()).toBe(20000);
    plug();
    expect(enabled()).toBe(true);
  });

  it('a flood of changes costs a bounded number of writes, the last one is kept', () => {
    fresh();
    const before = mock_calls(MOCK_NV_WRITE);
    for (let i = 0; i < 60_000; i++) {
      control(LIMIT, 6000 + (i & 1));
      step();
    }
    expect(mock_calls(MOCK_NV_WRITE) - before).toBeLessThan(32 + 600 / 120 + 2);
    run(121_000);
    reboot();
    expect(orderLimit_mA()).toBe(6001);
  });

  it('a stored record of another form is refused and the defaults are taken', () => {
    fresh();
    const record = memory.data(48);
    memory.fill(record, 0xff, 48);
    mock_store(bench.KEY_SETTINGS, record, 8);
    mock_store(bench.KEY_LEDGER, record, 20);
    reboot();
    expect(told(5)).toBe('nv: record 1 unreadable, starts empty|nv: record 2 unreadable, starts empty');
    expect(orderLimit_mA()).toBe(0);
    expect(bench.stored_mWh()).toBe(0);
  });
});

describe('telemetry', () => {
  it('sends the meter once a second with the lifetime register', () => {
    charge();
    run(5000);
    expect(bench.count(4)).toBe(5);
    expect(bench.reported_mWh()).toBeGreaterThan(world.true_mWh - 100 * 100 - 1);
  });

  it('keeps events while the link is full', () => {
    fresh();
    mock_result(MOCK_UART_WRITE, -3);
    control(FREE, 1);
    plug();
    world.granted = true;
    run(50);
    mock_normal(MOCK_UART_WRITE);
    step();
    expect(told(3)).toBe('started authorised charging');
  });
});

describe('restart of the module alone', () => {
  it('resumes the session without dropping the order, says nothing and counts nothing twice', () => {
    charge();
    run(25_000);
    bench.giveStatus();
    start();
    expect(enabled()).toBe(true);
    expect(orderLimit_mA()).toBe(16000);
    run(3000);
    expect(told(3)).toBe('started authorised charging');
    unplug();
    settle();
    expect(bench.stored_mWh()).toBe(world.true_mWh);
    expect(bench.history_mWh()).toBe(world.true_mWh);
  });

  it('books what flowed while it was away', () => {
    charge();
    run(2000);
    flow(777);
    world.now_us += 4_000_000;
    bench.giveStatus();
    start();
    unplug();
    settle();
    expect(bench.history_mWh()).toBe(world.true_mWh);
  });

  it('does not give a withdrawn authorisation back', () => {
    charge();
    control(AUTHORISE, 0);
    step();
    world.granted = false;
    step();
    bench.giveStatus();
    start();
    run(100);
    expect(enabled()).toBe(false);
  });

  it('goes on as the backend wanted last, also when the write budget was used up', () => {
    charge();
    emptyBudget();
    control(LIMIT, 9000);
    control(USE_PHASES, 1);
    control(UNAVAILABLE, 1);
    step();
    restart();
    expect(orderLimit_mA()).toBe(9000);
    expect(bench.orderPhases()).toBe(0x103);
    expect(orderFlags() & ORDER_UNAVAILABLE).toBe(ORDER_UNAVAILABLE);
    control(UNAVAILABLE, 0);
    control(STOP, 1);
    step();
    restart();
    expect(orderLimit_mA()).toBe(0);
    expect(orderFlags() & ORDER_UNAVAILABLE).toBe(0);
    control(STOP, 0);
    step();
    expect(orderLimit_mA()).toBe(9000);
    run(121_000);
    reboot();
    expect(orderLimit_mA()).toBe(9000);
  });

  it('does not give a withdrawn authorisation back, also when the write budget was used up', () => {
    charge();
    emptyBudget();
    control(AUTHORISE, 0);
    step();
    expect(enabled()).toBe(false);
    restart();
    expect(enabled()).toBe(false);
    run(100);
    expect(enabled()).toBe(false);
  });

  it('a new session is in the store before anything else happens to it, whatever the budget', () => {
    charge();
    emptyBudget();
    unplug();
    world.power_mWh = 0;
    plug();
    step();
    restart();
    unplug();
    settle();
    expect(told(3)).toBe('started authorised charging ended started authorised ended');
    expect(bench.historyByte(2, 1)).toBe(1);
  });

  it('a boot takes nothing over from the pilot module', () => {
    fresh();
    control(LIMIT, 16000);
    run(50);
    emptyBudget();
    control(LIMIT, 32000);
    step();
    reboot();
    run(50);
    expect(orderLimit_mA()).toBe(7000);
  });

  it('ends the session of a car that left meanwhile', () => {
    charge();
    world.granted = false;
    world.plugged = false;
    bench.giveStatus();
    start();
    settle();
    expect(enabled()).toBe(false);
    expect(told(3)).toBe('started authorised charging ended');
    expect(bench.historyByte(1, 1)).toBe(1);
  });
});

describe('power', () => {
  it('lost with notice: nothing is lost, the session is closed once, for power loss', () => {
    charge();
    run(14_990);
    world.pilot_mWh += 55;
    world.true_mWh += 55;
    bench.giveStatus();
    power_fail();
    expect(bench.stored_mWh()).toBe(world.true_mWh);
    reboot();
    expect(bench.stored_mWh()).toBe(world.true_mWh);
    expect(bench.history_mWh()).toBe(world.true_mWh);
    expect(bench.historyByte(1, 1)).toBe(2);
    reboot();
    run(100);
    expect(bench.history_mWh()).toBe(world.true_mWh);
    expect(told(3).startsWith('started authorised charging ended started authorised')).toBe(true);
  });

  it('lost with notice: what the backend has said last is kept, also when the write budget was used up', () => {
    fresh();
    emptyBudget();
    control(LIMIT, 9000);
    step();
    power_fail();
    reboot();
    expect(orderLimit_mA()).toBe(9000);
  });

  it('failing: what flows until the contactor is open is stored too', () => {
    charge();
    power_fail();
    mock_result(MOCK_GPIO_READ, 0);
    step();
    expect(bench.stored_mWh()).toBe(world.true_mWh);
  });

  it('back after a dip: goes on counting', () => {
    charge();
    power_fail();
    run(500);
    unplug();
    settle();
    expect(bench.history_mWh()).toBe(world.true_mWh);
  });

  it('a store that fails is left alone for a second and no energy is lost by it', () => {
    charge();
    mock_result(MOCK_NV_WRITE, -4);
    const before = mock_calls(MOCK_NV_WRITE);
    run(20_000);
    expect(mock_calls(MOCK_NV_WRITE) - before).toBeLessThan(22);
    mock_normal(MOCK_NV_WRITE);
    unplug();
    run(1100);
    expect(bench.history_mWh()).toBe(world.true_mWh);
  });
});

describe('the record of a session', () => {
  it('has all that flowed, also what the meter books after the unplug', () => {
    charge();
    run(2000);
    unplug();
    flow(611);
    run(150);
    expect(bench.history_mWh()).toBeLessThan(world.true_mWh);
    flow(97);
    run(160);
    expect(told(3)).toBe('started authorised charging ended');
    expect(bench.historyByte(1, 1)).toBe(1);
    expect(bench.history_mWh()).toBe(world.true_mWh);
    run(1000);
    expect(bench.stored_mWh()).toBe(world.true_mWh);
  });

  it('is ended once, also when the module is restarted before the meter has booked all', () => {
    charge();
    run(2000);
    unplug();
    flow(611);
    restart();
    settle();
    expect(told(3)).toBe('started authorised charging ended');
    expect(bench.history_mWh()).toBeLessThan(world.true_mWh);
    run(11_000);
    expect(bench.stored_mWh()).toBe(world.true_mWh);
    control(FREE, 1);
    plug();
    unplug();
    settle();
    expect(bench.historyByte(2, 1)).toBe(1);
  });

  it('a supply that fails, or the next car, does not wait for the meter', () => {
    charge();
    unplug();
    flow(50);
    bench.giveStatus();
    power_fail();
    expect(bench.historyByte(1, 1)).toBe(1);
    expect(bench.history_mWh()).toBe(world.true_mWh);
    charge();
    unplug();
    plug();
    step();
    expect(told(3)).toBe('started authorised charging ended started authorised');
    expect(bench.historyByte(1, 1)).toBe(1);
  });
});
