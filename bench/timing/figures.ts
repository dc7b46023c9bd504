/** Where the measured figures are kept (docs/figures/timing.json), and the tables that docs/iec61851.md has of them. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markdown, putBetween } from '../../perf/docs.ts';
import { ROOT } from '../boards/index.ts';
import type { DutyFigures } from './duty.ts';
import type { GlitchFigures } from './glitches.ts';
import type { LevelFigures } from './levels.ts';
import type { Timing } from './measure.ts';
import { ROWS, type Row } from './sequences.ts';

export interface Figures {
  sequences: Timing[];
  glitches: GlitchFigures[];
  levels: LevelFigures[];
  duty: DutyFigures[];
}

const FILE = path.join(ROOT, 'docs/figures/timing.json');
const PAGE = path.join(ROOT, 'docs/iec61851.md');

/** Those kept; none when there is no file yet. */
export async function readFigures(): Promise<Figures> {
  const none: Figures = { sequences: [], glitches: [], levels: [], duty: [] };
  const text = await readFile(FILE, 'utf8').catch(() => '{}');
  return { ...none, ...(JSON.parse(text) as Partial<Figures>) };
}

/** Keeps `figures` and puts their tables into the page. @throws Error when the page has lost its markers */
export async function writeFigures(figures: Figures): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(figures, null, 1)}\n`);
  await writeFile(PAGE, tablesIn(await readFile(PAGE, 'utf8'), figures));
}

/** `page` with the tables of `figures`. */
export function tablesIn(page: string, figures: Figures): string {
  const tables = {
    sequences: sequenceTable(figures.sequences),
    glitches: glitchTable(figures.glitches),
    levels: levelTable(figures.levels),
    duty: dutyTable(figures.duty),
  };
  for (const [name, table] of Object.entries(tables)) {
    page = putBetween(page, `<!-- ${name}: from figures/timing.json -->`, `<!-- end of ${name} -->`, markdown(table));
  }
  return page;
}

/** `timing` in place of an older one of the same row and board. */
export function replaceTiming(all: readonly Timing[], timing: Timing): Timing[] {
  const same = (t: Timing) => t.board === timing.board && t.rule === timing.rule;
  const rows = [...all.filter((t) => !same(t)), timing];
  const place = (t: Timing) => ROWS.findIndex((row) => row.rule === t.rule);
  return rows.filter((t) => place(t) >= 0).sort((a, b) => place(a) - place(b) || a.board.localeCompare(b.board));
}

/** Rows of cells, the heading first. */
export function sequenceTable(timings: readonly Timing[]): string[][] {
  const table = [['sequence', 'rule', 'standard', 'limit [ms]', 'desktop [ms]', 'rpi-pico, emulated [ms]', 'scenario']];
  for (const row of ROWS) {
    const on = (board: string) => timings.find((t) => t.board === board && t.rule === row.rule);
    table.push([
      row.sequence,
      row.rule,
      row.standard,
      limit(row),
      cell(row, on('desktop')),
      cell(row, on('rpi-pico')),
      row.scenario,
    ]);
  }
  return table;
}

function limit(row: Row): string {
  if (row.never) return `not in ${row.limit_ms}`;
  return row.least_ms === undefined ? String(row.limit_ms) : `${row.least_ms} to ${row.limit_ms}`;
}

function cell(row: Row, timing: Timing | undefined): string {
  if (!timing) return '';
  const verdict = timing.within ? '' : ' **broken**';
  const many = `${timing.phases} phase${timing.phases === 1 ? '' : 's'}`;
  const engine = timing.engine === 'wasm3' ? '' : `, ${timing.engine}`;
  const of = (ms: number | null) => (ms === null ? 'never' : ms.toFixed(ms < 0.01 ? 4 : ms < 10 ? 3 : 1));
  if (row.never) return `none (${many}${engine})${verdict}`;
  const value = row.least_ms === undefined ? of(timing.worst_ms) : `${of(timing.best_ms)} to ${of(timing.worst_ms)}`;
  return `${value} (${many}${engine})${verdict}`;
}

export function glitchTable(all: readonly GlitchFigures[]): string[][] {
  const table = [['board', 'glitch', 'lengths [ms]', 'how many', 'opened', 'faults']];
  for (const { board, engine, kind, lengths_ms, count, opened, faults } of all) {
    const name = `${board}${board === 'desktop' ? '' : ', emulated'}${engine === 'wasm3' ? '' : `, ${engine}`}`;
    table.push([name, kind, lengths_ms.join(', '), String(count), String(opened), String(faults)]);
  }
  return table;
}

export function levelTable(all: readonly LevelFigures[]): string[][] {
  const table = [
    ['duty', 'circuits', 'blocks', 'wrong state', 'levels against the circuit', 'high, worst', 'low, worst'],
  ];
  for (const { duties, against, circuits, blocks, wrong, high, low } of all) {
    const error = ({ error_mV, share, duty_1e4, state }: typeof high) =>
      `${error_mV.toFixed(0)} mV, ${(share * 100).toFixed(0)} % of the limit (${state}, ${duty_1e4 / 100} %)`;
    const where = against === 'end' ? 'at the end of the plateau' : 'at its last sample';
    table.push([duties, String(circuits), String(blocks), String(wrong), where, error(high), error(low)]);
  }
  return table;
}

export function dutyTable(all: readonly DutyFigures[]): string[][] {
  const table = [['board', 'current', 'duties', 'settings', 'worst error [% point]', 'at', 'limit']];
  for (const { from_A, to_A, settings, worst_percent, worst_A, least_percent, most_percent, engine } of all) {
    const range = `${least_percent.toFixed(2)} to ${most_percent.toFixed(2)} %`;
    const name = `rpi-pico, emulated${engine === 'wasm3' ? '' : `, ${engine}`}`;
    table.push([
      name,
      `${from_A} to ${to_A} A`,
      range,
      String(settings),
      worst_percent.toFixed(4),
      `${worst_A} A`,
      '0.1',
    ]);
  }
  return table;
}
