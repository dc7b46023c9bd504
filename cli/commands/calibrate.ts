import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildBoard, openBoard, type BoardName } from '../../bench/boards/index.ts';
import {
  CALIBRATION,
  CalibrationError,
  PHASES,
  REFERENCE,
  RESIDUE,
  SECONDS,
  USUAL_HZ,
  USUAL_SECONDS,
  calibrate,
  calibrationInForce,
  chosenErrors,
  isWithin,
  parseReference,
  restoreFactory,
  type CalibrationResult,
  type PhaseErrors,
  type Reference,
} from '../../bench/meter/calibrate.ts';
import { Random } from '../../bench/random.ts';
import type { SensorErrors } from '../../bench/sensors.ts';
import { aligned } from '../aligned.ts';
import { EXIT, UsageError, boardName, engineName, readOptions } from '../usage.ts';

const DAY_MS = 86_400_000;
const LAST_DAY = 65_535;
/** Errors that sensors are drawn with. */
const DRAWN = { V_percent: 3, I_percent: 3, lag_deg: 2 };
const MAINS_HZ = [45, 65] as const;

export const help = `calibrate the meter against a reference

usage: chargescript calibrate --reference V,I,PF [--reference V,I,PF]... [--board NAME] [options]
       chargescript calibrate --restore-factory --nv FILE [--board NAME] [options]
       chargescript calibrate --show --nv FILE [--board NAME] [--json]

  --reference V,I,PF  what flows in each of the three phases: ${REFERENCE.V.join(' to ')} V, ${REFERENCE.I.join(' to ')} A, PF ${REFERENCE.PF.join(' to ')}, inductive;
                      capacitive as in 230,16,0.5cap. Of several the mean error counts
  --board NAME        default desktop; the other two are emulated
  --engine NAME       what runs the modules: wasm3 (default), aot, pilot-aot, session-aot
  --nv FILE           the board's non-volatile memory; without it the calibration is gone afterwards
  --seconds N         how long is measured at each reference, ${SECONDS.join(' to ')} (default ${USUAL_SECONDS})
  --hz N              frequency of the reference, ${MAINS_HZ.join(' to ')} (default ${USUAL_HZ})
  --date YYYY-MM-DD   of the calibration (default today, UTC)
  --seed NAME         what the bench draws its sensors from: up to ${DRAWN.V_percent} % of V, ${DRAWN.I_percent} % of I, ${DRAWN.lag_deg} degrees (default the board's name)
  --sensors V,I,DEG   instead: sensors that show so many percent too much and lag by so many degrees
  --restore-factory   sets all corrections and the date back
  --show              prints what is in force, and since when
  --json              the result as JSON

How it is done and what is refused: docs/metering.md.

exit code: 0 done, and what is left of the errors is within ${RESIDUE.percent} % and ${RESIDUE.phase_deg} degrees; 1 it is not, or the
calibration was refused; 2 wrong options`;

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      reference: { type: 'string', multiple: true, default: [] },
      board: { type: 'string', default: 'desktop' },
      engine: { type: 'string', default: 'wasm3' },
      nv: { type: 'string' },
      seconds: { type: 'string', default: String(USUAL_SECONDS) },
      hz: { type: 'string', default: String(USUAL_HZ) },
      date: { type: 'string' },
      seed: { type: 'string' },
      sensors: { type: 'string' },
      'restore-factory': { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const board = boardName(values.board);
  const ways = [values.reference.length > 0, values['restore-factory'], values.show].filter((way) => way).length;
  if (ways !== 1) throw new UsageError('one of --reference V,I,PF, --restore-factory and --show is needed');
  if (values.nv === undefined && values.reference.length === 0) throw new UsageError('--nv FILE is missing');
  if (values.show) return show(board, values.nv!, values.json);

  const references = values.reference.map(reference);
  const seconds = number('seconds', values.seconds, SECONDS);
  const mains_Hz = number('hz', values.hz, MAINS_HZ);
  const day = dayOf(values.date);
  const seed = `calibration ${values.seed ?? board}`;
  const sensors = { chosen: sensorErrors(values.sensors, seed, mains_Hz) };

  const build = { engine: engineName(values.engine) };
  await buildBoard(board, build);
  const driver = await openBoard(board, build);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-calibrate-'));
  try {
    const nv = values.nv ?? path.join(folder, 'nv');
    if (values['restore-factory']) {
      const stored = await restoreFactory(driver, { nv, seed, sensors });
      console.log(values.json ? JSON.stringify({ board, stored }) : `${board}: as it left the factory`);
      return EXIT.ok;
    }
    const onProgress = (text: string) => values.json || console.error(`${board}: ${text}`);
    const result = await calibrate(driver, { nv, references, seconds, mains_Hz, day, seed, sensors, onProgress });
    if (values.json) console.log(JSON.stringify({ board, references, ...result }));
    else print(result, references, values.nv);
    return result.within ? EXIT.ok : EXIT.failed;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function reference(text: string): Reference {
  try {
    return parseReference(text);
  } catch (error) {
    throw error instanceof CalibrationError ? new UsageError(`--${error.message}`) : error;
  }
}

function number(name: string, text: string, [low, high]: readonly [number, number]): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (value >= low && value <= high) return value;
  throw new UsageError(`--${name}: ${text} is not from ${low} to ${high}`);
}

function dayOf(date: string | undefined): number {
  if (date === undefined) return Math.floor(Date.now() / DAY_MS);
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  const day = time / DAY_MS;
  if (Number.isNaN(time) || dateOf(day) !== date || day < 1 || day > LAST_DAY) {
    throw new UsageError(`--date: ${date} is not a day from ${dateOf(1)} to ${dateOf(LAST_DAY)}`);
  }
  return day;
}

function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

function sensorErrors(text: string | undefined, seed: string, mains_Hz: number): SensorErrors['chosen'] {
  if (text === undefined) {
    const random = new Random(seed);
    const drawn = (most: number) => most * random.even();
    return chosenErrors(mains_Hz, () => ({
      V_percent: drawn(DRAWN.V_percent),
      I_percent: drawn(DRAWN.I_percent),
      lag_deg: drawn(DRAWN.lag_deg),
    }));
  }
  const parts = text.split(',').map((part) => number('sensors', part, [-50, 50]));
  if (parts.length !== 3) throw new UsageError(`--sensors: ${text} is not V,I,DEG such as 3,-2,2`);
  const [V_percent, I_percent, lag_deg] = parts as [number, number, number];
  return chosenErrors(mains_Hz, () => ({ V_percent, I_percent, lag_deg }));
}

async function show(board: BoardName, nv: string, json: boolean): Promise<number> {
  await readFile(nv).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--nv ${nv}: ${error.code ?? error.message}`);
  });
  const stored = await calibrationInForce(board, nv);
  const day = stored['cal_day']!;
  const date = day === 0 ? null : dateOf(day);
  if (json) {
    console.log(JSON.stringify({ board, date, stored }));
    return EXIT.ok;
  }
  const rows = CALIBRATION.filter((name) => name !== 'cal_day').map((name) => [name, String(stored[name])]);
  console.log(`${date === null ? 'as it left the factory' : `calibrated on ${date}`}\n${aligned(rows)}`);
  return EXIT.ok;
}

function print(result: CalibrationResult, references: readonly Reference[], nv: string | undefined): void {
  const rows = [['reference', 'phase', '', 'V %', 'I %', 'P %', 'phase deg', '']];
  references.forEach(({ V, I, angle_deg }, i) => {
    const PF = Math.cos((angle_deg * Math.PI) / 180).toFixed(2);
    const name = `${V} V, ${I} A, PF ${PF}${angle_deg < 0 ? ' cap' : ''}`;
    for (const phase of PHASES) {
      rows.push([name, `L${phase + 1}`, 'before', ...cells(result.before[i]![phase]!), '']);
      const after = result.after[i]![phase]!;
      rows.push(['', '', 'after', ...cells(after), isWithin(after) ? '' : 'over the limit']);
    }
  });
  console.log(aligned(rows));
  const date = dateOf(result.stored['cal_day']!);
  if (nv === undefined) console.log(`\ndated ${date}; not kept, as there is no --nv FILE`);
  else console.log(`\nstored in ${nv}, dated ${date}`);
  if (result.before.flat().every(({ phase_deg }) => phase_deg === undefined)) {
    console.log('The phase stays as it was: a reference with a power factor of 0.9 or less tells it.');
  }
}

function cells({ V_percent, I_percent, P_percent, phase_deg }: PhaseErrors): string[] {
  const signed = (value: number) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`;
  return [V_percent, I_percent, P_percent].map(signed).concat(phase_deg === undefined ? '' : signed(phase_deg));
}
