import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lint } from '../../tools/lint-safety.ts';

const kernel = readFileSync('host/safety.c', 'utf8');

test('the safety kernel as it is has nothing switched off', () => {
  assert.deepEqual(lint('host/safety.c', kernel), []);
});

for (const [what, change] of [
  ['#if 0', (s: string) => s.replace('bool clear = true;', '#if 0\n    bool clear = true;\n#endif')],
  ['#ifdef', (s: string) => s.replace('bool clear = true;', '#ifdef DEBUG\n    bool clear = true;\n#endif')],
  ['if (0)', (s: string) => s.replace('if (state->count[r] > 0)', 'if (0)')],
  ['&& 0', (s: string) => s.replace('if (state->count[r] > 0)', 'if (state->count[r] > 0 && 0)')],
  [
    'a statement in //',
    (s: string) => s.replace('bool clear = true;', 'bool clear = true;\n    // state->closed = false;'),
  ],
  ['a statement in /* */', (s: string) => s.replace('bool clear = true;', 'bool clear = true; /* clear = false; */')],
  ['a commented-out return', (s: string) => s.replace('bool clear = true;', 'bool clear = true;\n    // return;')],
  [
    'a commented-out call',
    (s: string) => s.replace('bool clear = true;', 'bool clear = true;\n    // latch(state, 3, true);'),
  ],
] as const) {
  test(`${what} in the kernel is found`, () => {
    const changed = change(kernel);
    assert.notEqual(changed, kernel, 'the test changes nothing');
    assert.notDeepEqual(lint('host/safety.c', changed), []);
  });
}

test('outside the kernel conditions of the build are fine, #if 0 and dead code are not', () => {
  assert.deepEqual(
    lint('host/x.c', '#ifdef __arm__\nint a;\n#endif\n// A sentence; with (brackets) and a = sign.\n'),
    [],
  );
  assert.equal(lint('host/x.c', '#if 0\nint a;\n#endif\n').length, 1);
  assert.equal(lint('host/x.c', 'int a;\n// board_contactor(false);\n').length, 1);
  assert.equal(lint('host/x.c', 'const char *s = "// return;";\n').length, 0);
});
