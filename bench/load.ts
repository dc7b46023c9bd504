/** What a car makes of the mains: angle and shape of its current. */

import type { Checker } from './checker.ts';
import type { Mains } from './mains.ts';
import {
  NOTHING,
  radians,
  tonesOf,
  type GatePattern,
  type Harmonic,
  type Interharmonic,
  type Spectrum,
  type Wave,
} from './waves.ts';

/** The loads of the accuracy tests (IEC 62053-21 annexes, EN 50470-3): a switch in series that follows the fundamental of the current. */
export const GATES = {
  /** Conducts the second half of each half-wave: fired at 90 degrees. */
  phase_fired: { turns: 0.5, open: 0.25, shut: 0.5 },
  /** Conducts positive half-waves: a rectifier. */
  half_wave: { turns: 1, open: 0, shut: 0.5 },
  /** Conducts two cycles of four: burst fire control, with sub-harmonics. */
  burst: { turns: 4, open: 0, shut: 2 },
} as const satisfies Record<string, GatePattern>;

export type GateName = keyof typeof GATES;

/** Shape of a current whose fundamental is known. */
export interface Load extends Spectrum {
  /** By which the fundamental of the current follows that of the voltage: inductive is positive. Beyond +-90 it feeds back [degrees]. */
  angle_deg: number;
  /** Of the current, by phase; negative feeds back [%]. */
  phase_percent: readonly [number, number, number];
  /** Flows along with the current, in each phase that has any [A]. */
  dc_A: number;
  gate?: GateName;
}

/** In phase with the fundamental of the voltage, and a sine. */
export const PLAIN_LOAD: Load = {
  angle_deg: 0,
  phase_percent: [100, 100, 100],
  harmonics: [],
  interharmonics: [],
  dc_A: 0,
};

/** A sine in phase, or in opposition. */
export function isPlain({ angle_deg, harmonics, interharmonics, dc_A, gate }: Load): boolean {
  return angle_deg === 0 && harmonics.length + interharmonics.length === 0 && dc_A === 0 && !gate;
}

/**
 * The current in `phase` (0..2), until the frequency changes [A].
 *
 * @param rms_A of the fundamental, before `phase_percent`; negative feeds back
 */
export function loadWave(load: Load, rms_A: number, phase: 0 | 1 | 2, mains: Pick<Mains, 'fundamental'>): Wave {
  const share_A = 0.01 * load.phase_percent[phase] * rms_A;
  if (share_A === 0) return NOTHING;
  const fundamental = mains.fundamental(phase);
  const lag_rad = radians(load.angle_deg);
  return {
    dc: load.dc_A,
    tones: tonesOf(share_A, phase, fundamental, load, lag_rad),
    gate: load.gate && {
      rad_us: fundamental.rad_us,
      angle: fundamental.angle - lag_rad,
      pattern: GATES[load.gate],
    },
  };
}

const LOAD_KEYS = [
  'angle_deg',
  'cos_phi',
  'capacitive',
  'phase_percent',
  'harmonics',
  'interharmonics',
  'dc_A',
  'gate',
] as const;

/** `{}` and null are a plain load. @throws what `c` makes of it */
export function checkLoad(c: Checker, json: unknown, path: string): Load {
  const o = c.object(json ?? {}, path, LOAD_KEYS);
  const load = { ...PLAIN_LOAD };
  if ('angle_deg' in o) load.angle_deg = c.number(o['angle_deg'], `${path}.angle_deg`, -180, 180);
  if ('cos_phi' in o) {
    if ('angle_deg' in o) throw c.error(`${path}.cos_phi: goes without angle_deg`);
    const cosine = c.number(o['cos_phi'], `${path}.cos_phi`, -1, 1);
    const sign = 'capacitive' in o && c.flag(o['capacitive'], `${path}.capacitive`) ? -1 : 1;
    load.angle_deg = (sign * Math.acos(cosine) * 180) / Math.PI;
  } else if ('capacitive' in o) throw c.error(`${path}.capacitive: needs cos_phi`);
  if ('phase_percent' in o) {
    const list = c.list(o['phase_percent'], `${path}.phase_percent`);
    c.whole(list.length, `${path}.phase_percent.length`, 3, 3);
    const share = (n: number) => c.number(list[n], `${path}.phase_percent[${n}]`, -100, 100);
    load.phase_percent = [share(0), share(1), share(2)];
  }
  if ('harmonics' in o) load.harmonics = checkHarmonics(c, o['harmonics'], `${path}.harmonics`);
  if ('interharmonics' in o)
    load.interharmonics = checkInterharmonics(c, o['interharmonics'], `${path}.interharmonics`);
  if ('dc_A' in o) load.dc_A = c.number(o['dc_A'], `${path}.dc_A`, -100, 100);
  if ('gate' in o) load.gate = c.oneOf(o['gate'], `${path}.gate`, Object.keys(GATES) as GateName[]);
  return load;
}

export function checkHarmonics(c: Checker, json: unknown, path: string): Harmonic[] {
  return c.list(json, path).map((entry, i) => {
    const at = `${path}[${i}]`;
    const h = c.object(entry, at, ['order', 'percent', 'angle_deg']);
    const harmonic: Harmonic = {
      order: c.whole(h['order'], `${at}.order`, 2, 50),
      percent: c.number(h['percent'], `${at}.percent`, 0, 100),
    };
    if ('angle_deg' in h) harmonic.angle_deg = c.number(h['angle_deg'], `${at}.angle_deg`, -360, 360);
    return harmonic;
  });
}

export function checkInterharmonics(c: Checker, json: unknown, path: string): Interharmonic[] {
  return c.list(json, path).map((entry, i) => {
    const at = `${path}[${i}]`;
    const h = c.object(entry, at, ['Hz', 'percent', 'angle_deg']);
    const tone: Interharmonic = {
      Hz: c.number(h['Hz'], `${at}.Hz`, 0.1, 2500),
      percent: c.number(h['percent'], `${at}.percent`, 0, 100),
    };
    if ('angle_deg' in h) tone.angle_deg = c.number(h['angle_deg'], `${at}.angle_deg`, -360, 360);
    return tone;
  });
}
