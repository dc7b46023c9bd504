/** Recordings: replay in all three engines, what it must notice, the flight recorder, the scope. */

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CHUNK_HEAD, CHUNK_TAIL, crc32, packChunk, readChunks } from '../../bench/replay/chunks.ts';
import { itemsOf, parseRecording } from '../../bench/replay/recording.ts';
import { replayInNode, type ReplayResult } from '../../bench/replay/replay.ts';
import { drawScope } from '../../bench/scope/svg.ts';
import { collectTraces } from '../../bench/scope/traces.ts';
import { parseScenario } from '../../bench/scenario.ts';
import { play } from './scenario-runner.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'chargescript-replay-'));
const at = (name: string) => path.join(folder, name);

/** A charge with all that ends a module call otherwise than by returning, and a reset of the board. */
const scenario = parseScenario(
  JSON.stringify({
    name: 'charge and traps',
    duration_ms: 8000,
    site: { phases: 3, mains_V: 230, mains_Hz: 50, limit_A: 32, authorise: 'free' },
    steps: [
      { at_ms: 100, ev: { plug: true, cable_A: 32 } },
      { at_ms: 1000, ev: { state: 'C' } },
      { at_ms: 2500, board: { trap_session: true } },
      { at_ms: 3500, board: { hang_session: true } },
      { at_ms: 5000, board: { trap_pilot: true } },
    ],
  }),
);
let file: Uint8Array;
let flight: Uint8Array;

