/** The sequences of IEC 61851-1 Table A.6 on the desktop board, as events in time. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { play } from './scenario-runner.ts';

function near(actual: unknown, expected: number, tolerance: number): void {
  assert.ok(
    typeof actual === 'number' && Math.abs(actual - expected) <= tolerance,
    `${String(actual)} is not ${expected}`,
  );
}

test('a normal charge from plug to unplug', async () => {
  const run = await play('normal-charge');
  assert.equal(run.valueAt('state', 90), 'A1');
  assert.equal(run.valueAt('state', 1400), 'B2');
  near(run.valueAt('pwm', 1400), 32 / 60, 0.0005);
  run.closedOnce(1500);
  assert.equal(run.valueAt('state', 8000), 'C2');
  run.opened(12_000, 100);
  assert.equal(run.values('state').at(-1), 'A1');
  assert.equal(run.values('pwm').at(-1), 'x1');
  assert.deepEqual(run.values('session'), ['started', 'authorised', 'charging', 'paused', 'ended']);
  assert.deepEqual(run.times('fault'), []);
  near(run.register_Wh() / run.truth.energy_Wh, 1, 0.01);
});

test('2.2 unplug under load opens within 30 ms', async () => {
  const run = await play('unplug-under-load');
  run.closedOnce(1500);
  run.opened(8000.4, 30);
  assert.equal(run.values('session').at(-1), 'ended');
});

test('1.2 a car that arrives with S2 closed is served', async () => {
  const run = await play('plug-in-ready');
  run.closedOnce(500);
});

test('8.1 S2 opened: contactor open within 100 ms', async () => {
  const run = await play('s2-opened');
  run.closedOnce(1500);
  run.opened(8000.7, 100);
  assert.equal(run.values('state').at(-1), 'B2');
});

test('9.1, 10.1 pause by the station, the car obeys', async () => {
  const run = await play('pause-obeyed');
  const paused = run.times('pwm', 'x1').find((t) => t > 2000);
  assert.ok(paused !== undefined && paused >= 8000 && paused <= 8200, `x1 at ${paused}`);
  run.opened(10_000, 100);
  const closed = run.contactor('closed');
  assert.equal(closed.length, 2, 'it goes on after the pause');
  assert.ok(closed[1]! > 16_500 && closed[1]! < 19_500);
});

test('10.2 pause by the station, the car keeps S2 closed: open under load after 6 s', async () => {
  const run = await play('pause-ignored');
  const paused = run.times('pwm', 'x1').find((t) => t > 2000)!;
  run.opened(paused, 6500, 6000);
  assert.equal(run.contactor('closed').length, 1);
});

test('without authorisation no PWM and no power, with the card both', async () => {
  const run = await play('card');
  const pwm = run.times('pwm').filter((t) => t > 50);
  assert.ok(pwm[0]! >= 5000 && pwm[0]! < 5500, `PWM at ${pwm[0]}`);
  run.closedOnce(5000);
});

test('authorisation withdrawn: PWM off at once, open after 6 s at the latest', async () => {
  const run = await play('deauthorise');
  run.closedOnce(2000);
  const off = run.times('pwm', 'x1').find((t) => t > 3000);
  assert.ok(off !== undefined && off >= 8000 && off <= 8200, `x1 at ${off}`);
  run.opened(8000, 6700);
});

test('the duty follows the limit over the whole range, the cable caps it', async () => {
  const run = await play('limits');
  const expected = [10, 100 / 6, 16 / 0.6, 25.5 / 0.6, 85, 86, 89.2, 89.2].map((percent) => percent / 100);
  // 5 s between changes are the firmware's right (ISO 15118-3, IEC 61851-1 A.5); each limit lasts 6 s
  expected.forEach((duty, i) => near(run.valueAt('pwm', 1000 + 6000 * i + 5900), duty, 0.001));
  assert.equal(run.valueAt('pwm', 55_900), 'x1', 'below 6 A there is no offer');
});

for (const [cable_A, duty] of [
  [13, 13 / 60],
  [20, 20 / 60],
  [32, 32 / 60],
  [63, 0.892],
] as const) {
  test(`a cable of ${cable_A} A limits the offer (Table B.2)`, async () => {
    const run = await play(`cable-${cable_A}`);
    near(run.values('pwm').at(-1), duty, 0.001);
  });
}

test('state D without ventilation: never closed, opened when it comes while charging', async () => {
  const run = await play('ventilation');
  run.closedOnce(6000);
  run.opened(9000, 3000);
  assert.ok(run.faults('ventilation').length >= 1);
});

test('a site with one phase: one current, right energy', async () => {
  const run = await play('one-phase');
  run.closedOnce(1500);
  const meter = run.events.filter((e) => e.event === 'meter' && e.t_us < 8e6).at(-1)!;
  const [L1, L2, L3] = meter['I_mA'] as [number, number, number];
  near(L1, 16_000, 200);
  assert.ok(L2 < 150 && L3 < 150, `${L2} ${L3}`);
  near(run.register_Wh() / run.truth.energy_Wh, 1, 0.01);
});

test('the same scenario gives the same events, bit for bit', async () => {
  const first = await play('unplug-under-load');
  const second = await play('unplug-under-load');
  assert.deepEqual(first.events, second.events);
});
