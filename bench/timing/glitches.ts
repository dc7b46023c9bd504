/** Disturbances of the pilot that end within 10 ms must change nothing: many of them in one charge, at many phases. */

import { openBoard, type BoardName, type BuildOptions } from '../boards/index.ts';
import { runScenario } from '../run.ts';
import { checkScenario, type Step } from '../scenario.ts';
import { phase_ms } from './measure.ts';

export interface GlitchFigures {
  board: BoardName;
  engine: string;
  kind: string;
  lengths_ms: readonly number[];
  /** Of all lengths. */
  count: number;
  opened: number;
  faults: number;
}

type Change = Pick<Step, 'ev' | 'fault'>;

/** What happens, and what ends it. */
export const KINDS: Readonly<Record<string, readonly [Change, Change]>> = {
  'CP open': [{ fault: { cp_open: true } }, { fault: { cp_open: false } }],
  'PE lost': [{ fault: { pe_lost: true } }, { fault: { pe_lost: false } }],
  'CP to PE, 80 Ohm': [{ fault: { cp_short_to_pe: true } }, { fault: { cp_short_to_pe: false } }],
  'both levels wrong (CP to PE, 1 kOhm)': [{ fault: { cp_short_to_pe: 1000 } }, { fault: { cp_short_to_pe: false } }],
  'low level wrong (diode shorted)': [{ fault: { diode_short: true } }, { fault: { diode_short: false } }],
  'high level wrong (B)': [{ ev: { state: 'B' } }, { ev: { state: 'C' } }],
  'high level wrong (D)': [{ ev: { state: 'D' } }, { ev: { state: 'C' } }],
};

export const LENGTHS_MS = [0.3, 1, 4, 10] as const;
const FIRST_MS = 2500; // the car charges
const REST_MS = 5; // besides as long as the glitch was: one good block takes back one bad one

/** @param phases glitches of each kind and length */
export async function measureGlitches(
  board: BoardName,
  build: BuildOptions,
  phases: number,
  kinds: readonly string[] = Object.keys(KINDS),
  lengths_ms: readonly number[] = LENGTHS_MS,
): Promise<GlitchFigures[]> {
  const driver = await openBoard(board, build);
  const all: GlitchFigures[] = [];
  for (const kind of kinds) {
    const [begin, end] = KINDS[kind]!;
    const steps: Step[] = [
      { at_ms: 100, ev: { plug: true, cable_A: 32 } },
      { at_ms: 1000, ev: { state: 'C' } },
    ];
    let at_ms = FIRST_MS;
    for (const length_ms of lengths_ms) {
      for (let n = 0; n < phases; n++) {
        const from_ms = at_ms + phase_ms(n);
        steps.push({ at_ms: from_ms, ...begin }, { at_ms: from_ms + length_ms, ...end });
        at_ms += Math.ceil(2 * length_ms) + REST_MS;
      }
    }
    const scenario = checkScenario({ name: `glitches: ${kind}`, duration_ms: at_ms + 100, steps });
    const { events } = await runScenario(driver, scenario);
    const contactor = events.filter((event) => event.event === 'contactor');
    if (contactor[0]?.['value'] !== 'closed') throw new Error(`${board}: the car does not charge`);
    all.push({
      board,
      engine: build.engine ?? 'wasm3',
      kind,
      lengths_ms,
      count: phases * lengths_ms.length,
      opened: contactor.filter((event) => event['value'] === 'open').length,
      faults: events.filter((event) => event.event === 'fault' && event['active'] === true).length,
    });
  }
  return all;
}
