/** Cars as they are met in the field (tests/bench/cars), and what the station has to make of each. Desktop board. */

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import test from 'node:test';
import type { Truth } from '../../bench/api.ts';
import type { Scenario } from '../../bench/scenario.ts';
import { play, scenarioFile, type Played } from './scenario-runner.ts';

const EVERY_US = 50_000;
const played = new Set<string>();

/** A run, and the world as it was. */
interface CarRun {
  run: Played;
  /** The truth at `at_ms`, or up to 50 ms before. */
  at: (at_ms: number) => Truth;
}

/** Plays a file of tests/bench/cars, or with another set of parameters. */
async function meet(name: string, parameters?: Scenario['parameters']): Promise<CarRun> {
  played.add(`${name}.json`);
  const scenario = await scenarioFile(name, 'cars');
  if (parameters) scenario.parameters = parameters;
  const seen: [number, Truth][] = [];
  const run = await play(scenario, {
    engine: 'aot',
    onTick: (t_us, truth) => {
      if (Math.round(t_us) % EVERY_US === 0) seen.push([t_us / 1000, truth()]);
    },
  });
  return { run, at: (at_ms) => seen.filter(([ms]) => ms <= at_ms).at(-1)![1] };
}

function near(actual: unknown, expected: number, tolerance: number): void {
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= tolerance,
    `${String(actual)} is not ${expected}`,
  );
}

/** From the start of each pause of PWM (x1 or F) to its end, after the first PWM [ms]. */
function interruptions(run: Played): number[] {
  const lengths: number[] = [];
  let since: number | undefined;
  let offered = false;
  for (const event of run.events.filter((e) => e.event === 'pwm')) {
    const on = typeof event['value'] === 'number';
    if (!on && offered) since ??= event.t_us / 1000;
    if (on && since !== undefined) lengths.push(event.t_us / 1000 - since);
    if (on) since = undefined;
    offered ||= on;
  }
  return lengths;
}

test('a car that draws on after PWM stopped is interrupted under load, after 6 s', async () => {
  const { run, at } = await meet('draws-on-after-pwm-stop');
  const paused = run.times('pwm', 'x1').find((t) => t >= 8000)!;
  const opened = run.opened(paused, 6500, 6000);
  near(at(opened).I[0], 32, 0.5);
  assert.equal(at(opened + 100).I[0], 0);
  assert.equal(run.contactor('closed').length, 1);
});

test('a car that hangs and needs a minute unplugged gets it from a long pause', async () => {
  const { run, at } = await meet('needs-a-minute-unplugged');
  run.opened(8000, 6700, 6000);
  assert.equal(run.contactor('closed').length, 2, 'it is served again');
  near(at(94_900).I[0], 32, 0.5);
  assert.ok(!run.values('session').includes('ended'));
});

test('a pause is one piece of steady +12 V: a car that needs 45 s of it wakes', async () => {
  const { run, at } = await meet('sleeps-until-45-s-of-x1');
  assert.equal(at(7900).evState, 'B');
  const [length, ...more] = interruptions(run);
  assert.ok(length !== undefined && length >= 46_900, `${length} ms`);
  assert.deepEqual(more, []);
  assert.ok(!run.values('pwm').includes('F'));
  assert.ok(at(61_900).I[0] > 6, 'it charges');
});

for (const [name, pilot] of [
  ['sleeps-until-toggled', 'x1'],
  ['sleeps-until-state-f', 'F'],
] as const) {
  test(`${name}: one wake-up by ${pilot} of 4 s after 10 s in B2; none where it is not configured`, async () => {
    const { run, at } = await meet(name);
    const offered = run.times('pwm').find((t) => t > 90)!;
    const toggled = run.times('pwm', pilot).find((t) => t > offered)!;
    near(toggled - offered, 10_000, 500);
    const lengths = interruptions(run);
    assert.equal(lengths.length, 1, 'once only');
    assert.ok(lengths[0]! >= 4000 && lengths[0]! < 8000, `${lengths[0]} ms`);
    assert.ok(at(39_900).I[0] > 6, 'it charges');
    assert.deepEqual(run.times('fault'), []);

    const left = await meet(name, {});
    assert.deepEqual(interruptions(left.run), []);
    assert.equal(left.at(39_900).evState, 'B');
  });
}

