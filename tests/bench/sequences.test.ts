/** Every sequence of the timing table on the desktop board, at a few phases, within its limit; and the table itself. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import { buildBoard } from '../../bench/boards/index.ts';
import { readFigures, tablesIn } from '../../bench/timing/figures.ts';
import { measureGlitches } from '../../bench/timing/glitches.ts';
import { measureRow, phase_ms } from '../../bench/timing/measure.ts';
import { ROWS } from '../../bench/timing/sequences.ts';
import { takeSnapshot } from '../../bench/timing/snapshot.ts';

const PHASES = 3;

before(() => buildBoard('desktop'));

for (const row of ROWS) {
  if (row.boards && !row.boards.includes('desktop')) continue;
  test(`${row.sequence} ${row.rule}`, async () => {
    const timing = await measureRow(row, 'desktop', {}, PHASES);
    assert.ok(
      timing.within,
      `${timing.best_ms} to ${timing.worst_ms} ms; limit ${row.least_ms ?? 0} to ${row.limit_ms}`,
    );
    if (!row.never) assert.ok(timing.worst_ms !== null, 'it happened');
  });
}

test('a limit that is too tight, or never kept, is seen', async () => {
  const row = ROWS.find(({ scenario }) => scenario === 'sequences/unplug-in-b')!;
  const verdict = async (change: Partial<typeof row>) =>
    (await measureRow({ ...row, ...change }, 'desktop', {}, 1)).within;
  assert.equal(await verdict({}), true);
  assert.equal(await verdict({ limit_ms: 12 }), false);
  assert.equal(await verdict({ least_ms: 20 }), false);
  assert.equal(await verdict({ never: true }), false);
  assert.equal(await verdict({ to: { event: 'contactor', value: 'open' } }), false, 'what never comes is late');
});

test('a glitch of 10 ms or less of any kind opens nothing and is no fault; one of 20 ms is seen', async () => {
  for (const { kind, opened, faults } of await measureGlitches('desktop', {}, 10)) {
    assert.deepEqual([opened, faults], [0, 0], kind);
  }
  const [long] = await measureGlitches('desktop', {}, 1, ['CP open'], [20]);
  assert.equal(long!.opened, 1);
});

test('phases are spread over the period', () => {
  const sorted = Array.from({ length: 200 }, (_, n) => phase_ms(n)).sort((a, b) => a - b);
  const gaps = sorted.map((phase, i) => (sorted[i + 1] ?? 1) - phase);
  assert.ok(Math.max(...gaps) < 0.01, `widest gap ${Math.max(...gaps)} ms`);
});

describe('the page', () => {
  test('shows what figures/timing.json holds', async () => {
    const page = await readFile(new URL('../../docs/iec61851.md', import.meta.url), 'utf8');
    assert.equal(tablesIn(page, await readFigures()), page, 'npx chargescript timing --write-docs');
  });

  test('has every row on both boards, within its limits, quick ones at 200 phases', async () => {
    const { sequences } = await readFigures();
    for (const row of ROWS) {
      for (const board of ['desktop', 'rpi-pico'] as const) {
        if (row.boards && !row.boards.includes(board)) continue;
        const timing = sequences.find((t) => t.rule === row.rule && t.board === board);
        assert.ok(timing?.within, `${board}: ${row.rule}`);
        if (row.quick) assert.ok(timing.phases >= 200, `${board}: ${row.rule}: ${timing.phases} phases`);
      }
    }
  });
});

describe('snapshot', () => {
  test('puts back numbers, arrays, maps, sets, bytes and references, in place and more than once', () => {
    const inner = { n: 1 };
    const bytes = new Uint8Array(8);
    const root = {
      inner,
      list: [1, 2],
      map: new Map([['a', inner]]),
      set: new Set([1]),
      view: new DataView(bytes.buffer, 4),
      alone: undefined as object | undefined,
    };
    const goBack = takeSnapshot(root);
    for (let i = 0; i < 2; i++) {
      inner.n = 5;
      root.inner = { n: 7 };
      root.list.push(3);
      root.list[0] = 9;
      root.map.clear();
      root.set.add(2);
      bytes.fill(1);
      root.alone = {};
      Object.assign(root, { more: 1 });
      goBack();
      assert.equal(root.inner, inner);
      assert.equal(inner.n, 1);
      assert.deepEqual(root.list, [1, 2]);
      assert.equal(root.map.get('a'), inner);
      assert.deepEqual([...root.set], [1]);
      assert.deepEqual([...bytes], [0, 0, 0, 0, 0, 0, 0, 0]);
      assert.equal(root.alone, undefined);
      assert.ok(!('more' in root));
    }
  });
});
