/** Scenario files: their form, their bounds, and messages that name the field. docs/bench.md describes them for people. */

import type { Harmonic } from './mains.ts';
import { CHANNEL_NAMES } from './sensors.ts';
import { Checker } from './checker.ts';

export interface Site {
  phases: 1 | 3;
  mains_V: number;
  mains_Hz: number;
  limit_A: number;
  authorise: 'free' | 'card';
  harmonics: Harmonic[];
  noise_mV: number;
}

export interface EvStep {
  plug?: boolean;
  state?: 'B' | 'C' | 'D';
  cable_A?: 13 | 20 | 32 | 63;
  draw_A?: number | null;
  phases?: 1 | 2 | 3;
}

/** `null` and `false` clear a fault. */
export interface FaultStep {
  diode_short?: boolean;
  /** true is the 80 Ohm of the standard's test. */
  cp_short_to_pe?: boolean | number;
  cp_open?: boolean;
  contactor_weld?: boolean;
  residual_ac_mA?: number;
  residual_dc_mA?: number;
  pe_lost?: boolean;
  temperature_C?: number | false;
  mains_V?: number | false;
  /** true: every channel; or the names of some. */
  sensor_stuck?: boolean | string[];
}

export interface BackendStep {
  authorise?: boolean;
  deauthorise?: boolean;
  limit_A?: number;
  stop?: boolean;
  /** Every car may charge, or only with a card. */
  free?: boolean;
  /** Out of service: state F. */
  unavailable?: boolean;
  clear_faults?: boolean;
}

export interface BoardStep {
  power_cut_ms?: number;
  hang_session?: boolean;
  hang_pilot?: boolean;
  trap_pilot?: boolean;
  /** The host stops calling the pilot module. */
  silence_pilot?: boolean;
  /** Ten blocks never reach the host. */
  lose_blocks?: boolean;
  trap_session?: boolean;
}

export interface Step {
  at_ms: number;
  ev?: EvStep;
  fault?: FaultStep;
  backend?: BackendStep;
  board?: BoardStep;
}

export interface Scenario {
  name: string;
  duration_ms: number;
  site: Site;
  /** In the order of time; those of one time in the order of the file. */
  steps: Step[];
}

/** What a site is without a word about it. */
export const USUAL_SITE: Site = {
  phases: 3,
  mains_V: 230,
  mains_Hz: 50,
  limit_A: 32,
  authorise: 'free',
  harmonics: [],
  noise_mV: 0,
};

const FAULT_FLAGS = ['diode_short', 'cp_open', 'contactor_weld', 'pe_lost'] as const;
const FAULT_LEVELS = ['cp_short_to_pe', 'residual_ac_mA', 'residual_dc_mA', 'temperature_C', 'mains_V', 'sensor_stuck'];
const BACKEND_FLAGS = ['authorise', 'deauthorise', 'stop', 'free', 'unavailable', 'clear_faults'] as const;
const BOARD_FLAGS = [
  'hang_session',
  'hang_pilot',
  'trap_pilot',
  'trap_session',
  'silence_pilot',
  'lose_blocks',
] as const;

/** All that a step can say. */
export const STEP_KEYS = {
  ev: ['plug', 'state', 'cable_A', 'draw_A', 'phases'],
  fault: [...FAULT_FLAGS, ...FAULT_LEVELS],
  backend: ['limit_A', ...BACKEND_FLAGS],
  board: ['power_cut_ms', ...BOARD_FLAGS],
} as const;

const LONGEST_MS = 24 * 3600 * 1000;

/** A file that is not a scenario; the message names the field and its bounds. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}

/**
 * Reads the text of a scenario file.
 *
 * @throws ScenarioError
 */
export function parseScenario(text: string): Scenario {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ScenarioError(`not JSON: ${(error as Error).message}`);
  }
  return checkScenario(json);
}

/** The same for an object that is there already. @throws ScenarioError */
export function checkScenario(json: unknown): Scenario {
  const c = new Checker((message) => new ScenarioError(message));
  const root = c.object(json, 'scenario', ['name', 'duration_ms', 'site', 'steps'], '');
  const name = c.text(root['name'], 'name');
  const duration_ms = c.number(root['duration_ms'], 'duration_ms', 1, LONGEST_MS);
  const site = root['site'] === undefined ? { ...USUAL_SITE } : checkSite(c, root['site']);
  const steps = c
    .list(root['steps'] ?? [], 'steps')
    .map((step, i) => checkStep(c, step, `steps[${i}]`, duration_ms))
    .sort((a, b) => a.at_ms - b.at_ms);
  return { name, duration_ms, site, steps };
}

