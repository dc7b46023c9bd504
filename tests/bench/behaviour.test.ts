/** Cars that act by themselves, against a pilot and contacts that the test drives. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { EvBehaviour } from '../../bench/behaviour.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { loadCalibration } from '../../bench/sensors.ts';
import { VirtualWorld } from '../../bench/world.ts';

const board = await loadCalibration('desktop');
const OUT_LED = 1;
const OUT_THREE_PHASE = 32;

/** Drives a world by hand, in steps of a millisecond. */
class Hand {
  readonly world: VirtualWorld;
  /** Times at which the car's state changed [ms], with the state. */
  readonly moves: [number, string][] = [];
  private now_ms = 0;
  private state = '';

  constructor(behaviour: EvBehaviour, steps: unknown[] = [], state: 'B' | 'C' = 'B') {
    const plug = { at_ms: 0, ev: { plug: true, state, behaviour } };
    const scenario = checkScenario({ name: 'car', duration_ms: 1_000_000, steps: [plug, ...steps] });
    this.world = new VirtualWorld(scenario, board);
  }

  /** @param pilot duty, 1 = +12 V, 0 = -12 V */
  go(for_ms: number, pilot: number): this {
    for (const end_ms = this.now_ms + for_ms; this.now_ms < end_ms; this.now_ms++) {
      this.world.cpDrive(this.now_ms * 1000, pilot > 0);
      if (pilot > 0 && pilot < 1) this.world.cpDrive((this.now_ms + pilot) * 1000, false);
      this.world.advance((this.now_ms + 1) * 1000);
      const { evState } = this.world.truth();
      if (evState !== this.state) this.moves.push([this.now_ms + 1, evState]);
      this.state = evState;
    }
    return this;
  }

  power(on: boolean): this {
    this.world.contactorPin(this.now_ms * 1000, on);
    return this;
  }

  lines(lines: number): this {
    this.world.outputs(this.now_ms * 1000, lines);
    return this;
  }

  get state_(): string {
    return this.world.truth().evState;
  }

  get I1_A(): number {
    return this.world.truth().I[0];
  }
}

const D16 = 16 / 60;
const D32 = 32 / 60;

