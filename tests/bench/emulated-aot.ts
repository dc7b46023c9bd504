/** Modules that were compiled ahead of time, on an emulated board: a charge, and how a module that fails is cut off. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BoardName } from '../../bench/boards/index.ts';
import { parseScenario } from '../../bench/scenario.ts';
import { playOn } from './scenario-runner.ts';

/** @param latency_ms what the way of an order to the board may add */
export function aheadOfTime(board: BoardName, latency_ms: number, kinds: readonly ('trap' | 'hang')[]): void {
  const plays = (name: string, duration_ms: number, ...steps: object[]) => {
    const plug = { at_ms: 300, ev: { plug: true, cable_A: 32 } };
    const ready = { at_ms: 1500, ev: { state: 'C' } };
    const scenario = { name, duration_ms, steps: [plug, ready, ...steps] };
    return playOn(board, parseScenario(JSON.stringify(scenario)), { engine: 'aot' });
  };

  describe(`${board} (emulated): ahead of time`, () => {
    test('a charge, a session that hangs and is started again, an unplug under load', async () => {
      const hang = { at_ms: 2300.5, board: { hang_session: true } };
      const run = await plays('charge', 2800, hang, { at_ms: 2700.3, ev: { plug: false } });
      run.closedOnce(1500);
      run.opened(2700.3, 30);
      assert.equal(run.faults('session_hang').length, 1);
      assert.equal(run.values('session').at(-1), 'ended', 'the restarted session sees the end');
    });

    for (const kind of kinds) {
      test(`${kind} of the pilot module: open, F for 1 s, reset, and it runs again`, async () => {
        const run = await plays(kind, 3700, { at_ms: 2300.5, board: { [`${kind}_pilot`]: true } });
        run.opened(2300.5, 5 + latency_ms);
        const F = run.times('pwm', 'F')[0]!;
        assert.ok(F - 2300.5 <= 6 + latency_ms, `F after ${F - 2300.5} ms`);
        assert.ok(run.times('pwm').find((t) => t > F)! - F >= 999, 'F for 1 s');
        assert.ok(run.faults(`pilot_${kind}`).length >= 2, 'told before and after the reset');
      });
    }
  });
}
