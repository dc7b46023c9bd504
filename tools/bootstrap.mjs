#!/usr/bin/env node
// Sets up what a command needs on a fresh machine, then runs it. Plain JavaScript, since it runs before any package is
// there. Nothing comes from anywhere but the npm registry (by the lock file) and the system's own apt sources.
//
//   node tools/bootstrap.mjs start [--board B] ...     npm start
//   node tools/bootstrap.mjs test  [suite ...]         npm test
//   node tools/bootstrap.mjs fuzz  [--minutes 10]     npm run fuzz
//   node tools/bootstrap.mjs setup [--board B]         only set up
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** What proves that a Debian package is there: a program, or a file the cross compiler finds. */
const tools = {
  'build-essential': () => runs('make', '--version') && runs('cc', '--version'),
  'gcc-arm-none-eabi': () => runs('arm-none-eabi-gcc', '--version'),
  'libnewlib-arm-none-eabi': () => existsSync(output('arm-none-eabi-gcc', '-print-file-name=libc_nano.a')),
  'qemu-system-arm': () => runs('qemu-system-arm', '--version'),
  'clang-format': () => runs('clang-format', '--version'),
  clang: () => runs('clang', '--version'),
  'libclang-rt-dev': () => {
    const processor = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;
    return existsSync(output('clang', `-print-file-name=libclang_rt.fuzzer-${processor}.a`));
  },
};
const forBoard = {
  desktop: ['build-essential'],
  'rpi-pico': ['build-essential', 'gcc-arm-none-eabi', 'libnewlib-arm-none-eabi'],
  'mps2-an386': ['build-essential', 'gcc-arm-none-eabi', 'libnewlib-arm-none-eabi', 'qemu-system-arm'],
};

/** Big, and of use to one suite only. */
const forFuzzing = ['clang', 'libclang-rt-dev'];

const [command = 'start', ...args] = process.argv.slice(2);
const boardAt = args.findIndex((a) => a === '--board' || a.startsWith('--board='));
const board = boardAt < 0 ? 'desktop' : (args[boardAt]?.split('=')[1] ?? args[boardAt + 1] ?? '');
if (!(board in forBoard)) fail(`--board: '${board}' is not one of ${Object.keys(forBoard).join(', ')}`, 2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) fail(`Node 20.11 or newer is needed, this is ${process.version}`, 2);
npmPackages();
const missing = await systemPackages(wantedPackages());
if (missing.length > 0 && command !== 'test') {
  fail(
    `cannot go on without: ${missing.join(' ')}\n  sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
    1,
  );
}
if (missing.includes('build-essential')) fail('a C compiler and make are needed: apt-get install build-essential', 1);

const env = { ...process.env, CHARGESCRIPT_MISSING: missing.join(' ') };
if (command === 'test') run(['--import', 'tsx', 'tools/test.ts', ...args], env);
else if (command === 'start') run(['cli/chargescript.mjs', 'start', ...args], env);
else if (command === 'fuzz') run(['--import', 'tsx', 'tools/fuzz.ts', ...args], env);
else if (command !== 'setup') fail(`'${command}' is not one of start, test, fuzz, setup`, 2);

/** Debian packages for the command. */
function wantedPackages() {
  if (command === 'fuzz') return ['build-essential', ...forFuzzing];
  if (command !== 'test') return forBoard[board];
  const fuzzes = args.length === 0 || args.includes('fuzz');
  return Object.keys(tools).filter((p) => fuzzes || !forFuzzing.includes(p));
}

/** Installs the locked npm packages unless exactly these are there already. */
function npmPackages() {
  const stamp = 'node_modules/.chargescript-lock';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('setup: npm ci (packages of package-lock.json)');
  // Not the 'npm' of the PATH: a package in node_modules/.bin has that name, too, and an old one.
  const cli = process.env.npm_execpath;
  const [program, ...words] = cli?.endsWith('.js') ? [process.execPath, cli, 'ci'] : ['npm', 'ci'];
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, PATH: path.join(delimiter) } };
  const ci = spawnSync(program, words, options);
  if (ci.status !== 0) fail('npm ci failed, see above', 1);
  writeFileSync(stamp, lock);
}

/** Installs missing Debian packages where that is allowed. @returns what is still missing */
async function systemPackages(wanted) {
  const need = wanted.filter((p) => !tools[p]());
  if (need.length === 0) return [];
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...need];
  console.error(`setup: needs Debian packages: ${need.join(' ')}`);
  const isRoot = process.getuid?.() === 0;
  if (!runs('apt-get', '--version')) {
    console.error('setup: no apt-get on this system; install them by its own means');
    return need;
  }
  if (!isRoot && !(await agreed(`Run 'sudo ${install.join(' ')}'?`))) {
    console.error(`setup: not installed; to do it by hand: sudo ${install.join(' ')}`);
    return need;
  }
  const as = isRoot ? [] : ['sudo'];
  console.error(`setup: ${[...as, ...install].join(' ')}`);
  const apt = (...words) => {
    const line = [...as, ...words];
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(line[0], line.slice(1), { stdio: ['ignore', 'ignore', 2], env: environment }).status === 0;
  };
  if (!apt(...install)) {
    apt('apt-get', 'update');
    apt(...install);
  }
  return need.filter((p) => !tools[p]());
}

async function agreed(question) {
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env.CI) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function runs(program, ...words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

function output(program, ...words) {
  return spawnSync(program, words, { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function run(words, environment) {
  const child = spawnSync(process.execPath, words, { stdio: 'inherit', env: environment });
  process.exit(child.status ?? 1);
}

function fail(message, code) {
  console.error(`chargescript: ${message}`);
  process.exit(code);
}
