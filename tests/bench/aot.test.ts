/** Modules that were compiled ahead of time, on `desktop`: what a run shows is the same as with wasm3, to the last event. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import type { BenchEvent } from '../../bench/api.ts';
import { buildBoard, openBoard, type EngineName } from '../../bench/boards/index.ts';
import { runScenario } from '../../bench/run.ts';
import { crc32 } from '../../bench/replay/chunks.ts';
import { aotSource } from '../../tools/aot.ts';
import { playOn, scenarioFile } from './scenario-runner.ts';

describe('ahead of time', () => {
  for (const name of ['normal-charge', 'trap-pilot', 'hang-pilot', 'hang-session']) {
    test(`${name} is as with wasm3`, async () => {
      const wasm3 = await playOn('desktop', name);
      const aot = await playOn('desktop', name, { engine: 'aot' });
      assert.ok(aot.contactor('closed').length > 0, 'it charged');
      assert.deepEqual(aot.events, wasm3.events);
    });
  }

  test('each module alone, beside the other one in wasm3', async () => {
    const scenario = { ...(await scenarioFile('normal-charge')), duration_ms: 4000 };
    const events = async (engine: EngineName): Promise<BenchEvent[]> => {
      await buildBoard('desktop', { engine });
      return (await runScenario(await openBoard('desktop', { engine }), scenario)).events;
    };
    const expected = await events('wasm3');
    assert.ok(expected.some((event) => event.event === 'contactor' && event['value'] === 'closed'));
    assert.deepEqual(await events('pilot-aot'), expected);
    assert.deepEqual(await events('session-aot'), expected);
  });
});

describe('C of a module', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chargescript-aot-'));
  after(() => rmSync(folder, { recursive: true }));

  function sourceOf(text: string): string {
    const [wat, wasm] = ['module.wat', 'module.wasm'].map((name) => path.join(folder, name)) as [string, string];
    writeFileSync(wat, text);
    execFileSync('node_modules/.bin/wat2wasm', ['--enable-multi-memory', wat, '-o', wasm]);
    return aotSource(readFileSync(wasm), 'probe');
  }

  test('each access has its check, with the offset as an argument of its own', () => {
    const text = `(module (memory 1) (func (export "f") (param i32) (result i64)
      (i32.store16 offset=4294967295 (local.get 0) (i32.const 1)) (i64.load32_s (local.get 0))))`;
    const source = sourceOf(text);
    assert.match(source, /i32_store16\(&instance->aot, memory, AOT_BYTES, var_i0, 4294967295u, var_i1\);/);
    assert.match(source, /i64_load32_s\(&instance->aot, memory, AOT_BYTES, var_i0, 0u\);/);
    assert.doesNotMatch(source, /_default32|_unchecked|#include <|RANGE_CHECK/);
    assert.match(source, /#define AOT_INITIAL_BYTES 65536ull/);
    assert.doesNotMatch(source, /"f", call_/, 'only functions without parameters can be called');
  });

  test('says which file it was made from, and what it imports', () => {
    const source = sourceOf(`(module (import "door" "nv_read" (func (param i32 i32 i32) (result i32)))
      (import "door" "time_us" (func (result i64))) (func (export "start")))`);
    const wasm = readFileSync(path.join(folder, 'module.wasm'));
    assert.ok(source.includes(`.wasm_bytes = ${wasm.length}, .crc32 = 0x${crc32(wasm).toString(16)}u`));
    assert.match(source, /\{"door", "nv_read", "i\(iii\)"\}/);
    assert.match(source, /\{"door", "time_us", "I\(\)"\}/);
    assert.match(source, /\{"start", call_0\}/);
  });

  test('what has no place in it is refused', () => {
    for (const text of [
      '(module (memory 1) (func (export "f") (result f32) (f32.load (i32.const 0))))',
      '(module (memory 1) (memory 1) (func (export "f") (result i32) (i32.load (i32.const 0))))',
      '(module (import "door" "x" (func (param i64))))',
      '(module (import "door" "x" (func (param i32 i32 i32 i32 i32))))',
      '(module (import "door" "memory" (memory 1)))',
      '(module (import "door" "x" (global i32)))',
    ]) {
      assert.throws(() => sourceOf(text), /wasm2c/, text);
    }
  });
});
