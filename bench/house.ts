/** What else is behind the mains connection: a house and its photovoltaic system on L1. Only a monitor sees it. */

import type { Checker } from './checker.ts';
import type { Flow } from './energy.ts';
import { PLAIN_LOAD, checkLoad, loadWave, type Load } from './load.ts';
import type { Mains } from './mains.ts';
import { valueAt } from './waves.ts';

export interface HouseStep {
  /** Of each phase, root mean square of the fundamental; negative feeds back. */
  draw_A?: number;
  /** Angle and shape of that current. */
  load?: Load;
  /** From the photovoltaic system into L1, root mean square of the fundamental; negative draws. */
  pv_A?: number;
  /** Angle and shape of that one. */
  pv_load?: Load;
}

export const HOUSE_KEYS = ['draw_A', 'load', 'pv_A', 'pv_load'] as const;
const MOST_A = 125;

/** @throws what `c` makes of it */
export function checkHouse(c: Checker, json: unknown, path: string): HouseStep {
  const o = c.object(json, path, HOUSE_KEYS);
  const house: HouseStep = {};
  for (const key of ['draw_A', 'pv_A'] as const) {
    if (key in o) house[key] = c.number(o[key], `${path}.${key}`, -MOST_A, MOST_A);
  }
  for (const key of ['load', 'pv_load'] as const) if (key in o) house[key] = checkLoad(c, o[key], `${path}.${key}`);
  return house;
}

type Phase = 0 | 1 | 2;

/** Currents of a house, positive from the mains. */
export class House {
  private draw_A = 0;
  private load = PLAIN_LOAD;
  private pv_A = 0;
  private pvLoad = PLAIN_LOAD;

  apply(step: HouseStep): void {
    this.draw_A = step.draw_A ?? this.draw_A;
    this.load = step.load ?? this.load;
    this.pv_A = step.pv_A ?? this.pv_A;
    this.pvLoad = step.pv_load ?? this.pvLoad;
  }

  /** At the mains connection of `phase` [A]. */
  current_A(phase: Phase, mains: Mains, t_us: number): number {
    return this.flows(phase, mains).reduce((sum, { I }) => sum + valueAt(I, t_us), 0);
  }

  /** From the photovoltaic system [A]. */
  pvCurrent_A(mains: Mains, t_us: number): number {
    if (mains.rms_V(0) === 0) return 0;
    return valueAt(loadWave({ ...this.pvLoad, phase_percent: [100, 0, 0] }, this.pv_A, 0, mains), t_us);
  }

  /** What goes through `phase` of the mains connection. */
  flows(phase: Phase, mains: Mains): Flow[] {
    if (mains.rms_V(phase) === 0) return [];
    const V = mains.wave(phase);
    const flows: Flow[] = [];
    if (this.draw_A !== 0) flows.push({ phase, V, I: loadWave(this.load, this.draw_A, phase, mains) });
    if (this.pv_A !== 0 && phase === 0) {
      // Its direct part and its gate are those of the current that it delivers.
      const I = loadWave({ ...this.pvLoad, phase_percent: [100, 0, 0] }, this.pv_A, phase, mains);
      const tones = I.tones.map((tone) => ({ ...tone, amplitude: -tone.amplitude }));
      flows.push({ phase, V, I: { ...I, dc: -I.dc, tones } });
    }
    return flows;
  }
}
