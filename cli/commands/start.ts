import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchEvent } from '../../bench/api.ts';
import { ROOT, buildBoard, openBoard } from '../../bench/boards/index.ts';
import { runScenario, type ScenarioResult } from '../../bench/run.ts';
import { parseScenario } from '../../bench/scenario.ts';
import { LiveView } from '../live-view.ts';
import { timelineEntry } from '../timeline.ts';
import { EXIT, boardName, engineName, readOptions } from '../usage.ts';

export const help = `show a whole charge: plug in, negotiate, ramp, follow a new limit, stop, unplug

usage: chargescript start [--board NAME] [--engine NAME] [--realtime]

  --board NAME  default desktop; the other two are emulated, slower, and get a shorter charge
  --engine NAME what runs the modules: wasm3 (default), aot, pilot-aot, session-aot (docs/engines.md)
  --realtime    as fast as a clock on the wall

On a terminal the view is live; elsewhere the events come as lines. Exit code 1 when the charge did not go as it should.`;

const SHOW_SPEED = 4; // virtual seconds per second, so that an eye can follow
const ENERGY_TOLERANCE = 0.01; // register against the world's own integral

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      board: { type: 'string', default: 'desktop' },
      engine: { type: 'string', default: 'wasm3' },
      realtime: { type: 'boolean', default: false },
    },
  });
  const board = boardName(values.board);
  const engine = engineName(values.engine);
  const file = path.join(ROOT, 'bench/scenarios', board === 'desktop' ? 'demo.json' : 'demo-short.json');
  const scenario = parseScenario(await readFile(file, 'utf8'));
  console.log(`building ${board} ...`);
  await buildBoard(board, { engine });

  const how = `${engine}, ${board === 'desktop' ? 'virtual time' : 'emulated'}`;
  const live = process.stdout.isTTY
    ? new LiveView(`ChargeScript  ${scenario.name}  ${board} (${how})`, process.stdout)
    : undefined;
  const result = await runScenario(await openBoard(board, { engine }), scenario, {
    realtime: values.realtime,
    ...(live && { speed: SHOW_SPEED, onTick: (t_us, truth) => live.tick(t_us, truth) }),
    onEvent: (event) => {
      const line = timelineEntry(event);
      if (live) live.event(event, line);
      else console.log(line);
    },
  });
  live?.draw(scenario.duration_ms * 1000, result.truth);
  return summary(result, scenario.duration_ms / 1000);
}

/** Prints what came of it. @returns the exit code */
function summary({ events, truth, elapsed_ms }: ScenarioResult, virtual_s: number): number {
  const meters = events.filter((event) => event.event === 'meter');
  const energy_Wh = Number(meters.at(-1)?.['energy_mWh'] ?? 0) / 1000;
  const most_A = Math.max(0, ...meters.flatMap((event) => event['I_mA'] as number[])) / 1000;
  const closed = time(events, 'closed');
  const opened = time(events, 'open');
  const faults = events.filter((event) => event.event === 'fault' && event['active'] === true);
  const off = Math.abs(energy_Wh / truth.energy_Wh - 1);
  console.log('');
  console.log(`  contactor   closed at ${closed ?? '-'} s, open at ${opened ?? '-'} s`);
  console.log(`  current     ${most_A.toFixed(2)} A at most, per phase`);
  console.log(
    `  energy      ${energy_Wh.toFixed(2)} Wh in the register, ${truth.energy_Wh.toFixed(2)} Wh really went over`,
  );
  console.log(`  faults      ${faults.length === 0 ? 'none' : faults.map((event) => event['code']).join(', ')}`);
  console.log(`  time        ${virtual_s.toFixed(1)} s of virtual time in ${(elapsed_ms / 1000).toFixed(1)} s`);
  const good = closed !== undefined && opened !== undefined && faults.length === 0 && off <= ENERGY_TOLERANCE;
  console.log(good ? '\nThe charge went as it should.' : '\nThe charge did not go as it should.');
  return good ? EXIT.ok : EXIT.failed;
}

function time(events: BenchEvent[], value: string): string | undefined {
  const event = events.filter((event) => event.event === 'contactor' && event['value'] === value).at(-1);
  return event && (event.t_us / 1e6).toFixed(3);
}