test('7.5 % more than the pilot permits is no overcurrent', async () => {
  const { run, at } = await meet('draws-7-percent-more');
  near(at(29_900).I[2], 21.5, 0.1);
  assert.deepEqual(run.contactor('open'), []);
  assert.deepEqual(run.times('fault'), []);
});

test('a current that ends after S2 opened: open within 100 ms, no fault, and served again', async () => {
  const { run, at } = await meet('draws-on-after-s2');
  run.opened(8000.5, 100);
  assert.deepEqual(run.times('fault'), []);
  assert.equal(run.contactor('closed').length, 2);
  assert.ok(at(15_900).I[0] > 6);
});

test('pauses of the car: the offer stands, the session goes on, power is back each time', async () => {
  const { run, at } = await meet('battery-cooling-pauses');
  assert.deepEqual(interruptions(run), []);
  assert.ok(!run.values('session').includes('ended'));
  const [opened, closed] = [run.contactor('open'), run.contactor('closed')];
  assert.ok(opened.length >= 2 && closed.length >= 3, `${opened.length} times open, ${closed.length} closed`);
  assert.equal(at(opened[0]! + 10_000).evState, 'B');
  assert.deepEqual(run.times('fault'), []);
});

test('limits that change do not interrupt PWM: a car that counts interruptions charges on', async () => {
  const { run, at } = await meet('refuses-after-ten-interruptions');
  assert.deepEqual(interruptions(run), []);
  const { evInterruptions, I } = at(79_900);
  assert.equal(evInterruptions, 0);
  near(I[0], 10, 0.2);
  assert.deepEqual(run.contactor('open'), []);
});

test('a car that fails when started again within a minute: pwm_off_ms keeps PWM away for so long', async () => {
  const { run, at } = await meet('needs-a-minute-between-starts');
  const [length, ...more] = interruptions(run);
  assert.ok(length !== undefined && length >= 60_000 && length < 61_000, `${length} ms`);
  assert.deepEqual(more, []);
  assert.ok(at(79_900).I[0] > 6, 'it charges');
});

test('a car that is in C when the station boots is served, without a fault', async () => {
  const { run, at } = await meet('already-in-c-at-boot');
  const closed = run.contactor('closed');
  assert.equal(closed.length, 2);
  assert.ok(closed[0]! < 3000 && closed[1]! > 10_000 && closed[1]! < 13_000, closed.join());
  assert.deepEqual(
    run.times('fault').filter((t) => t !== 8000),
    [],
    'only the supply',
  );
  assert.ok(at(19_900).I[0] > 6);
});

test('a limit that comes and goes: PWM away for at least 3 s each time', async () => {
  const { run, at } = await meet('confused-by-quick-restarts');
  const lengths = interruptions(run);
  assert.ok(lengths.length >= 1 && lengths.every((length) => length >= 3000), lengths.join());
  assert.ok(at(31_900).I[0] > 6, 'it charges');
});

test('a car that takes 3 s to leave C is waited for, and opened without load', async () => {
  const { run, at } = await meet('leaves-c-after-3-s');
  const paused = run.times('pwm', 'x1').find((t) => t >= 8000)!;
  const opened = run.opened(paused, 3050, 2900);
  assert.equal(at(opened).I[0], 0);
  assert.equal(at(opened + 50).evState, 'B');
  assert.ok(at(19_900).I[0] > 6, 'it charges again');
});

test('voltage at the output after opening, the mirror contact open: welded, inoperative', async () => {
  const { run } = await meet('contactor-does-not-release');
  const opened = run.opened(8000, 100);
  const found = run.faults('weld')[0];
  assert.ok(found !== undefined && found - opened >= 1900 && found - opened <= 2500, `found at ${found}`);
  assert.equal(run.contactor('closed').length, 1, 'never asked to close again');
  assert.ok(run.truth.output_V[0] > 200);
});

test("voltage that a car's capacitors hold for a second is no welded contactor", async () => {
  const { run, at } = await meet('holds-the-output-voltage');
  const opened = run.opened(8000, 100);
  assert.ok(at(opened + 900).output_V[0] > 200);
  assert.deepEqual(run.times('fault'), []);
  assert.equal(run.contactor('closed').length, 2, 'served again');
});

