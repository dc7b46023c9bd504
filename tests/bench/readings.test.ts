/** Readings, demand and extremes as the desktop board reports them. */

import assert from 'node:assert/strict';
import test from 'node:test';
import type { BenchEvent } from '../../bench/api.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { play } from './scenario-runner.ts';

interface Demand extends BenchEvent {
  demand_mW: number;
  highest_mW: number;
}

test('demand of 15 minutes, the highest until it is cleared; readings come with the meter', async () => {
  const run = await play(
    checkScenario({
      name: 'demand',
      duration_ms: 2_702_000,
      site: { authorise: 'free', limit_A: 32 },
      steps: [
        { at_ms: 100, ev: { plug: true, state: 'C' } },
        { at_ms: 600_000, ev: { draw_A: 8 } },
        { at_ms: 1_800_500, backend: { clear_extremes: true } },
        { at_ms: 2_000_000, ev: { draw_A: 6 } },
      ],
    }),
    { engine: 'aot', fast: true },
  );
  const demands = run.events.filter(({ event }) => event === 'demand') as Demand[];
  assert.deepEqual(
    demands.map(({ t_us }) => t_us),
    [900e6, 1800e6, 2700e6],
  );
  const importAt = (t_us: number) =>
    Number(run.events.filter((e) => e.event === 'readings' && e.t_us <= t_us).at(-1)?.['import_mWh'] ?? 0);
  const [first, second, third] = demands as [Demand, Demand, Demand];
  for (const { t_us, demand_mW } of demands) {
    // Reports come each second: at 22 kW 6 Wh of the interval are before the first or after the last of them.
    const mean_mW = 4 * (importAt(t_us) - importAt(t_us - 900e6));
    assert.ok(Math.abs(demand_mW - mean_mW) < 4 * 7000, `${demand_mW} mW, ${mean_mW} mW by the register`);
  }
  assert.ok(first.demand_mW > 2.5 * second.demand_mW && second.demand_mW > third.demand_mW);
  assert.equal(second.highest_mW, first.demand_mW);
  assert.equal(third.highest_mW, third.demand_mW);

  const readings = run.events.filter(({ event }) => event === 'readings');
  const meters = run.events.filter(({ event }) => event === 'meter');
  assert.equal(readings.length, meters.length);
  readings.forEach((e, i) => {
    assert.deepEqual([e.t_us, e['import_mWh']], [meters[i]!.t_us, meters[i]!['energy_mWh']]);
    const P_mW = (meters[i]!['P_mW'] as number[]).reduce((sum, value) => sum + value, 0);
    assert.equal(e['total_P_mW'], P_mW);
    if (e.t_us > 2e6)
      assert.ok(Math.abs(Number(e['frequency_mHz']) - 50_000) <= 20, `${String(e['frequency_mHz'])} mHz`);
  });
});
