/** Many scenarios, some at once: what `chargescript soak` and its test run. docs/soak.md */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BoardDriver } from '../api.ts';
import type { Scenario } from '../scenario.ts';
import { generate } from './generate.ts';
import { minimise } from './minimise.ts';
import { watchedRun, type Finding, type WatchOptions, type WatchedRun } from './watched-run.ts';

/** Length of one scenario, the last one excepted. */
export const HOUR_MS = 3_600_000;
/** A scenario has to have room for its healthy end and something before it. */
export const LEAST_MS = 300_000;
const MINIMISE_RUNS = 500;
const MINIMISE_MS = 60_000; // of real time

export interface SoakOptions extends Pick<WatchOptions, 'world' | 'invariants'> {
  seed: number;
  /** Of virtual time. */
  hours: number;
  /** Scenarios that run at the same time. */
  jobs: number;
  /** A board of its own for each scenario. */
  openBoard(): Promise<BoardDriver>;
  onScenario?: (result: SoakedScenario) => void;
  /** Called for each try to make a failing scenario shorter. */
  onShorter?: (steps: number) => void;
  /** Leave scenarios that fail as they are. */
  whole?: boolean;
  /** Folder for scenarios that fail, made when it is needed; each is written as soon as it is known. */
  out?: string;
}

export interface SoakedScenario extends WatchedRun {
  index: number;
  /** That fails, as short as it could be made; only with a finding. */
  scenario?: Scenario;
  /** Where it was written. */
  file?: string;
}

export interface SoakResult {
  scenarios: number;
  findings: (SoakedScenario & { finding: Finding })[];
  virtual_ms: number;
  elapsed_ms: number;
}

/** Runs all scenarios of a seed, also after one has failed. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const lengths_ms = scenarioLengths_ms(options.hours);
  const started = performance.now();
  const findings: SoakResult['findings'] = [];
  let virtual_ms = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < lengths_ms.length) {
      const index = next++;
      const result = await soakOne(generate(options.seed, index, lengths_ms[index]!), index, options);
      if (result.scenario && options.out !== undefined) result.file = await keep(result.scenario, index, options);
      virtual_ms += result.virtual_ms;
      if (result.finding) findings.push({ ...result, finding: result.finding });
      options.onScenario?.(result);
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  findings.sort((a, b) => a.index - b.index);
  return { scenarios: lengths_ms.length, findings, virtual_ms, elapsed_ms: performance.now() - started };
}

/** Whole hours and the rest; a rest too short for a scenario is made long enough. */
export function scenarioLengths_ms(hours: number): number[] {
  const total_ms = Math.round(hours * HOUR_MS);
  const lengths = new Array<number>(Math.floor(total_ms / HOUR_MS)).fill(HOUR_MS);
  const rest_ms = total_ms % HOUR_MS;
  if (rest_ms > 0) lengths.push(Math.max(rest_ms, LEAST_MS));
  return lengths;
}

async function keep(scenario: Scenario, index: number, { out = '.', seed }: SoakOptions): Promise<string> {
  const file = path.join(out, `soak-${seed}-${index}.json`);
  await mkdir(out, { recursive: true });
  await writeFile(file, `${JSON.stringify(scenario, undefined, 2)}\n`);
  return file;
}

async function soakOne(scenario: Scenario, index: number, options: SoakOptions): Promise<SoakedScenario> {
  const run = async (what: Scenario) => watchedRun(await options.openBoard(), what, options);
  const result = await run(scenario);
  const { finding } = result;
  if (!finding) return { ...result, index };
  if (options.whole) return { ...result, index, scenario };
  const until = performance.now() + MINIMISE_MS;
  const fails = async (candidate: Scenario): Promise<boolean> => {
    if (performance.now() > until) return false;
    options.onShorter?.(candidate.steps.length);
    return (await run(candidate)).finding?.invariant === finding.invariant;
  };
  return { ...result, index, scenario: await minimise(scenario, finding.t_us / 1000, fails, MINIMISE_RUNS) };
}
