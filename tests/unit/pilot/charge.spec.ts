import { CONFIG_SOCKET, CONFIG_FAN, ORDER_DIGITAL, ORDER_ENABLE, OUT_FAN } from '../../../assembly/mailbox';
import { P_VENTILATION } from '../../../assembly/generated/parameters';
import { ORDER_UNAVAILABLE } from '../../../assembly/mailbox';
import * as bench from './bench';
import { A, B, C, D, E, PWM_HIGH, PWM_LOW, PWM_ON, WILD, authorise, boot, charge, run, world } from './bench';
import { fresh, run_until_mode, run_until_power } from './bench';

/** The module keeps its variables between tests: unplugs and lets every hold-off pass. State A1 is thus not sent again. */
describe('a charge', () => {
  it('goes A1 B1 B2 C2 B2 A1 and offers what was ordered', () => {
    boot();
    run(50);
    world.line = B;
    run(100);
    expect(world.mode).toBe(PWM_HIGH);
    authorise();
    run(10);
    expect(world.mode).toBe(PWM_ON);
    expect(world.duty).toBe(5333);
    run(2000);
    expect(world.power).toBe(false);
    world.line = C;
    const closing = run_until_power(true, 3000);
    expect(closing).toBeLessThan(110);
    run(1000);
    world.line = B;
    expect(run_until_power(false, 100)).toBeLessThan(20);
    run(100);
    world.line = A;
    run(100);
    expect(bench.states()).toBe('A1 B1 B2 C2 B2 A1');
    expect(bench.faults()).toBe('');
  });

  it('opens within 15 blocks after unplugging, at any time', () => {
    fresh();
    charge();
    world.line = A;
    expect(run_until_power(false, 100)).toBeLessThan(16);
    run(50);
    expect(world.mode).toBe(PWM_HIGH);
  });

  it('takes a car that is in C from the start', () => {
    fresh();
    authorise();
    world.line = C;
    // The monitor is tested at plug-in.
    expect(run_until_power(true, 3000)).toBeLessThan(800);
  });

  it('does not close without the diode', () => {
    for (let line = B; line <= C; line++) {
      fresh();
      authorise();
      world.diode = false;
      world.line = line;
      run(500);
      world.line = C;
      expect(run_until_power(true, 8000)).toBe(8001);
      expect(bench.faults()).toBe('+diode');
    }
  });

  it('opens and goes to F for 300 ms when the diode fails', () => {
    fresh();
    charge();
    world.diode = false;
    expect(run_until_power(false, 100)).toBeLessThan(16);
    expect(world.mode).toBe(PWM_LOW);
    const pulse = run_until_mode(PWM_HIGH, 1000);
    expect(pulse).toBeGreaterThanOrEqual(300);
    expect(pulse).toBeLessThan(310);
    world.diode = true;
    world.line = B;
    expect(run_until_mode(PWM_ON, 10000)).toBe(10001);
    world.line = A;
    run(100);
    expect(bench.faults()).toBe('+diode -diode');
  });
});

describe('glitches of the pilot', () => {
  it('of up to 11 blocks open nothing, whatever they show', () => {
    for (let kind = 0; kind <= 6; kind++) {
      for (let length = 1; length <= 11; length++) {
        fresh();
        charge(50);
        if (kind == 6) world.low_lost = true;
        else world.line = kind;
        run(length);
        world.low_lost = false;
        world.line = C;
        expect(run_until_power(false, 200)).toBe(201);
      }
    }
  });

  it('of each kind do open when they last', () => {
    for (let kind = 0; kind <= 6; kind++) {
      if (kind == C) continue;
      fresh();
      charge(50);
      if (kind == 6) world.low_lost = true;
      else world.line = kind;
      expect(run_until_power(false, 100)).toBeLessThan(16);
    }
  });

  it('do not close the contactor', () => {
    fresh();
    authorise();
    world.line = B;
    run(500);
    for (let i = 0; i < 20; i++) {
      world.line = C;
      run(40);
      world.line = B;
      run(40);
    }
    expect(run_until_power(true, 50)).toBe(51);
  });
});

