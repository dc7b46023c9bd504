/** Scenario files: their form, their bounds, and messages that name the field. docs/bench.md describes them for people. */

import { ParameterError, checkParameters } from '../parameters/parameters.ts';
import { ADS131_FAULTS, type Ads131Fault } from './ads131.ts';
import { checkBehaviour, type EvBehaviour } from './behaviour.ts';
import { Checker } from './checker.ts';
import { HOUSE_KEYS, checkHouse, type HouseStep } from './house.ts';
import { checkHarmonics, checkInterharmonics, checkLoad, type Load } from './load.ts';
import { CHANNEL_NAMES } from './sensors.ts';
import type { Harmonic, Interharmonic } from './waves.ts';

export interface Site {
  phases: 1 | 3;
  mains_V: number;
  mains_Hz: number;
  limit_A: number;
  authorise: 'free' | 'card';
  harmonics: Harmonic[];
  interharmonics: Interharmonic[];
  noise_mV: number;
}

export interface EvStep {
  plug?: boolean;
  state?: 'B' | 'C' | 'D';
  cable_A?: 13 | 20 | 32 | 63;
  /** Instead of the resistor of cable_A; null is an open wire. */
  pp_Ohm?: number | null;
  /** Negative feeds back. */
  draw_A?: number | null;
  /** Angle and shape of the current. */
  load?: Load;
  phases?: 1 | 2 | 3;
  behaviour?: EvBehaviour;
}

/** `null` and `false` clear a fault. */
export interface FaultStep extends Partial<Record<(typeof FAULT_FLAGS)[number], boolean>> {
  /** true is the 80 Ohm of the standard's test. */
  cp_short_to_pe?: boolean | number;
  cp_driver?: 'high' | 'low' | 'off' | false;
  cp_noise_mV?: number;
  cp_ohm_error_percent?: number;
  mirror_stuck?: 'open' | 'closed' | false;
  output_holds_ms?: number | false;
  lock_feedback?: 'open' | 'closed' | false;
  residual_ac_mA?: number;
  residual_dc_mA?: number;
  rcm_pulse_us?: number;
  temperature_C?: number | false;
  temperature_sensor?: 'open' | 'short' | false;
  mains_V?: number | false;
  phase_V?: (number | null)[];
  phase_lost?: 1 | 2 | 3 | false;
  mains_Hz?: number | false;
  /** true: every channel; or the names of some. */
  sensor_stuck?: boolean | string[];
  /** Of the metering front end, where the board has one. */
  ads131?: Ads131Fault | false;
}

const FAULT_FLAGS = [
  'diode_short',
  'cp_open',
  'pe_lost',
  'contactor_weld',
  'contactor_weld_one',
  'contactor_stuck_open',
  'lock_stuck',
  'rcm_dead',
  'rcm_stuck',
] as const;

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
  /** Highest demand, minimum and maximum. */
  clear_extremes?: boolean;
  /** That the car is to get. */
  phases?: 1 | 3;
  /** Phase whose harmonics are wanted now. */
  harmonics?: 1 | 2 | 3;
  /** The time, seconds since 1970. */
  time_s?: number;
  parameters?: Record<string, number>;
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
  /** Service order: faults that outlive power cuts go. */
  reset_latched?: boolean;
  estop?: boolean;
  estop_pulse_us?: number;
}

export interface Step {
  at_ms: number;
  ev?: EvStep;
  fault?: FaultStep;
  backend?: BackendStep;
  board?: BoardStep;
  /** Seen by a monitor only. */
  house?: HouseStep;
}

export interface Scenario {
  name: string;
  /** For people. */
  note?: string;
  duration_ms: number;
  site: Site;
  /** Those that differ from the board's, told at the start. */
  parameters?: Record<string, number>;
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
  interharmonics: [],
  noise_mV: 0,
};

const LONGEST_MS = 24 * 3600 * 1000;
const FAULT_CHOICES = {
  cp_driver: ['high', 'low', 'off'],
  mirror_stuck: ['open', 'closed'],
  lock_feedback: ['open', 'closed'],
  temperature_sensor: ['open', 'short'],
  ads131: ADS131_FAULTS,
} as const;
/** Without the fault there is a usual value. */
const FAULT_LEVELS = {
  output_holds_ms: [0, LONGEST_MS],
  temperature_C: [-60, 200],
  mains_V: [0, 350],
  mains_Hz: [40, 70],
} as const;
/** Without the fault it is 0. */
const FAULT_AMOUNTS = {
  cp_noise_mV: [0, 5000],
  cp_ohm_error_percent: [-50, 50],
  residual_ac_mA: [0, 1000],
  residual_dc_mA: [-1000, 1000],
} as const;
const LONGEST_PULSE_US = 1e6;
const BACKEND_FLAGS = [
  'authorise',
  'deauthorise',
  'stop',
  'free',
  'unavailable',
  'clear_faults',
  'clear_extremes',
] as const;
const TIME_s = [1_700_000_000, 2 ** 32 - 1] as const; // what a board takes
const BOARD_FLAGS = [
  'hang_session',
  'hang_pilot',
  'trap_pilot',
  'trap_session',
  'silence_pilot',
  'lose_blocks',
  'reset_latched',
  'estop',
] as const;