function near(actual: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not ${expected}`);
}

test('without a behaviour the car does what the steps say', () => {
  const car = new Hand({}, [{ at_ms: 2000, ev: { state: 'C' } }]).go(1000, 1).go(2000, D16).go(2000, 0);
  assert.deepEqual(car.moves, [
    [1, 'B'],
    [2000, 'C'],
  ]);
});

test('s2_at_duty: closes after ready_after_ms of a valid duty, opens with it', () => {
  const car = new Hand({ s2_at_duty: true, ready_after_ms: 700 }).go(1000, 1).go(1000, 0.05).go(3000, D16).go(1000, 1);
  const [, closed, opened, ...more] = car.moves;
  near(closed![0], 2700, 5);
  near(opened![0], 5050, 5);
  assert.deepEqual(more, []);
});

test('obeys_after_ms: S2 opens so long after PWM, or never; shorter losses do nothing', () => {
  const car = new Hand({ obeys_after_ms: 2500 }, [], 'C').go(1000, D16).go(1000, 1).go(1000, D16).go(4000, 1);
  assert.deepEqual(car.moves.length, 2);
  near(car.moves[1]![0], 5500, 5);
  assert.equal(new Hand({ obeys_after_ms: null, s2_at_duty: true }).go(2000, D16).go(60_000, 1).state_, 'C');
});

test('a step in between is obeyed until the next thing that the car does by itself', () => {
  const steps = [{ at_ms: 2000, ev: { state: 'B' } }];
  const car = new Hand({ s2_at_duty: true, obeys_after_ms: 0 }, steps).go(3000, D16);
  assert.equal(car.state_, 'B');
  assert.equal(car.go(1000, 1).go(1000, D16).state_, 'C');
});

test('sleeps: wakes after the interruption it waits for, and no other', () => {
  const sleeper = (wakes_on: 'x1' | 'F' | 'any') => ({ s2_at_duty: true, sleeps: true, wakes_on, wakes_on_ms: 4000 });
  const woken = (behaviour: EvBehaviour, pilot: number, ms: number) =>
    new Hand(behaviour).go(5000, 1).go(5000, D16).go(ms, pilot).go(2000, D16).state_;
  assert.equal(woken(sleeper('x1'), 1, 4000), 'C');
  assert.equal(woken(sleeper('x1'), 1, 3900), 'B');
  assert.equal(woken(sleeper('x1'), 0, 4000), 'B');
  assert.equal(woken(sleeper('F'), 0, 4000), 'C');
  assert.equal(woken(sleeper('F'), 1, 4000), 'B');
  assert.equal(woken(sleeper('any'), 0, 4000), 'C');
  assert.equal(woken(sleeper('any'), 1, 4000), 'C');
});

test('pauses_every_ms: C, B for pauses_for_ms, C', () => {
  const car = new Hand({ s2_at_duty: true, ready_after_ms: 100, pauses_every_ms: 5000, pauses_for_ms: 3000 });
  car.go(14_000, D16);
  const times = car.moves.map(([ms]) => ms);
  assert.deepEqual(
    car.moves.map(([, state]) => state),
    ['B', 'C', 'B', 'C', 'B'],
  );
  near(times[2]! - times[1]!, 5000, 2);
  near(times[3]! - times[2]!, 3000, 2);
});

test('needs_unplugged_ms: interrupted under load it waits for so long of steady +12 V', () => {
  const again = (ms: number) => {
    const car = new Hand({ s2_at_duty: true, obeys_after_ms: null, needs_unplugged_ms: 10_000 });
    car.power(true).go(4000, D16);
    near(car.I1_A, 16, 0.1);
    car.power(false).go(100, D16);
    assert.equal(car.state_, 'B', 'it ignores the pilot');
    car.go(ms, 1).power(true).go(4000, D16);
    return car.I1_A;
  };
  assert.equal(again(9000), 0);
  near(again(10_100), 16, 0.1);
  const unloaded = new Hand({ s2_at_duty: true, needs_unplugged_ms: 10_000 }).go(3000, D16);
  assert.equal(unloaded.power(true).go(50, D16).power(false).go(1000, D16).state_, 'C', 'there was no load');
});

test('latches_on_F: a short F is nothing, a longer one ends it until the car is unplugged', () => {
  const replug = [
    { at_ms: 8000, ev: { plug: false } },
    { at_ms: 8100, ev: { plug: true } },
  ];
  const car = new Hand({ s2_at_duty: true, latches_on_F: true }, replug).go(2000, D16).go(90, 0).go(1000, D16);
  assert.equal(car.state_, 'C');
  assert.equal(car.go(250, 0).go(1000, 1).go(2000, D16).state_, 'B');
  assert.equal(car.go(4000, D16).state_, 'C');
});

test('refuses_after_interruptions: counts those with S2 closed, refuses the last one', () => {
  const car = new Hand({ s2_at_duty: true, refuses_after_interruptions: 3 });
  const states = [1, 2, 3].map(() => car.go(2000, D16).go(3000, 1).go(2000, D16).state_);
  assert.deepEqual(states, ['C', 'C', 'B']);
  assert.equal(car.world.truth().evInterruptions, 3);
  const idle = new Hand({ refuses_after_interruptions: 3 }).go(2000, D16).go(3000, 1).go(2000, D16);
  assert.equal(idle.world.truth().evInterruptions, 0);
});

test('refuses_restart_within_ms: a PWM that comes back too soon', () => {
  const after = (ms: number) =>
    new Hand({ s2_at_duty: true, refuses_restart_within_ms: 3000 }).go(2000, D16).go(ms, 1).go(2000, D16).state_;
  assert.equal(after(2900), 'B');
  assert.equal(after(3000), 'C');
  assert.equal(after(20), 'C', 'a glitch');
});

test('breaks_on_phase_change: from one phase to three while plugged, not from three to one', () => {
  const damaged = (first: number, second: number, replug: unknown[] = []) => {
    const car = new Hand({ s2_at_duty: true, breaks_on_phase_change: true }, replug);
    car.lines(first).go(1000, D16).power(true).go(2000, D16).power(false).go(1000, D16);
    car.lines(second).power(true).go(2000, D16);
    return [car.world.truth().evDamaged, car.I1_A > 0];
  };
  assert.deepEqual(damaged(OUT_LED, OUT_LED | OUT_THREE_PHASE), [true, false]);
  assert.deepEqual(damaged(OUT_THREE_PHASE, OUT_LED), [false, true]);
  assert.deepEqual(damaged(OUT_LED, OUT_LED), [false, true]);
  const replug = [
    { at_ms: 3200, ev: { plug: false } },
    { at_ms: 3400, ev: { plug: true } },
  ];
  assert.deepEqual(damaged(OUT_LED, OUT_THREE_PHASE, replug), [false, true]);
});

test('draws_in_C1: the current goes on without PWM; others end theirs', () => {
  const after = (behaviour: EvBehaviour) => new Hand(behaviour, [], 'C').power(true).go(4000, D16).go(3000, 1).I1_A;
  near(after({ draws_in_C1: true }), 16, 0.1);
  assert.equal(after({}), 0);
});

test('overdraw_percent is of what the pilot permits', () => {
  const car = new Hand({ overdraw_percent: 7.5 }, [], 'C').power(true).go(4000, D16);
  near(car.I1_A, 17.2, 0.1);
  near(car.go(1000, 0.1).I1_A, 6.45, 0.1);
});

test('min_current_A: with less on offer the car draws nothing', () => {
  const car = new Hand({ min_current_A: 10 }, [], 'C').power(true).go(3000, 8 / 60);
  assert.equal(car.I1_A, 0);
  near(car.go(3000, D16).I1_A, 16, 0.1);
});

test('ramps_A_per_s', () => {
  near(new Hand({ ramps_A_per_s: 1 }, [], 'C').power(true).go(5320, D16).I1_A, 5, 0.1);
});

test('follows_after_ms: a lower duty is followed late, a higher one and the end of PWM at once', () => {
  const car = new Hand({ follows_after_ms: 4000 }, [], 'C').power(true).go(5000, D32);
  near(car.I1_A, 32, 0.1);
  near(car.go(3900, D16).I1_A, 32, 0.1);
  near(car.go(300, D16).I1_A, 16, 0.1);
  near(car.go(2000, D32).I1_A, 32, 0.1);
  assert.equal(car.go(300, 1).I1_A, 0);
});

test('draws_after_s2_ms: the current ends so long after S2', () => {
  const steps = [{ at_ms: 4000, ev: { state: 'B' } }];
  const car = new Hand({ draws_after_s2_ms: 200 }, steps, 'C').power(true).go(4190, D16);
  near(car.I1_A, 16, 0.1);
  assert.equal(car.go(20, D16).I1_A, 0);
  assert.equal(new Hand({}, steps, 'C').power(true).go(4001, D16).I1_A, 0);
});
