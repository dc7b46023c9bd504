/** Endless sessions of random cars under random faults: scenario `index` of `seed` is always the same. */

import { USUAL_SITE, type EvStep, type Scenario, type Site, type Step } from '../scenario.ts';
import { Dice } from './dice.ts';
import { ALL_WELL, KINDS, SERVICE, duration_ms, parameter, type Deed } from './kinds.ts';

/** The last part of each scenario: all faults are taken away, and a healthy car has to be charged. */
const LAST_MS = 87_000;
/** Severe stops that may be needed to put the station out of service until its power is cut (safety kernel). */
const SEVERE_STOPS = 4;

/** @param length_ms of the scenario, a few minutes at least */
export function generate(seed: number, index: number, length_ms: number): Scenario {
  const dice = new Dice(`soak ${seed} ${index}`);
  const steps: Step[] = [];
  const last_ms = length_ms - LAST_MS;
  const severe = things(dice, steps, last_ms);
  cars(dice, steps, last_ms);
  healthyEnd(steps, last_ms, severe >= SEVERE_STOPS);
  steps.sort((a, b) => a.at_ms - b.at_ms);
  const scenario = { name: `soak ${seed} ${index}`, duration_ms: length_ms, site: site(dice), steps };
  if (dice.chance(0.6)) return scenario;
  const changes = Array.from({ length: dice.between(1, 4) }, () => parameter(dice));
  return { ...scenario, parameters: Object.assign({}, ...changes) as Record<string, number> };
}

function site(dice: Dice): Site {
  return {
    ...USUAL_SITE,
    phases: dice.chance(0.7) ? 3 : 1,
    mains_V: dice.between(200, 250, 1),
    mains_Hz: dice.chance(0.7) ? 50 : dice.between(47, 63, 2),
    limit_A: dice.pick([6, 10, 13, 16, 20, 25, 32, 32, 63, 80]),
    authorise: dice.chance(0.75) ? 'free' : 'card',
    harmonics: dice.chance(0.5) ? [] : [3, 5, 7].map((order) => ({ order, percent: dice.between(0, 4, 2) })),
    noise_mV: dice.chance(0.5) ? 0 : dice.between(0, 2000),
  };
}

/** Faults and orders, each kind on a clock of its own. @returns how many severe ones */
function things(dice: Dice, steps: Step[], until_ms: number): number {
  let severe = 0;
  for (const kind of KINDS) {
    if (dice.chance(0.3)) continue; // not in this scenario: some hours are quiet in some way
    const rate = kind.per_hour * dice.magnitude(0.3, 3, 3);
    for (let at_ms = dice.wait_ms(rate); at_ms < until_ms; at_ms += dice.wait_ms(rate)) {
      at_ms = thousandth(at_ms);
      steps.push({ at_ms, ...kind.begin(dice) });
      if (kind.severe) severe++;
      if (!kind.end) continue;
      at_ms = thousandth(Math.min(at_ms + duration_ms(dice), until_ms));
      steps.push({ at_ms, ...kind.end });
    }
  }
  return severe;
}

