/**
 * Fuzzes the EXI codec: exi.wasm ahead of time, under libFuzzer and sanitizers (docs/exi.md).
 *
 *   npm run fuzz -- [--minutes 10 | --seconds 30] [--jobs 1] [--seed N] [--fresh]
 *
 * One job fuzzes decoding for half of the time and encoding for the other half, further ones both at once. What is found on
 * the way stays in build/fuzz/found for the next run; --fresh begins with the vectors alone. The last line is
 * "N passed, N failed". Exit code 1: something was found; the input is in build/fuzz/artifacts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { wasmFile } from '../exi/build.ts';
import { TARGETS, writeCorpus, type Target } from '../tests/fuzz/corpus.ts';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(ROOT);
const OUT = 'build/fuzz';
const FINDINGS = 'tests/fuzz/findings';
/** The target bounds its calls itself, in steps; this is for what has none. */
const TIMEOUT_S = 10;
const MAX_SEED = 2 ** 31;

const options = readOptions();
const counts = { passed: 0, failed: 0 };

build();
rmSync(`${OUT}/corpus`, { recursive: true, force: true });
const corpus = writeCorpus(`${OUT}/corpus`, wasmFile());
if (options.fresh) rmSync(`${OUT}/found`, { recursive: true, force: true });
rmSync(`${OUT}/artifacts`, { recursive: true, force: true });
mkdirSync(`${OUT}/artifacts`, { recursive: true });
for (const target of TARGETS) {
  mkdirSync(`${OUT}/found/${target}`, { recursive: true });
  replay(target);
}
if (options.jobs === 1) for (const [job, target] of TARGETS.entries()) await fuzz(target, job, options.seconds / 2);
else {
  const jobs = Array.from({ length: options.jobs }, (_, job) => job);
  await Promise.all(jobs.map((job) => fuzz(TARGETS[job % TARGETS.length] ?? 'decode', job, options.seconds)));
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);

function report(ok: boolean, text: string): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${text}`);
  if (ok) counts.passed++;
  else counts.failed++;
}

function build(): void {
  const make = spawnSync('make', ['-s', 'build/wasm/exi.wasm', 'fuzz-targets'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (make.status === 0) return;
  console.error('fuzz: building the targets failed; they need Debian packages: clang libclang-rt-dev');
  process.exit(1);
}

/** Runs what was found once, before anything new. */
function replay(target: Target): void {
  const folder = `${FINDINGS}/${target}`;
  const files = existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];
  if (files.length === 0) return;
  const failed = files.filter((file) => {
    const run = spawnSync(`${OUT}/exi_${target}`, [...limits(target), file], { encoding: 'utf8' });
    if (run.status !== 0) console.log(`${file}:\n${complaint(run.stderr)}`);
    return run.status !== 0;
  });
  report(failed.length === 0, `${target}: ${files.length} earlier findings, ${failed.length} of them fail`);
}

/** What a target printed from the point where it went wrong. */
function complaint(output: string): string {
  const begin = Math.max(0, output.search(/^(?:fuzz: |=+\s*==\d+==ERROR|==\d+== ?ERROR)/m));
  return output.slice(begin, begin + 3000);
}

function limits(target: Target): string[] {
  return [
    `-artifact_prefix=${OUT}/artifacts/${target}-`,
    `-timeout=${TIMEOUT_S}`,
    '-rss_limit_mb=1024',
    '-detect_leaks=0',
  ];
}

/** One libFuzzer process. */
async function fuzz(target: Target, job: number, seconds: number): Promise<void> {
  const seed = (options.seed + job) % MAX_SEED || 1; // 0 would be a seed of libFuzzer's choice
  const words = [
    ...limits(target),
    `-max_total_time=${Math.max(1, Math.round(seconds))}`,
    `-max_len=${longest(target)}`,
    `-seed=${seed}`,
    '-print_final_stats=1',
    ...[`${OUT}/found/${target}`, `${OUT}/corpus/${target}`],
    ...[`${FINDINGS}/${target}`].filter(existsSync),
  ];
  const log = `${OUT}/${target}-${job}.log`;
  const { code, output } = await execute(`${OUT}/exi_${target}`, words);
  writeFileSync(log, output);
  const number = (pattern: RegExp): number => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
  const runs = number(/^stat::number_of_executed_units: (\d+)/gm);
  const edges = number(/ cov: (\d+) /g);
  const features = number(/ ft: (\d+) /g);
  const text = `${target}: ${runs} runs in ${Math.round(seconds)} s from ${corpus[target]} inputs, seed ${seed}; ${edges} edges, ${features} features`;
  report(code === 0 && runs > 0, text);
  if (code === 0) return;
  console.log(complaint(output));
  console.log(`The input is in ${OUT}/artifacts, the log in ${log}. To make it small:`);
  console.log(`  ${OUT}/exi_${target} -minimize_crash=1 -max_total_time=60 ${OUT}/artifacts/${target}-...`);
  console.log(`and keep it as ${FINDINGS}/${target}/<what-it-was>, which every run and the suite exi replay.`);
}

/** The longest input, bytes: a message slightly longer than the module's buffer, or all of the arena. */
function longest(target: Target): number {
  return target === 'decode' ? 24 * 1024 + 64 : 32 * 1024;
}

function execute(program: string, words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function readOptions(): { seconds: number; jobs: number; seed: number; fresh: boolean } {
  const usage = (what: string): never => {
    console.error(`fuzz: ${what}\nusage: npm run fuzz -- [--minutes M | --seconds S] [--jobs J] [--seed N] [--fresh]`);
    process.exit(2);
  };
  const number = (name: string, text: string, least: number, most: number): number => {
    const value = Number(text);
    return value >= least && value <= most ? value : usage(`--${name}: '${text}' is not within ${least} to ${most}`);
  };
  try {
    const string = { type: 'string' } as const;
    const { values } = parseArgs({
      options: { minutes: string, seconds: string, jobs: string, seed: string, fresh: { type: 'boolean' } },
    });
    const DAY_S = 86400;
    const seconds = values.seconds
      ? number('seconds', values.seconds, 2, DAY_S)
      : 60 * number('minutes', values.minutes ?? '10', 0.1, DAY_S / 60);
    const jobs = Math.trunc(number('jobs', values.jobs ?? '1', 1, 64));
    const seed = Math.trunc(number('seed', values.seed ?? `${Date.now() % MAX_SEED}`, 0, MAX_SEED));
    return { seconds, jobs, seed, fresh: values.fresh ?? false };
  } catch (error) {
    return usage((error as Error).message);
  }
}
