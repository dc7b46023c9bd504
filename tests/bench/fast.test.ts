/** Leaps (`run --fast`): the board makes its samples itself, and everything happens as in an exact run. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { BenchEvent } from '../../bench/api.ts';
import { checkScenario, type Scenario } from '../../bench/scenario.ts';
import { play, scenarioFile } from './scenario-runner.ts';

/**
 * All that must be the same: what happened when. Measured values of faults and texts of log lines have noise in them.
 */
function happenings(events: BenchEvent[]): string[] {
  return events
    .filter((e) => e.event !== 'meter' && e.event !== 'readings')
    .map((e) => JSON.stringify([e.t_us, e.event, e['value'] ?? e['code'], e['active']]));
}

async function same(scenario: Scenario): Promise<void> {
  const exact = await play(scenario, { engine: 'aot' });
  const fast = await play(scenario, { engine: 'aot', fast: true });
  assert.deepEqual(happenings(fast.events), happenings(exact.events));
  assert.ok(exact.truth.energy_Wh > 0);
  assert.ok(Math.abs(fast.truth.energy_Wh / exact.truth.energy_Wh - 1) < 1e-6, 'true energy');
  assert.ok(Math.abs(fast.register_Wh() / exact.register_Wh() - 1) < 0.0005, 'registered energy');
}

const FILES = ['deauthorise', 'diode-short', 'lost-blocks', 'mains-lost', 'one-phase', 'overcurrent', 'pause-ignored'];
// Not temperature: the duty follows it, and its noise.
for (const name of [...FILES, 'power-cut', 'residual-dc', 'sensor-stuck-cp', 'trap-pilot', 'weld']) {
  test(`fast and exact runs are the same: ${name}`, async () => same(await scenarioFile(name)));
}

test('fast and exact runs are the same: harmonics, noise, 60 Hz, a cut that ends between two milliseconds', () =>
  same(
    checkScenario({
      name: 'a poor supply',
      duration_ms: 24_000,
      site: {
        mains_Hz: 60,
        noise_mV: 2000,
        harmonics: [
          { order: 3, percent: 5 },
          { order: 5, percent: 3 },
        ],
      },
      steps: [
        { at_ms: 100, ev: { plug: true, cable_A: 20 } },
        { at_ms: 1500, ev: { state: 'C' } },
        { at_ms: 8000.25, board: { power_cut_ms: 1500.4 } },
        { at_ms: 18_000.5, ev: { draw_A: 7 } },
      ],
    }),
  ));

test('a fast run is the same each time, noise included', async () => {
  const scenario = await scenarioFile('overcurrent');
  const first = await play(scenario, { engine: 'aot', fast: true });
  const second = await play(scenario, { engine: 'aot', fast: true });
  assert.deepEqual(second.events, first.events);
});

test('a fast run exchanges few frames for much time', async () => {
  let ticks = 0;
  const scenario = await scenarioFile('normal-charge');
  await play(scenario, { engine: 'aot', fast: true, onTick: () => ticks++ });
  assert.ok(ticks > 10 && ticks < scenario.duration_ms / 100, `${ticks} exchanges in ${scenario.duration_ms} ms`);
});

/** A charge, a fractional step of the mains, and then the car feeds back. */
function feedsBack(site: object, load: object): Scenario {
  return checkScenario({
    name: 'feeds back',
    duration_ms: 9000,
    site,
    steps: [
      { at_ms: 100, ev: { plug: true, draw_A: 8, load } },
      { at_ms: 1500, ev: { state: 'C' } },
      { at_ms: 5000.0005, fault: { mains_V: 215 } },
      { at_ms: 5500, ev: { draw_A: -4 } },
    ],
  });
}

test('true energies of a fast run are those of an exact one at the same instants, fed back ones too', async () => {
  const scenario = feedsBack({}, { phase_percent: [100, 50, -25] });
  const truths = async (fast: boolean) => {
    const run = await play(scenario, { engine: 'aot', truths: true, fast });
    return run.events.filter(({ event }) => event === 'truth');
  };
  const exact = await truths(false);
  const fast = await truths(true);
  assert.ok(exact.length >= 8 && fast.length === exact.length);
  const [end, end_fast] = [exact.at(-1)!, fast.at(-1)!];
  assert.equal(end.t_us, 9_000_000);
  assert.ok(Number(end['export_mWh']) > 500);
  for (const key of ['import_mWh', 'export_mWh']) {
    assert.ok(Math.abs(Number(end_fast[key]) / Number(end[key]) - 1) < 1e-6, key);
  }
  // The register's events come some ms after what they say; a truth is that of the block in which they came.
  for (const [n, { t_us, import_mWh }] of fast.entries()) {
    const late_us = t_us - exact[n]!.t_us;
    assert.ok(Math.abs(late_us) <= 5000, `${late_us} us`);
    assert.ok(Math.abs(Number(import_mWh) - Number(exact[n]!['import_mWh'])) < 10, `at ${t_us} us`);
  }
});

test('waveforms that a board cannot make itself are exact in a fast run', async () => {
  const angle = { harmonics: [{ order: 3, percent: 5, angle_deg: 30 }] };
  for (const [site, load] of [
    [angle, {}],
    [{ interharmonics: [{ Hz: 80, percent: 4 }] }, {}],
    [{}, { gate: 'half_wave' }],
  ] as const) {
    const scenario = feedsBack(site, load);
    const exact = await play(scenario, { engine: 'aot', truths: true });
    const fast = await play(scenario, { engine: 'aot', truths: true, fast: true });
    const during = (events: BenchEvent[]) => events.filter(({ event, t_us }) => event === 'truth' && t_us > 2_000_000);
    assert.deepEqual(
      during(fast.events).map(({ t_us }) => t_us),
      during(exact.events).map(({ t_us }) => t_us),
    );
    assert.ok(Math.abs(fast.truth.import_Wh / exact.truth.import_Wh - 1) < 1e-9);
  }
});
