/** Makes a scenario that fails shorter, as long as it fails in the same way. */

import type { Scenario, Step } from '../scenario.ts';

const AFTER_MS = 1000; // what still runs after the finding

/**
 * Takes steps away, in halves, quarters and so on, then the keys that are left in each.
 *
 * @param fails true when the scenario still breaks the same invariant; asked at most `most` times
 * @param at_ms when it broke: nothing after that matters
 */
export async function minimise(
  scenario: Scenario,
  at_ms: number,
  fails: (scenario: Scenario) => Promise<boolean>,
  most: number,
): Promise<Scenario> {
  let asked = 0;
  let best = scenario;
  const tryThis = async (candidate: Scenario): Promise<boolean> => {
    if (asked++ >= most || !(await fails(candidate))) return false;
    best = candidate;
    return true;
  };
  const duration_ms = Math.min(scenario.duration_ms, Math.ceil(at_ms) + AFTER_MS);
  await tryThis({ ...scenario, duration_ms, steps: scenario.steps.filter((step) => step.at_ms <= duration_ms) });
  for (
    let size = Math.ceil(best.steps.length / 2);
    size >= 1 && asked < most;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let from = 0; from < best.steps.length && asked < most;) {
      const steps = [...best.steps.slice(0, from), ...best.steps.slice(from + size)];
      if (!(await tryThis({ ...best, steps }))) from += size;
    }
  }
  for (let n = 0; n < best.steps.length; n++) {
    for (const group of ['ev', 'fault', 'backend', 'board'] as const) {
      for (const key of Object.keys(best.steps[n]![group] ?? {})) {
        const steps = best.steps.map((step, i) => (i === n ? without(step, group, key) : step));
        if (steps[n]) await tryThis({ ...best, steps });
      }
    }
  }
  return best;
}

function without(step: Step, group: 'ev' | 'fault' | 'backend' | 'board', key: string): Step {
  const left = Object.entries(step[group] ?? {}).filter(([name]) => name !== key);
  return { ...step, [group]: Object.fromEntries(left) };
}