function checkSite(c: Checker, json: unknown): Site {
  const o = c.object(json, 'site', Object.keys(USUAL_SITE));
  const site: Site = { ...USUAL_SITE };
  if ('phases' in o) site.phases = c.oneOf(o['phases'], 'site.phases', [1, 3]);
  if ('mains_V' in o) site.mains_V = c.number(o['mains_V'], 'site.mains_V', 0, 350);
  if ('mains_Hz' in o) site.mains_Hz = c.number(o['mains_Hz'], 'site.mains_Hz', 40, 70);
  if ('limit_A' in o) site.limit_A = c.number(o['limit_A'], 'site.limit_A', 0, 80);
  if ('authorise' in o) site.authorise = c.oneOf(o['authorise'], 'site.authorise', ['free', 'card']);
  if ('noise_mV' in o) site.noise_mV = c.number(o['noise_mV'], 'site.noise_mV', 0, 50_000);
  if ('harmonics' in o) {
    site.harmonics = c.list(o['harmonics'], 'site.harmonics').map((entry, i) => {
      const path = `site.harmonics[${i}]`;
      const h = c.object(entry, path, ['order', 'percent']);
      return {
        order: c.whole(h['order'], `${path}.order`, 2, 50),
        percent: c.number(h['percent'], `${path}.percent`, 0, 100),
      };
    });
  }
  return site;
}

function checkStep(c: Checker, json: unknown, path: string, duration_ms: number): Step {
  const o = c.object(json, path, ['at_ms', 'ev', 'fault', 'backend', 'board']);
  const step: Step = { at_ms: c.number(o['at_ms'], `${path}.at_ms`, 0, duration_ms) };
  if ('ev' in o) step.ev = checkEv(c, o['ev'], `${path}.ev`);
  if ('fault' in o) step.fault = checkFault(c, o['fault'], `${path}.fault`);
  if ('backend' in o) step.backend = checkBackend(c, o['backend'], `${path}.backend`);
  if ('board' in o) step.board = checkBoard(c, o['board'], `${path}.board`);
  return step;
}

function checkEv(c: Checker, json: unknown, path: string): EvStep {
  const o = c.object(json, path, STEP_KEYS.ev);
  const ev: EvStep = {};
  if ('plug' in o) ev.plug = c.flag(o['plug'], `${path}.plug`);
  if ('state' in o) ev.state = c.oneOf(o['state'], `${path}.state`, ['B', 'C', 'D']);
  if ('cable_A' in o) ev.cable_A = c.oneOf(o['cable_A'], `${path}.cable_A`, [13, 20, 32, 63]);
  if ('draw_A' in o) ev.draw_A = o['draw_A'] === null ? null : c.number(o['draw_A'], `${path}.draw_A`, 0, 125);
  if ('phases' in o) ev.phases = c.oneOf(o['phases'], `${path}.phases`, [1, 2, 3]);
  return ev;
}

function checkFault(c: Checker, json: unknown, path: string): FaultStep {
  const o = c.object(json, path, STEP_KEYS.fault);
  const cleared = (key: string) => o[key] === null || o[key] === false;
  const fault: FaultStep = {};
  for (const key of FAULT_FLAGS) if (key in o) fault[key] = !cleared(key) && c.flag(o[key], `${path}.${key}`);
  if ('cp_short_to_pe' in o) {
    const value = o['cp_short_to_pe'];
    fault.cp_short_to_pe =
      typeof value === 'number'
        ? c.number(value, `${path}.cp_short_to_pe`, 0, 1e6)
        : !cleared('cp_short_to_pe') && c.flag(value, `${path}.cp_short_to_pe`);
  }
  const level = (key: string, low: number, high: number) =>
    cleared(key) ? false : c.number(o[key], `${path}.${key}`, low, high);
  if ('residual_ac_mA' in o) fault.residual_ac_mA = level('residual_ac_mA', 0, 1000) || 0;
  if ('residual_dc_mA' in o) fault.residual_dc_mA = level('residual_dc_mA', -1000, 1000) || 0;
  if ('temperature_C' in o) fault.temperature_C = level('temperature_C', -60, 200);
  if ('mains_V' in o) fault.mains_V = level('mains_V', 0, 350);
  if ('sensor_stuck' in o) fault.sensor_stuck = checkStuck(c, o['sensor_stuck'], `${path}.sensor_stuck`);
  return fault;
}

function checkStuck(c: Checker, value: unknown, path: string): boolean | string[] {
  if (value === null || typeof value === 'boolean') return value ?? false;
  const names = CHANNEL_NAMES.map((name) => name.toLowerCase());
  const list = Array.isArray(value) ? value : [value];
  return list.map((entry, i) => c.oneOf(entry, Array.isArray(value) ? `${path}[${i}]` : path, names));
}

function checkBackend(c: Checker, json: unknown, path: string): BackendStep {
  const o = c.object(json, path, STEP_KEYS.backend);
  const backend: BackendStep = {};
  for (const key of BACKEND_FLAGS) {
    if (key in o) backend[key] = c.flag(o[key], `${path}.${key}`);
  }
  if ('limit_A' in o) backend.limit_A = c.number(o['limit_A'], `${path}.limit_A`, 0, 80);
  return backend;
}

function checkBoard(c: Checker, json: unknown, path: string): BoardStep {
  const o = c.object(json, path, STEP_KEYS.board);
  const board: BoardStep = {};
  if ('power_cut_ms' in o) board.power_cut_ms = c.number(o['power_cut_ms'], `${path}.power_cut_ms`, 0, LONGEST_MS);
  for (const key of BOARD_FLAGS) if (key in o) board[key] = c.flag(o[key], `${path}.${key}`);
  return board;
}
