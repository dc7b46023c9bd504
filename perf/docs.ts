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
  const page = await readFile(FILE, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`docs/performance.md: "${BEGIN}" or "${END}" is missing`);
  const tables = [figureTable(figures), ...(figures.exi.length ? [EXI, markdown(exiTable(figures.exi))] : [])];
  await writeFile(FILE, `${page.slice(0, begin + BEGIN.length)}\n\n${tables.join('\n\n')}\n\n${page.slice(end)}`);
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

function markdown(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
