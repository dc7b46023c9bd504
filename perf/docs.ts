/** Puts measured figures between the markers of docs/performance.md, so that nobody types them. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
  await writeFile(FILE, `${page.slice(0, begin + BEGIN.length)}\n\n${figureTable(figures)}\n\n${page.slice(end)}`);
}

function figureTable(figures: PerfFigures): string {
  const rows = [['what', 'measured', 'budget', 'within']];
  for (const { name, value, limit } of budgets(figures)) {
    rows.push([name, String(value), String(limit), value <= limit ? 'yes' : 'no']);
  }
  for (const [name, value] of otherFigures(figures)) rows.push([name, value, '', '']);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
