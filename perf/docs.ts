/** Puts measured figures between the markers of docs/performance.md, so that nobody types them. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { exiTable } from './exi.ts';
import { budgets, otherFigures, type PerfFigures } from './measure.ts';

const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/performance.md');
const BEGIN = '<!-- figures: npx chargescript perf --write-docs -->';
const END = '<!-- end of figures -->';

/** @throws Error when the page has lost its markers */
export async function writePerformanceDocs(figures: PerfFigures): Promise<void> {
  const tables = [figureTable(figures), ...(figures.exi.length ? [EXI, markdown(exiTable(figures.exi))] : [])];
  await writeFile(FILE, putBetween(await readFile(FILE, 'utf8'), BEGIN, END, tables.join('\n\n')));
}

/** `page` with `text` between two of its lines. @throws Error naming them when one is missing */
export function putBetween(page: string, begin: string, end: string, text: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no "${begin}" before "${end}"`);
  return `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
}

const EXI =
  'EXI codec, one message, Cortex-M4: instructions, and their share of the reference codec in C (goal: 0.5 ahead of time, 4 in wasm3).';

function figureTable(figures: PerfFigures): string {
  const rows = [['what', 'measured', 'budget', 'within']];
  for (const { name, value, limit } of budgets(figures)) {
    rows.push([name, String(value), String(limit), value <= limit ? 'yes' : 'no']);
  }
  for (const [name, value] of otherFigures(figures)) rows.push([name, value, '', '']);
  return markdown(rows);
}

/** A table; the first row is its heading. */
export function markdown(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
