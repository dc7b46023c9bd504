import {
  PARAMETERS,
  P_CAL_I2_PPM,
  P_F_PULSE_MS,
  P_MAINS_MAX_MV,
  P_START_DELAY_MAX_S,
} from '../../../assembly/generated/parameters';
import { parameterName } from '../../../assembly/generated/parameter-names';
import { NO_PARAMETER } from '../../../assembly/mailbox';
import { MOCK_GPIO_READ, MOCK_NV_WRITE, MOCK_RANDOM, mock_calls, mock_normal, mock_result } from '../mock-door';
import {
  control,
  enabled,
  fresh,
  orderParameter,
  orderPhases,
  plug,
  reboot,
  run,
  step,
  told,
  unplug,
  world,
} from './world';

const PARAMETER: u8 = 128;
const LIMIT: u8 = 2;
const FREE: u8 = 4;
const PHASES: u8 = 5;
const USE_PHASES: u8 = 8;
const AUTHORISE: u8 = 1;

function set(n: i32, value: i32): void {
  control(PARAMETER + <u8>n, value);
}

function open(): void {
  fresh();
  control(LIMIT, 16000);
  control(FREE, 1);
  run(100);
}

describe('parameters set in the field', () => {
  it('go to the store, then to the pilot, then no more', () => {
    open();
    set(P_F_PULSE_MS, 900);
    run(100);
    expect(world.parameters.has(P_F_PULSE_MS)).toBe(true);
    expect(world.parameters.get(P_F_PULSE_MS)).toBe(900);
    expect(orderParameter()).toBe(NO_PARAMETER);
    reboot();
    expect(world.parameters.size).toBe(0);
    run(100);
    expect(world.parameters.get(P_F_PULSE_MS)).toBe(900);
  });

  it('that calibrate the meter need the service strap', () => {
    open();
    mock_result(MOCK_GPIO_READ, 0);
    set(P_CAL_I2_PPM, 1200);
    set(P_F_PULSE_MS, 900);
    run(100);
    expect(told(5)).toBe('control: cal_i2_ppm = 1200 refused, needs the service strap');
    expect(world.parameters.has(P_CAL_I2_PPM)).toBe(false);
    expect(world.parameters.has(P_F_PULSE_MS)).toBe(true);
    mock_result(MOCK_GPIO_READ, 1);
    set(P_CAL_I2_PPM, -1200);
    run(100);
    expect(world.parameters.get(P_CAL_I2_PPM)).toBe(-1200);
  });

  it('are stored also after a backend has used up its writes', () => {
    open();
    for (let n = 0; n < 100; n++) {
      control(LIMIT, 10000 + n * 100);
      run(100);
    }
    set(P_F_PULSE_MS, 900);
    run(100);
    expect(world.parameters.has(P_F_PULSE_MS)).toBe(true);
  });

  it('hold a new car back until the pilot has them, not one that charges', () => {
    open();
    world.takes = false;
    set(P_F_PULSE_MS, 900);
    run(100);
    plug();
    run(1000);
    expect(enabled()).toBe(false);
    world.takes = true;
    run(100);
    expect(enabled()).toBe(true);
    world.granted = true;
    run(100);
    world.takes = false;
    set(P_F_PULSE_MS, 800);
    run(1000);
    expect(enabled()).toBe(true);
    world.granted = false;
    unplug();
  });

  it('are not handed over before they are stored', () => {
    open();
    mock_result(MOCK_NV_WRITE, -4);
    set(P_F_PULSE_MS, 900);
    run(500);
    expect(world.parameters.size).toBe(0);
    mock_normal(MOCK_NV_WRITE);
    run(2000);
    expect(world.parameters.get(P_F_PULSE_MS)).toBe(900);
  });

  it('out of bounds or against another are refused by name', () => {
    open();
    set(P_F_PULSE_MS, 5001);
    set(P_MAINS_MAX_MV, 180000);
    step();
    expect(told(5)).toBe(
      'control: f_pulse_ms = 5001 refused, must be 0..5000|' +
        'control: mains_max_mV = 180000 refused, is against mains_min_mV',
    );
    run(100);
    expect(world.parameters.size).toBe(0);
  });

  it('of all names are known', () => {
    for (let n = 0; n < PARAMETERS; n++) {
      const at = parameterName(n);
      expect(load<u8>(at)).toBeGreaterThan(3);
      expect(load<u8>(at + 1)).toBeGreaterThan(0x60);
    }
  });

  it('cost no write when nothing changes', () => {
    open();
    set(P_F_PULSE_MS, 900);
    run(100);
    const writes = mock_calls(MOCK_NV_WRITE);
    for (let i = 0; i < 20; i++) {
      set(P_F_PULSE_MS, 900);
      run(50);
    }
    expect(mock_calls(MOCK_NV_WRITE)).toBe(writes);
  });
});

describe('phases', () => {
  it('of the site and for the car are in the orders', () => {
    open();
    expect(orderPhases()).toBe(0x0303);
    control(USE_PHASES, 1);
    step();
    expect(orderPhases()).toBe(0x0103);
    control(PHASES, 1);
    control(USE_PHASES, 3);
    step();
    expect(orderPhases()).toBe(0x0101);
    control(USE_PHASES, 2);
    step();
    expect(told(5)).toBe('control: use_phases = 2 refused, must be 1 or 3');
  });
});

describe('after mains return', () => {
  it('a car that is there waits for a random time, up to the parameter', () => {
    open();
    set(P_START_DELAY_MAX_S, 600);
    run(6000);
    plug();
    run(100);
    expect(enabled()).toBe(true); // came later
    reboot();
    run(200);
    expect(mock_calls(MOCK_RANDOM)).toBe(1);
    // The mock's bytes 11, 48, 85, 122: 0x7a55300b / 2^32 of 600 s.
    run(286_000);
    expect(enabled()).toBe(false);
    run(2_000);
    expect(enabled()).toBe(true);
  });

  it('not for longer when a card is shown, nor a car that comes later', () => {
    open();
    set(P_START_DELAY_MAX_S, 600);
    run(100);
    plug();
    reboot();
    run(1000);
    expect(enabled()).toBe(false);
    control(AUTHORISE, 1);
    run(50);
    expect(enabled()).toBe(true);
    unplug();
    reboot();
    run(6000);
    plug();
    run(50);
    expect(enabled()).toBe(true);
  });

  it('for the longest time when there is no randomness', () => {
    open();
    set(P_START_DELAY_MAX_S, 60);
    run(100);
    plug();
    mock_result(MOCK_RANDOM, -4);
    reboot();
    run(59_000);
    expect(enabled()).toBe(false);
    run(2_000);
    expect(enabled()).toBe(true);
    mock_normal(MOCK_RANDOM);
  });
});
