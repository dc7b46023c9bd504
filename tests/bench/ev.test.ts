import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { OnBoardCharger, PilotMeter, permittedCurrent_A, type EvConditions } from '../../bench/ev.ts';

test('duty to current, each band of IEC 61851-1 Table A.8', () => {
  const expected: [number, number][] = [
    [0, 0],
    [0.029, 0],
    [0.05, 0],
    [0.075, 0],
    [0.08, 6],
    [0.099, 6],
    [0.1, 6],
    [0.5, 30],
    [0.85, 51],
    [0.9, 65],
    [0.96, 80],
    [0.965, 80],
    [0.971, 0],
    [1, 0],
  ];
  for (const [duty, current] of expected) {
    assert.ok(Math.abs(permittedCurrent_A(duty) - current) < 1e-9, `${duty}: ${permittedCurrent_A(duty)} A`);
  }
});

test('permission never falls as the duty grows from 8 to 97 %, and never passes 80 A', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.08, max: 0.97, noNaN: true }),
      fc.double({ min: 0, max: 0.01, noNaN: true }),
      (d, step) => {
        const low = permittedCurrent_A(d);
        const high = permittedCurrent_A(Math.min(d + step, 0.97));
        assert.ok(high >= low - 1e-9 && high <= 80 && low >= 6);
      },
    ),
  );
});

function pulses(meter: PilotMeter, from_us: number, count: number, period_us: number, high_us: number): number {
  for (let n = 0; n < count; n++) {
    meter.crossing(from_us + n * period_us, true);
    meter.crossing(from_us + n * period_us + high_us, false);
  }
  return from_us + count * period_us;
}

test('the car measures the duty, rides through a short loss and notices a long one', () => {
  const meter = new PilotMeter();
  const end = pulses(meter, 0, 10, 1000, 266.7);
  assert.ok(Math.abs(meter.duty(end)! - 0.2667) < 1e-6);
  assert.notEqual(meter.duty(end + 10_000), undefined);
  assert.equal(meter.duty(end + 100_000), undefined);
});

test('a pilot of the wrong frequency is no pilot', () => {
  for (const period_us of [900, 1100]) {
    const meter = new PilotMeter();
    assert.equal(meter.duty(pulses(meter, 0, 10, period_us, 300)), undefined);
  }
});

const charging: EvConditions = { powered: true, ready: true, mains_V: 230, duty: 0.5333 };

function go(charger: OnBoardCharger, ms: number, now: EvConditions): void {
  for (let i = 0; i < ms; i++) charger.step(1000, now);
}

test('the charger waits, ramps at 10 A/s, follows a lower limit fast', () => {
  const charger = new OnBoardCharger();
  go(charger, 299, charging);
  assert.equal(charger.current_A, 0);
  go(charger, 1001, charging);
  assert.ok(Math.abs(charger.current_A - 10) < 0.1, `${charger.current_A}`);
  go(charger, 5000, charging);
  assert.ok(Math.abs(charger.current_A - 32) < 0.01);
  go(charger, 150, { ...charging, duty: 0.1 });
  assert.ok(Math.abs(charger.current_A - 6) < 0.01);
  go(charger, 50, { ...charging, duty: undefined });
  assert.equal(charger.current_A, 0);
});

test('no current without power, without S2, without mains', () => {
  for (const lost of [{ powered: false }, { ready: false }, { mains_V: 0 }]) {
    const charger = new OnBoardCharger();
    charger.draw_A = 16;
    go(charger, 3000, charging);
    assert.ok(charger.current_A > 15);
    go(charger, 1, { ...charging, ...lost });
    assert.equal(charger.current_A, 0);
  }
});

test('a fixed draw ignores the pilot', () => {
  const charger = new OnBoardCharger();
  charger.draw_A = 20;
  go(charger, 4000, { ...charging, duty: undefined });
  assert.equal(charger.current_A, 20);
});

test('into the other direction by way of 0, in steps as in leaps', () => {
  const now = { powered: true, ready: true, mains_V: 230, duty: 0.5 };
  const charger = new OnBoardCharger();
  charger.draw_A = 6;
  for (let ms = 0; ms < 2000; ms++) charger.step(1000, now);
  assert.equal(charger.current_A, 6);
  charger.draw_A = -5;
  const leaping = Object.assign(new OnBoardCharger(), charger);
  const seen: number[] = [];
  for (let ms = 0; ms < 1000; ms++) {
    charger.step(1000, now);
    seen.push(charger.current_A);
    const { steps, step_A } = leaping.outlook(1000, now);
    if (steps >= 1) leaping.leap(1, 1000, step_A, now);
    else leaping.step(1000, now);
    assert.ok(Math.abs(leaping.current_A - charger.current_A) < 1e-9, `${leaping.current_A} ${charger.current_A}`);
  }
  assert.ok(Math.abs(seen[9]! - 4) < 1e-9, 'down at 200 A/s');
  assert.ok(Math.abs(seen[129]! + 1) < 1e-9, `then up at 10 A/s: ${seen[129]}`);
  assert.equal(seen.at(-1), -5);
});
