/**
 * The test points of the meter: what flows, and how far the meter may be off. Limits are those of IEC 62053-22 class 0.5 S and
 * EN 50470-3 class C as they are remembered, marked [K]: to be checked against a purchased copy; others are our own.
 */

import { PLAIN_LOAD, type Load } from '../load.ts';
import type { Harmonic, Interharmonic } from '../waves.ts';

/** What the meter is for. */
export const RATING = { U_V: 230, f_Hz: 50, Imin_A: 0.5, Itr_A: 1, Iref_A: 10, Imax_A: 80, starting_A: 0.04 } as const;

export interface Point {
  table: TableName;
  name: string;
  U_V: number;
  f_Hz: number;
  harmonics: Harmonic[];
  interharmonics: Interharmonic[];
  /** Per phase, root mean square of the fundamental, before what the load does to it. */
  I_A: number;
  load: Load;
  /** What is judged: the error, its change against the same load under reference conditions, the angle that explains that change. */
  judge: 'error' | 'change' | 'phase' | 'nothing' | 'register';
  /** [%]; of nothing: mWh, of the phase: degrees. */
  limit: number;
  /** Of the frequency that is shown, where that is judged too. */
  limit_mHz?: number;
  /** Shortest time under load [s]. */
  least_s: number;
  source: string;
}

/** The tables and what they show. */
export const TABLES = {
  load: 'all phases, from Imin to Imax',
  fine: 'all phases, from 1 % of Iref to Imax, 24-bit front end',
  export: 'fed back',
  single: 'one phase of three loaded',
  voltage: 'change of the error with the voltage',
  frequency: 'change of the error with the frequency',
  phase: 'current against voltage [degrees]',
  waveform: 'change of the error with the waveform',
  starting: 'starting current counts',
  register: 'the whole mWh of the register over a long time',
  creep: '115 % of the voltage, no current: nothing counted [mWh]',
} as const;
export type TableName = keyof typeof TABLES;

const OWN = 'own';
const IEC = 'IEC 62053-22 class 0.5 S [K]';
const EN = 'EN 50470-3 class C [K]';
const { U_V, f_Hz, Imin_A, Itr_A, Iref_A, Imax_A } = RATING;

/** Power factors by name; inductive angles are positive [degrees]. */
const PF = { '1': 0, '0.5 ind': 60, '0.8 cap': -36.8698976458 } as const;
type PfName = keyof typeof PF;

type Wanted = Pick<Point, 'table' | 'name' | 'limit' | 'source'> &
  Partial<Omit<Point, 'load'>> & { pf?: PfName; shape?: Partial<Load> };

function point({ pf = '1', shape, ...wanted }: Wanted): Point {
  return {
    ...{ U_V, f_Hz, I_A: Iref_A, harmonics: [], interharmonics: [], judge: 'error', least_s: 4 },
    ...wanted,
    load: { ...PLAIN_LOAD, angle_deg: PF[pf], ...shape },
  };
}

/** Those only a front end with 24 bits is asked for. What a window below the creep limit has is not counted, so the time is long. */
export function finePoints(quick: boolean): Point[] {
  const currents = quick ? [Iref_A / 100, Iref_A] : [Iref_A / 100, Iref_A / 50, Iref_A / 20, Itr_A, Iref_A, Imax_A];
  return currents.flatMap((I_A) =>
    (['1', '0.5 ind'] as const).map((pf) =>
      point({
        table: 'fine',
        name: `${I_A} A, PF ${pf}`,
        I_A,
        pf,
        limit: pf === '1' ? 0.05 : 0.1,
        source: OWN,
        least_s: I_A < Itr_A ? 120 : 4,
      }),
    ),
  );
}

