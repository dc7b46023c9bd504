import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, test } from 'node:test';
import { QEMU, qemuArguments } from '../../bench/boards/mps2-an386.ts';

before(() => {
  const made = spawnSync('make', ['-s', 'BOARD=mps2-an386', 'emulated-accesses'], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
});

// tests/host/test_engine.c does the same with what the host's compiler makes of the engines.
for (const engine of ['wasm3', 'aot']) {
  test(`mps2-an386 (emulated), ${engine}: each load and store around the end of the memory, the caller's registers kept`, () => {
    const image = `build/mps2-an386/accesses-${engine}.elf`;
    const run = spawnSync(QEMU, qemuArguments(image), {
      encoding: 'utf8',
      input: '',
      timeout: 120_000,
    });
    const [, right, wrong] = /(\d+) right, (\d+) wrong\n$/.exec(run.stdout) ?? [];
    assert.equal(wrong, '0', run.stdout || run.stderr);
    assert.ok(Number(right) > 2000, `${right} accesses`);
  });
}
