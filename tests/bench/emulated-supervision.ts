/** The safety kernel's cases on an emulated board: what tests/bench/scenario-supervision.test.ts asserts on `desktop`, with its limits. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { itemsOf, parseRecording } from '../../bench/replay/recording.ts';
import type { BoardName } from '../../bench/boards/index.ts';
import { phase_ms } from '../../bench/timing/measure.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { beginAlike, playOn } from './scenario-runner.ts';

const CHARGE_FROM_ms = 1500;
/** What a case does comes later than this. */
const PART_ms = 2490;

/** A car that charges from 1.5 s on. */
const CHARGE = checkScenario({
  name: 'supervision',
  duration_ms: 10_000,
  steps: [
    { at_ms: 300, ev: { plug: true, cable_A: 32 } },
    { at_ms: CHARGE_FROM_ms, ev: { state: 'C' } },
  ],
});

/** @param latency_ms what the way of an order to the board may add */
export function supervision(board: BoardName, latency_ms: number): void {
  const charging = beginAlike(board, CHARGE, PART_ms);

  describe(`${board} (emulated): supervision`, () => {
    for (const kind of ['trap', 'hang'] as const) {
      test(`${kind} of the pilot module: open, F for 1 s, reset, the reason told`, async () => {
        let flight = new Uint8Array();
        const run = await charging(
          4400,
          [{ at_ms: 2500.5, board: { [`${kind}_pilot`]: true } }],
          (file) => (flight = new Uint8Array(file)),
        );
        run.opened(2500.5, 5 + latency_ms);
        const F = run.times('pwm', 'F')[0]!;
        assert.ok(F - 2500.5 <= 6 + latency_ms, `F after ${F - 2500.5} ms`);
        assert.equal(run.valueAt('state', F + 500), 'F');
        assert.ok(run.times('pwm').find((t) => t > F)! - F >= 999, 'F for 1 s');
        assert.ok(run.faults(`pilot_${kind}`).length >= 2, 'told before and after the reset');
        // The ring outlived the reset and came over the link.
        const items = [...itemsOf(parseRecording(flight), 'pilot')];
        const end = items.findIndex((item) => item.tag === (kind === 'trap' ? 'trapped' : 'cut_off'));
        assert.ok(end > 0, 'the flight recorder has the end of the module');
        assert.ok(
          items.some((item) => item.boot > items[end]!.boot && item.tag === 'block'),
          'and the next boot',
        );
      });

      test(`${kind} of the session module: the charge goes on, an unplug opens in time`, async () => {
        const steps = [
          { at_ms: 2500.5, board: { [`${kind}_session`]: true } },
          { at_ms: 3300.3, ev: { plug: false } },
        ];
        const run = await charging(3600, steps);
        run.closedOnce(CHARGE_FROM_ms);
        run.opened(3300.3, 30);
        assert.equal(run.faults(`session_${kind}`).length, 1);
        assert.equal(run.values('session').at(-1), 'ended', 'the restarted session sees the end');
      });
    }

    test('a pilot module that is no longer called', async () => {
      const run = await charging(2800, [{ at_ms: 2500.5, board: { silence_pilot: true } }]);
      run.opened(2500.5, 8 + latency_ms);
      assert.ok(run.values('pwm').includes('F'));
    });

    test('blocks that never came', async () => {
      const run = await charging(2800, [{ at_ms: 2500.5, board: { lose_blocks: true } }]);
      run.opened(2500.5, 14 + latency_ms);
      assert.ok(run.values('pwm').includes('F'));
    });

    test('a frozen ADC', async () => {
      const run = await charging(2800, [{ at_ms: 2500.5, fault: { sensor_stuck: true } }]);
      run.opened(2500.5, 20);
      assert.ok(run.values('pwm').includes('F'));
    });

    test('supply fails: open at once, and the energy is there afterwards', async () => {
      const cut = { at_ms: 3500.5, board: { power_cut_ms: 300 } };
      // The last meter event comes up to a second after the end of the charge.
      const run = await charging(6300, [cut, { at_ms: 5000, ev: { state: 'B' } }]);
      run.opened(3500.5, 3);
      // What flows after the last booking before the power is gone: at most 20 ms of 7 kW.
      const lost_Wh = run.truth.energy_Wh - run.register_Wh();
      assert.ok(lost_Wh > -0.003 && lost_Wh < 0.04, `lost ${lost_Wh} Wh of ${run.truth.energy_Wh}`);
    });

    test('a weld is latched, and a power cut does not end it', async () => {
      const steps = [
        { at_ms: 2500, fault: { contactor_weld: true } },
        { at_ms: 2600, ev: { plug: false } },
        { at_ms: 6100, board: { power_cut_ms: 100 } },
        { at_ms: 6150, fault: { contactor_weld: false } },
      ];
      const run = await charging(6700, steps);
      const [first, again, ...more] = run.faults('weld_latched');
      assert.ok(first !== undefined && first > 2600 && first < 5700, `latched at ${first} ms`);
      assert.ok(again !== undefined && again > 6200, `told at ${again} ms, after the cut`);
      assert.deepEqual(more, []);
    });

    test('glitches of the pilot up to 10 ms open nothing, whatever their kind and place in the period', async () => {
      // Far apart first, then each kind five times with 15 ms of rest: one good block takes back one bad one.
      const faults = ['cp_open', 'cp_short_to_pe', 'diode_short'].flatMap((fault, kind) => [
        ...[0, 0.13, 0.5, 0.77].map((offset, i) => ({ fault, at_ms: 2500 + 100 * (4 * kind + i) + offset })),
        ...[0, 1, 2, 3, 4].map((n) => ({ fault, at_ms: 3700 + 25 * (5 * kind + n) + phase_ms(n) })),
      ]);
      faults.sort((a, b) => a.at_ms - b.at_ms);
      const steps = faults.flatMap(({ fault, at_ms }) => [
        { at_ms, fault: { [fault]: true } },
        { at_ms: at_ms + 10, fault: { [fault]: false } },
      ]);
      const run = await charging(4300, steps);
      run.closedOnce(CHARGE_FROM_ms);
      assert.deepEqual(run.contactor('open'), []);
      assert.deepEqual(run.times('fault'), []);
    });

    test('a shorted diode never closes the contactor', async () => {
      const steps = [{ at_ms: 200, fault: { diode_short: true } }, ...CHARGE.steps];
      const run = await playOn(board, { ...CHARGE, duration_ms: 5000, steps });
      assert.deepEqual(run.contactor('closed'), []);
      assert.equal(run.faults('diode').length, 1);
    });
  });
}
