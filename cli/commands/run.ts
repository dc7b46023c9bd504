import { readFile, rm, writeFile } from 'node:fs/promises';
import { buildBoard, openBoard } from '../../bench/boards/index.ts';
import { runScenario } from '../../bench/run.ts';
import { ScenarioError, parseScenario, type Scenario } from '../../bench/scenario.ts';
import { timelineEntry } from '../timeline.ts';
import { EXIT, UsageError, boardName, engineName, readOptions } from '../usage.ts';

export const help = `run a scenario on a board and print the events

usage: chargescript run --scenario FILE [--board NAME] [options]

  --scenario FILE  the scenario, JSON (docs/bench.md)
  --board NAME     desktop (default), rpi-pico, mps2-an386; with a 24-bit metering front end desktop-meter, rpi-pico-meter;
                   at a house's mains connection desktop-monitor. All but those of desktop are emulated
  --engine NAME    what runs the modules: wasm3 (default), aot, or only one of them ahead of time: pilot-aot, session-aot
  --json           events as NDJSON on standard output and nothing else there; with the true energies
  --record FILE    record all inputs and outputs of the firmware
  --flight FILE    read the board's flight recorder out at the end
  --nv FILE        the board's non-volatile memory, kept for the next run
  --fast           from event to event; the board makes the samples in between itself (desktop; docs/bench.md)
  --realtime       as fast as a clock on the wall and no faster

exit code: 0 the scenario ran to its end, 1 the run failed, 2 wrong options or a wrong scenario`;

/** @throws UsageError for what exit code 2 stands for */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      scenario: { type: 'string' },
      board: { type: 'string', default: 'desktop' },
      engine: { type: 'string', default: 'wasm3' },
      json: { type: 'boolean', default: false },
      record: { type: 'string' },
      flight: { type: 'string' },
      nv: { type: 'string' },
      fast: { type: 'boolean', default: false },
      realtime: { type: 'boolean', default: false },
    },
  });
  const board = boardName(values.board);
  if (values.scenario === undefined) throw new UsageError('--scenario FILE is missing');
  if (values.fast && board !== 'desktop') throw new UsageError(`--fast is for the board desktop, not ${board}`);
  if (values.fast && values.realtime) throw new UsageError('--fast and --realtime exclude each other');
  const scenario = await readScenario(values.scenario);

  const build = {
    engine: engineName(values.engine),
    sanitize: board === 'desktop' && process.env['CHARGESCRIPT_SAN'] === '1',
  };
  await buildBoard(board, build);
  let flight: Uint8Array | undefined;
  if (values.record !== undefined) await rm(values.record, { force: true }); // boards only add to it
  const { elapsed_ms, truth } = await runScenario(await openBoard(board, build), scenario, {
    realtime: values.realtime,
    fast: values.fast,
    truths: values.json,
    ...(values.record !== undefined && { record: values.record }),
    ...(values.flight !== undefined && { onFlight: (file: Uint8Array) => (flight = file) }),
    ...(values.nv !== undefined && { nv: values.nv }),
    onEvent: (event) => console.log(values.json ? JSON.stringify(event) : timelineEntry(event)),
  });
  if (values.flight !== undefined) {
    if (!flight) throw new Error(`the flight recorder of ${board} could not be read out`);
    await writeFile(values.flight, flight);
  }
  if (!values.json) {
    const virtual_s = scenario.duration_ms / 1000;
    console.log(
      `"${scenario.name}" on ${board}, ${build.engine}: ${virtual_s.toFixed(1)} s of virtual time in ${(elapsed_ms / 1000).toFixed(1)} s, ` +
        `${truth.energy_Wh.toFixed(1)} Wh went to the car`,
    );
  }
  return EXIT.ok;
}

async function readScenario(file: string): Promise<Scenario> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
  }
  try {
    return parseScenario(text);
  } catch (error) {
    if (error instanceof ScenarioError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
