import { buildBoard, type BoardName, type BuildOptions } from '../../bench/boards/index.ts';
import { measureDuty } from '../../bench/timing/duty.ts';
import {
  dutyTable,
  glitchTable,
  levelTable,
  readFigures,
  replaceTiming,
  sequenceTable,
  writeFigures,
  type Figures,
} from '../../bench/timing/figures.ts';
import { measureGlitches } from '../../bench/timing/glitches.ts';
import { ALL_DUTIES_1E4, cornerCircuits, measureLevels, type LevelFigures } from '../../bench/timing/levels.ts';
import { measureRow } from '../../bench/timing/measure.ts';
import { ROWS } from '../../bench/timing/sequences.ts';
import { aligned } from '../aligned.ts';
import { EXIT, UsageError, boardName, engineName, readOptions } from '../usage.ts';

const PARTS = ['sequences', 'glitches', 'levels', 'duty'] as const;
type Part = (typeof PARTS)[number];

export const help = `time the sequences of IEC 61851-1 and measure pilot levels and duty

usage: chargescript timing [--part sequences|glitches|levels|duty]... [--board desktop|rpi-pico]... [options]

  --part NAME      what to measure (default: sequences); levels needs no board, duty is of rpi-pico
  --board NAME     default desktop; rpi-pico is emulated
  --engine NAME    what runs the modules: wasm3 (default), aot
  --phases N       phases of block and PWM for each quick sequence and each glitch (default 200)
  --only TEXT      rows whose rule or scenario has this in it
  --json           the figures as JSON
  --check          exit code 1 when a limit is broken
  --write-docs     keeps the figures in docs/figures/timing.json and puts their tables into docs/iec61851.md

exit code: 0 measured, 1 the measurement failed or, with --check, a limit is broken`;

const DUTY_MOST_1E4 = 9600; // that a station gives
const DUTY_STEP_A = 0.1;
const DUTY_LIMIT_PERCENT = 0.1;

/** What a run is to measure. */
interface Order {
  boards: BoardName[];
  build: BuildOptions;
  phases: number;
  only: string;
  /** Called with what is there so far, after each row. */
  keep: (figures: Partial<Figures>) => Promise<void>;
}

export async function run(args: string[]): Promise<number> {
  const { values } = readOptions({
    args,
    options: {
      part: { type: 'string', multiple: true, default: ['sequences'] },
      board: { type: 'string', multiple: true, default: ['desktop'] },
      engine: { type: 'string', default: 'wasm3' },
      phases: { type: 'string', default: '200' },
      only: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const parts = values.part.map(partName);
  const phases = Number(values.phases);
  if (!Number.isInteger(phases) || phases < 1 || phases > 10_000) {
    throw new UsageError(`--phases: ${values.phases} is not a whole number from 1 to 10000`);
  }
  const order: Order = {
    boards: values.board.map(boardName),
    build: { engine: engineName(values.engine) },
    phases,
    only: values.only,
    keep: async (figures) => {
      if (values['write-docs']) await keep(figures);
    },
  };
  const measured: Partial<Figures> = {};
  for (const part of parts) Object.assign(measured, await MEASURES[part](order));
  console.log(values.json ? JSON.stringify(measured) : tables(measured));
  return values.check && !withinLimits(measured) ? EXIT.failed : EXIT.ok;
}

function partName(name: string): Part {
  const known = PARTS.find((part) => part === name);
  if (!known) throw new UsageError(`there is no part "${name}"; known: ${PARTS.join(', ')}`);
  return known;
}

const MEASURES: Record<Part, (order: Order) => Promise<Partial<Figures>>> = {
  sequences: async ({ boards, build, phases, only, keep }) => {
    const figures: Partial<Figures> = { sequences: [] };
    for (const board of boards) {
      await buildBoard(board, build);
      for (const row of ROWS) {
        if ((row.boards && !row.boards.includes(board)) || !`${row.rule} ${row.scenario}`.includes(only)) continue;
        say(`${board}: ${row.sequence}, ${row.rule}`);
        figures.sequences!.push(await measureRow(row, board, build, phases));
        await keep(figures);
      }
    }
    return figures;
  },
  glitches: async ({ boards, build, phases, keep }) => {
    const figures: Partial<Figures> = { glitches: [] };
    for (const board of boards) {
      await buildBoard(board, build);
      say(`${board}: glitches`);
      figures.glitches!.push(...(await measureGlitches(board, build, phases)));
      await keep(figures);
    }
    return figures;
  },
  levels: async ({ keep }) => {
    await buildBoard('desktop');
    const circuits = cornerCircuits();
    const measure = (duties_1e4: readonly number[], against: 'end' | 'sample') => {
      say(`levels: ${duties_1e4.length} duties`);
      return measureLevels({ duties_1e4, circuits, blocks: 300, against });
    };
    const offered = ALL_DUTIES_1E4.filter((duty) => duty <= DUTY_MOST_1E4);
    const figures = { levels: [measure(offered, 'end'), measure([9700], 'sample'), measure([9700], 'end')] };
    await keep(figures);
    return figures;
  },
  duty: async ({ build, keep }) => {
    await buildBoard('rpi-pico', build);
    const currents_A: number[] = [];
    for (let tenths = 60; tenths <= 800; tenths++) currents_A.push(Math.round(tenths * DUTY_STEP_A * 10) / 10);
    say(`rpi-pico: ${currents_A.length} duties`);
    const figures = { duty: [await measureDuty(build, currents_A)] };
    await keep(figures);
    return figures;
  },
};

function say(text: string): void {
  console.error(`chargescript: ${text}`);
}

/** Adds to what was kept before: other boards and parts stay. */
async function keep(measured: Partial<Figures>): Promise<void> {
  const figures = await readFigures();
  for (const timing of measured.sequences ?? []) figures.sequences = replaceTiming(figures.sequences, timing);
  for (const glitch of measured.glitches ?? []) {
    const others = figures.glitches.filter((g) => g.board !== glitch.board || g.kind !== glitch.kind);
    figures.glitches = [...others, glitch].sort((a, b) => a.board.localeCompare(b.board));
  }
  if (measured.levels) figures.levels = measured.levels;
  if (measured.duty) figures.duty = measured.duty;
  await writeFigures(figures);
}

function tables(figures: Partial<Figures>): string {
  const all: string[][][] = [];
  if (figures.sequences) all.push(sequenceTable(figures.sequences));
  if (figures.glitches) all.push(glitchTable(figures.glitches));
  if (figures.levels) all.push(levelTable(figures.levels));
  if (figures.duty) all.push(dutyTable(figures.duty));
  return all.map(aligned).join('\n\n');
}

/** At 97 % the low plateau is too short to settle; docs/iec61851.md says how far it gets. */
function levelsWithin({ wrong, high, low, against, least_1e4 }: LevelFigures): boolean {
  return wrong === 0 && high.share <= 1 && (low.share <= 1 || (least_1e4 > DUTY_MOST_1E4 && against === 'end'));
}

function withinLimits({ sequences = [], glitches = [], levels = [], duty = [] }: Partial<Figures>): boolean {
  return (
    sequences.every((timing) => timing.within) &&
    glitches.every(({ opened, faults }) => opened === 0 && faults === 0) &&
    levels.every(levelsWithin) &&
    duty.every(({ worst_percent }) => worst_percent <= DUTY_LIMIT_PERCENT)
  );
}