describe('pausing', () => {
  it('waits for the car to open S2', () => {
    fresh();
    charge();
    world.limit_mA = 5999;
    run(10);
    expect(world.mode).toBe(PWM_HIGH);
    run(2000);
    expect(world.power).toBe(true);
    world.line = B;
    expect(run_until_power(false, 100)).toBeLessThan(20);
  });

  it('opens under load after 6 s', () => {
    fresh();
    charge();
    world.orders_flags = 0;
    const ms = run_until_power(false, 10000);
    expect(ms).toBeGreaterThanOrEqual(6002);
    expect(ms).toBeLessThan(6013);
  });

  it('pauses when the orders are older than 5 s', () => {
    fresh();
    charge();
    world.order_age_ms = 5000;
    run(100);
    expect(world.mode).toBe(PWM_ON);
    world.order_age_ms = 5001;
    run(10);
    expect(world.mode).toBe(PWM_HIGH);
    expect(world.power).toBe(true);
  });

  it('does not start PWM again within 3 s', () => {
    fresh();
    charge();
    world.orders_flags = 0;
    run(10);
    world.orders_flags = ORDER_ENABLE;
    world.line = B;
    const ms = run_until_mode(PWM_ON, 10000);
    expect(ms).toBeGreaterThan(2990);
    expect(ms).toBeLessThan(3010);
  });

  it('still sees an unplug in B1', () => {
    fresh();
    charge();
    world.orders_flags = 0;
    world.line = B;
    run(4000);
    world.line = A;
    run(100);
    expect(bench.states()).toBe('B1 B2 C2 C1 B1 A1');
  });
});

describe('the offer', () => {
  it('changes at most every 5 s', () => {
    fresh();
    charge();
    run(5000);
    world.limit_mA = 16000;
    run(10);
    expect(world.duty).toBe(2666);
    world.limit_mA = 10000;
    run(4900);
    expect(world.duty).toBe(2666);
    run(200);
    expect(world.duty).toBe(1666);
    expect(world.power).toBe(true);
  });

  it('is limited by the cable', () => {
    const Ohm: StaticArray<i32> = [1500, 680, 220, 100];
    const duty: StaticArray<i32> = [2166, 3333, 5333, 8920];
    for (let i = 0; i < 4; i++) {
      fresh();
      world.limit_mA = 80000;
      world.pp_Ohm = Ohm[i];
      charge();
      expect(world.duty).toBe(duty[i]);
      expect(world.power).toBe(true);
    }
  });

  it('is refused with a wrong cable', () => {
    for (let i = 0; i < 2; i++) {
      fresh();
      world.pp_Ohm = i == 0 ? 10000 : 10;
      authorise();
      world.line = C;
      expect(run_until_mode(PWM_ON, 3000)).toBe(3001);
      expect(bench.faults()).toBe('+cable');
    }
  });

  it('is 5 % for digital communication, and the contactor works as ever', () => {
    fresh();
    authorise();
    world.orders_flags = ORDER_ENABLE | ORDER_DIGITAL;
    world.line = B;
    run(200);
    expect(world.duty).toBe(500);
    // Right after the start of 5 % some cars show states that they don't mean.
    for (let line = C; line <= D; line++) {
      world.line = line;
      run(1400);
      world.line = B;
      run(100);
    }
    world.diode = false;
    run(1400);
    world.diode = true;
    expect(bench.states()).toBe('B1 B2');
    world.line = C;
    const taken = run_until_power(true, 3000);
    expect(taken).toBeGreaterThan(1400);
    expect(taken).toBeLessThan(1600);
    expect(bench.faults()).toBe('');
    world.line = A;
    expect(run_until_power(false, 100)).toBeLessThan(16);
    // And from 16 s on all is as usual.
    world.line = B;
    run(20000);
    world.line = C;
    expect(run_until_power(true, 3000)).toBeLessThan(200);
  });

  it('reads both plateaus at every duty', () => {
    for (let limit = 6000; limit <= 80000; limit += 1850) {
      fresh();
      world.pp_Ohm = 220;
      boot(0); // fixed cable
      world.limit_mA = limit;
      world.noise_codes = 3;
      charge(50);
      expect(world.power).toBe(true, 'closed at ' + limit.toString());
      world.line = A;
      expect(run_until_power(false, 100)).toBeLessThan(16);
    }
  });
});