/** All that a step can say. */
export const STEP_KEYS = {
  ev: ['plug', 'state', 'cable_A', 'pp_Ohm', 'draw_A', 'load', 'phases', 'behaviour'],
  fault: [
    ...FAULT_FLAGS,
    ...Object.keys({ ...FAULT_CHOICES, ...FAULT_LEVELS, ...FAULT_AMOUNTS }),
    'cp_short_to_pe',
    'rcm_pulse_us',
    'phase_V',
    'phase_lost',
    'sensor_stuck',
  ],
  backend: ['limit_A', 'phases', 'harmonics', 'time_s', 'parameters', ...BACKEND_FLAGS],
  board: ['power_cut_ms', 'estop_pulse_us', ...BOARD_FLAGS],
  house: [...HOUSE_KEYS],
};

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
  const root = c.object(json, 'scenario', ['name', 'note', 'duration_ms', 'site', 'parameters', 'steps'], '');
  const name = c.text(root['name'], 'name');
  const duration_ms = c.number(root['duration_ms'], 'duration_ms', 1, LONGEST_MS);
  const site = root['site'] === undefined ? { ...USUAL_SITE } : checkSite(c, root['site']);
  const parameters = checkChanges(c, root['parameters'] ?? {}, 'parameters', {});
  const inTime = c
    .list(root['steps'] ?? [], 'steps')
    .map((step, i): [Step, string] => [checkStep(c, step, `steps[${i}]`, duration_ms), `steps[${i}]`])
    .sort(([a], [b]) => a.at_ms - b.at_ms);
  let known = parameters;
  for (const [{ backend }, path] of inTime) {
    if (!backend?.parameters) continue;
    known = { ...known, ...checkChanges(c, backend.parameters, `${path}.backend.parameters`, known) };
  }
  const scenario: Scenario = { name, duration_ms, site, steps: inTime.map(([step]) => step) };
  if (root['parameters'] !== undefined) scenario.parameters = parameters;
  if (root['note'] !== undefined) scenario.note = c.text(root['note'], 'note');
  return scenario;
}

/** Parameters that change on top of `known` ones. */
function checkChanges(c: Checker, json: unknown, path: string, known: Record<string, number>): Record<string, number> {
  const changes = c.record(json, path);
  try {
    checkParameters({ ...known, ...changes }, `${path}.`);
  } catch (error) {
    throw error instanceof ParameterError ? c.error(error.message) : error;
  }
  return changes as Record<string, number>;
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
  if ('harmonics' in o) site.harmonics = checkHarmonics(c, o['harmonics'], 'site.harmonics');
  if ('interharmonics' in o) {
    site.interharmonics = checkInterharmonics(c, o['interharmonics'], 'site.interharmonics');
  }
  return site;
}

function checkStep(c: Checker, json: unknown, path: string, duration_ms: number): Step {
  const o = c.object(json, path, ['at_ms', 'ev', 'fault', 'backend', 'board', 'house']);
  const step: Step = { at_ms: c.number(o['at_ms'], `${path}.at_ms`, 0, duration_ms) };
  if ('ev' in o) step.ev = checkEv(c, o['ev'], `${path}.ev`);
  if ('fault' in o) step.fault = checkFault(c, o['fault'], `${path}.fault`);
  if ('backend' in o) step.backend = checkBackend(c, o['backend'], `${path}.backend`);
  if ('board' in o) step.board = checkBoard(c, o['board'], `${path}.board`);
  if ('house' in o) step.house = checkHouse(c, o['house'], `${path}.house`);
  return step;
}