/** @param quick fewer of them, and shorter @param creep_s how long nothing may be counted */
export function testPoints(quick: boolean, creep_s: number): Point[] {
  const some = <T>(all: readonly T[], few: readonly T[]) => (quick ? few : all);
  const points: Point[] = [];
  const add = (wanted: Wanted) => points.push(point({ ...(quick && { least_s: 2 }), ...wanted }));

  for (const pf of ['1', '0.5 ind', '0.8 cap'] as const) {
    for (const I_A of some([Imin_A, Itr_A, 2, 5, Iref_A, 20, 40, Imax_A], [Imin_A, Iref_A, Imax_A])) {
      const name = `${I_A} A, PF ${pf}`;
      if (pf === '1') add({ table: 'load', name, I_A, pf, limit: 0.5, source: I_A < Itr_A ? OWN : EN });
      else if (I_A < Itr_A) add({ table: 'load', name, I_A, pf, limit: 1, source: OWN });
      else add({ table: 'load', name, I_A, pf, limit: 0.5, source: EN });
    }
  }
  for (const I_A of some([Itr_A, Iref_A, Imax_A], [Iref_A])) {
    const limits = { limit: 0.5, source: OWN };
    add({ table: 'export', name: `${I_A} A, PF -1`, I_A: -I_A, ...limits });
    add({ table: 'export', name: `${I_A} A, PF -0.5 ind`, I_A: -I_A, pf: '0.5 ind', ...limits });
  }
  for (const phase of some([0, 1, 2], [1])) {
    const shape: Partial<Load> = {
      phase_percent: [0, 1, 2].map((n) => (n === phase ? 100 : 0)) as [number, number, number],
    };
    for (const I_A of some([Itr_A, Iref_A, Imax_A], [Iref_A])) {
      add({ table: 'single', name: `L${phase + 1}, ${I_A} A, PF 1`, I_A, shape, limit: 1, source: EN });
    }
    add({
      table: 'single',
      name: `L${phase + 1}, ${Iref_A} A, PF 0.5 ind`,
      pf: '0.5 ind',
      shape,
      limit: 1,
      source: EN,
    });
  }
  for (const pf of ['1', '0.5 ind'] as const) {
    for (const percent of some([80, 85, 90, 95, 105, 110, 115], [80, 115])) {
      const near = Math.abs(percent - 100) <= 10;
      const limit = pf === '1' ? (near ? 0.2 : 0.6) : near ? 0.4 : 1.2; // three times beyond 10 %
      const name = `${percent} % U, PF ${pf}`;
      add({ table: 'voltage', name, U_V: (U_V * percent) / 100, pf, judge: 'change', limit, source: IEC });
    }
    for (const hertz of some([45, 47.5, 49, 50, 51, 52.5, 55, 60, 65], [45, 65])) {
      const near = Math.abs(hertz / f_Hz - 1) <= 0.02;
      const limits = near ? { limit: 0.2, source: IEC } : { limit: 0.5, source: OWN };
      const name = `${hertz} Hz, PF ${pf}`;
      add({ table: 'frequency', name, f_Hz: hertz, pf, judge: 'change', limit_mHz: 5, ...limits });
    }
  }
  add({ table: 'phase', name: 'PF 0.5 ind against 1', pf: '0.5 ind', judge: 'phase', limit: 0.02, source: OWN });
  for (const wave of WAVEFORMS) add({ ...wave, table: 'waveform', judge: 'change' });
  const { starting_A } = RATING;
  add({ table: 'starting', name: `${starting_A} A, PF 1`, I_A: starting_A, limit: 50, source: OWN });
  add({
    table: 'register',
    name: `${Imax_A} A`,
    I_A: Imax_A,
    judge: 'register',
    limit: 0.5,
    least_s: quick ? 10 : 300,
    source: OWN,
  });
  add({
    table: 'creep',
    name: '115 % U, 0 A',
    U_V: 1.15 * U_V,
    I_A: 0,
    judge: 'nothing',
    limit: 0,
    least_s: creep_s,
    source: EN,
  });
  return points;
}

/** Where a current jumps it matters where between two samples; mains that are in step with the sampling would show one case of it only. */
const NOT_IN_STEP_Hz = 50.02;
const percent = (order: number, share: number, angle_deg = 0): Harmonic => ({ order, percent: share, angle_deg });
const WAVEFORMS: readonly Omit<Wanted, 'table' | 'judge'>[] = [
  {
    name: '5th harmonic: 10 % of U, 40 % of I, in phase',
    ...{ I_A: Imax_A / 2, limit: 0.5, source: IEC },
    harmonics: [percent(5, 10)],
    shape: { harmonics: [percent(5, 40)] },
  },
  {
    name: 'many harmonics up to the 39th',
    ...{ limit: 0.5, source: OWN },
    harmonics: [percent(3, 4, 180), percent(5, 5), percent(7, 3, 90), percent(11, 2), percent(23, 1)],
    shape: {
      harmonics: [
        percent(3, 30, 150),
        percent(5, 20, 30),
        percent(7, 12, 80),
        percent(11, 8),
        percent(23, 4),
        percent(39, 2),
      ],
    },
  },
  {
    name: 'inter-harmonics: 83 Hz, 3 % of U, 20 % of I',
    ...{ limit: 0.5, source: OWN },
    interharmonics: [{ Hz: 83, percent: 3 }],
    shape: { interharmonics: [{ Hz: 83, percent: 20, angle_deg: 20 }] },
  },
  { name: 'phase-fired at 90 degrees', f_Hz: NOT_IN_STEP_Hz, shape: { gate: 'phase_fired' }, limit: 1.5, source: EN },
  {
    name: 'sub-harmonics: two cycles on, two off',
    f_Hz: NOT_IN_STEP_Hz,
    shape: { gate: 'burst' },
    limit: 1.5,
    source: EN,
  },
  {
    name: 'half-wave rectified: direct and even harmonics',
    ...{ I_A: Imax_A / Math.SQRT2, limit: 1.5, source: EN },
    f_Hz: NOT_IN_STEP_Hz,
    shape: { gate: 'half_wave' },
  },
];

/** The same load under reference conditions; of the phase with power factor 1. */
export function referenceOf({ I_A, load, least_s, limit, judge }: Point): Point {
  const shape: Partial<Load> = { phase_percent: load.phase_percent, angle_deg: judge === 'phase' ? 0 : load.angle_deg };
  return point({ table: 'load', name: 'reference', I_A, limit, source: OWN, least_s, shape });
}
