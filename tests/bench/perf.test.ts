import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXI_KNOWN_OVER, EXI_LIMITS } from '../../perf/exi.ts';
import { budgets, measure } from '../../perf/measure.ts';

test('perf has the promised form, and Cortex-M4 instructions are within the budget', async () => {
  const reasons: string[] = [];
  const figures = await measure((text) => reasons.push(text));
  const { cortex_m4, rp2040 } = figures.pilot;
  assert.deepEqual(Object.keys(figures), ['pilot', 'store', 'exi']);
  assert.deepEqual(Object.keys(cortex_m4.wasm3), ['avg', 'worst_block']);
  assert.ok(Array.isArray(figures.exi));
  assert.ok(cortex_m4.native_c.avg > 20, `${cortex_m4.native_c.avg} instructions can't be the whole loop`);
  assert.ok(cortex_m4.wasm3.avg > 3 * cortex_m4.native_c.avg, 'an interpreter is slower than C');
  assert.ok(cortex_m4.wasm3.worst_block >= cortex_m4.wasm3.avg);
  assert.ok(cortex_m4.aot.avg > cortex_m4.native_c.avg && cortex_m4.aot.avg < cortex_m4.wasm3.avg / 3);
  // The compiler arranges each image in its own way, so that either may be a little ahead.
  assert.ok(
    cortex_m4.aot_unchecked.avg < 1.02 * cortex_m4.aot.avg && cortex_m4.aot_unchecked.avg > 0.8 * cortex_m4.aot.avg,
  );
  assert.notEqual(cortex_m4.aot_unchecked.avg, cortex_m4.aot.avg, 'another image');
  for (const cost of [rp2040.wasm3, rp2040.aot]) if (cost) assert.ok(cost.cpu_share > 0 && cost.cycles_per_sample > 0);
  // The watchdog gives a boot 2 s, in which the modules are compiled, too.
  for (const cost of Object.values(figures.store)) assert.ok(cost > 10_000 && cost < 10e6, `${cost} for the store`);
  const missing = Object.values(rp2040).filter((cost) => !cost).length + (figures.exi.length ? 0 : 1);
  assert.equal(reasons.length, missing, 'a missing figure has a reason');
  for (const { name, decode, encode } of figures.exi)
    for (const [what, cost] of Object.entries({ decode, encode }))
      for (const engine of ['wasm3', 'aot'] as const) {
        const limit = EXI_KNOWN_OVER[`${name}, ${what}, ${engine}`] ?? EXI_LIMITS[engine];
        const share = cost[engine] / cost.reference;
        assert.ok(share <= limit, `${name}, ${what}, ${engine}: ${share.toFixed(2)} of the reference, limit ${limit}`);
      }
  // Counts of instructions are exact, so that a budget can be a test; the RP2040's share is reported only.
  for (const { name, value, limit, unit } of budgets(figures)) {
    if (unit.startsWith('instructions')) assert.ok(value <= limit, `${name}: ${value}, budget ${limit}`);
  }
});
