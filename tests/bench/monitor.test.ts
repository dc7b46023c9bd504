/** A board that measures at the mains connection (CONFIG_MONITOR): the module by itself, and `desktop-monitor` with the bench around it. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { BenchEvent } from '../../bench/api.ts';
import { PLAIN_LOAD, loadWave } from '../../bench/load.ts';
import { Mains } from '../../bench/mains.ts';
import { AdcFrontEnd, WideFrontEnd, type Signals } from '../../bench/meter/front-end.ts';
import { MeterModule, pilotModule, type Reading } from '../../bench/meter/module.ts';
import { Random } from '../../bench/random.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { loadCalibration } from '../../bench/sensors.ts';
import { productIntegral, type Wave } from '../../bench/waves.ts';
import { buildBoard, openBoard } from '../../bench/boards/index.ts';
import { runScenario, type ScenarioRun } from '../../bench/run.ts';
import { Played } from './scenario-runner.ts';

const SETTLE_MS = 3000;
const SHOWN_MS = 2000;
const PERCENT = 0.5;

function within(value: number, wanted: number, what: string, least = 1): void {
  const limit = Math.max(Math.abs(wanted) * 0.01 * PERCENT, least);
  assert.ok(Math.abs(value - wanted) <= limit, `${what}: ${value} instead of ${wanted}`);
}

const module = await pilotModule();

/** Readings of SHOWN_MS, after a while. */
async function readings(signals: Signals, front_end: boolean): Promise<{ t_ms: number; reading: Reading }[]> {
  const monitor = await loadCalibration('desktop-monitor');
  const wide = (await loadCalibration('desktop-meter')).channels;
  const channels = monitor.channels.map((channel, n) => (front_end && n > 0 && n < 7 ? wide[n]! : channel));
  const calibration = { ...monitor, channels, front_end };
  const meter = new MeterModule(module, calibration);
  const adc = new AdcFrontEnd('desktop-monitor', calibration, { gain: 0, chosen: {} }, 'monitor');
  const chip = front_end ? new WideFrontEnd(calibration, 168, 'monitor') : undefined;
  adc.connect(signals);
  chip?.connect(signals);
  const shown: { t_ms: number; reading: Reading }[] = [];
  for (let ms = 0; ms < SETTLE_MS + SHOWN_MS; ms++) {
    adc.sample(ms, meter.codes);
    chip?.sample(ms, meter.wide);
    const reading = meter.block();
    if (reading && ms >= SETTLE_MS) shown.push({ t_ms: ms, reading });
  }
  return shown;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

for (const front_end of [false, true]) {
  for (const { what, hertz, pv_A, angle_deg } of [
    { what: 'delivers', hertz: 50, pv_A: 12, angle_deg: 0 },
    { what: 'delivers at 49.87 Hz, 26 degrees behind', hertz: 49.87, pv_A: 12, angle_deg: 26 },
    { what: 'draws', hertz: 60, pv_A: -3, angle_deg: 0 },
  ]) {
    test(`${front_end ? 24 : 12} bits: each reading of a photovoltaic system that ${what} is published, ten a second`, async () => {
      const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz: hertz, noise_mV: 0 }, new Random('mains'));
      const waves = (rms: number, angle: number) =>
        ([0, 1, 2] as const).map((n) => loadWave({ ...PLAIN_LOAD, angle_deg: angle }, rms, n, mains)) as [
          Wave,
          Wave,
          Wave,
        ];
      const pv = waves(pv_A, angle_deg)[0];
      const signals: Signals = { V: [mains.wave(0), mains.wave(1), mains.wave(2)], I: waves(-20, 30), pv };
      const shown = await readings(signals, front_end);
      // Five cycles of 50 Hz, six of 60: each status that comes has a new reading.
      const wanted = (SHOWN_MS / 1000) * (hertz / (hertz > 55 ? 6 : 5));
      assert.ok(Math.abs(shown.length - wanted) <= 1, `${shown.length} readings instead of ${wanted}`);
      shown.forEach(({ reading }, n) => assert.equal(reading.readings, shown[0]!.reading.readings + n));

      const span_us = 20 * (1e6 / hertz);
      const pv_W = productIntegral(mains.wave(0), pv, 0, span_us) / (1e-6 * span_us);
      for (const { reading } of shown) {
        for (const phase of [0, 1, 2]) {
          within(reading.V_mV[phase]!, 230_000, 'V');
          within(reading.I_mA[phase]!, 20_000, 'I');
          within(reading.P_mW[phase]!, -4.6e6 * Math.cos(Math.PI / 6), 'P');
        }
        within(reading.pv_mA, 1000 * Math.abs(pv_A), 'PV current');
        within(reading.pv_mW, 1000 * pv_W, 'PV power');
      }
      const pv_mW = mean(shown.map(({ reading }) => reading.pv_mW));
      assert.ok(Math.abs(pv_mW / (1000 * pv_W) - 1) < 1e-3, `${pv_mW} mW`);
      assert.equal(Math.sign(pv_mW), Math.sign(pv_A), 'delivering is positive');
      const last = shown.at(-1)!.reading;
      assert.equal(last.import_mWh, 0);
      within(
        last.export_mWh - shown[0]!.reading.export_mWh,
        (13.8e6 * Math.cos(Math.PI / 6) * (shown.at(-1)!.t_ms - shown[0]!.t_ms)) / 3.6e6,
        'export',
      );
    });
  }
}

