import { start } from '../../../assembly/session/index';
import { MOCK_NV_WRITE, mock_calls, mock_cut_nv } from '../mock-door';
import * as bench from './world';
import { control, fresh, plug, reboot, run, step, unplug, world } from './world';

/** The cut has come: the write that was the last one is done, the next was never begun. */
function dark(cut: i32): bool {
  return mock_calls(MOCK_NV_WRITE) > cut;
}

/** Runs until the supply is gone. @returns false when the story is over first */
function steps(n: i32, cut: i32): bool {
  for (let i = 0; i < n; i++) {
    step();
    if (dark(cut)) return false;
  }
  return true;
}

/** Three sessions with pauses, long enough for checkpoints, and a restart of the module in the second. */
function story(cut: i32): void {
  for (let session = 0; session < 3; session++) {
    plug();
    if (dark(cut) || !steps(20, cut)) return;
    world.granted = true;
    world.power_mWh = 61 + session;
    if (!steps(2300, cut)) return;
    if (session == 1) {
      bench.giveStatus();
      start();
      if (dark(cut) || !steps(1200, cut)) return;
    }
    world.granted = false;
    if (!steps(50, cut)) return;
    world.granted = true;
    if (!steps(1100, cut)) return;
    unplug();
    if (dark(cut) || !steps(10, cut)) return;
  }
}

function begin(cut: i32): void {
  fresh();
  control(4, 1);
  control(2, 32000);
  run(50);
  mock_cut_nv(cut < 0 ? -1 : cut - mock_calls(MOCK_NV_WRITE));
}

describe('power cut without notice at every write', () => {
  it('each mWh is in the register once, and in one session', () => {
    begin(-1);
    const first = mock_calls(MOCK_NV_WRITE);
    story(i32.MAX_VALUE);
    const writes = mock_calls(MOCK_NV_WRITE);
    expect(writes).toBeGreaterThan(first + 25);
    expect(bench.stored_mWh()).toBe(world.true_mWh);
    expect(bench.history_mWh()).toBe(world.true_mWh);

    for (let cut = first; cut < writes; cut++) {
      begin(cut);
      story(cut);
      expect(dark(cut)).toBe(true);
      // Between the two writes of a session's end only its record has the last energy.
      const saved = bench.stored_mWh() > bench.history_mWh() ? bench.stored_mWh() : bench.history_mWh();
      mock_cut_nv(-1);
      world.plugged = false;
      const before = world.true_mWh;
      reboot();
      run(50);
      expect(bench.stored_mWh()).toBe(saved);
      expect(saved).toBeLessThanOrEqual(before);
      // No more than one checkpoint and the write that was lost.
      expect(before - saved).toBeLessThanOrEqual(63 * 1001);
      expect(bench.history_mWh()).toBe(saved);

      // And the books stay right afterwards.
      plug();
      world.granted = true;
      world.power_mWh = 10;
      run(1000);
      unplug();
      run(50);
      expect(bench.stored_mWh()).toBe(saved + world.true_mWh - before);
      expect(bench.history_mWh()).toBe(bench.stored_mWh());
    }
  });
});
