/** Signed meter values of the desktop board, checked with Node's own Ed25519; and that no change of them goes unnoticed. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { BenchEvent } from '../../bench/api.ts';
import { readSessions } from '../../bench/nv-file.ts';
import { readLog } from '../../bench/ocmf/log.ts';
import { OcmfParts } from '../../bench/ocmf/parts.ts';
import { hashOf, NO_HASH, parseOcmf, publicKey, verifyTexts } from '../../bench/ocmf/verify.ts';
import { crc32 } from '../../bench/replay/chunks.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { play } from './scenario-runner.ts';

/** Two sessions, the supply fails in a third, and all of it again with the clock set. */
const SESSIONS = checkScenario({
  name: 'signed meter values',
  duration_ms: 52_000,
  steps: [
    { at_ms: 500, ev: { plug: true, state: 'C' } },
    { at_ms: 6_000, ev: { plug: false } },
    { at_ms: 7_000, ev: { plug: true } },
    { at_ms: 8_000, ev: { plug: false } },
    { at_ms: 10_000, ev: { plug: true, state: 'C' } },
    { at_ms: 20_000, board: { power_cut_ms: 3000 } },
    { at_ms: 30_000, ev: { plug: false } },
    { at_ms: 31_000, backend: { time_s: 1_780_000_000 } },
    { at_ms: 32_000, ev: { plug: true, state: 'C' } },
    { at_ms: 41_000, board: { power_cut_ms: 2000 } },
    { at_ms: 42_000, ev: { plug: false } },
    { at_ms: 45_000, backend: { time_s: 1_780_000_014 } },
    { at_ms: 46_000, ev: { plug: true, state: 'C' } },
  ],
});

let folder = '';
let nv = '';
let events: BenchEvent[] = [];
let texts: string[] = [];
let key = '';
let register_mWh = 0;

before(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-ocmf-'));
  nv = path.join(folder, 'nv');
  const played = await play(SESSIONS, { engine: 'aot', nv });
  events = played.events;
  const all = events.filter(({ event }) => event === 'ocmf').map(({ text }) => text as string);
  texts = all.filter((text, i) => all.indexOf(text) === i);
  assert.ok(all.length > texts.length, 'a text came again after a reboot');
  key = events.find(({ event }) => event === 'ocmf_key')!['key'] as string;
  register_mWh = readSessions(await readFile(nv)).register_mWh;
});

after(() => rm(folder, { recursive: true, force: true }));

const bad = (list: readonly string[], hex = key) =>
  verifyTexts(list, publicKey(hex)).flatMap(({ page, problems }) => problems.map((problem) => `T${page} ${problem}`));

test('every text is signed, and they fit together', () => {
  assert.deepEqual(bad(texts), []);
  assert.deepEqual(
    texts.map((text) =>
      parseOcmf(text)
        .readings.map(({ why }) => why)
        .join(''),
    ),
    ['B', 'BE', 'B', 'BE', 'B', 'BP', 'B', 'BE', 'B', 'BP', 'B'],
  );
});

test('the key is the same after each boot, although the entropy is another', () => {
  const keys = events.filter(({ event }) => event === 'ocmf_key').map((event) => event['key']);
  assert.ok(keys.length >= 3);
  assert.equal(new Set(keys).size, 1);
});

test('readings are the lifetime register, and all energy is in one transaction', async () => {
  const closed = texts.map((text) => parseOcmf(text).readings).filter((readings) => readings.length === 2);
  const { closed: sessions } = readSessions(await readFile(nv));
  assert.deepEqual(
    closed.map(([begin, end]) => Number(end!.mWh - begin!.mWh)),
    sessions.map(({ energy_mWh }) => energy_mWh),
  );
  assert.equal(Number(closed[0]![0]!.mWh), 0);
  for (const [i, readings] of closed.entries()) {
    if (i > 0) assert.equal(readings[0]!.mWh, closed[i - 1]![1]!.mWh, 'nothing flows between two sessions');
  }
  assert.ok(Number(closed[3]![1]!.mWh) > 40_000);
  assert.ok(register_mWh >= Number(closed.at(-1)![1]!.mWh));
});

test('times: unknown before the backend has told, synchronised after it; the end at a power cut is informative', () => {
  const statuses = texts.map((text) =>
    parseOcmf(text)
      .readings.map(({ status }) => status)
      .join(''),
  );
  assert.deepEqual(statuses, ['U', 'UU', 'U', 'UU', 'U', 'UU', 'U', 'UU', 'S', 'SI', 'S']);
  const [begin, end] = parseOcmf(texts[9]!).readings;
  assert.equal(begin!.time, '2026-05-28T20:26:41,000+0000');
  // The last that the store had of the session: nine seconds, less at most the checkpoint.
  const ended = Date.parse(end!.time.replace(',000+0000', 'Z'));
  const from = Date.parse('2026-05-28T20:26:41Z');
  assert.ok(ended >= from + 8000 && ended <= from + 9000, end!.time);
});

