import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { narrowBounds } from '../../tools/wasm3-bounds.ts';

const source = readFileSync('node_modules/react-native-webassembly/cpp/m3_exec.h', 'utf8');

test('every load and store of wasm3 gets the carry and the width into its check, and nothing else changes', () => {
  const before = source.split('\n');
  const after = narrowBounds(source).split('\n');
  assert.equal(after.length, before.length);
  const changed = after.filter((line, i) => line !== before[i]).map((line) => line.replace(/\s*\\$/, '').trim());
  assert.equal(changed.length, 3 * 6);
  for (let i = 0; i < changed.length; i += 3) {
    assert.match(changed[i]!, /^u32 operand = (\(u32\) _r0|slot \(u32\));$/);
    assert.equal(changed[i + 1], 'bool wraps = __builtin_add_overflow (operand, offset, &operand);');
    assert.match(changed[i + 2]!, /^!wraps && operand < _mem->length - \(sizeof \((SRC_|DEST_)?TYPE\) - 1\)$/);
  }
  assert.doesNotMatch(after.join('\n'), /u64 operand|operand \+ sizeof/);
});

test('a source that is not written as expected is refused, and told what is missing', () => {
  const cases: [string, string, RegExp][] = [
    ['operand += offset;', 'operand = operand + offset;', /operation Load_r has 0 of operand \\\+= offset;/],
    ['u64 operand = slot (u32);', 'u64 operand = slot (u64);', /operation Load_s has 0 of u64 operand/],
    ['sizeof (DEST_TYPE) <= _mem->length', 'sizeof (DEST_TYPE) <= size', /operation Store_rs has 0 of operand/],
    ['d_m3Op(DEST_TYPE##_Load_##SRC_TYPE##_s)', 'd_m3Op(DEST_TYPE##_Fetch_s)', /no known load or store operation/],
    ['d_m3Op  (SRC_TYPE##_Store_##DEST_TYPE##_ss)', 'd_m3Op  (SRC_TYPE##_Store_##DEST_TYPE##_rss)', /operations are/],
  ];
  for (const [from, to, message] of cases) {
    assert.ok(source.includes(from));
    assert.throws(() => narrowBounds(source.replace(from, to)), message);
  }
  assert.throws(() => narrowBounds(narrowBounds(source)), /Load_r has 0 of/);
  assert.throws(() => narrowBounds(''), /operations are none/);
});
