/**
 * Runs all tests, suite by suite, and counts them; the last line is "N passed, N failed, N skipped".
 *
 *   npm test                 everything
 *   npm test -- lint unit    only these suites
 *
 * Suites are made of jobs, of which several run at once, those of one suite beside those of another; what they print comes
 * suite by suite all the same, and the seconds of a suite are those of its jobs together. A suite that needs a missing tool is
 * counted as skipped, with the reason. Set-up belongs to `bootstrap.mjs`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Job {
  name: string;
  command: string[];
  /** What its output counts. Without it the job is one check, and its output is shown only when it fails. */
  count?: (output: string) => Counts;
  /** Jobs or suites that are done before it starts, as far as they are wanted at all. */
  after?: string[];
  /** About what it takes [s]; of the jobs that can start the longest does, so that no long one is left for the end. */
  seconds?: number;
}

interface Suite {
  name: string;
  /** Debian packages without which the suite is skipped. */
  needs: string[];
  jobs: Job[];
}

const missing = new Set((process.env['CHARGESCRIPT_MISSING'] ?? '').split(' ').filter(Boolean));
const crossCompiler = ['gcc-arm-none-eabi', 'libnewlib-arm-none-eabi'];

/** One more than processors: a board in lockstep and its bench wait for each other. */
const AT_ONCE = availableParallelism() + 1;
/** A job that hangs is a failure, not a run without end. */
const PATIENCE_MS = 300_000;
/** What others wait for comes before anything else. */
const FIRST_s = 1000;
const USUAL_s = 5;
const BUILDS = ['build', 'build rpi-pico', 'build mps2-an386'];

/** The test files that take longest [s]. */
const LONG: Readonly<Record<string, number>> = {
  cars: 80,
  'rpi-pico-supervision': 65,
  'rpi-pico-sequences': 50,
  'scenario-protections': 45,
  'front-end': 45,
  aot: 40,
  perf: 35,
  replay: 35,
  'flash-cuts': 35,
  'rpi-pico-lines': 30,
  'scenario-faults': 30,
  calibrate: 30,
  'scenario-supervision': 25,
  mutation: 25,
  fast: 25,
  sequences: 25,
  soak: 25,
  'rpi-pico-meter': 20,
  ocmf: 20,
  'scenario-sequences': 20,
  readings: 17,
  size: 17,
  'mps2-an386-supervision': 15,
  'rpi-pico-aot': 15,
};