describe('states D, E, F', () => {
  it('D closes only with ventilation', () => {
    fresh();
    authorise();
    world.line = D;
    expect(run_until_power(true, 3000)).toBe(3001);
    // A fan that is fitted has a fan output on the board, too.
    fresh(CONFIG_SOCKET);
    bench.set_parameter(P_VENTILATION, 1);
    authorise();
    world.line = D;
    expect(run_until_power(true, 3000)).toBe(3001);
    fresh(CONFIG_SOCKET | CONFIG_FAN);
    bench.set_parameter(P_VENTILATION, 1);
    authorise();
    world.line = D;
    expect(run_until_power(true, 3000)).toBeLessThan(800);
    expect(world.outputs & (1 << OUT_FAN)).toBeTruthy();
    expect(bench.states()).toBe('D1 D2');
    world.line = A;
    run(100);
    expect(world.outputs & (1 << OUT_FAN)).toBeFalsy();
  });

  it('C to D without ventilation opens', () => {
    fresh();
    charge();
    world.line = D;
    expect(run_until_power(false, 100)).toBeLessThan(16);
  });

  it('E opens, and is left again', () => {
    fresh();
    charge();
    world.line = E;
    expect(run_until_power(false, 100)).toBeLessThan(16);
    run(100);
    expect(world.mode).toBe(PWM_HIGH);
    world.line = B;
    run(4000);
    expect(world.mode).toBe(PWM_ON);
    expect(bench.states()).toBe('B1 B2 C2 E B1 B2');
    expect(bench.faults()).toBe('+cp_short -cp_short');
  });

  it('a level that is no pilot voltage is an ADC fault', () => {
    fresh();
    charge();
    world.line = WILD;
    expect(run_until_power(false, 100)).toBeLessThan(16);
    run(10);
    expect(bench.faults()).toBe('+adc');
  });

  it('F when out of service, after the car has stopped', () => {
    fresh();
    charge();
    world.orders_flags = ORDER_ENABLE | ORDER_UNAVAILABLE;
    run(10);
    expect(world.mode).toBe(PWM_HIGH);
    expect(world.power).toBe(true);
    world.line = B;
    run(50);
    expect(world.mode).toBe(PWM_LOW);
    expect(world.power).toBe(false);
    run(10);
    expect(bench.states()).toBe('B1 B2 C2 C1 B1 F');
    world.orders_flags = 0;
    run(10);
    expect(world.mode).toBe(PWM_HIGH);
  });
});

/** Another session begins with another count. */
function plugs(): i32 {
  return <i32>(bench.status_u32(28) >> 16);
}

/** The plug is out of the socket for so long; CP stays as it is. */
function pull(ms: i32): void {
  world.pp_Ohm = 1_000_000;
  run(ms);
  world.pp_Ohm = 220;
  run(100);
}

/** A car is there, and then the pilot wire is shorted. */
function shorted(flags: u32): void {
  fresh(flags);
  world.line = B;
  run(200);
  world.line = E;
  run(200);
}

describe('where CP does not tell whether a car is there', () => {
  it('PP does, in E: a plug that was out is another one, a contact that bounces is not', () => {
    shorted(CONFIG_SOCKET);
    const before = plugs();
    pull(150);
    expect(plugs()).toBe(before);
    pull(250);
    expect(plugs()).toBe(before + 1);
  });

  it('PP does, in F', () => {
    fresh();
    world.line = B;
    run(200);
    world.orders_flags = ORDER_UNAVAILABLE;
    world.order_age_ms = 0;
    run(200);
    expect(world.mode).toBe(PWM_LOW);
    const before = plugs();
    pull(250);
    expect(plugs()).toBe(before + 1);
    pull(250);
    expect(plugs()).toBe(before + 2);
  });

  it('and PP ends nothing while CP shows a car', () => {
    fresh();
    charge();
    const before = plugs();
    pull(250);
    expect(plugs()).toBe(before);
  });

  it('a fixed cable has no PP', () => {
    shorted(0);
    const before = plugs();
    pull(250);
    expect(plugs()).toBe(before);
    fresh();
  });
});
