import { power_fail, start } from '../../../assembly/session/index';
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

/** Three sessions with pauses, long enough for checkpoints, a restart of the module in the second and a reboot in the third. */
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
    if (session == 2) {
      bench.giveStatus();
      power_fail();
      if (dark(cut)) return;
      reboot();
      if (dark(cut) || !steps(20, cut)) return;
      world.power_mWh = 63;
    }
    world.granted = true;
    if (!steps(1100, cut)) return;
    unplug();
    if (dark(cut)) return;
    bench.flow(97); // what the meter had not booked yet
    if (!steps(40, cut)) return;
  }
}

function begin(cut: i32): void {
  fresh();
  control(4, 1);
  control(2, 32000);
  for (let i = 0; i < 5; i++) world.parts[i] = 10 + 15 * i;
  run(50);
  mock_cut_nv(cut < 0 ? -1 : cut - mock_calls(MOCK_NV_WRITE));
}

/** The other registers agree with what flowed; `most` may be lost. */
function othersAre(most: u64): void {
  for (let i = 0; i < 5; i++) {
    const truth = world.true_others[i];
    const stored = bench.storedOther(i + 1);
    expect(stored).toBeLessThanOrEqual(truth);
    expect(truth - stored).toBeLessThanOrEqual(most);
  }
}

describe('power cut without notice at every write', () => {
  it('each mWh is in its register once, and in one session', () => {
    begin(-1);
    const first = mock_calls(MOCK_NV_WRITE);
    story(i32.MAX_VALUE);
    const writes = mock_calls(MOCK_NV_WRITE);
    expect(writes).toBeGreaterThan(first + 25);
    expect(bench.stored_mWh()).toBe(world.true_mWh);
    expect(bench.history_mWh()).toBe(world.true_mWh);
    run(11_000);
    othersAre(0);

    for (let cut = first; cut < writes; cut++) {
      begin(cut);
      story(cut);
      expect(dark(cut)).toBe(true);
      // Between the two writes of a session's end only its record has the last energy.
      const saved = bench.stored_mWh() > bench.history_mWh() ? bench.stored_mWh() : bench.history_mWh();
      othersAre(63 * 1001);
      const others = new StaticArray<u64>(5);
      for (let i = 0; i < 5; i++) others[i] = bench.storedOther(i + 1);
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
      for (let i = 0; i < 5; i++) {
        expect(bench.storedOther(i + 1)).toBe(others[i]);
        world.true_others[i] = others[i];
      }

      // And the books stay right afterwards.
      plug();
      world.granted = true;
      world.power_mWh = 10;
      run(1000);
      unplug();
      run(11_000);
      othersAre(0);
      expect(bench.stored_mWh()).toBe(saved + world.true_mWh - before);
      expect(bench.history_mWh()).toBe(bench.stored_mWh());
    }
  });
});
