/** One run: a scenario, a board, the events that come out. */

import type { BenchEvent, BoardDriver, RunOptions, Truth } from './api.ts';
import { EventOrder } from './event-order.ts';
import { OcmfParts } from './ocmf/parts.ts';
import type { Scenario } from './scenario.ts';
import { loadCalibration } from './sensors.ts';
import { VirtualWorld, type WorldOptions } from './world.ts';

export interface ScenarioRun extends Partial<Omit<RunOptions, 'duration_us' | 'onEvent' | 'onTick'>> {
  /** In the order of time. */
  onEvent?: (event: BenchEvent) => void;
  /** About once a virtual millisecond. `truth()` is costly compared with that: call it when it is shown. */
  onTick?: (t_us: number, truth: () => Truth) => void;
  world?: WorldOptions;
  /** Adds events of the kind `truth`: what really flowed, after each `meter` event and at the end. */
  truths?: boolean;
}

/** What a run came to. */
export interface ScenarioResult {
  events: BenchEvent[];
  /** The world at the end. */
  truth: Truth;
  /** Time that the run really took [ms]. */
  elapsed_ms: number;
}

/**
 * Runs `scenario` on `driver` from power-on to the scenario's end.
 *
 * @throws Error when the board dies, does not answer or breaks the link's rules
 */
export async function runScenario(
  driver: BoardDriver,
  scenario: Scenario,
  options: ScenarioRun = {},
): Promise<ScenarioResult> {
  const { onEvent, onTick, world: worldOptions, realtime = false, truths = false, ...rest } = options;
  const world = new VirtualWorld(scenario, await loadCalibration(driver.name), worldOptions);
  const events: BenchEvent[] = [];
  const order = new EventOrder((event) => {
    events.push(event);
    onEvent?.(event);
  });
  const signed = new OcmfParts();
  const truth = () => world.truth();
  const started = performance.now();
  try {
    await driver.run(world, (orders) => world.connect(orders), {
      seed: scenario.name,
      ...rest,
      realtime,
      duration_us: scenario.duration_ms * 1000,
      onEvent: (event) => {
        for (const whole of signed.take(event)) order.add(whole);
        if (truths && event.event === 'meter') order.add(truthEvent(truth()));
      },
      onTick: (t_us) => {
        order.passed(t_us);
        onTick?.(t_us, truth);
      },
    });
    if (truths) order.add(truthEvent(truth()));
  } finally {
    order.end();
  }
  return { events, truth: world.truth(), elapsed_ms: performance.now() - started };
}

function truthEvent({ t_us, import_Wh, export_Wh, phase_Wh }: Truth): BenchEvent {
  const phase_mWh = phase_Wh.map((energy_Wh) => 1000 * energy_Wh);
  return { t_us, event: 'truth', import_mWh: 1000 * import_Wh, export_mWh: 1000 * export_Wh, phase_mWh };
}
