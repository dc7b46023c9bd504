import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { buildBoard, openBoard, type BuildOptions } from '../../bench/boards/index.ts';
import { parseScenario } from '../../bench/scenario.ts';
import { soak } from '../../bench/soak/soak.ts';
import { watchedRun, type WatchedRun } from '../../bench/soak/watched-run.ts';
import { EXIT, UsageError, boardName, engineName, readOptions } from '../usage.ts';

export const help = `run random sessions and faults in virtual time and check invariants (docs/soak.md)

usage: chargescript soak --seed N --hours H [options]
       chargescript soak --scenario FILE [options]

  --seed N         0 to 4294967295; the same seed is the same run
  --hours H        of virtual time, 0.1 to 100000; each hour is one scenario
  --scenario FILE  one scenario, for instance one that a seed failed with, under the same invariants
  --jobs J         scenarios at the same time, 1 to 64; default: one for each processor
  --engine NAME    what runs the modules: aot (default), wasm3, pilot-aot, session-aot
  --board NAME     desktop, the only one that is fast enough
  --out FOLDER     where scenarios that fail go at once, as soak-SEED-N.json; default: here
  --json           results as NDJSON on standard output and nothing else there

exit code: 0 every invariant held, 1 one was broken, 2 wrong options`;

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      seed: { type: 'string' },
      hours: { type: 'string' },
      scenario: { type: 'string' },
      jobs: { type: 'string' },
      engine: { type: 'string', default: 'aot' },
      board: { type: 'string', default: 'desktop' },
      out: { type: 'string', default: '.' },
      json: { type: 'boolean', default: false },
    },
  });
  if (boardName(values.board) !== 'desktop') {
    throw new UsageError(`--board ${values.board}: only desktop makes its own samples, the others would take days`);
  }
  const build: BuildOptions = { engine: engineName(values.engine), sanitize: process.env['CHARGESCRIPT_SAN'] === '1' };
  const say = (object: Record<string, unknown>, text: string) =>
    console.log(values.json ? JSON.stringify(object) : text);

  if (values.scenario !== undefined) {
    if (values.seed !== undefined || values.hours !== undefined) {
      throw new UsageError('--scenario goes without --seed and --hours');
    }
    const text = await readFile(values.scenario, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${values.scenario}: ${error.code ?? error.message}`);
    });
    const scenario = scenarioOf(text, values.scenario);
    await buildBoard('desktop', build);
    const result = await watchedRun(await openBoard('desktop', build), scenario);
    say({ event: 'scenario', ...result }, `"${scenario.name}": ${verdict(result)}`);
    return result.finding ? EXIT.failed : EXIT.ok;
  }

  const seed = number(values.seed, '--seed', 0, 0xffffffff, true);
  const hours = number(values.hours, '--hours', 0.1, 100_000, false);
  const jobs = number(values.jobs ?? String(availableParallelism()), '--jobs', 1, 64, true);
  await buildBoard('desktop', build);
  const result = await soak({
    seed,
    hours,
    jobs,
    out: values.out,
    openBoard: () => openBoard('desktop', build),
    onScenario: (result) => {
      say({ event: 'scenario', ...result }, `${result.index}: ${verdict(result)}`);
    },
  });
  const files = result.findings.flatMap(({ file }) => file ?? []);
  const { scenarios, findings, virtual_ms, elapsed_ms } = result;
  const virtual_h = virtual_ms / 3.6e6;
  say(
    { event: 'result', seed, scenarios, failed: findings.length, virtual_h, elapsed_s: elapsed_ms / 1000, files },
    `seed ${seed}: ${scenarios - findings.length} of ${scenarios} scenarios passed, ${virtual_h.toFixed(1)} virtual hours in ` +
      `${(elapsed_ms / 1000).toFixed(0)} s, ${(virtual_ms / elapsed_ms).toFixed(0)} times real time` +
      files.map((file) => `\nrepeat with: npx chargescript soak --engine ${build.engine} --scenario ${file}`).join(''),
  );
  return findings.length > 0 ? EXIT.failed : EXIT.ok;
}

function verdict({ finding, virtual_ms, elapsed_ms }: WatchedRun): string {
  if (!finding) return `passed, ${(virtual_ms / elapsed_ms).toFixed(0)} times real time`;
  return `FAILED at ${(finding.t_us / 1e6).toFixed(6)} s, ${finding.invariant}: ${finding.text}`;
}

function scenarioOf(text: string, file: string) {
  try {
    return parseScenario(text);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

/** @throws UsageError that names the option and its bounds */
function number(text: string | undefined, option: string, low: number, high: number, whole: boolean): number {
  if (text === undefined) throw new UsageError(`${option} is missing`);
  const value = Number(text);
  if (text.trim() === '' || !(value >= low && value <= high) || (whole && !Number.isInteger(value))) {
    throw new UsageError(`${option} ${text}: is not a ${whole ? 'whole ' : ''}number from ${low} to ${high}`);
  }
  return value;
}
