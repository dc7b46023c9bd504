/** Meters of direct current (CONFIG_DC) against exact integrals: both front ends, both directions, ripple, cable, offsets. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { AdcFrontEnd, WideFrontEnd, type Signals } from '../../bench/meter/front-end.ts';
import { MeterModule, pilotModule, type Reading } from '../../bench/meter/module.ts';
import { loadCalibration, type BoardCalibration, type SensorErrors } from '../../bench/sensors.ts';
import { NOTHING, productIntegral, radPerUs, type Wave } from '../../bench/waves.ts';

const module = await pilotModule();
const desktop = await loadCalibration('desktop');
const SETTLE_MS = 1000;
const LOAD_MS = 4000; // whole periods of every ripple here
const BOOK_MS = 500;
const POWER_GOOD = 1 << 3;
const MIRROR = 1 << 2;
const CABLE_uOhm = 20_000;

/** V1 from 0 to 1000 V, I1 +-125 A (24 bits: 500 A); the codes of what is not there are those of open inputs at a rail. */
function board(front_end: boolean): BoardCalibration {
  const channels = desktop.channels.map((channel, n) => {
    if (n === 1) return front_end ? { offset: 0, gain: 0.155 } : { offset: 0, gain: 244.2 };
    if (n === 4) return front_end ? { offset: 0, gain: 0.0596 } : { offset: 2048, gain: 61.05 };
    return front_end && n > 0 && n < 7 ? { offset: 0, gain: 0.155 } : channel;
  });
  return { ...desktop, channels, front_end, dc: true };
}

const level = (dc: number): Wave => ({ dc, tones: [] });
const ripple = (dc: number, amplitude: number, hertz: number, angle = 0): Wave => ({
  dc,
  tones: [{ amplitude, rad_us: radPerUs(hertz), angle }],
});

/** One meter, from power-on with the contactor open; `connect` closes it. */
class Meter {
  readonly meter: MeterModule;
  last: Reading | undefined;
  private readonly sample: (block: number) => void;
  private readonly attach: (signals: Signals) => void;
  private ms = 0;

  constructor(
    calibration: BoardCalibration,
    parameters: Record<string, number> = {},
    errors: Partial<SensorErrors> = {},
  ) {
    const meter = new MeterModule(module, calibration, parameters);
    this.meter = meter;
    if (calibration.front_end) {
      const wide = new WideFrontEnd(calibration, 168, 'dc');
      this.attach = (signals) => wide.connect(signals);
      this.sample = (block) => wide.sample(block, meter.wide);
    } else {
      const exact = { gain: 0, offset_lsb: 0, chosen: {}, ...errors };
      const adc = new AdcFrontEnd('desktop', calibration, exact, 'dc');
      this.attach = (signals) => adc.connect(signals);
      this.sample = (block) => {
        adc.sample(block, meter.codes);
        for (const absent of [2, 3, 5, 6]) meter.codes.fill(absent & 1 ? 0 : 4095, 10 * absent, 10 * absent + 10);
      };
    }
    this.open(level(0));
  }

  connect(V: Wave, I: Wave): void {
    this.meter.inputs = POWER_GOOD | MIRROR;
    this.attach({ V: [V, NOTHING, NOTHING], I: [I, NOTHING, NOTHING] });
  }

  open(V: Wave): void {
    this.meter.inputs = POWER_GOOD;
    this.attach({ V: [V, NOTHING, NOTHING], I: [NOTHING, NOTHING, NOTHING] });
  }

  /** @returns what was shown */
  run(ms: number): Reading[] {
    const shown: Reading[] = [];
    for (const end = this.ms + ms; this.ms < end; this.ms++) {
      this.sample(this.ms);
      const reading = this.meter.block();
      if (reading) shown.push((this.last = reading));
    }
    return shown;
  }
}

/** What flows out of the plug in LOAD_MS [mWh]. */
function exact_mWh(V: Wave, I: Wave, cable_uOhm: number): number {
  const to_us = 1000 * LOAD_MS;
  return (productIntegral(V, I, 0, to_us) - 1e-6 * cable_uOhm * productIntegral(I, I, 0, to_us)) / 3.6;
}

function near(value: number, wanted: number, limit: number, what: string): void {
  assert.ok(Math.abs(value - wanted) <= limit, `${what}: ${value} instead of ${wanted}`);
}

const CASES: { what: string; V: Wave; I: Wave; cable_uOhm: number }[] = [
  { what: '400 V, 100 A', V: level(400), I: level(100), cable_uOhm: 0 },
  { what: '400 V, 100 A, through a cable', V: level(400), I: level(100), cable_uOhm: CABLE_uOhm },
  { what: '800 V, 300 A, through a cable', V: level(800), I: level(300), cable_uOhm: CABLE_uOhm },
  { what: '750 V, 2 A', V: level(750), I: level(2), cable_uOhm: CABLE_uOhm },
  { what: 'fed back, 400 V, 100 A, through a cable', V: level(400), I: level(-100), cable_uOhm: CABLE_uOhm },
  {
    what: '400 V and 80 A with ripple of 300 Hz',
    V: ripple(400, 20, 300),
    I: ripple(80, 40, 300, 0.5),
    cable_uOhm: CABLE_uOhm,
  },
  { what: 'a current that pulses through 0 A', V: level(200), I: ripple(20, 60, 100), cable_uOhm: CABLE_uOhm },
];