function checkEv(c: Checker, json: unknown, path: string): EvStep {
  const o = c.object(json, path, STEP_KEYS.ev);
  const ev: EvStep = {};
  if ('plug' in o) ev.plug = c.flag(o['plug'], `${path}.plug`);
  if ('state' in o) ev.state = c.oneOf(o['state'], `${path}.state`, ['B', 'C', 'D']);
  if ('cable_A' in o) ev.cable_A = c.oneOf(o['cable_A'], `${path}.cable_A`, [13, 20, 32, 63]);
  const orNull = (key: string, low: number, high: number) =>
    o[key] === null ? null : c.number(o[key], `${path}.${key}`, low, high);
  if ('pp_Ohm' in o) ev.pp_Ohm = orNull('pp_Ohm', 0, 1e6);
  if ('draw_A' in o) ev.draw_A = orNull('draw_A', -125, 125);
  if ('load' in o) ev.load = checkLoad(c, o['load'], `${path}.load`);
  if ('phases' in o) ev.phases = c.oneOf(o['phases'], `${path}.phases`, [1, 2, 3]);
  if ('behaviour' in o) ev.behaviour = checkBehaviour(c, o['behaviour'] ?? {}, `${path}.behaviour`);
  return ev;
}

function checkFault(c: Checker, json: unknown, path: string): FaultStep {
  const o = c.object(json, path, STEP_KEYS.fault);
  const cleared = (key: string) => o[key] === null || o[key] === false;
  const keysOf = <T extends object>(table: T) => (Object.keys(table) as (keyof T & string)[]).filter((key) => key in o);
  const number = (key: string, [low, high]: readonly [number, number]) => c.number(o[key], `${path}.${key}`, low, high);
  const fault: FaultStep = {};
  for (const key of FAULT_FLAGS) if (key in o) fault[key] = !cleared(key) && c.flag(o[key], `${path}.${key}`);
  for (const key of keysOf(FAULT_CHOICES)) {
    const choices: readonly string[] = FAULT_CHOICES[key];
    Object.assign(fault, { [key]: !cleared(key) && c.oneOf(o[key], `${path}.${key}`, choices) });
  }
  for (const key of keysOf(FAULT_LEVELS)) fault[key] = !cleared(key) && number(key, FAULT_LEVELS[key]);
  for (const key of keysOf(FAULT_AMOUNTS)) fault[key] = cleared(key) ? 0 : number(key, FAULT_AMOUNTS[key]);
  if ('cp_short_to_pe' in o) {
    const value = o['cp_short_to_pe'];
    fault.cp_short_to_pe =
      typeof value === 'number'
        ? number('cp_short_to_pe', [0, 1e6])
        : !cleared('cp_short_to_pe') && c.flag(value, `${path}.cp_short_to_pe`);
  }
  if ('rcm_pulse_us' in o) fault.rcm_pulse_us = number('rcm_pulse_us', [1, LONGEST_PULSE_US]);
  if ('phase_V' in o) fault.phase_V = cleared('phase_V') ? [null, null, null] : checkPhases(c, o['phase_V'], path);
  if ('phase_lost' in o) {
    fault.phase_lost = !cleared('phase_lost') && c.oneOf(o['phase_lost'], `${path}.phase_lost`, [1, 2, 3] as const);
  }
  if ('sensor_stuck' in o) fault.sensor_stuck = checkStuck(c, o['sensor_stuck'], `${path}.sensor_stuck`);
  return fault;
}

function checkPhases(c: Checker, value: unknown, path: string): (number | null)[] {
  const list = c.list(value, `${path}.phase_V`);
  c.whole(list.length, `${path}.phase_V.length`, 3, 3);
  return list.map((entry, i) => (entry === null ? null : c.number(entry, `${path}.phase_V[${i}]`, 0, 350)));
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
  for (const key of BACKEND_FLAGS) if (key in o) backend[key] = c.flag(o[key], `${path}.${key}`);
  if ('limit_A' in o) backend.limit_A = c.number(o['limit_A'], `${path}.limit_A`, 0, 80);
  if ('phases' in o) backend.phases = c.oneOf(o['phases'], `${path}.phases`, [1, 3]);
  if ('harmonics' in o) backend.harmonics = c.oneOf(o['harmonics'], `${path}.harmonics`, [1, 2, 3]);
  if ('time_s' in o) backend.time_s = Math.round(c.number(o['time_s'], `${path}.time_s`, ...TIME_s));
  // Their bounds are checked when it is known which ones were changed before.
  if ('parameters' in o) backend.parameters = c.record(o['parameters'], `${path}.parameters`) as Record<string, number>;
  return backend;
}

function checkBoard(c: Checker, json: unknown, path: string): BoardStep {
  const o = c.object(json, path, STEP_KEYS.board);
  const board: BoardStep = {};
  if ('power_cut_ms' in o) board.power_cut_ms = c.number(o['power_cut_ms'], `${path}.power_cut_ms`, 0, LONGEST_MS);
  if ('estop_pulse_us' in o) {
    board.estop_pulse_us = c.number(o['estop_pulse_us'], `${path}.estop_pulse_us`, 1, LONGEST_PULSE_US);
  }
  for (const key of BOARD_FLAGS) if (key in o) board[key] = c.flag(o[key], `${path}.${key}`);
  return board;
}
