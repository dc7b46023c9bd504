/** `chargescript run` as a caller sees it: exit codes, messages, NDJSON and nothing else. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../cli/chargescript.mjs', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'chargescript-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function chargescript(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
}

function scenario(json: unknown): string {
  const file = path.join(folder, 'scenario.json');
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return file;
}

test('wrong options and wrong scenarios: exit code 2 and a message that names the field', () => {
  const step = { at_ms: 0, ev: { cable_A: 17 } };
  const cases: [string[], RegExp][] = [
    [['run'], /--scenario FILE is missing/],
    [['run', '--scenario', path.join(folder, 'none.json')], /none\.json: ENOENT/],
    [['run', '--board', 'teapot', '--scenario', 'x'], /no board "teapot"; known: desktop, rpi-pico, mps2-an386/],
    [['run', '--speed', '5'], /--speed/],
    [['run', '--fast', '--board', 'rpi-pico', '--scenario', 'x'], /--fast is for the board desktop, not rpi-pico/],
    [['run', '--fast', '--realtime', '--scenario', 'x'], /--fast and --realtime exclude each other/],
    [['soak', '--hours', '1'], /--seed is missing/],
    [['soak', '--seed', '1.5', '--hours', '1'], /--seed 1\.5: is not a whole number from 0 to 4294967295/],
    [['soak', '--seed', '1', '--hours', '0'], /--hours 0: is not a number from 0\.1 to 100000/],
    [['soak', '--seed', '1', '--hours', '1', '--jobs', '99'], /--jobs 99: is not a whole number from 1 to 64/],
    [['soak', '--seed', '1', '--hours', '1', '--board', 'rpi-pico'], /--board rpi-pico: only desktop/],
    [['soak', '--scenario', path.join(folder, 'none.json')], /none\.json: ENOENT/],
    [['soak', '--scenario', 'x', '--seed', '1'], /--scenario goes without --seed and --hours/],
    [['fly'], /no command "fly"/],
    [
      ['run', '--scenario', scenario({ name: 'x', duration_ms: 1000, steps: [step] })],
      /steps\[0\]\.ev\.cable_A: 17 is not one of 13, 20, 32, 63/,
    ],
  ];
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = chargescript(...args);
    assert.match(stderr, message);
    assert.equal(status, 2, stderr);
    assert.equal(stdout, '');
  }
});

test('--json prints events in the order of time and nothing else', () => {
  const file = scenario({ name: 'x', duration_ms: 1500, steps: [{ at_ms: 100, ev: { plug: true } }] });
  const { status, stdout, stderr } = chargescript('run', '--json', '--scenario', file);
  assert.equal(status, 0, stderr);
  const events = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { t_us: number; event: string; value?: unknown });
  assert.ok(events.length > 4);
  events.forEach((event, i) => assert.ok(Number.isInteger(event.t_us) && event.t_us >= (events[i - 1]?.t_us ?? 0)));
  assert.ok(events.some((e) => e.event === 'state' && e.value === 'B2'));
  assert.ok(events.some((e) => e.event === 'meter'));
});

test('soak: the verdict over a scenario, and its exit code', () => {
  const quiet = { name: 'quiet', duration_ms: 2000, steps: [] };
  const good = chargescript('soak', '--json', '--scenario', scenario(quiet));
  assert.equal(good.status, 0, good.stderr);
  assert.equal((JSON.parse(good.stdout) as { finding?: unknown }).finding, undefined);

  const seeded = chargescript('soak', '--json', '--seed', '1', '--hours', '0.1', '--jobs', '1', '--out', folder);
  assert.equal(seeded.status, 0, seeded.stderr + seeded.stdout);
  const [one, result] = seeded.stdout.trimEnd().split('\n');
  assert.match(one!, /"event":"scenario"/);
  assert.deepEqual((JSON.parse(result!) as { files: string[] }).files, []);
});