// Whatever more than one test file uses is built before all of them: they are not to build it both.
const suites: Suite[] = [
  {
    name: 'build',
    needs: [],
    jobs: [
      built('wasm'),
      built('desktop, ahead of time, with sanitizers', 'BOARD=desktop', 'ENGINE=aot', 'SAN=1'),
      built('desktop with sanitizers', 'BOARD=desktop', 'SAN=1'),
      built('desktop-meter with sanitizers', 'BOARD=desktop-meter', 'SAN=1'),
      built('desktop, ahead of time', 'BOARD=desktop', 'ENGINE=aot'),
      built('desktop', 'BOARD=desktop'),
    ],
  },
  {
    name: 'build rpi-pico',
    needs: crossCompiler,
    jobs: [
      built('image', 'BOARD=rpi-pico'),
      built('image, ahead of time', 'BOARD=rpi-pico', 'ENGINE=aot'),
      built('image with a metering front end', 'BOARD=rpi-pico-meter'),
    ],
  },
  {
    name: 'build mps2-an386',
    needs: crossCompiler,
    jobs: [
      built('image, and what runs one module', 'BOARD=mps2-an386', 'board', 'perf-exi', 'perf-nv', 'emulated-accesses'),
      built('image, ahead of time', 'BOARD=mps2-an386', 'ENGINE=aot'),
    ],
  },
  {
    name: 'lint',
    needs: [],
    jobs: [
      { name: 'tsc', command: ['npx', 'tsc'] },
      { name: 'eslint', command: ['npx', 'eslint', '.', '--max-warnings', '0'], seconds: 20 },
      { name: 'prettier', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
      { name: 'no disabled safety code', command: script('tools/lint-safety.ts') },
      { name: 'parameters are current', command: script('parameters/main.ts', '--check') },
      { name: 'diagrams are current', command: script('tools/diagram.ts', '--check') },
    ],
  },
  {
    name: 'lint C',
    needs: ['clang-format'],
    jobs: [{ name: 'clang-format', command: ['clang-format', '--dry-run', '-Werror', ...cFiles()] }],
  },
  {
    name: 'host',
    needs: [],
    jobs: [{ name: 'C tests', command: ['make', '-s', 'host-tests'], after: ['desktop'], count: sumOf, seconds: 45 }],
  },
  {
    name: 'unit',
    needs: [],
    jobs: [
      {
        name: 'as-pect',
        command: ['npx', 'asp', '--config', 'as-pect.config.js', '--no-logo', '--summary'],
        count: asPect,
        seconds: 30,
      },
    ],
  },
  {
    name: 'exi',
    needs: [],
    jobs: [
      {
        name: 'exi.wasm and its engines',
        command: ['make', '-s', 'wasm', 'exi-wasm3', 'exi-aot'],
        after: ['desktop'],
        seconds: FIRST_s,
      },
      ...testFiles('tests/exi', ['exi.wasm and its engines'], () => true),
    ],
  },
  {
    name: 'fuzz',
    needs: ['clang', 'libclang-rt-dev'],
    jobs: [
      {
        // For half a minute, from a fixed seed; `npm run fuzz` is for longer.
        name: 'fuzz',
        command: script('tools/fuzz.ts', '--seconds', '30', '--seed', '1', '--fresh'),
        after: ['wasm'],
        count: sumOf,
        seconds: 40,
      },
    ],
  },
  { name: 'bench', needs: [], jobs: benchTests('desktop') },
  { name: 'bench rpi-pico', needs: crossCompiler, jobs: benchTests('rpi-pico') },
  { name: 'bench mps2-an386', needs: [...crossCompiler, 'qemu-system-arm'], jobs: benchTests('mps2-an386') },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((w) => !suites.some((s) => s.name === w || s.name.startsWith(`${w} `)));
if (unknown.length > 0) {
  console.error(`test: '${unknown.join(', ')}' is not one of: ${suites.map((s) => s.name).join(', ')}`);
  process.exit(2);
}
const total = await runSuites(
  suites.filter(({ name }) => wanted.length === 0 || wanted.some((w) => name === w || name.startsWith(`${w} `))),
);
console.log(`\n${line(total)}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function line(c: Counts): string {
  return `${c.passed} passed, ${c.failed} failed, ${c.skipped} skipped`;
}

// ---- running -------------------------------------------------------------------------------------------------------

interface Progress {
  suite: Suite;
  lacking: string[];
  /** Jobs that have not ended, the running ones, too. */
  left: Set<Job>;
  counts: Counts;
  seconds: number;
  /** What could not be printed yet. */
  printed: string;
}

async function runSuites(chosen: Suite[]): Promise<Counts> {
  const all = chosen.map((suite): Progress => {
    const lacking = suite.needs.filter((n) => missing.has(n));
    const jobs = lacking.length > 0 ? [] : suite.jobs;
    const counts = { passed: 0, failed: 0, skipped: lacking.length > 0 ? 1 : 0 };
    return { suite, lacking, left: new Set(jobs), counts, seconds: 0, printed: `\n== ${suite.name}\n` };
  });
  const waiting = all.flatMap((progress) => [...progress.left].map((job) => ({ job, progress })));
  waiting.sort((a, b) => (b.job.seconds ?? USUAL_s) - (a.job.seconds ?? USUAL_s));
  const isDone = (name: string): boolean =>
    !all.some(({ suite, left }) => [...left].some((job) => job.name === name || suite.name === name));

  let printing = 0;
  /** The first suite that has not ended prints as it goes, those behind it when they are the first. */
  const print = (): void => {
    for (let first = all[printing]; first; first = all[++printing]) {
      process.stdout.write(first.printed);
      first.printed = '';
      if (first.left.size > 0) return;
      if (first.lacking.length > 0) console.log(`left out: needs ${first.lacking.join(', ')}`);
      console.log(`   ${line(first.counts)} (${first.seconds.toFixed(1)} s)`);
    }
  };

  const running = new Set<Promise<void>>();
  const start = (job: Job, progress: Progress): void => {
    const run = runJob(job).then(({ counts, text, seconds }) => {
      running.delete(run);
      progress.left.delete(job);
      progress.printed += text;
      progress.seconds += seconds;
      for (const kind of ['passed', 'failed', 'skipped'] as const) progress.counts[kind] += counts[kind];
      print();
    });
    running.add(run);
  };
  print();
  while (waiting.length > 0 || running.size > 0) {
    while (running.size < AT_ONCE) {
      const next = waiting.findIndex(({ job }) => (job.after ?? []).every(isDone));
      if (next < 0) break;
      const [{ job, progress }] = waiting.splice(next, 1) as [(typeof waiting)[number]];
      start(job, progress);
    }
    await Promise.race(running);
  }

  const sum = (kind: keyof Counts): number => all.reduce((n, { counts }) => n + counts[kind], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** A non-zero exit without failures counts as one, and so does an output without results. */
async function runJob(job: Job): Promise<{ counts: Counts; text: string; seconds: number }> {
  const begin = Date.now();
  const { code, output } = await execute(job.command);
  const seconds = (Date.now() - begin) / 1000;
  const ok = code === 0;
  const counts = job.count?.(output) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (counts.failed === 0 && (!ok || counts.passed + counts.skipped === 0)) counts.failed = 1;
  const verdict = `   ${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${job.name} (${seconds.toFixed(1)} s)\n`;
  return { counts, text: job.count || !ok ? `${output}${verdict}` : verdict, seconds };
}

function execute([program = '', ...args]: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    const patience = setTimeout(() => {
      output += `\nstopped after ${PATIENCE_MS / 1000} s\n`;
      child.kill('SIGKILL');
      end(1); // what it has started may keep its output open
    }, PATIENCE_MS);
    const end = (code: number): void => {
      clearTimeout(patience);
      resolve({ code, output });
    };
    const take = (data: Buffer): void => void (output += data.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (e) => {
      output += `${program}: ${e.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

// ---- jobs ----------------------------------------------------------------------------------------------------------

function built(name: string, ...args: string[]): Job {
  const after = args.length > 0 ? ['wasm'] : [];
  return { name, command: ['make', '-s', ...(args.length > 0 ? args : [name])], after, seconds: FIRST_s };
}

function script(file: string, ...args: string[]): string[] {
  return [process.execPath, '--import', 'tsx', file, ...args];
}

/** Files of tests/bench; those of a board other than desktop are named `<board>*.test.ts`. */
function benchTests(board: string): Job[] {
  const emulated = ['rpi-pico', 'mps2-an386'];
  return testFiles('tests/bench', BUILDS, (f) =>
    board === 'desktop' ? !emulated.some((b) => f.startsWith(b)) : f.startsWith(board),
  );
}

/** The node:test files of a folder, each a job. */
function testFiles(folder: string, after: string[], isWanted: (file: string) => boolean): Job[] {
  const files = readdirSync(folder).filter((f) => f.endsWith('.test.ts') && isWanted(f));
  return files.map((file) => {
    const name = `${folder}/${file}`;
    const command = [process.execPath, '--import', 'tsx', '--test-reporter=spec', name];
    return { name, command, after, count: nodeTest, seconds: LONG[file.replace('.test.ts', '')] ?? USUAL_s };
  });
}

// ---- what outputs count --------------------------------------------------------------------------------------------

/** Lines "N passed, N failed". */
function sumOf(output: string): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [, passed, failed] of output.matchAll(/^(\d+) passed, (\d+) failed/gm)) {
    counts.passed += Number(passed);
    counts.failed += Number(failed);
  }
  return counts;
}

/** Its summary says how many passed of how many. */
function asPect(output: string): Counts {
  const summary = /\[Tests\]:\s*(\d+)\s*\/\s*(\d+)/.exec(stripVTControlCharacters(output));
  const passed = Number(summary?.[1] ?? 0);
  return { passed, failed: Number(summary?.[2] ?? 0) - passed, skipped: 0 };
}

/** The summary of node:test. */
function nodeTest(output: string): Counts {
  const number = (name: string): number => Number(new RegExp(`^\\S* ?${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  return {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
}

function cFiles(): string[] {
  return ['host', 'host/record', 'boards/*', 'tests/host', 'tests/fuzz', 'perf'].flatMap((d) => {
    const found = spawnSync('sh', ['-c', `ls ${d}/*.c ${d}/*.h 2>/dev/null`], { encoding: 'utf8' }).stdout;
    return found.split('\n').filter(Boolean);
  });
}
