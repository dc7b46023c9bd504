/**
 * Runs all tests, suite by suite, and counts them; the last line is "N passed, N failed, N skipped".
 *
 *   npm test                 everything
 *   npm test -- lint unit    only these suites
 *
 * A suite that needs a missing tool is counted as skipped, with the reason. Set-up belongs to `bootstrap.mjs`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Suite {
  name: string;
  /** Debian packages without which the suite is skipped. */
  needs: string[];
  run(): Promise<Counts>;
}

const missing = new Set((process.env['CHARGESCRIPT_MISSING'] ?? '').split(' ').filter(Boolean));
const crossCompiler = ['gcc-arm-none-eabi', 'libnewlib-arm-none-eabi'];

const suites: Suite[] = [
  {
    name: 'build',
    needs: [],
    run: () =>
      checks([
        ['wasm', 'make', '-s', 'wasm'],
        ['desktop', 'make', '-s', 'BOARD=desktop'],
        ['desktop with sanitizers', 'make', '-s', 'BOARD=desktop', 'SAN=1'],
        ['desktop, ahead of time', 'make', '-s', 'BOARD=desktop', 'ENGINE=aot'],
        ['desktop, ahead of time, with sanitizers', 'make', '-s', 'BOARD=desktop', 'ENGINE=aot', 'SAN=1'],
      ]),
  },
  { name: 'build rpi-pico', needs: crossCompiler, run: () => bothEngines('rpi-pico') },
  { name: 'build mps2-an386', needs: crossCompiler, run: () => bothEngines('mps2-an386') },
  {
    name: 'lint',
    needs: [],
    run: () =>
      checks([
        ['tsc', 'npx', 'tsc'],
        ['eslint', 'npx', 'eslint', '.', '--max-warnings', '0'],
        ['prettier', 'npx', 'prettier', '--check', '--log-level', 'warn', '.'],
        ['no disabled safety code', 'node', '--import', 'tsx', 'tools/lint-safety.ts'],
        ['parameters are current', 'node', '--import', 'tsx', 'parameters/main.ts', '--check'],
        ['diagrams are current', 'node', '--import', 'tsx', 'tools/diagram.ts', '--check'],
      ]),
  },
  {
    name: 'lint C',
    needs: ['clang-format'],
    run: () => checks([['clang-format', 'clang-format', '--dry-run', '-Werror', ...cFiles()]]),
  },
  { name: 'host', needs: [], run: () => counted('make', ['-s', 'host-tests'], /^(\d+) passed, (\d+) failed/gm) },
  { name: 'unit', needs: [], run: asPect },
  { name: 'exi', needs: [], run: exi },
  { name: 'fuzz', needs: ['clang', 'libclang-rt-dev'], run: fuzz },
  { name: 'bench', needs: [], run: () => benchTests('desktop') },
  { name: 'bench rpi-pico', needs: crossCompiler, run: () => benchTests('rpi-pico') },
  { name: 'bench mps2-an386', needs: [...crossCompiler, 'qemu-system-arm'], run: () => benchTests('mps2-an386') },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((w) => !suites.some((s) => s.name === w || s.name.startsWith(`${w} `)));
if (unknown.length > 0) {
  console.error(`test: '${unknown.join(', ')}' is not one of: ${suites.map((s) => s.name).join(', ')}`);
  process.exit(2);
}
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const suite of suites) {
  if (wanted.length > 0 && !wanted.some((w) => suite.name === w || suite.name.startsWith(`${w} `))) continue;
  const lacking = suite.needs.filter((n) => missing.has(n));
  console.log(`\n== ${suite.name}`);
  const begin = Date.now();
  const counts = lacking.length > 0 ? { passed: 0, failed: 0, skipped: 1 } : await suite.run();
  if (lacking.length > 0) console.log(`left out: needs ${lacking.join(', ')}`);
  console.log(`   ${line(counts)} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${line(total)}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function line(c: Counts): string {
  return `${c.passed} passed, ${c.failed} failed, ${c.skipped} skipped`;
}

/** Each command is one check: passed when it exits with 0. */
async function checks(commands: string[][]): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name = '', program = '', ...args] of commands) {
    const { code, output } = await execute(program, args, false);
    console.log(`   ${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    if (code === 0) counts.passed++;
    else {
      counts.failed++;
      console.log(output);
    }
  }
  return counts;
}

/** Sums "(passed) (failed) (skipped)?" groups of `pattern` over the output; a non-zero exit without failures counts as one. */
async function counted(program: string, args: string[], pattern: RegExp): Promise<Counts> {
  const { code, output } = await execute(program, args, true);
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const m of output.matchAll(pattern)) {
    counts.passed += Number(m[1]);
    counts.failed += Number(m[2]);
    counts.skipped += Number(m[3] ?? 0);
  }
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

/** What several test files use is built before them: they run two at a time and are not to build it both. */
function bothEngines(board: string): Promise<Counts> {
  return checks([
    ['image', 'make', '-s', `BOARD=${board}`],
    ['image, ahead of time', 'make', '-s', `BOARD=${board}`, 'ENGINE=aot'],
  ]);
}

/** The as-pect units: its summary says how many passed of how many. */
async function asPect(): Promise<Counts> {
  const { code, output } = await execute(
    'npx',
    ['asp', '--config', 'as-pect.config.js', '--no-logo', '--summary'],
    true,
  );
  const summary = /\[Tests\]:\s*(\d+)\s*\/\s*(\d+)/.exec(stripVTControlCharacters(output));
  const passed = Number(summary?.[1] ?? 0);
  const failed = Number(summary?.[2] ?? 0) - passed;
  return { passed, failed: failed || (code !== 0 || passed === 0 ? 1 : 0), skipped: 0 };
}

/** Files of tests/bench; those of a board other than desktop are named `<board>*.test.ts`. */
function benchTests(board: string): Promise<Counts> {
  const emulated = ['rpi-pico', 'mps2-an386'];
  return nodeTests('tests/bench', (f) =>
    board === 'desktop' ? !emulated.some((b) => f.startsWith(b)) : f.startsWith(board),
  );
}

/** The codec in all engines, which are built first: the tests are not to wait for one another's make. */
async function exi(): Promise<Counts> {
  const built = await checks([['exi.wasm and its engines', 'make', '-s', 'wasm', 'exi-wasm3', 'exi-aot']]);
  if (built.failed > 0) return built;
  const counts = await nodeTests('tests/exi', () => true);
  return { ...counts, passed: counts.passed + built.passed };
}

/** The EXI codec for half a minute, from a fixed seed; `npm run fuzz` is for longer. */
function fuzz(): Promise<Counts> {
  const words = ['--import', 'tsx', 'tools/fuzz.ts', '--seconds', '30', '--seed', '1', '--fresh'];
  return counted(process.execPath, words, /^(\d+) passed, (\d+) failed/gm);
}

/** The node:test files of a folder. */
async function nodeTests(folder: string, isWanted: (file: string) => boolean): Promise<Counts> {
  const files = readdirSync(folder).filter((f) => f.endsWith('.test.ts') && isWanted(f));
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  // A test that hangs is a failure, not a run without end.
  const options = [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    '--test-timeout=300000',
    '--test-concurrency=2',
  ];
  const args = [...options, ...files.map((f) => `${folder}/${f}`)];
  const { code, output } = await execute(process.execPath, args, true);
  const number = (name: string): number => Number(new RegExp(`^\\S* ?${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const counts = {
    passed: number('pass'),
    failed: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  };
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}

function cFiles(): string[] {
  return ['host', 'host/record', 'boards/*', 'tests/host', 'tests/fuzz', 'perf'].flatMap((d) => {
    const found = spawnSync('sh', ['-c', `ls ${d}/*.c ${d}/*.h 2>/dev/null`], { encoding: 'utf8' }).stdout;
    return found.split('\n').filter(Boolean);
  });
}

function execute(program: string, args: string[], show: boolean): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    const take = (data: Buffer): void => {
      output += data.toString();
      if (show) process.stdout.write(data);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (e) => resolve({ code: 127, output: `${program}: ${e.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
