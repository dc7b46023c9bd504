/** What was measured, as tables for people and for docs/metering.md. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markdown, putBetween } from '../../perf/docs.ts';
import { ROOT } from '../boards/index.ts';
import type { Measured } from './measure.ts';
import { errorPlot } from './plot.ts';
import { TABLES, type TableName } from './points.ts';

const PAGE = path.join(ROOT, 'docs/metering.md');
const BEGIN = '<!-- figures: npx chargescript meter-test --write-docs -->';
const END = '<!-- end of figures -->';

const digits = (value: number, most = 3) => (Object.is(value, -0) ? 0 : value).toFixed(most);
const verdict = ({ within, fell }: Measured) => (within ? 'yes' : fell ? 'no, fell' : 'no');

/** One row per point. */
export function pointTable(measured: readonly Measured[]): string[][] {
  const rows = [['board', 'table', 'point', 'value', 'limit', 'within', 'P %', 'V %', 'I %', 'Q %', 'N %', 'f mHz']];
  for (const m of measured) {
    const shown = [m.P_percent, m.V_percent, m.I_percent, m.Q_percent, m.N_percent].map((error) => digits(error));
    rows.push([m.board, m.table, m.point, digits(m.value), String(m.limit), verdict(m), ...shown, digits(m.f_mHz, 0)]);
  }
  return rows;
}

/** One row per board and table: the point that comes nearest to its limit, or is farthest beyond it. */
export function summaryTable(measured: readonly Measured[]): string[][] {
  const rows = [['board', 'table', 'points', 'nearest to its limit', 'value', 'limit', 'limit from', 'within']];
  for (const board of new Set(measured.map((m) => m.board))) {
    for (const [table, about] of Object.entries(TABLES) as [TableName, string][]) {
      const points = measured.filter((m) => m.board === board && m.table === table);
      if (points.length === 0) continue;
      const share = (m: Measured) => (m.within ? 0 : 1e6) + Math.abs(m.value) / Math.max(m.limit, 1e-9);
      const worst = points.reduce((far, m) => (share(m) > share(far) ? m : far));
      const within = points.filter((m) => m.within).length;
      rows.push([
        ...[board, about, String(points.length), worst.point, digits(worst.value), String(worst.limit), worst.source],
        within === points.length ? 'all' : `${within} of ${points.length}`,
      ]);
    }
  }
  return rows;
}

/** Writes the plots of all boards into `folder`. @returns the names of the files */
export async function writePlots(measured: readonly Measured[], folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const board of new Set(measured.map((m) => m.board))) {
    const name = `meter-error-${board}.svg`;
    await writeFile(
      path.join(folder, name),
      errorPlot(
        board,
        measured.filter((m) => m.board === board),
      ),
    );
    names.push(name);
  }
  return names;
}

/** Puts table and plots into docs/metering.md. @throws Error when the page has lost its markers */
export async function writeMeterDocs(measured: readonly Measured[]): Promise<void> {
  const plots = await writePlots(measured, path.join(ROOT, 'docs/images'));
  const images = plots.map((name) => `![error of active energy over current](images/${name})`);
  const text = [markdown(summaryTable(measured)), ...images].join('\n\n');
  await writeFile(PAGE, putBetween(await readFile(PAGE, 'utf8'), BEGIN, END, text));
}
