/** The metering front end on a lockstep board: what reaches the pilot module, and how it fails. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { ADS131_FAULTS } from '../../bench/ads131.ts';
import { itemsOf, parseRecording } from '../../bench/replay/recording.ts';
import { replayInNode } from '../../bench/replay/replay.ts';
import { checkScenario, type FaultStep } from '../../bench/scenario.ts';
import { loadCalibration, type SensorErrors } from '../../bench/sensors.ts';
import { playOn } from './scenario-runner.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'chargescript-front-end-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const IDEAL: Partial<SensorErrors> = { gain: 0, offset_lsb: 0, offset_uV: 0, noise_uV: 0 };
const SPI_STREAM = 17;

interface Frames {
  t_us: number;
  bad: number;
  count: number;
  /** V1, V2, V3, I1, I2, I3. */
  rows: number[][];
}

/** What the pilot module got in each block, from a full recording. */
function framesOf(file: string): Frames[] {
  const items = itemsOf(parseRecording(new Uint8Array(readFileSync(file))), 'pilot');
  return [...items].flatMap((item) => {
    if (item.tag !== 'door' || item.function !== SPI_STREAM || !item.in) return [];
    const view = new DataView(item.in.buffer, item.in.byteOffset);
    const rows = Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 10 }, (_, n) => view.getInt32(12 + 40 * row + 4 * n, true)),
    );
    return [{ t_us: item.t_us, bad: view.getUint32(0, true), count: Number(item.result), rows }];
  });
}

function breaking(fault: FaultStep['ads131'], from_ms: number, to_ms: number, ev: object[] = []) {
  const steps = [...ev, { at_ms: from_ms, fault: { ads131: fault } }, { at_ms: to_ms, fault: { ads131: false } }];
  return checkScenario({ name: `front end ${String(fault)}`, duration_ms: to_ms + 9000, steps });
}

test('what reaches the module is the mains, sample by sample; a recording of it replays', async () => {
  const record = path.join(folder, 'run.csr');
  const scenario = checkScenario({ name: 'front end', duration_ms: 1200, site: { mains_Hz: 50, mains_V: 230 } });
  await playOn('desktop-meter', scenario, { record, world: { sensors: IDEAL } });
  const { channels } = await loadCalibration('desktop-meter');
  const frames = framesOf(record).filter(({ t_us }) => t_us >= 200_000 && t_us < 1_200_000);
  assert.equal(frames.length, 1000);
  for (const { count, bad } of frames) assert.deepEqual([count, bad], [10, 0]);
  for (let phase = 0; phase < 3; phase++) {
    const gain = channels[1 + phase]!.gain / 1000;
    let worst_V = 0;
    for (const { t_us, rows } of frames) {
      rows[phase]!.forEach((code, n) => {
        const at_s = (t_us - 1000 + 100 * n) * 1e-6; // the record has the end of the block
        const true_V = Math.SQRT2 * 230 * Math.sin(2 * Math.PI * (50 * at_s - phase / 3));
        worst_V = Math.max(worst_V, Math.abs(code * gain - true_V));
      });
    }
    assert.ok(worst_V < 0.001, `phase ${phase + 1}: ${worst_V} V off`);
  }
  const image = (name: string) => new Uint8Array(readFileSync(`build/wasm/${name}.wasm`));
  const images = { pilot: image('pilot'), session: image('session') };
  assert.ok(replayInNode(parseRecording(new Uint8Array(readFileSync(record))), images).equal);
});

for (const fault of ADS131_FAULTS) {
  test(`"${fault}": the fault adc within 40 ms, gone a second after it is well`, async () => {
    const run = await playOn('desktop-meter', breaking(fault, 2000, 3000));
    const [from_ms, ...more] = run.faults('adc');
    assert.deepEqual(more, []);
    assert.ok(from_ms! > 2015 && from_ms! < 2040, `at ${from_ms} ms`);
    const gone = run.events.filter((e) => e.event === 'fault' && e['code'] === 'adc' && e['active'] === false);
    assert.equal(gone.length, 1);
    assert.ok(gone[0]!.t_us > 4_000_000 && gone[0]!.t_us < 4_100_000, `gone at ${gone[0]!.t_us} us`);
  });
}

test('one reset of the chip is mended before it is a fault', async () => {
  const run = await playOn('desktop-meter', breaking('reset', 2000, 2004));
  assert.deepEqual(run.faults('adc'), []);
});

for (const fault of ADS131_FAULTS) {
  test(`"${fault}" under load: power off within 50 ms, on again when it is well`, async () => {
    const ev = [{ at_ms: 1000, ev: { plug: true, state: 'C' } }];
    const run = await playOn('desktop-meter', breaking(fault, 9000, 10_500, ev));
    run.opened(9000, 50);
    assert.equal(run.contactor('closed').length, 2);
    assert.ok(run.contactor('closed')[1]! > 11_500);
  });
}