/** Microseconds are fine enough for any instant, and survive a file. */
function thousandth(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

// ---- cars ----------------------------------------------------------------------------------------------------

type Habit = 'good' | 'late' | 'restless' | 'sleepy' | 'ventilated' | 'rude' | 'greedy' | 'hasty' | 'changing';
const HABITS: readonly Habit[] = [
  ...['good', 'good', 'good', 'late', 'restless', 'sleepy', 'ventilated', 'rude', 'greedy', 'hasty', 'changing'],
] as Habit[];

function cars(dice: Dice, steps: Step[], until_ms: number): void {
  let at_ms = dice.magnitude(200, 20_000, 3);
  while (at_ms < until_ms) {
    const stay_ms = dice.magnitude(500, 900_000, 3);
    const leave_ms = Math.min(at_ms + stay_ms, until_ms);
    car(dice, steps, at_ms, leave_ms);
    at_ms = leave_ms + dice.magnitude(400, 120_000, 3);
  }
}

/** One car from plug to unplug. */
function car(dice: Dice, steps: Step[], from_ms: number, leave_ms: number): void {
  const habit = dice.pick(HABITS);
  let at_ms = from_ms;
  const add = (ev: EvStep) => at_ms < leave_ms && steps.push({ at_ms: thousandth(at_ms), ev });
  const after = (low: number, high: number) => (at_ms += dice.magnitude(low, high, 3));

  add({
    plug: true,
    cable_A: dice.pick([13, 20, 32, 63]),
    ...(dice.chance(0.12) && { pp_Ohm: dice.chance(0.3) ? null : dice.magnitude(20, 10_000) }),
    phases: dice.pick([1, 2, 3, 3]),
    draw_A: habit === 'greedy' ? dice.between(6, 85, 2) : dice.chance(0.2) ? dice.between(0.5, 6, 2) : null,
    state: habit === 'hasty' ? 'C' : 'B',
  });
  for (let bounces = dice.chance(0.2) ? dice.between(1, 5) : 0; bounces > 0; bounces--) {
    after(0.3, 30);
    add({ plug: false });
    after(0.3, 30);
    add({ plug: true });
  }
  switch (habit) {
    case 'good':
    case 'greedy':
      after(300, 20_000);
      add({ state: 'C' });
      if (dice.chance(0.4)) {
        after(3000, 300_000);
        add({ draw_A: 0 });
        after(100, 3000);
        add({ state: 'B' });
      }
      break;
    case 'rude': // never opens S2 by itself
      after(300, 5000);
      add({ state: 'C' });
      break;
    case 'hasty':
      break;
    case 'late': // opens S2 when it likes, and closes it again
      for (let turns = dice.between(1, 8); turns > 0; turns--) {
        after(300, 30_000);
        add({ state: 'C' });
        after(2000, 60_000);
        add({ state: 'B' });
      }
      break;
    case 'restless':
      for (let turns = dice.between(5, 60); turns > 0; turns--) {
        after(2, 3000);
        add({ state: dice.pick(['B', 'C', 'C', 'D'] as const) });
      }
      break;
    case 'sleepy':
      after(60_000, 600_000);
      add({ state: 'C' });
      break;
    case 'ventilated':
      after(300, 5000);
      add({ state: dice.chance(0.5) ? 'D' : 'C' });
      after(1000, 60_000);
      add({ state: 'D' });
      after(1000, 60_000);
      add({ state: 'C' });
      break;
    case 'changing':
      after(300, 5000);
      add({ state: 'C' });
      for (let turns = dice.between(1, 20); turns > 0; turns--) {
        after(200, 60_000);
        add(
          dice.chance(0.5)
            ? { draw_A: dice.chance(0.5) ? null : dice.between(0.5, 40, 2) }
            : { phases: dice.pick([1, 2, 3]) },
        );
      }
      break;
  }
  at_ms = leave_ms;
  steps.push({ at_ms: thousandth(at_ms), ev: { plug: false } });
  for (let bounces = dice.chance(0.1) ? dice.between(1, 3) : 0; bounces > 0; bounces--) {
    after(0.3, 20);
    steps.push({ at_ms: thousandth(at_ms), ev: { plug: true } });
    after(0.3, 20);
    steps.push({ at_ms: thousandth(at_ms), ev: { plug: false } });
  }
}

/** Nobody is there, nothing is broken; then a healthy car. */
function healthyEnd(steps: Step[], from_ms: number, cut: boolean): void {
  const end: [number, Deed][] = [
    [1000, { ...ALL_WELL, ev: { plug: false } }],
    [8000, SERVICE],
    [9000, { backend: { clear_faults: true } }],
    [22_000, { ev: { plug: true, cable_A: 32, phases: 3, draw_A: null, state: 'B' } }],
    [23_000, { backend: { authorise: true } }],
    [25_000, { ev: { state: 'C' } }],
    [70_000, { ev: { state: 'B' } }],
    [72_000, { ev: { plug: false } }],
  ];
  if (cut) end.push([3000, { board: { power_cut_ms: 3000 } }]);
  for (const [after_ms, deed] of end) steps.push({ at_ms: thousandth(from_ms + after_ms), ...deed });
}
