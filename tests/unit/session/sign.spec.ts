import { ERR_BUSY, ERR_IO } from '../../../assembly/door';
import { start } from '../../../assembly/session/index';
import { MOCK_NV_WRITE, MOCK_SESSION_SIGN, mock_argument, mock_calls, mock_normal, mock_result } from '../mock-door';
import { control, fresh, giveStatus, plug, reboot, run, settle, step, unplug, world } from './world';

const FREE: u8 = 4;
const LIMIT: u8 = 2;

function given(): i32 {
  return mock_calls(MOCK_SESSION_SIGN);
}

/** The record that was handed over last. */
function record(): usize {
  return <usize>mock_argument(MOCK_SESSION_SIGN, 0, 0);
}

/** Hands over what waits, one record after the other: "number:reason " each. */
function inOrder(polls: i32): string {
  let text = '';
  for (let i = 0; i < polls; i++) {
    const before = given();
    step();
    expect(given() - before).toBeLessThanOrEqual(1);
    if (given() > before) text += `${load<u32>(record() + 4)}:${load<u8>(record() + 1)} `;
  }
  return text;
}

function ready(): void {
  fresh();
  control(FREE, 1);
  control(LIMIT, 16000);
  run(50);
  expect(given()).toBe(0);
}

function charge(power_mWh: u64): void {
  plug();
  world.granted = true;
  world.power_mWh = power_mWh;
  run(2000);
  world.granted = false;
}

describe('records for signing', () => {
  it('one at the begin and one at the end of a session', () => {
    ready();
    plug();
    step();
    expect(given()).toBe(1);
    expect(mock_argument(MOCK_SESSION_SIGN, 0, 1)).toBe(32);
    expect(load<u8>(record())).toBe(1);
    expect(load<u8>(record() + 1)).toBe(0);
    expect(load<u32>(record() + 4)).toBe(1);
    expect(load<u64>(record() + 8)).toBe(0);
    expect(load<u64>(record() + 16)).toBe(0);
    world.granted = true;
    world.power_mWh = 7;
    run(1000);
    expect(given()).toBe(1);
    unplug();
    settle();
    expect(given()).toBe(2);
    expect(load<u8>(record() + 1)).toBe(1);
    expect(load<u32>(record() + 4)).toBe(1);
    expect(load<u64>(record() + 8)).toBe(700);
    expect(load<u64>(record() + 16)).toBe(700);
    run(1000);
    expect(given()).toBe(2);

    plug();
    run(50);
    expect(load<u32>(record() + 4)).toBe(2);
    expect(load<u64>(record() + 8)).toBe(0);
    expect(load<u64>(record() + 16)).toBe(700);
  });

  it('asks again while the host is busy, and only then; nothing is left out', () => {
    ready();
    mock_result(MOCK_SESSION_SIGN, ERR_BUSY);
    charge(1);
    unplug();
    run(50);
    plug();
    run(50);
    expect(given()).toBeGreaterThan(200);
    mock_normal(MOCK_SESSION_SIGN);
    expect(inOrder(20)).toBe('1:1 2:0 ');
    mock_result(MOCK_SESSION_SIGN, ERR_IO);
    unplug();
    settle();
    expect(inOrder(20)).toBe('');
    expect(load<u8>(record() + 1)).toBe(1);
  });

  it('a begin that waited says for how long', () => {
    ready();
    mock_result(MOCK_SESSION_SIGN, ERR_BUSY);
    plug();
    run(5500);
    mock_normal(MOCK_SESSION_SIGN);
    step();
    expect(load<u8>(record() + 1)).toBe(0);
    expect(load<u32>(record() + 24)).toBe(5);
  });

  it('not before the store has it', () => {
    ready();
    mock_result(MOCK_NV_WRITE, ERR_BUSY);
    plug();
    run(3000);
    expect(given()).toBe(0);
    mock_normal(MOCK_NV_WRITE);
    run(1010);
    expect(given()).toBe(1);
    mock_result(MOCK_NV_WRITE, ERR_BUSY);
    unplug();
    run(3000);
    expect(given()).toBe(1);
    mock_normal(MOCK_NV_WRITE);
    run(1010);
    expect(given()).toBe(2);
  });

  it('the newest and the one before again, after a restart of the module', () => {
    ready();
    charge(1);
    unplug();
    run(50);
    plug();
    run(50);
    giveStatus();
    start();
    expect(inOrder(20)).toBe('1:1 2:0 ');
  });

  it('after a power cut the session is closed, and the next one begins', () => {
    ready();
    charge(1);
    reboot();
    expect(inOrder(20)).toBe('1:2 2:0 ');
  });
});
