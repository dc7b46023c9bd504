import { exiTable } from '../../perf/exi.ts';
import { budgets, measure, otherFigures, type Budget, type PerfFigures } from '../../perf/measure.ts';
import { writePerformanceDocs } from '../../perf/docs.ts';
import { EXIT, readOptions } from '../usage.ts';

export const help = `instructions and cycles that the pilot module and the EXI codec cost

usage: chargescript perf [--json] [--check] [--write-docs]

Runs the session of perf/session.json in the firmware on both emulated boards and counts every call of the pilot module.
Runs the EXI codec alone on the messages of the baseline (bench.ndjson of the vectors; EXI_VECTORS=DIR).

  --json        the figures as JSON; instructions are per sample instant (10 a millisecond)
  --check       exit code 1 when a figure is over its budget
  --write-docs  puts the figures into docs/performance.md

exit code: 0 measured, 1 the measurement failed or, with --check, a budget is exceeded`;

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const figures = await measure((text) => console.error(`chargescript: ${text}`));
  console.log(values.json ? JSON.stringify(figures) : table(figures));
  if (values['write-docs']) await writePerformanceDocs(figures);
  const within = budgets(figures).every(({ value, limit }) => value <= limit);
  return values.check && !within ? EXIT.failed : EXIT.ok;
}

function table(figures: PerfFigures): string {
  const lines = budgets(figures).map(budgetLine);
  for (const [name, value] of otherFigures(figures)) lines.push(`${name.padEnd(44)} ${value.padStart(8)}`);
  lines.push(...exiLines(figures));
  return lines.join('\n');
}

/** Per message of the EXI baseline, columns aligned. */
function exiLines({ exi }: PerfFigures): string[] {
  if (!exi.length) return [];
  const rows = exiTable(exi);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ');
  return ['', 'EXI, instructions on a Cortex-M4 and share of the reference codec in C:', ...rows.map(line)];
}

function budgetLine({ name, value, limit, unit }: Budget): string {
  const verdict = value <= limit ? 'ok' : `OVER by ${Math.round((value / limit - 1) * 100)} %`;
  return `${name.padEnd(44)} ${String(value).padStart(8)}   budget ${String(limit).padStart(5)}   ${verdict}   (${unit})`;
}