test('a changed character anywhere is found', () => {
  const text = texts[3]!;
  for (let i = 0; i < text.length; i++) {
    const other = String.fromCharCode(text.charCodeAt(i) ^ 1);
    const changed = text.slice(0, i) + other + text.slice(i + 1);
    assert.ok(bad(texts.with(3, changed)).length > 0, `character ${i}: ${changed.slice(Math.max(0, i - 5), i + 5)}`);
  }
});

test('a text that is missing, exchanged, from another meter or of the future is found', () => {
  for (let i = 0; i < texts.length; i++) {
    const without = texts.filter((_, n) => n !== i);
    const isAtAnEnd = i === 0 || i === texts.length - 1;
    assert.equal(bad(without).length > 0, !isAtAnEnd, `without T${i + 1}`);
  }
  assert.match(bad([texts[0]!, ...texts.slice(2)])[0]!, /^T3 follows T1/);
  assert.ok(bad([texts[1]!, texts[0]!, ...texts.slice(2)]).length > 0);
  const stranger = publicKeyOfAnother();
  assert.equal(
    bad(texts, stranger).filter((problem) => problem.endsWith('the signature is wrong')).length,
    texts.length,
  );
});

function publicKeyOfAnother(): string {
  return '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
}

test('the hash of a closing text is in all texts of the next transaction', () => {
  assert.equal(parseOcmf(texts[0]!).before, NO_HASH);
  assert.equal(parseOcmf(texts[1]!).before, NO_HASH);
  for (const i of [2, 3]) assert.equal(parseOcmf(texts[i]!).before, hashOf(texts[1]!));
});

test('parts that do not fit together give no text', () => {
  const parts = new OcmfParts();
  const part = (page: number, number: number, of: number) =>
    parts.take({ t_us: 1, event: 'ocmf_part', page, part: number, parts: of, text: String(number) });
  assert.deepEqual(part(3, 0, 2), []);
  assert.deepEqual(part(3, 0, 2), [], 'a reboot: from the start');
  assert.deepEqual(part(3, 1, 2), [{ t_us: 1, event: 'ocmf', page: 3, text: '01' }]);
  for (const [page, number, of] of [
    [3, 1, 2],
    [4, 5, 2],
    [4, 0, 0],
    [4, 255, 255],
  ] as const) {
    assert.match(String(part(page, number, of)[0]!['text']), /comes alone/);
  }
  part(5, 0, 3);
  assert.match(String(part(6, 1, 3)[0]!['text']), /comes alone/);
});

// ---- the log -------------------------------------------------------------------------------------------------

const SLOT = 64;
const KEY_STATE = 202;
const KEY_LOG = 203;

function judgeLog(image: Uint8Array): string[] {
  const log = readLog(image, 'desktop');
  const wrong = verifyTexts(log.texts, publicKey(key), true).flatMap(({ problems }) => problems);
  return [...log.problems, ...wrong];
}

/** Where the newest record of `nvKey` lies. */
function slotOf(image: Buffer, nvKey: number): number {
  let found = -1;
  for (let at = 0; at < image.length; at += SLOT) {
    if (image[at + 8] !== nvKey || image.readUInt32LE(at) !== crc32(image.subarray(at + 4, at + SLOT))) continue;
    if (found < 0 || image.readUInt32LE(at + 4) > image.readUInt32LE(found + 4)) found = at;
  }
  return found;
}

/** What somebody does who knows the store's format and has the flash in his hands. */
function edited(image: Buffer, nvKey: number, edit: (slot: Buffer) => void): Buffer {
  const copy = Buffer.from(image);
  const at = slotOf(copy, nvKey);
  assert.ok(at >= 0, `record ${nvKey}`);
  const slot = copy.subarray(at, at + SLOT);
  edit(slot);
  slot.writeUInt32LE(crc32(slot.subarray(4)), 0);
  return copy;
}

test('the log holds the closed transactions', async () => {
  const image = await readFile(nv);
  assert.deepEqual(judgeLog(image), []);
  const log = readLog(image, 'desktop');
  assert.equal(log.key, key);
  assert.deepEqual(
    log.texts,
    texts.filter((text) => parseOcmf(text).readings.length === 2),
  );
});

test('a changed byte anywhere in the log is found, though the checksums of the store are right', async () => {
  const image = await readFile(nv);
  for (let number = 1; number <= 5; number++) {
    for (let part = 0; part < 3; part++) {
      for (let byte = 0; byte < 48; byte++) {
        const changed = edited(image, KEY_LOG + 3 * number + part, (slot) => (slot[16 + byte]! ^= 1));
        assert.ok(judgeLog(changed).length > 0, `transaction ${number}, record ${part}, byte ${byte}`);
      }
    }
  }
});

