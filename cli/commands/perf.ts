import { budgets, measure, type Budget, type PerfFigures } from '../../perf/measure.ts';
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
  const { cortex_m4, rp2040 } = figures.pilot;
  const lines = budgets(figures).map(budgetLine);
  lines.push(`${'the same loop in C, -O3, Cortex-M4'.padEnd(44)} ${String(cortex_m4.native_c.avg).padStart(8)}`);
  if (rp2040.wasm3) {
    lines.push(
      `${'RP2040, cycles per sample instant'.padEnd(44)} ${String(rp2040.wasm3.cycles_per_sample).padStart(8)}`,
    );
  } else {
    lines.push(`${'RP2040'.padEnd(44)} not measured`);
  }
  return lines.join('\n');
}

function budgetLine({ name, value, limit, unit }: Budget): string {
  const verdict = value <= limit ? 'ok' : `OVER by ${Math.round((value / limit - 1) * 100)} %`;
  return `${name.padEnd(44)} ${String(value).padStart(8)}   budget ${String(limit).padStart(5)}   ${verdict}   (${unit})`;
}