for (const front_end of [false, true]) {
  const bits = front_end ? 24 : 12;
  for (const { what, V, I, cable_uOhm } of CASES) {
    if (!front_end && Math.abs(I.dc) > 125) continue;
    test(`${bits} bits: ${what}`, () => {
      const meter = new Meter(board(front_end), { dc_cable_uOhm: cable_uOhm });
      meter.open(level(0));
      meter.run(SETTLE_MS);
      assert.deepEqual([meter.last!.import_mWh, meter.last!.export_mWh], [0, 0], 'nothing is counted before');
      meter.connect(V, I);
      const shown = meter.run(LOAD_MS);
      meter.open(level(0));
      meter.run(BOOK_MS);

      const energy_mWh = exact_mWh(V, I, cable_uOhm);
      const { import_mWh, export_mWh } = meter.last!;
      const share = front_end ? 2e-4 : 1e-3;
      near(import_mWh - export_mWh, energy_mWh, share * Math.abs(energy_mWh), 'energy');
      assert.equal(energy_mWh > 0 ? export_mWh : import_mWh, 0, 'the other register');

      assert.ok(Math.abs(shown.length - LOAD_MS / 200) <= 1, `${shown.length} readings`);
      const { V_mV, I_mA, P_mW, Q_mvar, frequency_mHz, neutral_mA } = shown.at(-2)!;
      const plug_V = V.dc - 1e-6 * cable_uOhm * I.dc;
      near(V_mV[0]!, 1000 * plug_V, 1000 * plug_V * 5e-4, 'V');
      near(I_mA[0]!, 1000 * I.dc, Math.max(1000 * Math.abs(I.dc) * 5e-4, 10), 'I');
      const P = (3.6e6 * energy_mWh) / LOAD_MS;
      near(P_mW[0]!, (P * 1000) / 1000, Math.abs(P) * 1e-3, 'P');
      assert.deepEqual(
        [V_mV.slice(1), I_mA.slice(1), P_mW.slice(1)],
        [
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      );
      assert.deepEqual([Q_mvar, frequency_mHz, neutral_mA], [[0, 0, 0], 0, 0]);
    });
  }
}

test('what the cable takes is less at the plug in either direction, and nothing without a cable', () => {
  const counted = (I_A: number, dc_cable_uOhm: number) => {
    const meter = new Meter(board(true), { dc_cable_uOhm });
    meter.connect(level(400), level(I_A));
    meter.run(LOAD_MS);
    meter.open(level(0));
    meter.run(BOOK_MS);
    const { import_mWh, export_mWh } = meter.last!;
    return import_mWh - export_mWh;
  };
  const loss_mWh = (200 ** 2 * 0.05 * LOAD_MS) / 3600;
  near(counted(200, 0) - counted(200, 50_000), loss_mWh, 0.02 * loss_mWh, 'to the car');
  near(counted(-200, 0) - counted(-200, 50_000), loss_mWh, 0.02 * loss_mWh, 'from the car');
});

test('the offset of the current is learnt while the contactor is open, and what is then left is not counted', () => {
  const meter = new Meter(board(false), {}, { chosen: { I1: { offset: 700 } } });
  meter.open(level(0));
  meter.run(5000);
  const { import_mWh } = meter.last!;
  meter.connect(level(400), NOTHING);
  const [reading] = meter.run(2000).slice(-1);
  assert.deepEqual([reading!.I_mA[0], reading!.P_mW[0], reading!.import_mWh], [0, 0, import_mWh]);
  meter.connect(level(400), level(50));
  near(meter.run(1000).at(-1)!.I_mA[0]!, 50_000, 25, 'I');
});

test('calibrated offsets stand instead: of V always, of I in place of a learnt one', () => {
  const errors = { chosen: { V1: { offset: -1500 }, I1: { offset: 700 } } };
  const meter = new Meter(board(false), { cal_v1_offset_mV: 1500, cal_i1_offset_mA: -700 }, errors);
  meter.connect(level(400), level(50));
  const first = meter.run(1000).at(-1)!;
  near(first.V_mV[0]!, 400_000, 40, 'V');
  near(first.I_mA[0]!, 50_000, 25, 'I');
  near(first.P_mW[0]!, 20e6, 2e4, 'P');
  // A current that flows with the contactor open is a fault of the sensor, and would be learnt.
  meter.open(level(400));
  meter.meter.inputs = POWER_GOOD;
  meter.run(3000);
  meter.connect(level(400), level(50));
  near(meter.run(1000).at(-1)!.I_mA[0]!, 50_000, 25, 'I after a pause');
});

test('4 W are not counted, 8 W are', () => {
  for (const [watts, counts] of [
    [4, false],
    [-4, false],
    [8, true],
    [-8, true],
  ] as const) {
    const meter = new Meter(board(true));
    meter.connect(level(400), level(watts / 400));
    meter.run(LOAD_MS);
    const { import_mWh, export_mWh } = meter.last!;
    assert.equal(import_mWh + export_mWh > 1, counts, `${watts} W`);
    assert.equal(watts > 0 ? export_mWh : import_mWh, 0, `${watts} W`);
  }
});

test('no crossing cuts a window: a voltage that swings through 0 V', () => {
  const meter = new Meter({
    ...board(false),
    channels: board(false).channels.map((c, n) => (n === 1 ? { offset: 2048, gain: 244.2 } : c)),
  });
  meter.connect(ripple(5, 300, 55), level(10));
  const shown = meter.run(4100);
  assert.equal(shown.length, 20);
  assert.ok(shown.every(({ frequency_mHz }) => frequency_mHz === 0));
  near(shown.at(-1)!.V_mV[0]!, 5000, 150, 'V');
});