test('without sun the channel of the photovoltaic system shows its noise', async () => {
  const mains = new Mains({ phases: 3, mains_V: 230, mains_Hz: 50, noise_mV: 0 }, new Random('mains'));
  const I = [0, 1, 2].map((n) => loadWave(PLAIN_LOAD, 5, n as 0, mains)) as [Wave, Wave, Wave];
  const shown = await readings({ V: [mains.wave(0), mains.wave(1), mains.wave(2)], I }, false);
  for (const { reading } of shown) {
    assert.ok(reading.pv_mA < 100 && Math.abs(reading.pv_mW) < 2000, `${reading.pv_mA} mA, ${reading.pv_mW} mW`);
  }
});

/** The image is that of `desktop`, which other tests run with sanitizers. */
const built = buildBoard('desktop-monitor');

async function play(scenario: object, options: ScenarioRun = {}): Promise<Played> {
  await built;
  return new Played(await runScenario(await openBoard('desktop-monitor'), checkScenario(scenario), options));
}

interface Shown extends BenchEvent {
  V_mV: number[];
  I_mA: number[];
  P_mW: number[];
  energy_mWh: number;
}

test('desktop-monitor: the house and its photovoltaic system are read; whatever a car or a fault of pilot and contactor says, nothing follows', async () => {
  const run = await play(
    {
      name: 'monitor',
      duration_ms: 14_000,
      site: { authorise: 'free', limit_A: 32 },
      steps: [
        { at_ms: 0, house: { draw_A: 10, load: { phase_percent: [100, 50, 20] } } },
        { at_ms: 500, ev: { plug: true, state: 'C' }, backend: { authorise: true } },
        { at_ms: 5000, house: { pv_A: 25 } },
        { at_ms: 5000, fault: { cp_short_to_pe: true } },
        { at_ms: 6000, fault: { cp_short_to_pe: false, diode_short: true } },
        { at_ms: 7000, fault: { cp_driver: 'high', rcm_dead: true } },
        { at_ms: 8000, ev: { plug: false }, fault: { cp_driver: 'off', sensor_stuck: ['cp', 'pp'] } },
        { at_ms: 9000, ev: { plug: true, state: 'D' }, fault: { mirror_stuck: 'closed', rcm_stuck: true } },
        { at_ms: 10_000, fault: { contactor_weld_one: true }, board: { estop: true } },
      ],
    },
    { truths: true },
  );
  assert.deepEqual(
    run.events.filter(({ event }) => event === 'session' || event === 'fault'),
    [],
  );
  assert.deepEqual(run.contactor('closed'), []);
  assert.deepEqual(run.values('state'), ['F']);
  assert.deepEqual([run.truth.pilot, run.truth.contactorDriven, run.truth.outputs], ['F', false, 0]);

  const last = (event: string, at_ms: number) =>
    run.events.filter((e) => e.event === event && e.t_us <= 1000 * at_ms).at(-1)!;
  const before = last('meter', 5000) as Shown;
  for (const [phase, share] of [1, 0.5, 0.2].entries()) {
    within(before.V_mV[phase]!, 230_000, 'V');
    within(before.I_mA[phase]!, 10_000 * share, 'I', 40);
    within(before.P_mW[phase]!, 2.3e6 * share, 'P', 5000);
  }
  within(Number(last('readings', 5000)['pv_mA']), 0, 'PV current', 100);
  within(Number(last('readings', 5000)['pv_mW']), 0, 'PV power', 2000);
  const after = last('meter', 14_000) as Shown;
  within(after.P_mW[0]!, -15 * 230e3, 'P of L1');
  within(after.I_mA[0]!, 15_000, 'I of L1');
  const shown = last('readings', 14_000);
  within(Number(shown['pv_mA']), 25_000, 'PV current');
  within(Number(shown['pv_mW']), 25 * 230e3, 'PV power');
  within(Number(shown['total_P_mW']), (0.7 * 10 - 15) * 230e3, 'P', 5000);

  const truth = run.events.filter((e) => e.event === 'truth').at(-1)!;
  within(Number(shown['import_mWh']), Number(truth['import_mWh']), 'import', 500);
  within(Number(shown['export_mWh']), Number(truth['export_mWh']), 'export', 500);
});

test('desktop-monitor: a phase that is lost is told, a channel of the house that stands still, too', async () => {
  const run = await play({
    name: 'monitor faults',
    duration_ms: 12_000,
    steps: [
      { at_ms: 100, house: { draw_A: 10 } },
      { at_ms: 3000, fault: { phase_lost: 2 } },
      { at_ms: 7000, fault: { sensor_stuck: ['residual'] } },
    ],
  });
  assert.equal(run.faults('mains').length, 1);
  const [stuck_ms] = run.faults('adc');
  assert.ok(stuck_ms !== undefined && stuck_ms > 7000 && stuck_ms < 11_000, `${stuck_ms} ms`);
  assert.deepEqual(run.values('state'), ['F']);
});
