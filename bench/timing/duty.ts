/** The duty on the board's PWM pin against the current that was asked for: the flashable image in the emulated RP2040. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fromUf2, toUf2 } from '../../tools/uf2.ts';
import type { Micros } from '../api.ts';
import { buildFolder, type BuildOptions } from '../boards/index.ts';
import { branchRpiPico } from '../boards/rpi-pico.ts';
import { DutyMeter } from '../boards/rp2040/duty-meter.ts';
import { checkScenario } from '../scenario.ts';
import { loadCalibration } from '../sensors.ts';
import { VirtualWorld } from '../world.ts';

export interface DutyFigures {
  engine: string;
  from_A: number;
  to_A: number;
  settings: number;
  /** Largest distance to IEC 61851-1 Table A.7 [percentage points], and where. */
  worst_percent: number;
  worst_A: number;
  /** Smallest and largest duty that was measured. */
  least_percent: number;
  most_percent: number;
}

const ORDER_MS = 1500;
const PERIODS = 3; // to be measured of each duty
const CONFIG_VERSION = 2; // first word of cs_config_t (host/mailbox.h), then max_current_mA and flags
const CONFIG_SOCKET = 1;

/** Hands the pilot pin's edges on. */
class WatchedWorld extends VirtualWorld {
  meter: DutyMeter | undefined;

  override cpDrive(t_us: Micros, level: boolean | null): void {
    super.cpDrive(t_us, level);
    if (level !== null) this.meter?.edge(t_us, level);
  }
}

/** The duty for a current [%], IEC 61851-1 Table A.7. */
export function exactDuty_percent(current_A: number): number {
  return current_A <= 51 ? current_A / 0.6 : current_A / 2.5 + 64;
}

/** @param currents_A settings, each from the same state of the board: car in B1, no PWM yet */
export async function measureDuty(build: BuildOptions, currents_A: readonly number[]): Promise<DutyFigures> {
  const scenario = checkScenario({
    name: 'duty on the pin',
    duration_ms: 10_000,
    site: { authorise: 'card' },
    steps: [
      { at_ms: 600, ev: { plug: true, cable_A: 63 } },
      { at_ms: ORDER_MS, backend: { limit_A: 6, authorise: true } },
    ],
  });
  const world = new WatchedWorld(scenario, await loadCalibration('rpi-pico'));
  const folder = await mkdtemp(path.join(tmpdir(), 'chargescript-'));
  const built = path.join(buildFolder('rpi-pico', build), 'chargescript.uf2');
  const image = path.join(folder, 'fixed-cable.uf2');
  const measured: number[][] = [];
  try {
    await writeFile(image, toUf2(withFixedCable(fromUf2(await readFile(built)))));
    const branches = await branchRpiPico(
      image,
      world,
      (orders) => world.connect(orders),
      { duration_us: Infinity, realtime: false, onEvent: () => {} },
      (ORDER_MS - 2) * 1000,
    );
    for (const limit_A of currents_A) {
      scenario.steps[1]!.backend = { limit_A, authorise: true };
      const duties: number[] = [];
      measured.push(duties);
      world.meter = new DutyMeter(
        (_t_us, duty) => duties.push(100 * duty),
        () => {},
      );
      await branches.run((ORDER_MS + 500) * 1000, () => duties.length >= PERIODS);
      branches.goBack();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return summary(build, currents_A, measured);
}

/**
 * The image with one bit of its board configuration changed: a fixed cable instead of a socket, as no cable's resistor
 * allows more than 63 A.
 */
function withFixedCable(image: Uint8Array): Uint8Array {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const places: number[] = [];
  for (let at = 0; at + 24 <= image.length; at += 4) {
    const word = (n: number) => view.getUint32(at + 4 * n, true);
    if (word(0) === CONFIG_VERSION && word(1) === 80_000 && (word(2) & CONFIG_SOCKET) !== 0 && word(4) === 2048)
      places.push(at);
  }
  if (places.length !== 1) throw new Error(`the image has ${places.length} board configurations, not one`);
  const flags = places[0]! + 8;
  view.setUint32(flags, view.getUint32(flags, true) & ~CONFIG_SOCKET, true);
  return image;
}

function summary(
  build: BuildOptions,
  currents_A: readonly number[],
  measured: readonly (readonly number[])[],
): DutyFigures {
  let [worst_percent, worst_A] = [0, currents_A[0]!];
  currents_A.forEach((current_A, i) => {
    if (measured[i]!.length < PERIODS) throw new Error(`rpi-pico: no PWM at ${current_A} A`);
    for (const percent of measured[i]!) {
      const error = Math.abs(percent - exactDuty_percent(current_A));
      if (error > worst_percent) [worst_percent, worst_A] = [error, current_A];
    }
  });
  return {
    engine: build.engine ?? 'wasm3',
    from_A: Math.min(...currents_A),
    to_A: Math.max(...currents_A),
    settings: currents_A.length,
    worst_percent,
    worst_A,
    least_percent: Math.min(...measured.flat()),
    most_percent: Math.max(...measured.flat()),
  };
}
