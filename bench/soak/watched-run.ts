/** One scenario under the eyes of all invariants. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BenchEvent, BoardDriver } from '../api.ts';
import { readSessions, type SessionStore } from '../nv-file.ts';
import { runScenario } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import type { WorldOptions } from '../world.ts';
import { INVARIANTS, type Invariant, type Watch } from './invariants.ts';
import { Situation } from './situation.ts';
import type { Truth } from '../api.ts';

/** The first invariant that broke. */
export interface Finding {
  invariant: string;
  t_us: number;
  text: string;
}

/** A run that cannot go on breaks this one. */
export const BOARD_LIVES = 'the board lives';

/** Feeds the invariants and keeps the first that breaks. */
export class Jury {
  finding: Finding | undefined;
  private readonly situation: Situation;
  private readonly watches: { invariant: Invariant; watch: Watch }[];

  constructor(scenario: Scenario, invariants: readonly Invariant[] = INVARIANTS) {
    this.situation = new Situation(scenario);
    this.watches = invariants.map((invariant) => ({ invariant, watch: invariant.watch() }));
  }

  observe(t_us: number, truth: Truth): void {
    this.situation.advance(t_us, truth);
    this.ask(t_us, (watch) => watch.observe?.(this.situation));
  }

  event(event: BenchEvent): void {
    this.ask(event.t_us, (watch) => watch.event?.(event, this.situation));
  }

  end(store: SessionStore): void {
    this.ask(this.situation.t_us, (watch) => watch.end?.(this.situation, store));
  }

  private ask(t_us: number, question: (watch: Watch) => string | undefined): void {
    if (this.finding) return;
    for (const { invariant, watch } of this.watches) {
      const text = question(watch);
      if (text === undefined) continue;
      this.finding = { invariant: invariant.name, t_us, text };
      return;
    }
  }
}

export interface WatchedRun {
  finding: Finding | undefined;
  virtual_ms: number;
  elapsed_ms: number;
  exchanges: number;
  events: number;
}

export interface WatchOptions {
  /** Every block exchanged, no leaps. */
  exact?: boolean;
  world?: WorldOptions;
  invariants?: readonly Invariant[];
  onEvent?: (event: BenchEvent) => void;
}

class Broken extends Error {}

/** Runs `scenario` to its end, or to the first finding. */
export async function watchedRun(
  driver: BoardDriver,
  scenario: Scenario,
  options: WatchOptions = {},
): Promise<WatchedRun> {
  const jury = new Jury(scenario, options.invariants);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'chargescript-soak-'));
  const nv = path.join(folder, 'nv');
  const started = performance.now();
  let virtual_ms = 0;
  let exchanges = 0;
  let events = 0;
  try {
    await runScenario(driver, scenario, {
      fast: !options.exact,
      nv,
      ...(options.world && { world: options.world }),
      onEvent: (event) => {
        events++;
        options.onEvent?.(event);
        jury.event(event);
      },
      onTick: (t_us, truth) => {
        exchanges++;
        virtual_ms = t_us / 1000;
        jury.observe(t_us, truth());
        if (jury.finding) throw new Broken(jury.finding.text);
      },
    });
    jury.end(readSessions(await readFile(nv)));
  } catch (error) {
    // Also what a driver throws while it is being stopped because of a finding.
    jury.finding ??= { invariant: BOARD_LIVES, t_us: virtual_ms * 1000, text: (error as Error).message };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { finding: jury.finding, virtual_ms, elapsed_ms: performance.now() - started, exchanges, events };
}