before(async () => {
  // The images of the modules are in the program, so both come from one build.
  execFileSync('make', ['-s', 'BOARD=desktop'], { stdio: 'inherit' });
  execFileSync('make', ['-s', 'BOARD=desktop', 'ENGINE=aot'], { stdio: 'inherit' });
  await play(scenario, { record: at('run.csr'), onFlight: (bytes) => (flight = bytes) });
  file = new Uint8Array(readFileSync(at('run.csr')));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function cli(command: string, ...args: string[]) {
  return spawnSync('node', ['cli/chargescript.mjs', command, ...args], { encoding: 'utf8' });
}

function replay(bytes: Uint8Array, engine: string, ...args: string[]) {
  writeFileSync(at('case.csr'), bytes);
  const { status, stdout, stderr } = cli('replay', at('case.csr'), '--engine', engine, '--json', ...args);
  return { status, stderr, result: stdout ? (JSON.parse(stdout) as ReplayResult) : undefined };
}

/** Replaces the chunk at `index`, with a checksum that is right. */
function withPayload(index: number, change: (payload: Uint8Array) => void): Uint8Array {
  const { chunks } = readChunks(file);
  const parts = chunks.map(({ kind, seq, boot, payload }, i) => {
    const copy = payload.slice();
    if (i === index) change(copy);
    return packChunk(kind, seq, boot, copy);
  });
  return Buffer.concat(parts);
}

/** Where the pilot's telemetry record of this state is: kind 1, u64 time, ASCII. */
function findState(text: string): { index: number; place: number } {
  const wanted = Buffer.from(`\0\0\0\0${text}`);
  for (const [index, { kind, payload }] of readChunks(file).chunks.entries()) {
    const found = kind === 'P' ? Buffer.from(payload).indexOf(wanted) : -1;
    if (found >= 5 && payload[found - 5] === 1) return { index, place: found + 4 };
  }
  throw new Error(`no record of state ${text}`);
}

const ENGINES = ['node', 'wasm3', 'aot'];

describe('replay', () => {
  for (const engine of ENGINES)
    test(`is equal in ${engine}, over traps, a hang and a reset`, () => {
      const { status, result, stderr } = replay(file, engine);
      assert.equal(status, 0, stderr);
      assert.ok(result);
      assert.deepEqual(result.mismatches, []);
      assert.equal(result.equal, true);
      assert.ok(result.blocks >= 6900, `${result.blocks} blocks`);
      assert.ok(result.hashes >= 8, `${result.hashes} hashes`);
    });

  test('leaves the same memory in all engines', () => {
    const [node, ...others] = ENGINES.map((engine) => replay(file, engine).result);
    assert.ok(node);
    assert.match(node.pilot_hash, /^(?!0{8})[0-9a-f]{8}$/);
    assert.match(node.session_hash, /^(?!0{8})[0-9a-f]{8}$/);
    for (const [n, other] of others.entries()) assert.deepEqual(other, { ...node, engine: ENGINES[n + 1] });
  });

  test('notices one other output byte, in all engines alike', () => {
    const { index, place } = findState('C2');
    const changed = withPayload(index, (payload) => (payload[place]! ^= 1));
    const runs = ENGINES.map((engine) => replay(changed, engine));
    const expected = runs[0]!.result!.mismatches;
    assert.deepEqual([expected[0]!.module, expected[0]!.function], ['pilot', 'uart_write']);
    for (const { status, result } of runs) {
      assert.equal(status, 1);
      assert.equal(result!.mismatch_count, 1);
      assert.deepEqual(result!.mismatches, expected);
    }
  });

  test('notices another memory hash', () => {
    const { chunks } = readChunks(file);
    const hash = [...itemsOf(parseRecording(file), 'pilot')].find((item) => item.tag === 'hash');
    assert.ok(hash?.tag === 'hash');
    const coded: number[] = [9];
    for (let value of [hash.bytes, hash.crc32])
      for (; ; value = Math.floor(value / 128)) {
        coded.push(value > 127 ? (value % 128) | 128 : value);
        if (value < 128) break;
      }
    const index = chunks.findIndex(({ payload }) => Buffer.from(payload).includes(Buffer.from(coded)));
    const changed = withPayload(index, (payload) => {
      payload[Buffer.from(payload).indexOf(Buffer.from(coded)) + coded.length - 2]! ^= 1;
    });
    for (const engine of ENGINES) {
      const { status, result } = replay(changed, engine);
      assert.equal(status, 1);
      assert.deepEqual(
        result!.mismatches.map((mismatch) => mismatch.function),
        ['memory'],
      );
    }
  });

  test('notices a module with one other constant', () => {
    const asText = [
      'assembly/pilot/index.ts',
      '--target',
      'pilot',
      '--textFile',
      at('pilot.wat'),
      '--outFile',
      at('pilot.wasm'),
    ];
    execFileSync('node_modules/.bin/asc', asText, { stdio: 'ignore' });
    const source = readFileSync(at('pilot.wat'), 'utf8');
    const period = /i32\.const 1000(?=(\n[^\n]*){2}\n *call \$assembly\/door\/pwm_set)/;
    const text = source.replace(period, 'i32.const 1001');
    assert.notEqual(text, source);
    writeFileSync(at('pilot.wat'), text);
    execFileSync('node_modules/.bin/wat2wasm', [at('pilot.wat'), '-o', at('pilot.wasm')]);
    writeFileSync(at('session.wasm'), readFileSync('build/wasm/session.wasm'));
    const refused = replay(file, 'node', '--wasm', folder);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /pilot\.wasm is [0-9a-f]{8}, recorded was/);
    const forced = replay(file, 'node', '--wasm', folder, '--force');
    assert.equal(forced.status, 1);
    assert.ok(forced.result!.mismatches.some((mismatch) => mismatch.function === 'pwm_set'));
  });

  test('names the place of a damage, and reads a torn file up to it', () => {
    const { chunks } = readChunks(file);
    const middle = chunks[Math.floor(chunks.length / 2)]!;
    const damaged = file.slice();
    damaged[middle.offset + CHUNK_HEAD + 5]! ^= 0x40;
    const torn = file.slice(0, middle.offset + CHUNK_HEAD + 5);
    for (const engine of ENGINES) {
      const bad = replay(damaged, engine);
      assert.equal(bad.status, 2);
      assert.match(bad.stderr, new RegExp(`offset ${middle.offset}\\b`));
      const short = replay(torn, engine);
      assert.equal(short.status, 0, short.stderr);
      assert.ok(short.result!.blocks > 1000 && short.result!.blocks < 5000);
    }
    const direct = spawnSync('build/desktop/chargescript', ['--replay', at('run.csr.missing')], { encoding: 'utf8' });
    assert.equal(direct.status, 2);
  });

  test('refuses what is no recording, a flight recording, another engine', () => {
    assert.match(replay(Buffer.from('not a recording'), 'node').stderr, /not a recording/);
    assert.match(replay(flight, 'node').stderr, /flight recording/);
    writeFileSync(at('flight.csr'), flight);
    const wasm3 = spawnSync('build/desktop/chargescript', ['--replay', at('flight.csr')], { encoding: 'utf8' });
    assert.equal(wasm3.status, 2);
    assert.match(wasm3.stderr, /flight recording/);
    assert.equal(replay(file, 'v9').status, 2);
  });

  test('survives hostile chunks in both engines', () => {
    const { chunks } = readChunks(file);
    const images = { pilot: readFileSync('build/wasm/pilot.wasm'), session: readFileSync('build/wasm/session.wasm') };
    let state = 12345;
    const random = (below: number) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % below;
    for (let round = 0; round < 12; round++) {
      const index = 1 + random(chunks.length - 1);
      const hostile = withPayload(index, (payload) => {
        for (let i = 0; i < 1 + random(6); i++) payload[random(payload.length)] = random(256);
      });
      writeFileSync(at('case.csr'), hostile);
      const binary = process.env['CHARGESCRIPT_SAN'] === '0' ? 'desktop' : 'desktop-san';
      const run = spawnSync(`build/${binary}/chargescript`, ['--replay', at('case.csr')], { encoding: 'utf8' });
      assert.ok([0, 1, 2].includes(run.status!), `round ${round}: ${run.signal ?? run.status} ${run.stderr}`);
      assert.doesNotMatch(run.stderr, /Sanitizer|runtime error/);
      try {
        replayInNode(parseRecording(hostile), images);
      } catch (error) {
        assert.equal((error as Error).constructor.name, 'RecordingError', String(error));
      }
    }
  });

  test('describes the door as it is', () => {
    const door = JSON.parse(execFileSync('build/desktop/chargescript', ['--dump-door'], { encoding: 'utf8' })) as {
      name: string;
      signature: string;
    }[];
    const { functions } = parseRecording(file);
    assert.deepEqual(
      functions.map(({ name, shape }) => [name, shape.length]),
      door.map(({ name, signature }) => [name, signature.length - '()'.length - 1]),
    );
  });
});

describe('flight recorder', () => {
  test('holds what the pilot module did last before its trap, over the reset', () => {
    const items = [...itemsOf(parseRecording(flight), 'pilot')];
    const trap = items.findIndex((item) => item.tag === 'trapped');
    assert.ok(trap > 0, 'the trap is there');
    assert.equal(items[trap]!.t_us, 5_000_000);
    assert.ok(
      items.some((item) => item.boot === 1 && item.tag === 'block'),
      'and the next boot',
    );
    const names = parseRecording(flight).functions.map((f) => f.name);
    const last = (name: string) =>
      items
        .slice(0, trap)
        .filter((item) => item.tag === 'door' && names[item.function] === name)
        .at(-1);
    const status = last('mailbox_put');
    assert.ok(status?.tag === 'door' && status.t_us > 4_800_000);
    assert.equal(status.out![8], 2, 'state C');
    const power = last('power_request');
    assert.ok(power?.tag === 'door');
    assert.deepEqual([power.args, power.result], [[1], 1n]);
  });

  test('tells the contactor: open with the trap', () => {
    const { contactor } = collectTraces(parseRecording(flight));
    const open = contactor.filter((step) => !step.value && step.t_us > 2_000_000);
    assert.equal(open[0]?.t_us, 5_000_000);
  });

  test('is found in a ring whose oldest chunk is half overwritten', () => {
    const ring = Buffer.concat([flight.subarray(0, headEnd(flight)), flight.subarray(headEnd(flight) + 100)]);
    const recording = parseRecording(ring);
    assert.equal(recording.damage.length, 1);
    assert.ok([...itemsOf(recording, 'pilot')].some((item) => item.tag === 'trapped'));
  });
});

/** Where the description and the head end. */
function headEnd(bytes: Uint8Array): number {
  const head = readChunks(bytes).chunks.find((chunk) => chunk.kind === 'H')!;
  return head.offset + CHUNK_HEAD + head.payload.length + CHUNK_TAIL;
}

describe('scope', () => {
  test('draws full and flight recordings from the same facts', () => {
    for (const bytes of [file, flight]) {
      const traces = collectTraces(parseRecording(bytes));
      const states = traces.state.map((step) => step.value);
      for (const state of ['A1', 'B2', 'C2', 'F']) assert.ok(states.includes(state), `${state} in ${states.join()}`);
      assert.ok(traces.duty.some((step) => Math.abs(step.value - 0.5333) < 1e-9));
      assert.ok(Math.max(...traces.current_A.map((step) => step.value?.[0] ?? 0)) > 15);
      const plugged = traces.cp.filter((block) => block.t_us > 500_000 && block.t_us < 900_000);
      for (const { max_V, min_V } of plugged) assert.ok(Math.abs(max_V - 9) < 0.3 && Math.abs(min_V + 12) < 0.4);
      const svg = drawScope(traces, 'a <title>');
      assert.match(svg, /^<svg [\s\S]*<\/svg>\n$/);
      assert.match(svg, /a &#60;title&#62;/);
      assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
    }
  });

  test('the command draws a part and refuses nonsense', () => {
    const done = cli('scope', at('run.csr'), '--out', at('part.svg'), '--from', '900', '--to', '1200');
    assert.equal(done.status, 0, done.stderr);
    assert.match(readFileSync(at('part.svg'), 'utf8'), /time, ms/);
    assert.equal(cli('scope', at('run.csr'), '--from', '500', '--to', '400').status, 2);
    assert.equal(cli('scope', at('run.csr'), '--from', 'x').status, 2);
    assert.equal(cli('scope', at('nothing.csr')).status, 2);
  });
});

test('crc32 is that of zlib', () => {
  assert.equal(crc32(new TextEncoder().encode('123456789')), 0xcbf43926);
});
