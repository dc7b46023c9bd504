import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BoardName } from '../../bench/boards/index.ts';
import { MeterTest, type Measured } from '../../bench/meter/measure.ts';
import { pilotModule } from '../../bench/meter/module.ts';
import { TABLES, finePoints, testPoints, type Point } from '../../bench/meter/points.ts';
import { pointTable, summaryTable, writeMeterDocs, writePlots } from '../../bench/meter/tables.ts';
import { USUAL_ERRORS, loadCalibration } from '../../bench/sensors.ts';
import { make } from '../../perf/make.ts';
import { aligned } from '../aligned.ts';
import { EXIT, UsageError, boardName, readOptions } from '../usage.ts';

export const help = `test the accuracy of the meter against exact integrals

usage: chargescript meter-test [--board NAME]... [options]

  --board NAME      whose ADC is modelled (default: desktop, rpi-pico, desktop-meter)
  --table NAME      only ${Object.keys(TABLES).join(', ')}
  --quick           fewer points, shorter
  --creep-hours N   for how long nothing may be counted without current (default 1, quick 0.01)
  --uncalibrated    with the gain errors that sensors leave the factory with
  --json            all points as JSON
  --out FOLDER      writes meter-test.json and a plot of error over current for each board
  --write-docs      puts summary and plots into docs/metering.md

pilot.wasm runs in Node; no board is emulated. What is measured and how: docs/metering.md.

exit code: 0 all within their limits, 1 something is not, or the test failed, 2 wrong options`;

const LONGEST_H = 10_000;

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      board: { type: 'string', multiple: true, default: ['desktop', 'rpi-pico', 'desktop-meter'] },
      table: { type: 'string', multiple: true, default: Object.keys(TABLES) },
      quick: { type: 'boolean', default: false },
      'creep-hours': { type: 'string' },
      uncalibrated: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const boards = values.board.map(boardName);
  for (const table of values.table) {
    if (!(table in TABLES)) {
      throw new UsageError(`there is no table "${table}"; known: ${Object.keys(TABLES).join(', ')}`);
    }
  }
  if (
    values['write-docs'] &&
    (values.quick || values.uncalibrated || values.table.length < Object.keys(TABLES).length)
  ) {
    throw new UsageError('--write-docs is for the whole test');
  }
  const hours = Number(values['creep-hours'] ?? (values.quick ? '0.01' : '1'));
  if (!(hours >= 0.001 && hours <= LONGEST_H)) {
    throw new UsageError(`--creep-hours: ${values['creep-hours']} is not from 0.001 to ${LONGEST_H}`);
  }
  const isWanted = ({ table }: Point) => values.table.includes(table);
  const points = testPoints(values.quick, Math.ceil(hours * 3600)).filter(isWanted);
  const fine = finePoints(values.quick).filter(isWanted);

  await make(['wasm']);
  const module = await pilotModule();
  const measured: Measured[] = [];
  for (const board of boards) measured.push(...(await measureBoard(board)));

  async function measureBoard(board: BoardName): Promise<Measured[]> {
    const errors = values.uncalibrated ? { gain: USUAL_ERRORS.gain } : {};
    const calibration = await loadCalibration(board);
    const test = new MeterTest({ board, module, calibration, errors, quick: values.quick });
    return [...points, ...(calibration.front_end ? fine : [])].map((point) => test.measure(point));
  }

  const over = measured.filter(({ within }) => !within).length;
  if (values.out !== undefined) {
    await mkdir(values.out, { recursive: true });
    await writeFile(path.join(values.out, 'meter-test.json'), `${JSON.stringify(measured, undefined, 1)}\n`);
    await writePlots(measured, values.out);
  }
  if (values['write-docs']) await writeMeterDocs(measured);
  if (values.json) console.log(JSON.stringify(measured));
  else {
    console.log(`${aligned(pointTable(measured))}\n\n${aligned(summaryTable(measured))}\n`);
    console.log(over === 0 ? `all ${measured.length} within` : `${over} of ${measured.length} over their limits`);
  }
  return over === 0 ? EXIT.ok : EXIT.failed;
}
