import { budgets, measure, otherFigures, type Budget, type PerfFigures } from '../../perf/measure.ts';
import { writePerformanceDocs } from '../../perf/docs.ts';
import { EXIT, readOptions } from '../usage.ts';

export const help = `instructions and cycles that the pilot module costs

usage: chargescript perf [--json] [--check] [--write-docs]

Runs the session of perf/session.json in the firmware on both emulated boards and counts every call of the pilot module.

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
  return lines.join('\n');
}

function budgetLine({ name, value, limit, unit }: Budget): string {
  const verdict = value <= limit ? 'ok' : `OVER by ${Math.round((value / limit - 1) * 100)} %`;
  return `${name.padEnd(44)} ${String(value).padStart(8)}   budget ${String(limit).padStart(5)}   ${verdict}   (${unit})`;
}