test('an entry that is removed, exchanged or taken back to an older state is found', async () => {
  const image = await readFile(nv);
  for (let number = 1; number <= 5; number++) {
    const removed = edited(image, KEY_LOG + 3 * number, (slot) => slot.fill(0));
    assert.ok(judgeLog(removed).length > 0, `without transaction ${number}`);
  }
  const [second, third] = [2, 3].map((number) =>
    [0, 1, 2].map((part) => Buffer.from(image.subarray(slotOf(image, KEY_LOG + 3 * number + part)).subarray(16, SLOT))),
  );
  let exchanged: Buffer = image;
  for (const [number, entry] of [
    [2, third!],
    [3, second!],
  ] as const) {
    entry.forEach((data, part) => {
      exchanged = edited(exchanged, KEY_LOG + 3 * number + part, (slot) => data.copy(slot, 16));
    });
  }
  assert.ok(judgeLog(exchanged).length > 0, 'exchanged in their places');
  for (const number of [2, 3]) {
    exchanged = edited(exchanged, KEY_LOG + 3 * number, (slot) => slot.writeUInt32LE(number, 16 + 10));
  }
  assert.ok(judgeLog(exchanged).length > 0, 'exchanged and numbered anew');
  const back = edited(image, KEY_STATE, (slot) => slot.writeUInt32LE(3, 16 + 10));
  assert.ok(judgeLog(back).length > 0, 'the newest says transaction 3');
});

// ---- without a key, and the command --------------------------------------------------------------------------

test('a board without entropy charges, and says that nothing is signed', async () => {
  const scenario = checkScenario({
    name: 'no entropy',
    duration_ms: 8000,
    steps: [
      { at_ms: 500, ev: { plug: true, state: 'C' } },
      { at_ms: 6000, ev: { plug: false } },
    ],
  });
  const { events: told, truth } = await play(scenario, { engine: 'aot', seed: '' });
  assert.ok(truth.energy_Wh > 10);
  assert.ok(!told.some(({ event }) => event === 'ocmf_key'));
  const lines = told.filter(({ event }) => event === 'door').map(({ text }) => text);
  assert.ok(lines.includes('ocmf: no entropy for a key, meter values are not signed'));
  assert.ok(lines.includes('ocmf: without a key, not signed: T2'));
  const plain = told.filter(({ event }) => event === 'ocmf').map(({ text }) => text as string);
  assert.equal(plain.length, 2);
  for (const { problems } of verifyTexts(plain, undefined)) {
    assert.deepEqual(problems, ['not signed: the station had no key']);
  }
});

test('chargescript ocmf: verdicts and exit codes', async () => {
  const ocmf = (args: string[], input = '') =>
    spawnSync(process.execPath, ['cli/chargescript.mjs', 'ocmf', ...args], { input, encoding: 'utf8' });
  const ndjson = events.map((event) => JSON.stringify(event)).join('\n');
  const file = path.join(folder, 'run.ndjson');
  await writeFile(file, ndjson);
  assert.equal(ocmf(['verify', file]).status, 0);
  assert.match(ocmf(['verify', file]).stdout, /11 texts, key [0-9a-f]{64}: all good/);
  assert.equal(ocmf(['verify', '-', '--key', key], texts.join('\n')).status, 0);
  assert.equal(ocmf(['verify', '-', '--key', key], texts[4]).status, 0);
  assert.equal(ocmf(['verify', '-'], texts[4]).status, 1, 'no key');
  assert.equal(ocmf(['verify', '-', '--key', publicKeyOfAnother()], ndjson).status, 1);
  assert.equal(ocmf(['verify', '-'], '').status, 1);
  assert.equal(ocmf(['verify', '-'], `${ndjson}\nwhat?`).status, 1);
  assert.equal(ocmf(['verify', file, '--key', '12']).status, 2);
  assert.equal(ocmf(['verify', path.join(folder, 'nothing')]).status, 2);
  assert.equal(ocmf(['forge']).status, 2);
  assert.equal(ocmf(['verify']).status, 2);
  assert.equal(ocmf(['log', nv]).status, 0);
  assert.equal(ocmf(['log', nv, '--key', key]).status, 0);
  assert.equal(ocmf(['log', nv, '--key', publicKeyOfAnother()]).status, 1);
  assert.equal(ocmf(['log', nv, '--board', 'rpi-pico']).status, 1);
  const report = JSON.parse(
    execFileSync(process.execPath, ['cli/chargescript.mjs', 'ocmf', 'log', nv, '--json'], { encoding: 'utf8' }),
  ) as { ok: boolean; texts: { page: number; ok: boolean }[]; key_from: string };
  assert.deepEqual(
    report.texts.map(({ page, ok }) => [page, ok]),
    [2, 4, 6, 8, 10].map((page) => [page, true]),
  );
  assert.ok(report.ok && report.key_from === 'file');
  await writeFile(
    nv,
    edited(await readFile(nv), KEY_LOG + 3, (slot) => (slot[16 + 26]! ^= 1)),
  );
  assert.equal(ocmf(['log', nv]).status, 1);
});