test('a car that takes less than half at first: the offer stays', async () => {
  const { run, at } = await meet('second-charger-starts-late');
  near(at(29_900).I[0], 16, 0.1);
  assert.deepEqual(run.values('pwm').slice(-1), [run.valueAt('pwm', 3000)]);
  near(run.valueAt('pwm', 44_900), 32 / 60, 0.001);
  near(at(44_900).I[0], 32, 0.2);
});

test('f_pulse_ms 0: opened without state F, and a car that latches on it charges again', async () => {
  const { run, at } = await meet('latches-on-state-f');
  run.opened(8000, 3000); // its current has to rise first
  assert.ok(run.faults('overcurrent').length >= 1);
  assert.ok(!run.values('pwm').includes('F'), run.values('pwm').join());
  assert.ok(at(27_900).I[0] > 6, 'it charges');

  const usual = await meet('latches-on-state-f', {});
  assert.ok(usual.run.values('pwm').includes('F'));
  assert.equal(usual.at(27_900).evState, 'B', 'it has had enough');
});

test('680 Ohm is 20 A, or 16 A by parameter', async () => {
  const { run } = await meet('cable-of-680-ohm');
  near(run.values('pwm').at(-1), 16 / 60, 0.001);
  const usual = await meet('cable-of-680-ohm', {});
  near(usual.run.values('pwm').at(-1), 20 / 60, 0.001);
});

test('a PP resistor that stands for no current: no PWM, no power', async () => {
  const { run } = await meet('cable-of-no-known-resistor');
  assert.ok(run.faults('cable').length >= 1);
  assert.deepEqual(run.contactor('closed'), []);
  assert.deepEqual(
    run.values('pwm').filter((value) => typeof value === 'number'),
    [],
  );
});

test('unplugged in B1 in a pause: state A and the end of the session at once', async () => {
  const { run } = await meet('unplugged-in-a-pause');
  assert.equal(run.valueAt('state', 12_000), 'B1');
  const seen = run.times('state', 'A1').find((t) => t > 12_000);
  assert.ok(seen !== undefined && seen < 12_100, `A1 at ${seen}`);
  const ended = run.times('session', 'ended')[0];
  assert.ok(ended !== undefined && ended > 12_000 && ended < 12_200, `ended at ${ended}`);
});

test('from one phase to three only between sessions: a car that it would break is not broken', async () => {
  const { run, at } = await meet('breaks-on-phase-change');
  const one = at(27_900);
  near(one.I[0], 16, 0.2);
  assert.deepEqual([one.I[1], one.I[2], one.threePhase], [0, 0, false]);
  assert.deepEqual(at(45_900).I.slice(1), [0, 0], 'as long as it is plugged');
  assert.equal(run.truth.evDamaged, false);
  near(at(79_900).I[2], 16, 0.2);
});

test('a car that follows a lower duty after 4.8 s draws no overcurrent', async () => {
  const { run, at } = await meet('follows-late');
  near(at(16_500).I[0], 32, 0.2);
  near(at(29_900).I[0], 10, 0.1);
  assert.deepEqual(run.contactor('open'), []);
  assert.deepEqual(run.times('fault'), []);
});

test('a car that needs more than the offer draws nothing, and starts when there is more', async () => {
  const { run, at } = await meet('needs-10-A');
  near(run.valueAt('pwm', 10_000), 8 / 60, 0.001);
  assert.equal(at(10_900).I[0], 0);
  near(at(19_900).I[0], 16, 0.2);
  assert.deepEqual(run.contactor('open'), []);
});

test('a car without S2: 10 A by parameter, else what the site has', async () => {
  const { run } = await meet('arrives-with-s2-closed');
  near(run.valueAt('pwm', 7900), 10 / 60, 0.001);
  run.closedOnce(100);
  const usual = await meet('arrives-with-s2-closed', {});
  near(usual.run.valueAt('pwm', 7900), 32 / 60, 0.001);
});

test('each file has a test', async () => {
  const files = await readdir(new URL('cars/', import.meta.url));
  assert.deepEqual(
    files.filter((file) => !played.has(file)),
    [],
  );
});
